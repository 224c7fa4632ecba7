import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'status',
  where: 'server',
  by: 'managers',
  isPrivate: true,
  readsServer: true,
  options: [],
  run: async (_, context) => (await import('../src/server/show-status.ts')).showStatus(context),
})
