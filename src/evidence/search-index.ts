import { type Cache, hashAll, hashCode, NO_CACHE } from '../base/cache.ts'
import type { Note } from '../corpus/schemas/note.ts'
import { type Library, searchedAsks, tagsOf } from '../library/library.ts'
import { createMender, type KnownWord, type Mender, packKnown } from '../search/mending.ts'
import { createSearch, type Kept, type Search, type Searchable } from '../search/search.ts'
import { foldForSearch } from '../text/fold.ts'
import type { Passage } from '../text/passages.ts'
import { RECIPE, type Recipe } from './recipe.ts'

/** The search over one library, and how places are ranked. Built once for a library. */
export type SearchIndex = { library: Library; recipe: Recipe; search: Search; mender: Mender }

/** The rooms whose code makes an index. */
export const MADE_BY = ['search', 'speech', 'text', 'evidence']

/** Indexes the notes and passages of a library, or takes the index from the cache where they and this code are unchanged. */
export function buildIndex(library: Library, cache: Cache = NO_CACHE, recipe = RECIPE): SearchIndex {
  const entries = [
    ...[...library.notes.values()].map((note) => toNoteEntry(note, library)),
    ...[...library.passages.values()].map(toPassageEntry),
  ]
  const { notes } = library
  const key = hashAll([hashCode(MADE_BY), entries, library.entities.map(({ entry, ...named }) => named)])
  const open = (kept: Kept | null) =>
    createSearch(entries, {
      things: library.entities,
      weights: recipe.weights,
      // Notes alone decide how much a term tells, so that an import changes no judgement.
      weighedBy: ({ id }) => !notes.size || notes.has(id),
      slips: 0,
      kept,
    })
  const kept = cache.read('index', key) as { search: Kept; words: KnownWord[] } | null
  const known = kept && attempt(() => open(kept.search))
  const search = known ?? open(null)
  const words = (known && kept?.words) ?? listWords(entries, library)
  if (!known) cache.keep('index', key, { search: search.keep(), words })
  return { library, recipe, search, mender: createMender(packKnown(words)) }
}

/** What `work` gives, or null where it throws: what another version of the engine kept cannot be opened. */
function attempt<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch {
    return null
  }
}

function toNoteEntry(note: Note, library: Library): Searchable {
  const works = library.sources.get(note.source)?.works.filter((work) => note.cites.includes(work.id)) ?? []
  const authors = works.flatMap((work) => work.author.split('; ').map((author) => author.split(',')[0] ?? author))
  const countries = library.cities.filter((city) => note.cities.includes(city.id)).map((city) => city.entry.country)
  return {
    id: note.id,
    text: note.says,
    heading: [note.pin.section, ...new Set(countries), ...authors].join('\n'),
    questions: searchedAsks(note),
    about: [...tagsOf(note)],
  }
}

const toPassageEntry = ({ id, text, pin }: Passage): Searchable => ({ id, text, heading: pin.section })

/** Every word of the entries and of names, with how often it occurs and whether it is part of a name. */
function listWords(entries: Searchable[], library: Library): KnownWord[] {
  const words = new Map<string, KnownWord>()
  const add = (text: string, isName: (word: string, at: number) => boolean, isCalled = false) => {
    for (const { 0: typed, index } of text.matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
      const word = foldForSearch(typed)
      const known = words.get(word) ?? { word, count: 0, isName: false, isCalled: false }
      words.set(word, {
        word,
        count: known.count + 1,
        isName: known.isName || isName(typed, index),
        isCalled: known.isCalled || (isCalled && isName(typed, index)),
      })
    }
  }
  for (const { text, questions = [] } of entries) {
    add(text, (word, at) => /^\p{Lu}/u.test(word) && /[\p{Ll},]\s$/u.test(text.slice(0, at)))
    for (const question of questions) add(question, () => false)
  }
  for (const { kind, names } of library.entities)
    for (const name of names) add(name, (word) => kind !== 'term' || /^\p{Lu}/u.test(word), true)
  return [...words.values()]
}
