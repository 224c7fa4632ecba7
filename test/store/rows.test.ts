import { describe, expect, it } from 'vitest'
import { StoreError } from '../../src/base/store-error.ts'
import { createReadableLog, openForTest } from './opened.ts'
import { PLACES } from './places.ts'
import { cardOf, choiceOf, createRound, itemOf, START, toNewAnswer } from './play.ts'

/** What does not fit: no JSON, other JSON, and JSON that lacks something. */
const UNFIT = [`Ana's "secret"`, '"text"', '[{"id":"a"}]']

for (const place of PLACES)
  describe.skipIf(place.isMissing)(`a row in ${place.name} that does not fit`, () => {
    async function open() {
      const where = await place.create()
      const { log, lines } = createReadableLog()
      const store = await openForTest(where, log)
      const spoil = (table: string, column: string, value: string, which: string) =>
        place.run(where, `UPDATE ${table} SET ${column} = '${value.replaceAll("'", "''")}' WHERE ${which}`)
      return { store, spoil, log: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>), lines }
    }

    it.each(UNFIT)('is said to be unreadable where a round is one: %s', async (items) => {
      const { store, spoil, log, lines } = await open()
      await store.rounds.add(createRound({ id: 'whole', channel: 'other' }))
      await store.rounds.add(createRound({ id: 'broken' }))
      await spoil('rounds', 'items', items, `id = 'broken'`)
      const reading = store.rounds.get('broken')
      await expect(reading).rejects.toBeInstanceOf(StoreError)
      await expect(reading).rejects.toMatchObject({ tried: 'read', reason: 'unknown' })
      expect(log()).toMatchObject([{ table: 'rounds', key: { id: 'broken' }, fault: expect.any(String) }])
      // What people wrote is not in the log.
      expect(lines.join()).not.toContain('secret')
      expect((await store.rounds.running()).map(({ id }) => id)).toEqual(['whole'])
    })

    it('is ended with its round, which nothing else could end, and no other is', async () => {
      const { store, spoil } = await open()
      for (const id of ['whole', 'broken']) await store.rounds.add(createRound({ id, channel: id }))
      await spoil('rounds', 'items', '{}', `id = 'broken'`)
      const ended = new Date(START).toISOString()
      expect(await store.rounds.endUnreadable(ended)).toEqual(['broken'])
      expect(await store.rounds.endUnreadable(ended)).toEqual([])
      expect(await store.rounds.runningIn('broken')).toBeNull()
      expect(await store.rounds.add(createRound({ id: 'next', channel: 'broken' }))).toBe(true)
      expect((await store.rounds.running()).map(({ id }) => id).sort()).toEqual(['next', 'whole'])
    })

    it('takes no other answer, card or question with it, and is named in the log', async () => {
      const { store, spoil, log } = await open()
      const round = createRound({ mode: 'practice' })
      await store.rounds.add(round)
      for (const position of [0, 1])
        await store.rounds.answer(toNewAnswer(round, choiceOf('8', position, 'a'), START), cardOf('8', `i${position}`))
      await store.questions.put('1', [itemOf('a'), itemOf('b')])
      await spoil('answers', 'chosen', '"a"', 'position = 0')
      await spoil('cards', 'card', '{}', `item = 'i0'`)
      await spoil('questions', 'item', '{}', 'number = 1')
      expect((await store.rounds.answersOf('r1')).map(({ position }) => position)).toEqual([1])
      expect((await store.history.latestBy('8')).answers.map(({ item }) => item)).toEqual(['i1'])
      expect((await store.cards.cardsOf('8')).map(({ item }) => item)).toEqual(['i1'])
      expect((await store.questions.listOf('1')).map(({ number }) => number)).toEqual([2])
      const answer = { table: 'answers', key: { round: 'r1', position: 0 } }
      expect(log().map(({ table, key }) => ({ table, key }))).toEqual([
        answer,
        answer,
        { table: 'cards', key: { item: 'i0' } },
        { table: 'questions', key: { server: '1', number: 1 } },
      ])
      // What took its place is practised and asked again.
      await store.cards.putCard(cardOf('8', 'i0'))
      await store.questions.put('1', [itemOf('a')])
      expect([await store.cards.cardsOf('8'), await store.questions.listOf('1')].map((all) => all.length)).toEqual([
        2, 2,
      ])
    })
  })
