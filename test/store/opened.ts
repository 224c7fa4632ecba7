import { Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { systemClock } from '../../src/base/clock.ts'
import { createLog } from '../../src/base/log.ts'
import type { DatabaseAddress } from '../../src/store/errors.ts'
import { openStore, type Store } from '../../src/store/store.ts'

/** When tests change things. */
export const NOW = new Date('2031-05-04T12:00:00.000Z')

/** A log that says nothing. */
export const quiet = createLog('silent')

/** A log whose lines can be read. */
export function createReadableLog() {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  return { log: createLog('info', stream), lines }
}

/** An open store, closed when the test is over. */
export async function openForTest(where: DatabaseAddress, log = quiet): Promise<Store> {
  const store = await openStore(where, log, { now: () => NOW.getTime(), after: systemClock.after })
  onTestFinished(() => store.close())
  return store
}
