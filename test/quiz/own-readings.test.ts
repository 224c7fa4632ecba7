import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findVenue } from '../../src/answer/quiz/venue.ts'
import { showKey } from '../../src/answer/quiz/show-item.ts'
import type { Quiz } from '../../src/context/context.ts'
import type { Place } from '../../src/context/settings.ts'
import { importFile } from '../../src/documents/import.ts'
import { narrowLibrary } from '../../src/library/narrow.ts'
import { holdingBack } from '../../src/quiz/held-back.ts'
import type { Item } from '../../src/quiz/item.ts'
import { itemOf, pickItems } from '../../src/quiz/pick.ts'
import type { Round } from '../../src/quiz/rounds/round.ts'
import { createTestContext, type TestContext } from '../context.ts'

const TEXT = `# Tides

A **slack water** is the short time in which the current of a harbour stands still.

A **neap tide** is the one with the smallest range between high and low water.

A **spring tide** is the one with the greatest range between high and low water.

A **tide gauge** is the rod on which the keeper of a harbour reads the level.

A **storm surge** is the rise of water that a gale drives against a coast. It is feared.

However, a **dead slack** is the hour in which no ship can leave the harbour at all.

The harbour of Vell was dredged to a depth of 12 metres by the keepers of its quay.

The harbour of Orm was dredged to a depth of 9 metres by the keepers of its quay.

The harbour of Sund was dredged to a depth of 15 metres by the keepers of its quay.

The harbour of Brae was dredged to a depth of 30 metres by the keepers of its quay.

The old lighthouse of Vell was seen by ships at a distance of 900 metres in good weather.

The quay of Brae, as Table 3 shows, was lengthened to a full 45 metres after the gale.

# Exercises

A **bollard pull** is the force with which a tug of the harbour draws on a rope.
`

let [context, library]: [TestContext | null, TestContext['library'] | null] = [null, null]
const here = () => context ?? createTestContext()

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'))
  const path = join(folder, 'tides.md')
  writeFileSync(path, TEXT)
  await importFile(path, {
    folder: join(folder, 'documents'),
    sources: [],
    given: { id: 'tides', title: 'On Tides', author: 'Sund, Inga', year: '2020' },
  })
  context = createTestContext({ FOOTNOTE_DOCUMENTS: join(folder, 'documents') })
  library = narrowLibrary(context.library, { sources: new Set(['tides']), part: null })
}, 60_000)

const stock = (of = here().library) => ({ library: of, kinds: here().subject.itemKinds, own: [] })
const pick = (topic: string | null, of = here().library) =>
  pickItems(stock(of), { topic, level: null, count: 25 }, 'seed')
const keyOf = ({ options }: Item) => options.find(({ isCorrect }) => isCorrect)?.text

describe('practice questions on a reading without notes', () => {
  it('ask for its terms and its figures, by sentences that stand alone', () => {
    const items = pick('tides')
    const keys = items.map(keyOf).sort()
    expect(keys).toEqual([
      '12',
      '15',
      '30',
      '9',
      'neap tide',
      'slack water',
      'spring tide',
      'storm surge',
      'tide gauge',
    ])
    const neap = items.find((item) => keyOf(item) === 'slack water')
    expect(neap?.stem).toBe(
      'Which term is missing in this sentence of Sund, “On Tides”? A(n) _____ is the short time in which the current of a harbour stands still.',
    )
    expect(neap?.options).toHaveLength(4)
    expect(neap?.explanation).toContain('made by rule')
    const depth = items.find((item) => keyOf(item) === '9')
    expect(depth?.stem).toContain('a depth of _____ metres')
    expect(depth?.options.map(({ text }) => text)).toEqual(['9', '12', '15', '30'])
  })

  it('are cited with their place, come again by their ids, and hold back what tells them', () => {
    const [item] = pick('tides')
    if (!item) throw new Error('there is an item')
    expect(itemOf(item.id, stock(), 'seed')).toEqual(item)
    expect(showKey(item, [item.options[0]?.id ?? ''], here()).footnotes[0]).toMatchObject({ source: 'tides' })
    const holds = holdingBack(new Set([item.id]), here().library)
    expect(holds({ id: 'cloze:other@x.1#0', notes: item.notes })).toBe(true)
  })

  it('are asked of everything where there are no notes, and else where they are wished for alone', () => {
    expect(pick(null, library ?? here().library).map(({ topics }) => topics)).toContainEqual(['tides'])
    expect(pick(null).some(({ topics }) => topics.includes('tides'))).toBe(false)
  })
})

const DIRECT: Place = {
  ...{ kind: 'direct', server: null, channel: '77', manages: false, moderates: false, managesEvents: false },
  ...{ roles: [], lacks: [] },
}

describe('what was asked of a reading', () => {
  it('is not seen again, reviewed or counted where the reading is not there, as in another server', async () => {
    const [item] = pickItems(stock(library ?? undefined), { topic: null, level: null, count: 1 }, 'seed')
    if (!item) throw new Error('no question was made')
    const round = { id: 'r1', mode: 'practice', items: [item], language: 'en' } as unknown as Round
    const answer = { round: 'r1', position: 0, reader: '5', item: item.id, isRight: false, options: [0] }
    const quiz = {
      history: { latestBy: async () => ({ answers: [answer], rounds: [round] }) },
      cards: { cardsOf: async () => [{ item: item.id, dueAt: '2020-01-01T00:00:00.000Z', reader: '5' }] },
    } as unknown as Quiz
    const seenIn = async (of: TestContext) => {
      const { cards, history } = findVenue({ ...of, quiz, reader: '5', place: DIRECT })
      return [(await cards.cardsOf('5')).length, (await history.latestBy('5')).answers.length]
    }
    expect(await seenIn(here())).toEqual([1, 1])
    expect(await seenIn(createTestContext())).toEqual([0, 0])
  })
})
