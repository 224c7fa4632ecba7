import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'privacy',
  where: 'chat',
  isPrivate: true,
  options: [],
  run: async (_, context) => (await import('../src/server/explain-privacy.ts')).explainPrivacy(context),
})
