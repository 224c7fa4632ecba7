import { type Cache, NO_CACHE } from '../base/cache.ts'
import type { Library } from '../library/library.ts'
import { analyze } from '../search/analyze.ts'
import { wordsOfNames } from '../search/known-words.ts'
import { createMender, type Mender } from '../search/mending.ts'
import { createNameFinder } from '../search/names.ts'
import { type Search, searchSegments } from '../search/search.ts'
import { openParts } from './index-parts.ts'
import { RECIPE, type Recipe } from './recipe.ts'

/** The search over one library, and how places are ranked. Built once for a library. `languages`: of documents that are not English. */
export type SearchIndex = {
  library: Library
  recipe: Recipe
  search: Search
  mender: Mender
  languages: ReadonlyMap<string, string>
}

/** Indexes the notes and passages of a library, or opens what was kept where they and this code are unchanged. */
export function buildIndex(library: Library, cache: Cache = NO_CACHE, recipe = RECIPE): SearchIndex {
  const findNames = createNameFinder(library.entities)
  const { notes, texts, languages } = openParts(library, findNames, cache)
  const search = searchSegments([notes.segment, ...texts.map(({ segment }) => segment)], {
    analyze,
    findNames,
    weights: recipe.weights,
    expand: null,
  })
  const named = library.entities.map(({ kind, names }) => ({ names, isCommon: kind === 'term' }))
  const words = [notes.words(), ...texts.map((part) => part.words()), wordsOfNames(named)]
  return { library, recipe, search, mender: createMender(words), languages }
}
