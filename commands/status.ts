import { defineCommand } from '../src/app/command.ts'
import { showStatus } from '../src/server/show-status.ts'

export default defineCommand({
  name: 'status',
  where: 'server',
  by: 'managers',
  isPrivate: true,
  options: [],
  run: (_, context) => showStatus(context),
})
