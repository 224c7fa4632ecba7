import { SUBJECT } from '../../src/subject/subject.ts'
import { describe, expect, it } from 'vitest'
import { isContrary } from '../../src/library/relations.ts'
import type { Note } from '../../src/corpus/schemas/note.ts'
import { generateItem, generateItems } from '../../src/quiz/generate/items.ts'
import { askView } from '../../src/quiz/generate/holds.ts'
import { askBefore } from '../../src/quiz/generate/events.ts'
import { askWhatIsTold } from '../../src/subject/items/told.ts'
import { askWhetherTrue } from '../../src/subject/items/statement.ts'
import { WHICH_READING } from '../../src/quiz/generate/source.ts'
import { askYear } from '../../src/quiz/generate/year.ts'
import { type Item, LEVELS } from '../../src/quiz/item.ts'
import { kindOf, rulesBroken } from '../../bench/item-rules.ts'
import { createTestContext } from '../context.ts'

const { library } = createTestContext()
const made = generateItems({ library, kinds: SUBJECT.itemKinds }, 'first')
const items = made.filter(({ topics }) => !topics.includes(WHICH_READING))
const noteOf = ({ notes }: Item) => library.notes.get(notes[0] ?? '') as Note
const keysOf = ({ options }: Item) => options.filter((o) => o.isCorrect).map((o) => o.id)

