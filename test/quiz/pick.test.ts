import { SUBJECT } from '../../src/subject/subject.ts'
import { describe, expect, it } from 'vitest'
import { pickItems } from '../../src/quiz/pick.ts'
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
    const others = pickItems(
      { library, kinds: SUBJECT.itemKinds, own: [] },
      all,
      'c',
      new Set(items.map(({ id }) => id)),
    )
    expect(others.filter(({ id }) => items.some((item) => item.id === id))).toEqual([])
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
