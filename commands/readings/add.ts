import { defineCommand } from '../../src/app/command.ts'

/** An address on the web has fewer characters; those of files that are handed in have some 250. */
const LONGEST = 1500

export default defineCommand({
  name: 'readings add',
  where: 'server',
  by: 'managers',
  isPrivate: true,
  isForReadings: true,
  isLong: true,
  options: [
    { name: 'file', required: false, maxLength: LONGEST, suggest: null, isFile: 'address' },
    { name: 'link', required: false, maxLength: LONGEST, suggest: null },
  ],
  run: async (input, context) => (await import('../../src/server/own-readings.ts')).addReading(input, context),
})
