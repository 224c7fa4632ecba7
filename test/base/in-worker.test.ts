import { describe, expect, it } from 'vitest'
import { type Answers, inWorker, PastLimit } from '../../src/base/in-worker.ts'
import type echo from './jobs/echo.ts'

const LIMITS = { seconds: 30, megabytes: 64 }

const run = (does: string, limits = LIMITS, answers: Answers = {}) =>
  inWorker<typeof echo>(new URL('./jobs/echo.ts', import.meta.url), { does, text: 'lamp' }, limits, answers)

describe('a job in a thread of its own', () => {
  it('gives back what it found', async () => {
    expect(await run('give')).toEqual(new Map([['lamp', new Set(['lamp'])]]))
  })

  it('asks whoever started it', async () => {
    expect(await run('ask', LIMITS, { name: async (what) => `${what}!` })).toBe('lamp lamp!')
  })

  it('fails as who answers it fails', async () => {
    const answers = { name: () => Promise.reject(new Error('nobody is there')) }
    await expect(run('ask', LIMITS, answers)).rejects.toThrow('nobody is there')
  })

  it('says whose fault it is that it fails', async () => {
    await expect(run('refuse')).rejects.toMatchObject({ faultOf: 'reader', message: 'lamp', hint: 'Try another.' })
    await expect(run('fail')).rejects.toThrow('lamp')
    await expect(run('leave')).rejects.toThrow('without a word')
  })

  it('is stopped where it takes too long, and nobody waits for it until then', async () => {
    let turns = 0
    const ticking = setInterval(() => (turns += 1), 5)
    const stopped = await run('spin', { ...LIMITS, seconds: 2 }).catch((error: unknown) => error)
    clearInterval(ticking)
    expect(stopped).toBeInstanceOf(PastLimit)
    expect(stopped).toMatchObject({ what: 'seconds' })
    expect(turns).toBeGreaterThan(20)
  })

  it('is stopped where it needs too much memory', async () => {
    const stopped = await run('hoard').catch((error: unknown) => error)
    expect(stopped).toMatchObject({ what: 'megabytes' })
  })
})
