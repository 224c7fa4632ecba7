import { familiesOf, familyOf, givenOf, writersOf } from '../../corpus/record.ts'
import { type Entity, foldName } from '../../library/entities.ts'
import { analyze } from '../../search/analyze.ts'
import type { SearchIndex } from '../search-index.ts'

/** A thing that a text names; `start` and `end` are indices into it. */
export type NamedThing = { entity: Entity; text: string; start: number; end: number }

/** The things that a text names, by any spelling, in order. */
export function namedIn(text: string, { library, search }: SearchIndex): NamedThing[] {
  return search.findNames(text).flatMap(({ id, start, end }) => {
    const entity = library.entityById.get(id)
    return entity ? [{ entity, text: text.slice(start, end), start, end }] : []
  })
}

/** Whether a thing has a name of its own, and is no common noun. */
export const hasOwnName = ({ kind, name, entry }: Entity): boolean =>
  kind !== 'term' || /\p{Lu}\p{L}*\p{Lu}/u.test(name) || !['concept', 'label'].includes(entry.kind)

/** Names of more words are called by their letters, where they have such a spelling. */
const LONG_NAME = 4

/**
 * What a thing is called inside a sentence: by its name without what stands in brackets, in words that the library has; a
 * common noun in small letters.
 */
export function calledIn(entity: Entity, { search }: SearchIndex): string {
  const name = entity.name.replace(/\s*\(.*\)$/u, '')
  if (!hasOwnName(entity)) return name.charAt(0).toLowerCase() + name.slice(1)
  const words = name.split(' ')
  const letters = entity.names.find((spelling) => /^\p{Lu}{3,}$/u.test(spelling))
  if (letters && words.length >= LONG_NAME) return letters
  const family = words.at(-1) ?? name
  const isKnown = analyze(name).every((term) => search.knows(term))
  return !isKnown && search.findNames(family)[0]?.id === entity.id ? family : name
}

/** The same where it is spoken of, with `the` where the library's notes have that before the name. */
export function spokenAs(entity: Entity, index: SearchIndex): string {
  const name = calledIn(entity, index)
  if (entity.kind !== 'term' || /\d$/.test(name)) return name
  const texts = (index.library.notesAbout.get(entity.id) ?? []).map(({ says }) => says)
  const before = texts.flatMap((says) => (says.includes(name) ? [says.slice(0, says.indexOf(name))] : []))
  const isLong = !before.length && name.split(' ').length >= LONG_NAME
  return isLong || 2 * before.filter((words) => DETERMINES.test(words)).length > before.length ? `the ${name}` : name
}

/** What stands before a name that takes an article. */
const DETERMINES = /(?:\b(?:the|its|their|an?)|['’]s) $/iu

/** A person is named by a part of their family name, an organisation by the whole of its. */
function isNamedBy({ parts, isWhole }: FoldedWriter, words: readonly string[]): boolean {
  const has = (part: string) => words.includes(part)
  return isWhole ? parts.every(has) : parts.some(has)
}

/** The authors of a source whose names are all of a text: `lacroix and spencer`, `Fakhry`. Null where they are none's. */
export function authorsIn(text: string, { library }: SearchIndex): string | null {
  const words = foldName(text)
    .split(' ')
    .filter((word) => word !== 'and')
  const found = foldedAuthors(library).find(
    ({ all, writers }) => words.every((word) => all.has(word)) && writers.some((writer) => isNamedBy(writer, words)),
  )
  return found ? found.families.join(' and ') : null
}

type FoldedWriter = { parts: string[]; isWhole: boolean }

/** The authors of a source: their family names, and folded, the words of each and of all. */
type FoldedAuthors = { families: string[]; all: Set<string>; writers: FoldedWriter[] }

const folded = new WeakMap<SearchIndex['library']['sources'], FoldedAuthors[]>()

/** Of each source; folded once, because there may be thousands. */
function foldedAuthors({ sources }: SearchIndex['library']): FoldedAuthors[] {
  const before = folded.get(sources)
  if (before) return before
  const made = [...sources.values()].map(({ record }) => ({
    families: familiesOf(record),
    all: new Set(writersOf(record).flatMap((name) => foldName(`${familyOf(name)} ${givenOf(name)}`).split(' '))),
    writers: writersOf(record).map((name) => ({
      parts: foldName(familyOf(name)).split(' '),
      isWhole: 'literal' in name,
    })),
  }))
  folded.set(sources, made)
  return made
}
