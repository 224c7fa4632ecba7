import { SUBJECT } from '../../src/subject/subject.ts'
import { describe, expect, it } from 'vitest'
import { isContrary } from '../../src/library/relations.ts'
import type { Note } from '../../src/corpus/schemas/note.ts'
import { generateItem, generateItems } from '../../src/quiz/generate/items.ts'
import { askYear } from '../../src/quiz/generate/year.ts'
import type { Item } from '../../src/quiz/item.ts'
import { createTestContext } from '../context.ts'

const { library } = createTestContext()
const items = generateItems({ library, kinds: SUBJECT.itemKinds }, 'first')
const kindOf = ({ id }: Item) => id.split(':')[0] ?? ''
const noteOf = ({ notes }: Item) => library.notes.get(notes[0] ?? '') as Note
const keysOf = ({ options }: Item) => options.filter((o) => o.isCorrect).map((o) => o.id)

/** By the notes alone, whether an option answers its item. */
const ANSWERS: Record<string, (option: string, item: Item) => boolean> = {
  year: (year, item) => noteOf(item).years.includes(Number(year)),
  city: (city, item) => noteOf(item).cities.includes(city),
  cities: (city, item) => noteOf(item).cities.includes(city),
  dimension: (dimension, item) => Object.values(noteOf(item).stances).some((stances) => dimension in stances),
  source: (source, item) => noteOf(item).source === source,
  term: (term, item) =>
    library.entities.some((e) => e.kind === 'term' && e.id === term && e.entry.senses.includes(noteOf(item).id)),
  person: (person, item) => noteOf(item).people.includes(person),
  statement: (option, item) => (option === 'true') === (item.stem === noteOf(item).says),
  before: (id, item) => (library.notes.get(id)?.when ?? '') < (noteOf(item).when ?? ''),
}

describe('generated items', () => {
  it('are of every kind, and more than enough', () => {
    expect(items.length).toBeGreaterThan(500)
    const kinds = Object.groupBy(items, kindOf)
    for (const kind of Object.keys(ANSWERS)) expect(kinds[kind]?.length, kind).toBeGreaterThanOrEqual(4)
  })

  it('have exactly the key that the notes give, and no other option that they would allow', () => {
    for (const item of items) {
      const allowed = item.options.filter(({ id }) => ANSWERS[kindOf(item)]?.(id, item)).map(({ id }) => id)
      expect(keysOf(item), item.id).toEqual(allowed)
      if (item.kind !== 'several') expect(allowed, item.id).toHaveLength(1)
    }
  })

  it('have distinct options, and no key in the stem', () => {
    for (const { id, kind, options, stem } of items) {
      expect(new Set(options.map((o) => o.text)).size, id).toBe(options.length)
      expect(new Set(options.map((o) => o.id)).size, id).toBe(options.length)
      if (kind === 'choice') for (const o of options) if (o.isCorrect) expect(stem, id).not.toContain(o.text)
    }
  })

  it('rest on notes whose place is known, and can be asked for by their topics', () => {
    for (const { id, notes, topics } of items) {
      for (const note of notes) expect(library.notes.get(note)?.pin.paragraph, id).toBeGreaterThan(0)
      expect(topics, id).toContain(library.notes.get(notes[0] ?? '')?.source)
    }
  })

  it('are the same for the same seed, by themselves too, and others for another', () => {
    expect(generateItems({ library, kinds: SUBJECT.itemKinds }, 'first')).toEqual(items)
    for (const item of items.filter((_, i) => i % 40 === 0))
      expect(generateItem(item.id, { library, kinds: SUBJECT.itemKinds }, 'first')).toEqual(item)
    expect(generateItems({ library, kinds: SUBJECT.itemKinds }, 'second').map((item) => item.options)).not.toEqual(
      items.map((item) => item.options),
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
        { library: { ...library, quizRules: { ...library.quizRules, called } }, kinds: { year: askYear } },
        'first',
      ).flatMap(({ stem, topics }) => (topics.includes(broadcast?.id ?? '') ? [stem] : []))
    const [asked, ...others] = stemsIn({ [broadcast?.id ?? '']: 'the evening show' })
    expect(asked).toMatch(/^According to the evening show, in which year/)
    expect(stemsIn({})).toHaveLength(1 + others.length)
    for (const stem of stemsIn({})) expect(stem).toContain(`According to “${broadcast?.record.title}”, in which year`)
  })

  it('put the key anywhere', () => {
    const places = items
      .filter(({ options }) => options.length === 4)
      .map(({ options }) => options.findIndex((o) => o.isCorrect))
    for (const place of [0, 1, 2, 3])
      expect(places.filter((p) => p === place).length / places.length).toBeGreaterThan(0.15)
  })

  it('ask nothing on which the sources disagree, and no year that is always the last', () => {
    const disputed = items.filter(({ id }) => !/^(?:city|cities|person):/.test(id)).flatMap(({ notes }) => notes)
    expect(disputed.filter((note) => library.related.get(note)?.some(isContrary))).toEqual([])
    const years = items
      .filter((item) => kindOf(item) === 'year')
      .map(({ options }) => options.findIndex((o) => o.isCorrect))
    for (const place of [0, 1, 2, 3]) expect(years.filter((p) => p === place).length).toBeGreaterThan(years.length / 10)
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
