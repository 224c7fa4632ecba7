import { describe, expect, it } from 'vitest'
import { cite } from '../../src/citation/cite.ts'
import { STYLES } from '../../src/citation/styles.ts'
import { pinAt } from './pins.ts'
import { GOLDEN, KINDS, PUBLISHED, recordOf } from './works.ts'

const inEachStyle = <Row>(rows: Row[]) => rows.flatMap((row) => STYLES.map(({ id, name }) => ({ ...row, id, name })))

describe('the five sources', () => {
  it.each(inEachStyle(GOLDEN))(
    '$source is cited as golden.yaml says, in $name',
    async ({ source, pin, id, ...styles }) => {
      const { inText, reference } = await cite(recordOf(source), pinAt(pin), id)
      expect([inText, reference]).toEqual(styles[id])
    },
  )
})

describe('kinds of work', () => {
  it.each(inEachStyle(KINDS))('$kind is cited as kinds.yaml says, in $name', async ({ record, pin, id, ...styles }) => {
    const { inText, reference } = await cite(record, pinAt(pin), id)
    expect([inText, reference]).toEqual(styles[id])
  })
})

describe('published examples', () => {
  const rows = PUBLISHED.flatMap(({ at, record, pin, ...styles }) =>
    STYLES.flatMap(({ id }) =>
      styles[id] ? [{ at, title: record.title, record, pin, id, expected: styles[id] }] : [],
    ),
  )
  it.each(rows)('$title is cited in $id as at $at', async ({ record, pin, id, expected: [inText, reference] }) => {
    const cited = await cite(record, pin && pinAt(pin), id)
    expect(cited.reference).toBe(reference)
    if (inText) expect(cited.inText).toBe(inText)
  })
})
