import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { createEnding } from '../../src/service/ending.ts'
import { endOnSignals } from '../../src/service/signals.ts'
import { createClock } from '../clock.ts'
import { quiet } from '../store/opened.ts'

const never = () => new Promise<void>(() => {})

/** A program that can be told to end, on a clock, with when it ended and how. */
function open() {
  const clock = createClock()
  const start = clock.now()
  const ends: { code: number; after: number }[] = []
  const exit = (code: number) => void ends.push({ code, after: clock.now() - start })
  const ending = createEnding(quiet, clock, exit)
  const signals = new EventEmitter()
  endOnSignals(ending, quiet, clock, Object.assign(signals, { exit }))
  return { clock, ends, ending, signals }
}

describe('a program that is told to end', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'])(
    'by %s undoes what it did, the last thing first, and ends with 0',
    async (signal) => {
      const { clock, ends, ending, signals } = open()
      const undone: string[] = []
      ending.undo('one', async () => void undone.push('one'))
      ending.undo('other', async () => void undone.push('other'))
      signals.emit(signal)
      await clock.advance(0)
      expect(undone).toEqual(['other', 'one'])
      expect(ends).toEqual([{ code: 0, after: 0 }])
    },
  )

  it('waits four seconds for what hangs, and goes on with the rest', async () => {
    const { clock, ends, ending, signals } = open()
    const undone: string[] = []
    ending.undo('fails', () => Promise.reject(new Error('no')))
    ending.undo('is undone', async () => void undone.push('rest'))
    ending.undo('hangs', never)
    signals.emit('SIGTERM')
    await clock.advance(10_000)
    expect(undone).toEqual(['rest'])
    expect(ends).toEqual([{ code: 0, after: 4000 }])
  })

  it('ends in eight seconds where everything hangs', async () => {
    const { clock, ends, ending, signals } = open()
    for (let i = 0; i < 5; i++) ending.undo('hangs', never)
    signals.emit('SIGTERM')
    await clock.advance(8000)
    expect(ends[0]).toEqual({ code: 0, after: 8000 })
  })

  it('takes the same signal from its terminal and from npm as one, and a second one later as an order', async () => {
    const { clock, ends, ending, signals } = open()
    ending.undo('hangs', never)
    signals.emit('SIGINT')
    signals.emit('SIGINT')
    await clock.advance(1500)
    expect(ends).toEqual([])
    signals.emit('SIGINT')
    expect(ends).toEqual([{ code: 1, after: 1500 }])
  })
})
