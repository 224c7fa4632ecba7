import { OWN_READINGS } from '../../src/server/suggest-readings.ts'
import { defineCommand } from '../../src/app/command.ts'

export default defineCommand({
  name: 'readings update',
  where: 'server',
  by: 'managers',
  isPrivate: true,
  isForReadings: true,
  isLong: true,
  options: [{ name: 'reading', required: false, maxLength: 120, suggest: OWN_READINGS }],
  run: async (input, context) => (await import('../../src/server/own-readings.ts')).updateReadings(input, context),
})
