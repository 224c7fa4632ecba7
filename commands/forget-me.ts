import { forgetReader } from '../src/server/forget-reader.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'forget-me',
  where: 'chat',
  isPrivate: true,
  options: [],
  run: (_, context) => forgetReader(context),
})
