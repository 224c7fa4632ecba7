import { describe, expect, it } from 'vitest'
import { createChallenges } from '../../src/context/challenges.ts'
import { NOW, openForTest } from './opened.ts'
import { PLACES } from './places.ts'

const challenge = {
  place: 'bauder-2022/refuge-city-plan',
  shown: 'As it was shown.',
  reason: `'); DROP TABLE challenges; -- “Zürich” 🏙 $1 ?`,
  suggestion: null,
  library: 'abc',
  server: '1100000000000000001',
  reader: '1200000000000000002',
}

const memory = { name: 'memory', isMissing: false, open: async () => createChallenges({ now: () => NOW.getTime() }) }
const stores = PLACES.map(({ name, isMissing, create }) => ({
  name,
  isMissing,
  open: async () => (await openForTest(await create())).challenges,
}))

for (const { name, isMissing, open } of [memory, ...stores])
  describe.skipIf(isMissing)(`challenges kept in ${name}`, () => {
    it('come back as they were made, numbered in order', async () => {
      const challenges = await open()
      expect(await challenges.add(challenge)).toBe(1)
      expect(await challenges.add({ ...challenge, server: null, suggestion: 'Another.' })).toBe(2)
      expect(await challenges.list({ server: null })).toEqual([
        { ...challenge, number: 1, madeAt: NOW.toISOString(), resolvedAt: null },
        {
          ...challenge,
          number: 2,
          server: null,
          suggestion: 'Another.',
          madeAt: NOW.toISOString(),
          resolvedAt: null,
        },
      ])
    })

    it('are listed by server and by whether they are open, and settled by their own server alone', async () => {
      const challenges = await open()
      for (const server of ['1', '1', '2']) await challenges.add({ ...challenge, server })
      const numbers = async (isOpen: boolean) =>
        (await challenges.list({ server: '1', isOpen })).map(({ number }) => number)
      expect(await challenges.settle(2, '1', false)).toBe(true)
      expect(await challenges.settle(3, '1', false)).toBe(false)
      expect([await numbers(true), await numbers(false)]).toEqual([[1], [2]])
      expect(await challenges.settle(2, '1', true)).toBe(true)
      expect(await numbers(true)).toEqual([1, 2])
      expect((await challenges.list({ server: null, isOpen: true })).length).toBe(3)
    })

    it('are the same but for white space, case and typography, and only while they are open', async () => {
      const challenges = await open()
      const said = { ...challenge, reason: 'It’s “1951–52”, not 1953…', suggestion: null }
      expect(await challenges.add(said)).toBe(1)
      for (const reason of ['it\'s  "1951-52",\nnot 1953...', ' IT’S “1951—52”, NOT 1953… '])
        expect(await challenges.findSame({ ...said, reason, suggestion: '' })).toBe(1)
      for (const other of [
        { reason: 'It’s 1952' },
        { suggestion: 'More' },
        { place: 'x' },
        { server: null },
        { reader: '7' },
      ])
        expect(await challenges.findSame({ ...said, ...other })).toBeNull()
      await challenges.settle(1, said.server, false)
      expect(await challenges.findSame(said)).toBeNull()
    })

    it('are deleted with their reader, and no number is given twice', async () => {
      const challenges = await open()
      await challenges.add({ ...challenge, reader: '7' })
      await challenges.add(challenge)
      expect(await challenges.countOf(challenge.reader)).toBe(1)
      expect(await challenges.forgetReader(challenge.reader)).toBe(1)
      expect(await challenges.forgetReader(challenge.reader)).toBe(0)
      expect((await challenges.list({ server: null })).map(({ number }) => number)).toEqual([1])
      expect(await challenges.add(challenge)).toBe(3)
    })

    it('lose who and where with their server, and nothing else', async () => {
      const challenges = await open()
      await challenges.add(challenge)
      await challenges.add({ ...challenge, server: '2' })
      await challenges.forgetServer(challenge.server)
      expect((await challenges.list({ server: null })).map(({ server, reader }) => [server, reader])).toEqual([
        [null, null],
        ['2', challenge.reader],
      ])
    })
  })
