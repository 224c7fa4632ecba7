import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../src/base/clock.ts'

const DAY = 24 * 60 * 60 * 1000

describe('the clock of the machine', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  // Node ends a timer of more than 24.8 days at once, and an exam of 30 days with it.
  it('waits for as long as it is told to, and does once what it is told', () => {
    const done: number[] = []
    const start = systemClock.now()
    systemClock.after(30 * DAY, () => done.push(systemClock.now() - start))
    vi.advanceTimersByTime(30 * DAY - 1)
    expect(done).toEqual([])
    vi.advanceTimersByTime(60 * DAY)
    expect(done).toEqual([30 * DAY])
  })

  it.each([1, 30])('does nothing after %i days where that was prevented at any time before', (days) => {
    let done = 0
    const cancel = systemClock.after(days * DAY, () => done++)
    vi.advanceTimersByTime(days * DAY - 1)
    cancel()
    vi.advanceTimersByTime(60 * DAY)
    expect(done).toBe(0)
  })
})
