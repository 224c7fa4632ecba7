import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createFairTurns, TooMany } from '../../src/base/turns.ts'

const LIMITS = { own: 3, all: 5, atATime: 2 }

it('has people take turns, whoever asks for much', async () => {
  const turns = createFairTurns(LIMITS)
  const done: string[] = []
  const work = (name: string) => async () => void done.push(name)
  await Promise.all([turns('a', work('a1')), turns('a', work('a2')), turns('a', work('a3')), turns('b', work('b1'))])
  expect(done).toEqual(['a1', 'b1', 'a2', 'a3'])
})

it('does one work of a person at a time, and so many of all', async () => {
  const turns = createFairTurns(LIMITS)
  let [under, most] = [0, 0]
  const work = async () => {
    under += 1
    most = Math.max(most, under)
    await wait(1)
    under -= 1
  }
  await Promise.all(['a', 'a', 'b', 'c', 'd'].map((who) => turns(who, work)))
  expect(most).toBe(2)
})

it('says at once where too much waits, and goes on after what fails', async () => {
  const turns = createFairTurns(LIMITS)
  const never = Promise.withResolvers<void>()
  const first = turns('a', () => never.promise)
  await setImmediate()
  const waiting = [1, 2, 3].map(() => turns('a', async () => 'done'))
  await expect(turns('a', async () => 'done')).rejects.toThrow(TooMany)
  never.reject(new Error('it failed'))
  await expect(first).rejects.toThrow('it failed')
  expect(await Promise.all(waiting)).toEqual(['done', 'done', 'done'])
})
