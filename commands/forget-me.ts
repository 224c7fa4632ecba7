import { forgetReader } from '../src/answer/forget.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'forget-me',
  example: {},
  where: 'chat',
  isPrivate: true,
  options: [],
  run: (_, context) => forgetReader(context),
})
