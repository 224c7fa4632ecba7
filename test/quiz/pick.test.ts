import { SUBJECT } from '../../src/subject/subject.ts'
import { describe, expect, it } from 'vitest'
import { bankItems } from '../../src/quiz/bank.ts'
import { likenessOf } from '../../src/quiz/generate/likeness.ts'
import { inSlices } from '../../src/base/slices.ts'
import { pickItems, picking } from '../../src/quiz/pick.ts'
import { listTopics, readTopic } from '../../src/quiz/topic.ts'
import { createTestContext } from '../context.ts'

const { library } = createTestContext()
const all = { topic: null, level: null, count: 10 }

describe('items for a round', () => {
  it('are as many as wished for, of different notes, and of most kinds', () => {
    for (const count of [1, 10, 25]) {
      const items = pickItems({ library, kinds: SUBJECT.itemKinds, own: [] }, { ...all, count }, 'a')
      expect(items).toHaveLength(count)
      expect(new Set(items.map(({ id }) => id)).size).toBe(count)
    }
    const kinds = new Set(
      pickItems({ library, kinds: SUBJECT.itemKinds, own: [] }, { ...all, count: 25 }, 'a').map(
        ({ id }) => id.split(':')[0],
      ),
    )
    expect(kinds.size).toBeGreaterThan(5)
  })

  it('are about the topic, of the level, and never have the topic for an answer', () => {
    for (const topic of ['barcelona', 'fakhry-2022', 'legality']) {
      const items = pickItems({ library, kinds: SUBJECT.itemKinds, own: [] }, { ...all, topic, count: 20 }, 'b')
      expect(items.length).toBeGreaterThan(5)
      for (const { topics, options, id } of items) {
        expect(topics, id).toContain(topic)
        expect(
          options.filter((o) => o.isCorrect).map((o) => o.id),
          id,
        ).not.toContain(topic)
      }
    }
    const understood = pickItems({ library, kinds: SUBJECT.itemKinds, own: [] }, { ...all, level: 'understand' }, 'b')
    expect(new Set(understood.map(({ level }) => level))).toEqual(new Set(['understand']))
  })

  it('are the same for the same seed, others for another, and without those left out', () => {
    const items = pickItems({ library, kinds: SUBJECT.itemKinds, own: [] }, all, 'c')
    expect(pickItems({ library, kinds: SUBJECT.itemKinds, own: [] }, all, 'c')).toEqual(items)
    expect(pickItems({ library, kinds: SUBJECT.itemKinds, own: [] }, all, 'd')).not.toEqual(items)
    const others = pickItems({ library, kinds: SUBJECT.itemKinds, own: [] }, all, 'c', ({ id }) =>
      items.some((item) => item.id === id),
    )
    expect(others.filter(({ id }) => items.some((item) => item.id === id))).toEqual([])
  })

  // A round of ten had two and three items of one fact, and which reading something is from in every fifth.
  it('rest on no note twice, nor on two that tell one fact, and do not ask which reading something is from', () => {
    for (const seed of ['f', 'g', 'h']) {
      const items = pickItems({ library, kinds: SUBJECT.itemKinds, own: [] }, { ...all, count: 25 }, seed)
      const notes = items.flatMap((item) => [...new Set(item.notes)])
      expect(new Set(notes).size, seed).toBe(notes.length)
      const about = items.flatMap((item) => library.notes.get(item.notes[0] ?? '') ?? [])
      for (const [i, note] of about.entries())
        for (const other of about.slice(i + 1))
          expect(likenessOf(note, other), `${note.id} ${other.id}`).toBeLessThan(0.5)
      expect(items.filter(({ id }) => id.startsWith('source:'))).toEqual([])
    }
  })

  // Seven items on cities came back in every other round, because each kind had its turn.
  it('do not bring the same items back, however few a kind has', () => {
    const seeds = Array.from({ length: 20 }, (_, i) => `round ${i}`)
    const ids = seeds.flatMap((seed) =>
      pickItems({ library, kinds: SUBJECT.itemKinds, own: [] }, all, seed).map(({ id }) => id),
    )
    for (const [id, times] of Map.groupBy(ids, (id) => id)) expect(times.length, id).toBeLessThan(seeds.length / 4)
  })

  it('ask which reading something is from where that is wished for, and nothing else', () => {
    const wish = readTopic('which reading', { library, own: [] })
    expect(readTopic('Welcher Text', { library, own: [] })).toEqual(wish)
    const items = pickItems({ library, kinds: SUBJECT.itemKinds, own: [] }, { ...all, topic: wish?.topic ?? null }, 'i')
    expect(items).toHaveLength(10)
    for (const { id, options } of items) {
      expect(id).toMatch(/^source:/)
      for (const { isCorrect, feedback } of options) if (!isCorrect) expect(feedback).toMatch(/^There it is told: /)
    }
  })

  it('keep all that a server has written, whatever it rests on', () => {
    const [written] = bankItems(library, 'a')
    const own = written ? [1, 2, 3, 4].map((n) => ({ ...written, id: `own:5:${n}`, topics: ['own'] })) : []
    const items = pickItems({ library, kinds: SUBJECT.itemKinds, own }, { ...all, topic: 'own', count: 4 }, 'j')
    expect(items.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id))
  })

  // The first round of a level kept everybody waiting for the better part of a second.
  it('are the same picked a little at a time, and others have their turns meanwhile', async () => {
    const order = [{ library, kinds: SUBJECT.itemKinds, own: [] }, { ...all, level: 'apply' as const }, 'k'] as const
    let turns = 0
    const count = () => {
      turns += 1
      timer = setImmediate(count)
    }
    let timer = setImmediate(count)
    const items = await inSlices(picking(...order))
    clearImmediate(timer)
    expect(turns).toBeGreaterThan(0)
    expect(items).toEqual(pickItems(...order))
  })

  it('are none where the library has nothing', () => {
    expect(pickItems({ library, kinds: SUBJECT.itemKinds, own: [] }, { ...all, topic: 'nowhere' }, 'e')).toEqual([])
  })
})

describe('a topic', () => {
  it.each([
    ['Barcelona', 'barcelona', null],
    ['barcelna', 'barcelona', null],
    ['Legality', 'legality', null],
    ['Fakhry', 'fakhry-2022', null],
    ['Lacroix & Spencer', 'lacroix-spencer-2022', null],
    ['recall', null, 'recall'],
    ['', null, null],
  ])('“%s” is read by any of its names', (typed, topic, level) => {
    expect(readTopic(typed, { library, own: [] })).toMatchObject({ topic, level })
  })

  it('that is none is not guessed at', () => {
    expect(readTopic('lighthouses', { library, own: [] })).toBeNull()
    expect(new Set(listTopics({ library, own: [] }).map(({ id }) => id)).size).toBe(
      listTopics({ library, own: [] }).length,
    )
  })
})
