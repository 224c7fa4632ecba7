import { showInsights } from '../src/server/show-insights.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'insights',
  where: 'server',
  by: 'managers',
  isPrivate: true,
  options: [],
  run: (_, context) => showInsights(context),
})
