import { expect, it } from 'vitest'
import { cite } from '../../src/citation/cite.ts'
import type { StyleId } from '../../src/citation/styles.ts'
import type { CslName, CslRecord } from '../../src/corpus/schemas/source.ts'

const book: CslRecord = { type: 'book', title: 'Quays', issued: { 'date-parts': [[2000]] } }

/** Who wrote it, as each style begins its reference; up to the title or the year. */
const people: [name: Exclude<CslName, { literal: string }>, Record<'apa' | 'mla' | 'harvard' | 'vancouver', string>][] =
  [
    [
      { family: 'hooks', given: 'bell' },
      { apa: 'hooks, b. ', mla: 'hooks, bell. ', harvard: 'hooks, b. ', vancouver: '1. hooks b. ' },
    ],
    [
      { family: 'hooks', given: 'b.' },
      { apa: 'hooks, b. ', mla: 'hooks, b. ', harvard: 'hooks, b. ', vancouver: '1. hooks b. ' },
    ],
    [
      { family: 'cummings', given: 'e. e.' },
      { apa: 'cummings, e. e. ', mla: 'cummings, e. e. ', harvard: 'cummings, e.e. ', vancouver: '1. cummings ee. ' },
    ],
    [
      { family: 'Sartre', given: 'J.-P.' },
      { apa: 'Sartre, J.-P. ', mla: 'Sartre, J.-P. ', harvard: 'Sartre, J.-P. ', vancouver: '1. Sartre JP. ' },
    ],
    [
      { family: 'Sartre', given: 'Jean-Paul' },
      { apa: 'Sartre, J.-P. ', mla: 'Sartre, Jean-Paul. ', harvard: 'Sartre, J.-P. ', vancouver: '1. Sartre JP. ' },
    ],
    [
      { family: 'Smith', given: 'JP' },
      { apa: 'Smith, J. P. ', mla: 'Smith, JP. ', harvard: 'Smith, J.P. ', vancouver: '1. Smith JP. ' },
    ],
    [
      { family: 'Eliot', given: 'T.S.' },
      { apa: 'Eliot, T. S. ', mla: 'Eliot, T. S. ', harvard: 'Eliot, T.S. ', vancouver: '1. Eliot TS. ' },
    ],
    [
      { family: 'Popescu', given: 'Ștefan' },
      { apa: 'Popescu, Ș. ', mla: 'Popescu, Ștefan. ', harvard: 'Popescu, Ș. ', vancouver: '1. Popescu Ș. ' },
    ],
    [
      { family: 'King', given: 'Martin Luther', suffix: 'Jr' },
      {
        apa: 'King, M. L., Jr. ',
        mla: 'King, Martin Luther, Jr. ',
        harvard: 'King, M.L., Jr. ',
        vancouver: '1. King ML Jr. ',
      },
    ],
    [
      { family: 'Gates', given: 'Henry Louis', suffix: 'III' },
      {
        apa: 'Gates, H. L., III. ',
        mla: 'Gates, Henry Louis, III. ',
        harvard: 'Gates, H.L., III ',
        vancouver: '1. Gates HL 3rd. ',
      },
    ],
    [
      { family: 'Cervantes', given: 'Miguel de' },
      {
        apa: 'Cervantes, M. de. ',
        mla: 'Cervantes, Miguel de. ',
        harvard: 'Cervantes, M. de ',
        vancouver: '1. Cervantes M de. ',
      },
    ],
    [
      { family: 'van Beethoven', given: 'Ludwig' },
      {
        apa: 'van Beethoven, L. ',
        mla: 'van Beethoven, Ludwig. ',
        harvard: 'van Beethoven, L. ',
        vancouver: '1. van Beethoven L. ',
      },
    ],
    [{ family: 'Plato' }, { apa: 'Plato. ', mla: 'Plato. ', harvard: 'Plato ', vancouver: '1. Plato. ' }],
  ]
const rows = people.flatMap(([name, byStyle]) =>
  Object.entries(byStyle).map(([style, begins]) => ({ name, who: `${name.given} ${name.family}`, style, begins })),
)

it.each(rows)('$style has $who as “$begins”', async ({ name, style, begins }) => {
  const { reference } = await cite({ ...book, author: [name] }, null, style as StyleId)
  expect(reference.slice(0, reference.search(/\(?2000|Quays/))).toBe(begins)
})

it.each<[CslName, string, string]>([
  [{ family: 'hooks', given: 'bell' }, 'bell hooks, Quays', 'hooks, bell. Quays'],
  [{ family: 'al-Khalili', given: 'Jim' }, 'Jim al-Khalili, Quays', 'Khalili, Jim al-. Quays'],
  [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }, 'Martin Luther King Jr.,', 'King, Martin Luther, Jr. Q'],
])('Chicago has names whole, and those in lists turned: %j', async (name, note, reference) => {
  const cited = await cite({ ...book, author: [name] }, null, 'chicago-notes')
  expect([cited.inText.startsWith(note), cited.reference.startsWith(reference)]).toEqual([true, true])
})

it('has the names of editors in their order, and in another script as they are', async () => {
  const record: CslRecord = {
    ...book,
    type: 'chapter',
    author: [{ family: '王', given: '小' }],
    editor: [{ family: 'hooks', given: 'bell' }],
    'container-title': 'Locks',
  }
  expect((await cite(record, null, 'apa')).reference).toBe('王小. (2000). Quays. In b. hooks (Ed.), Locks.')
})
