import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { writeItems } from '../../src/quiz/exchange/formats.ts'
import { FORMATS } from '../../src/quiz/exchange/format-names.ts'
import type { Item } from '../../src/quiz/item.ts'
import { speaksOfPlaces } from '../../src/quiz/speaks-of-places.ts'
import { bankItems } from '../../src/quiz/bank.ts'
import { createTestContext } from '../context.ts'

const { places, ordinary } = z
  .strictObject({ places: z.array(z.string()), ordinary: z.array(z.string()) })
  .parse(parse(readFileSync(join(import.meta.dirname, 'places.yaml'), 'utf8')))

/** How many characters a function hands to expressions. */
function countRead(work: () => void): number {
  const ways = [Symbol.replace, Symbol.match, 'test', 'exec'] as const
  const spies = ways.map((way) => vi.spyOn(RegExp.prototype, way as 'test'))
  work()
  const read = spies.flatMap((spy) => spy.mock.calls.map(([text]) => text.length))
  for (const spy of spies) spy.mockRestore()
  return read.reduce((sum, length) => sum + length, 0)
}

// Of 60 phrasings in four languages, 28 were mixed with the options that they speak of.
describe('an option that speaks of the others by their places', () => {
  it('is known by its words in five languages', () => {
    expect(places.length).toBeGreaterThan(300)
    expect(places.filter((option) => !speaksOfPlaces(option))).toEqual([])
    expect(places.filter((option) => !speaksOfPlaces(`${option.toUpperCase()}.`))).toEqual([])
  })

  it('is no option that says something of its own', () => {
    expect(ordinary.filter(speaksOfPlaces)).toEqual([])
  })

  it.each(['all of the above and ', 'none ', 'A, ', 'n.d.', 'é', ' '])(
    'is read to no more than its beginning: %j',
    (piece) => {
      const read = (times: number) => countRead(() => speaksOfPlaces(piece.repeat(times)))
      expect(read(20_000)).toBeGreaterThan(0)
      expect(read(200_000)).toBe(read(20_000))
    },
  )
})

const options = ['Porto', 'Vigo', 'All the above'].map((text, i) => ({
  id: String(i + 1),
  text,
  isCorrect: i === 0,
  feedback: null,
}))
const item: Item = {
  id: 'q',
  kind: 'choice',
  level: 'recall',
  stem: 'Which is it?',
  options,
  explanation: '',
  notes: [],
  topics: [],
}
const written = (format: (typeof FORMATS)[number], asked: Item) =>
  writeItems(format, [{ item: asked, citation: '', link: null }])
    .files.map(({ text }) => text)
    .join('\n')

describe('options that speak of places', () => {
  it.each(FORMATS)('stand in their order in an export as %s', (format) => {
    const text = written(format, item)
    const at = options.map((option) => text.indexOf(option.text))
    expect(at.toSorted((a, b) => a - b)).toEqual(at)
    expect(at.every((place) => place > 0)).toBe(true)
  })

  it('are not to be mixed by what reads the export, where the format can say so', () => {
    const mixed = { ...item, options: options.map((option) => ({ ...option, text: `City ${option.id}` })) }
    expect(written('moodle-xml', item)).toContain('<shuffleanswers>false')
    expect(written('moodle-xml', mixed)).toContain('<shuffleanswers>true')
    expect(written('qti', item)).toContain('shuffle="false"')
    expect(written('gift', item)).toContain('take off “Shuffle the choices”')
    expect(written('gift', mixed)).not.toContain('Shuffle')
  })

  it('stay where they were written in the questions of a library', () => {
    const { library } = createTestContext()
    const [question] = [...library.questions.values()].filter((each) => 'options' in each)
    if (!question || !('options' in question)) throw new Error('there is no question with options')
    const told = { ...question, options: [...question.options.slice(0, 3), { text: 'None of these' }] }
    const questions = new Map([[told.id, told]])
    const orders = Array.from({ length: 20 }, (_, seed) => bankItems({ ...library, questions }, String(seed)))
    const ids = orders.map(([asked]) => asked?.options.map(({ id }) => id).join(''))
    expect(new Set(ids)).toEqual(new Set(['1234']))
  })
})
