import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'insights',
  where: 'server',
  by: 'managers',
  isPrivate: true,
  options: [],
  run: async (_, context) => (await import('../src/server/show-insights.ts')).showInsights(context),
})
