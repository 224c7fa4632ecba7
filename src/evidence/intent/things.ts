import { later } from '../../base/later.ts'
import { familiesOf, familyOf, wholeName, writersOf } from '../../corpus/record.ts'
import type { CslName } from '../../corpus/schemas/source.ts'
import type { Lexicon } from '../../corpus/schemas/lexicon.ts'
import { listAreas } from '../../library/areas.ts'
import { type Entity, foldName } from '../../library/entities.ts'
import type { Library, SourceEntry } from '../../library/library.ts'
import { createNameFinder, type NameFinder, type Nameable } from '../../search/names.ts'
import { inAnyLanguage } from '../../speech/languages.ts'
import { SPEECH } from '../../speech/languages.ts'
import { LANGUAGES } from '../../wording/languages.ts'

/** The kinds of things that a request names. An author stands for the sources that are theirs, a title for its source. */
export const THING_KINDS = [
  'author',
  'city',
  'network',
  'term',
  'person',
  'dimension',
  'framework',
  'area',
  'title',
] as const

/**
 * A thing that is named; `start` and `end` are indices into the text. `id`: of an author the ids of the sources, with spaces
 * between them.
 */
export type Thing = { kind: (typeof THING_KINDS)[number]; id: string; text: string; start: number; end: number }

/** Finders of names: of plain ones, and of the adjectives of areas or the titles of sources too. */
type Finders = Record<'plain' | 'withAdjectives' | 'withTitles', () => NameFinder>

const finders = new WeakMap<Library, Finders>()

/**
 * The things of a library that a text names, in order; the longest name at each place. `withAdjectives`: areas by what is
 * called after them too, as in `African cities`, which may as well be the name of a language. `withTitles`: sources by their
 * titles, which may as well be a question.
 */
export function findThings(text: string, library: Library, as: keyof Finders = 'plain'): Thing[] {
  const known = finders.get(library) ?? createFinders(library)
  finders.set(library, known)
  return known[as]()(text).flatMap(({ id: key, start, end }) => {
    const kind = THING_KINDS.find((each) => key.startsWith(`${each} `))
    return kind ? [{ kind, id: key.slice(kind.length + 1), text: text.slice(start, end), start, end }] : []
  })
}

function createFinders(library: Library): Finders {
  const things = later(() => listThings(library))
  const adjectives = library.areas.map(({ id, adjectives }) => ({ id: `area ${id}`, names: adjectives }))
  const titles = [...library.sources.values()].map(({ id, record }) => ({
    id: `title ${id}`,
    names: titlesOf(record.title),
  }))
  return {
    plain: later(() => createNameFinder(things())),
    withAdjectives: later(() => createNameFinder([...things(), ...adjectives])),
    withTitles: later(() => createNameFinder([...titles, ...things()])),
  }
}

function listThings(library: Library): Nameable[] {
  const { entities, frameworks, lexicon } = library
  const key = (kind: Thing['kind'], id: string, names: readonly string[]) => ({ id: `${kind} ${id}`, names })
  const translations = translationsIn(lexicon)
  const inAll = (name: string) => [name, ...(translations.get(name.toLowerCase()) ?? [])]
  return [
    ...listAuthors(library).map(({ id, names }) => key('author', id, names)),
    ...entities.map((entity) => ({ ...key(entity.kind, entity.id, entity.names), capitals: capitalsOf(entity) })),
    ...frameworks.flatMap(({ dimensions }) => dimensions.map(({ id, name }) => key('dimension', id, inAll(name)))),
    ...frameworks.map(({ id, name }) => key('framework', id, [name, withoutNumber(name)])),
    ...listAreas(library).map(({ id, names, capitals = [] }) => ({ ...key('area', id, names), capitals })),
  ]
}

/** A title, and what stands before its subtitle, unless that is a word or two. */
function titlesOf(title: string): string[] {
  const [main = ''] = title.split(/[:?.]\s/)
  return main.split(/\s+/).length >= LEAST_WORDS ? [title, main] : [title]
}

const LEAST_WORDS = 3

const capitalsOf = (entity: Entity) => (entity.kind === 'city' ? entity.capitals : [])

const NUMBERS = new Set(LANGUAGES.flatMap((language) => SPEECH[language].requests.numbers))

/** `spheres of action` of `Four spheres of action`. */
function withoutNumber(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return NUMBERS.has(first.toLowerCase()) ? rest.join(' ') : name
}

/** The authors of sources, each by any of their names, in part and together with those that they wrote with. */
function listAuthors({ sources, entities }: Library): Nameable[] {
  const sourcesOf = new Map<string, Set<string>>()
  for (const source of sources.values())
    for (const name of authorNames(source)) {
      const known = sourcesOf.get(name) ?? new Set()
      sourcesOf.set(name, known.add(source.id))
    }
  for (const { kind, names } of entities) {
    const known = kind === 'person' ? names.map((name) => sourcesOf.get(foldName(name))).find(Boolean) : undefined
    if (known) for (const name of names) sourcesOf.set(foldName(name), known)
  }
  return [...sourcesOf].map(([name, ids]) => ({ id: [...ids].join(' '), names: [name] }))
}

/** Shorter parts of a family name, such as `de`, name nobody. */
const LEAST_LETTERS = 4

function authorNames({ record }: SourceEntry): string[] {
  const families = familiesOf(record)
  const alone = writersOf(record).flatMap((name) => [familyOf(name), wholeName(name), ...partsOf(name)])
  const joins = ['', ...inAnyLanguage(({ joins }) => joins)]
  const together =
    families.length > 1
      ? [families, families.toReversed()].flatMap((row) => joins.map((join) => row.join(` ${join} `)))
      : []
  // `Lacroix and Spencers typology`
  const owning = together.map((name) => `${name}s`)
  return [...new Set([...alone, ...together, ...owning].map(foldName))]
}

/** The parts of a family name that name somebody alone; of an organisation only the whole does. */
const partsOf = (name: CslName) =>
  'literal' in name ? [] : name.family.split(/[\s-]/).filter((part) => part.length >= LEAST_LETTERS)

/** What each expression of the lexicon is in the other languages, by its English in lower case. */
function translationsIn({ words }: Lexicon): Map<string, string[]> {
  const known = new Map<string, string[]>()
  for (const { en, es, fr, de } of words)
    for (const each of en) {
      const english = each.toLowerCase()
      known.set(english, [...(known.get(english) ?? []), ...es, ...fr, ...de])
    }
  return known
}
