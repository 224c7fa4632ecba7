import { explainPrivacy } from '../src/server/explain-privacy.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'privacy',
  where: 'chat',
  isPrivate: true,
  options: [],
  run: (_, context) => explainPrivacy(context),
})
