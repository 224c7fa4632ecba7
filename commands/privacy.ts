import { explainPrivacy } from '../src/answer/privacy.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'privacy',
  example: {},
  where: 'chat',
  options: [],
  run: (_, context) => explainPrivacy(context),
})
