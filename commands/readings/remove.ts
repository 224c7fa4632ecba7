import { OWN_READINGS } from '../../src/server/suggest-readings.ts'
import { defineCommand } from '../../src/app/command.ts'

export default defineCommand({
  name: 'readings remove',
  where: 'server',
  by: 'managers',
  isPrivate: true,
  isForReadings: true,
  options: [{ name: 'reading', required: true, maxLength: 120, suggest: OWN_READINGS }],
  run: async (input, context) => (await import('../../src/server/own-readings.ts')).removeReading(input, context),
})
