import { defineCommand } from '../../src/app/command.ts'

export default defineCommand({
  name: 'readings list',
  where: 'server',
  by: 'managers',
  isPrivate: true,
  isForReadings: true,
  standsFor: true,
  options: [],
  run: async (_, context) => (await import('../../src/server/own-readings.ts')).listReadings(context),
})
