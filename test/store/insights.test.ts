import { describe, expect, it } from 'vitest'
import { createInsights, type InsightKind, type InsightStore, MOST_COUNTS } from '../../src/context/insights.ts'
import { openStore } from '../../src/store/store.ts'
import { onTestFinished } from 'vitest'
import { NOW, quiet } from './opened.ts'
import { PLACES } from './places.ts'

const DAY = 24 * 60 * 60 * 1000

/** A clock that a test sets. */
const createNow = () => {
  const clock = { time: NOW.getTime(), now: () => clock.time, after: () => () => {} }
  return clock
}
type Now = ReturnType<typeof createNow>

const count = (insights: InsightStore, server: string, kind: InsightKind, texts: readonly string[]) =>
  insights.add(texts.map((what) => ({ server, kind, what, times: 1 })))

const memory = { name: 'memory', isMissing: false, open: async (clock: Now) => createInsights(clock) }
const stores = PLACES.map(({ name, isMissing, create }) => ({
  name,
  isMissing,
  open: async (clock: Now) => {
    const store = await openStore(await create(), quiet, clock)
    onTestFinished(() => store.close())
    return store.insights
  },
}))

for (const { name, isMissing, open } of [memory, ...stores])
  describe.skipIf(isMissing)(`counts kept in ${name}`, () => {
    it('add up over days, most first, apart by server and kind', async () => {
      const clock = createNow()
      const insights = await open(clock)
      await count(insights, '1', 'nothing', ['b', "a'); DROP TABLE insights; --"])
      clock.time += DAY
      await count(insights, '1', 'nothing', ['b'])
      await count(insights, '1', 'place', ['b'])
      await count(insights, '2', 'nothing', ['b'])
      expect(await insights.list('1', 'nothing', 9)).toEqual([
        { what: 'b', times: 2 },
        { what: "a'); DROP TABLE insights; --", times: 1 },
      ])
      expect(await insights.list('1', 'nothing', 1)).toHaveLength(1)
    })

    it('are all kept, however many come at once and in whatever order', async () => {
      const insights = await open(createNow())
      const things = ['a', 'b', 'c', 'd']
      const turned = (i: number) => [...things.slice(i % 4), ...things.slice(0, i % 4)]
      await Promise.all(Array.from({ length: 20 }, (_, i) => count(insights, '1', 'place', turned(i))))
      expect(await insights.list('1', 'place', 9)).toEqual(things.map((what) => ({ what, times: 20 })))
    })

    it('are gone after 90 days, and at once with their server', async () => {
      const clock = createNow()
      const insights = await open(clock)
      await count(insights, '1', 'nothing', ['old'])
      await count(insights, '2', 'nothing', ['old'])
      clock.time += 50 * DAY
      await count(insights, '1', 'nothing', ['new'])
      clock.time += 40 * DAY
      expect(await insights.list('1', 'nothing', 9)).toEqual([{ what: 'new', times: 1 }])
      await insights.forgetServer('1')
      expect(await insights.list('1', 'nothing', 9)).toEqual([])
    })

    it('are bounded: the oldest day makes room, and today’s are kept', async () => {
      const clock = createNow()
      const insights = await open(clock)
      await count(insights, '1', 'nothing', ['older'])
      clock.time += DAY
      const many = Array.from({ length: MOST_COUNTS }, (_, i) => `${i}`)
      await count(insights, '1', 'nothing', many)
      await count(insights, '1', 'nothing', ['one more', '7'])
      const kept = await insights.list('1', 'nothing', 2 * MOST_COUNTS)
      expect(kept).toHaveLength(MOST_COUNTS)
      expect(kept[0]).toEqual({ what: '7', times: 2 })
      expect(kept.map(({ what }) => what)).not.toContain('older')
    })
  })