describe('generated items', () => {
  // Of 60 that people judged, 24 were of use: most asked which reading something is from, and hardly one said why it was wrong.
  it('keep every rule, more than 400 of them, of every kind and level', () => {
    const kept = items.filter((item) => !rulesBroken(item, library).length)
    expect(kept.length).toBeGreaterThanOrEqual(400)
    expect(items.length - kept.length).toBeLessThan(items.length / 50)
    for (const kind of Object.keys(SUBJECT.itemKinds))
      if (kind !== 'source')
        expect(kept.filter((item) => kindOf(item) === kind).length, kind).toBeGreaterThanOrEqual(10)
    for (const level of LEVELS) expect(kept.filter((item) => item.level === level).length, level).toBeGreaterThan(20)
  })

  it('are of many notes, true about as often as false', () => {
    expect(new Set(items.map(({ notes }) => notes[0])).size).toBeGreaterThan(280)
    const judged = items.filter(({ kind }) => kind === 'true-false')
    const so = judged.filter((item) => keysOf(item)[0] === 'true').length
    expect(so / judged.length).toBeGreaterThan(0.4)
    expect(so / judged.length).toBeLessThan(0.6)
  })

  it('keep the rules in any library, and say of each wrong option why', () => {
    for (const seed of ['second', 'third'])
      for (const kind of ['told', 'before', 'statement'] as const) {
        const [make] = [SUBJECT.itemKinds[kind]]
        const again = make ? generateItems({ library, kinds: { [kind]: make } }, seed) : []
        const broken = again.filter((item) => rulesBroken(item, library).length)
        expect(broken.length, kind).toBeLessThanOrEqual(again.length / 20)
      }
  })

  it('are false by the words that the library exchanges, and by no figure', () => {
    const [id = '', turns = {}] = Object.entries(library.quizRules.turns)[0] ?? []
    const stems = ['a', 'b', 'c', 'd', 'e'].flatMap(
      (seed) => generateItem(`statement:${id}`, { library, kinds: SUBJECT.itemKinds }, seed)?.stem ?? [],
    )
    const says = library.notes.get(id)?.says ?? ''
    const [words = '', others = ''] = Object.entries(turns)[0] ?? []
    expect(new Set(stems)).toEqual(new Set([says, says.replace(words, others)]))
  })

  it('are not made of what the library does not want asked', () => {
    const notes = new Set(made.map(({ notes }) => notes[0]))
    expect(library.quizRules['not-asked'].filter((id) => notes.has(id))).toEqual([])
  })

  it('rest on notes whose place is known, and can be asked for by their topics', () => {
    for (const { id, notes, topics } of items) {
      for (const note of notes) expect(library.notes.get(note)?.pin.paragraph, id).toBeGreaterThan(0)
      expect(topics, id).toContain(library.notes.get(notes[0] ?? '')?.source)
    }
  })

  it('are the same for the same seed, by themselves too, and others for another', () => {
    const kinds = { told: askWhatIsTold, statement: askWhetherTrue, before: askBefore }
    const some = generateItems({ library, kinds }, 'first')
    expect(new Set(some)).toEqual(new Set(made.filter((item) => Object.hasOwn(kinds, kindOf(item)))))
    for (const item of items.filter((_, i) => i % 40 === 0))
      expect(generateItem(item.id, { library, kinds: SUBJECT.itemKinds }, 'first')).toEqual(item)
    expect(generateItems({ library, kinds }, 'second').map((item) => item.options)).not.toEqual(
      some.map((item) => item.options),
    )
    expect(generateItem('year:gone/gone', { library, kinds: SUBJECT.itemKinds }, 'first')).toBeNull()
    expect(generateItem('nothing', { library, kinds: SUBJECT.itemKinds }, 'first')).toBeNull()
  })

  // The name of a kind had to be of small letters, which its type did not say: others were made and never found again.
  it('are found again whatever their kind is called', () => {
    const kinds = { 'which year?': askYear }
    const [item] = generateItems({ library, kinds }, 'first')
    expect(item?.id).toMatch(/^which year\?:/)
    expect(generateItem(item?.id ?? '', { library, kinds }, 'first')).toEqual(item)
  })

  it('call a broadcast as the library does, and by its title where it does not say', () => {
    const [broadcast] = [...library.sources.values()].filter(({ record }) => record.type === 'broadcast')
    const stemsIn = (called: Record<string, string>) =>
      generateItems(
        { library: { ...library, quizRules: { ...library.quizRules, called } }, kinds: { view: askView } },
        'first',
      ).flatMap(({ stem, topics }) => (topics.includes(broadcast?.id ?? '') ? [stem] : []))
    const [asked, ...others] = stemsIn({ [broadcast?.id ?? '']: 'the evening show' })
    expect(asked).toMatch(/as told in the evening show\?$/)
    expect(stemsIn({})).toHaveLength(1 + others.length)
    for (const stem of stemsIn({})) expect(stem).toContain(`as told in the text of “${broadcast?.record.title}”?`)
  })

  it('put the key anywhere', () => {
    const places = items
      .filter(({ options }) => options.length === 4)
      .map(({ options }) => options.findIndex((o) => o.isCorrect))
    for (const place of [0, 1, 2, 3])
      expect(places.filter((p) => p === place).length / places.length).toBeGreaterThan(0.15)
  })

  it('ask nothing on which the sources disagree, and no year that is always the last', () => {
    const asked = items
      .filter(({ id }) => !/^(?:city|told|network|person):/.test(id))
      .map(({ notes }) => notes[0] ?? '')
    expect(asked.filter((note) => library.related.get(note)?.some(isContrary))).toEqual([])
    const years = items
      .filter((item) => kindOf(item) === 'year')
      .map(({ options }) => options.findIndex((o) => o.isCorrect))
    for (const place of [0, 1, 2, 3]) expect(years.filter((p) => p === place).length).toBeGreaterThan(years.length / 20)
  })

  it('keep out years of the same things, cities of which the same is said, and the future of a source', () => {
    for (const item of items.filter((each) => kindOf(each) === 'year')) {
      const { cities, source } = noteOf(item)
      const published = library.sources.get(source)?.record.issued?.['date-parts'][0][0] ?? 0
      const about = cities.flatMap((city) => library.notesAbout.get(city) ?? []).flatMap((note) => note.years)
      for (const { id, isCorrect } of item.options)
        if (!isCorrect) {
          expect(about, item.id).not.toContain(Number(id))
          expect(Number(id), item.id).toBeLessThanOrEqual(published)
        }
    }
  })
})
