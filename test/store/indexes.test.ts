import { describe, expect, it } from 'vitest'
import { openForTest } from './opened.ts'
import { sqlite } from './places.ts'

/** What is looked for in tables that grow for years, by what `/forget-me` and each question of practice ask. */
const LOOKED_FOR = [
  ['rounds', "starter = '8'"],
  ['rounds', "ended_at IS NULL AND mode <> 'practice' AND mode = 'exam'"],
  ['answers', "reader = '8'"],
  ['cards', "reader = '8'"],
  ['challenges', "reader = '8'"],
  ['calls', "reader = '8'"],
  ['calls', "writer = '8'"],
  ['spent', "round = 'r1'"],
]

describe('what grows for years in SQLite', () => {
  it.each(LOOKED_FOR)('is not read whole to find some: %s where %s', async (table, which) => {
    const where = await sqlite.create()
    await openForTest(where)
    const plan = await sqlite.read(where, `EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE ${which}`)
    expect(plan.map(({ detail }) => String(detail))).toEqual([expect.stringContaining(' USING ')])
  })
})
