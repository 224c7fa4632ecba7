import { writeSync } from 'node:fs'
import { pino } from 'pino'
import { systemClock as clock } from '../../src/base/clock.ts'
import { copyStore } from '../../src/store/copy-store.ts'
import type { DatabaseAddress } from '../../src/store/errors.ts'

// Copies the first database that is given as JSON into the second, and says when it has begun. Is killed meanwhile.
const [from, to] = JSON.parse(process.argv[2] ?? '') as [DatabaseAddress, DatabaseAddress]
const tools = { log: pino({ level: 'silent' }), clock, watching: () => {} }
await copyStore(from, to, { ...tools, copied: () => writeSync(1, 'copied') })
