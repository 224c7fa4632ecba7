import { describe, expect, it } from 'vitest'
import { type CallStore, createKeptCalls, type KeptCall, MOST_KEPT } from '../../src/context/kept-calls.ts'
import { openForTest } from './opened.ts'
import { PLACES } from './places.ts'

const callOf = (text: string, more: Partial<KeptCall> = {}): KeptCall => ({
  call: { command: 'annotate', input: { text } },
  reader: '7',
  writer: null,
  server: '1',
  ...more,
})

/** A store whose clock goes on by a second with every call that is kept. */
const memory = {
  name: 'memory',
  isMissing: false,
  async open(): Promise<CallStore> {
    let now = 0
    return createKeptCalls({ now: () => (now += 1000) })
  },
}
const stores = PLACES.map(({ name, isMissing, create }) => ({
  name,
  isMissing,
  open: async () => (await openForTest(await create())).calls,
}))

for (const { name, isMissing, open } of [memory, ...stores])
  describe.skipIf(isMissing)(`calls kept in ${name}`, () => {
    it('come back with whose they are, and are deleted with who made or wrote them', async () => {
      const calls = await open()
      const [own, ofOther, others] = [callOf('a'), callOf('b', { writer: '8' }), callOf('c', { reader: '9' })]
      const ids = []
      for (const kept of [own, ofOther, others]) ids.push(await calls.keep(kept))
      expect(await Promise.all(ids.map((id) => calls.find(id)))).toEqual([own, ofOther, others])
      expect([await calls.countOf('7'), await calls.countOf('8'), await calls.countOf('9')]).toEqual([2, 1, 1])
      expect(await calls.forgetReader('8')).toBe(1)
      expect(await calls.forgetReader('7')).toBe(1)
      expect(await Promise.all(ids.map((id) => calls.find(id)))).toEqual([null, null, others])
    })

    it('are so many of each reader, and the last one is among them', { timeout: 20_000 }, async () => {
      const calls = await open()
      const other = await calls.keep(callOf('x', { reader: '9' }))
      let last = ''
      for (let i = 0; i < MOST_KEPT + 5; i++) last = await calls.keep(callOf(`text ${i}`))
      expect(await calls.countOf('7')).toBe(MOST_KEPT)
      expect(await calls.find(last)).not.toBeNull()
      expect(await calls.find(other)).not.toBeNull()
      for (let i = 0; i < MOST_KEPT + 5; i++) await calls.keep(callOf(`text ${i}`, { reader: null }))
      expect(await calls.find(other)).not.toBeNull()
    })
  })

it('makes room for what is shown by what was shown longest ago', async () => {
  const calls = await memory.open()
  const [first, second] = [await calls.keep(callOf('text 0')), await calls.keep(callOf('text 1'))]
  for (let i = 2; i < MOST_KEPT; i++) await calls.keep(callOf(`text ${i}`))
  await calls.keep(callOf('text 0'))
  await calls.keep(callOf('one more'))
  expect([await calls.find(first), await calls.find(second)]).toEqual([callOf('text 0'), null])
})
