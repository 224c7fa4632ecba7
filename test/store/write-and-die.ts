import { pino } from 'pino'
import type { DatabaseAddress } from '../../src/store/errors.ts'
import { openStore } from '../../src/store/store.ts'
import { visibility } from './settings.ts'

// Saves one setting of the database that is given as JSON, and is killed at the moment at which that resolves.
const store = await openStore(JSON.parse(process.argv[2] ?? '') as DatabaseAddress, pino({ level: 'silent' }))
await store.settings.write(visibility)
process.kill(process.pid, 'SIGKILL')
