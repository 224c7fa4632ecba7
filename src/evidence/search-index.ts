import { type Cache, NO_CACHE } from '../base/cache.ts'
import type { StoredDocument } from '../documents/folder.ts'
import type { Library } from '../library/library.ts'
import { analyze } from '../search/analyze.ts'
import { wordsOfNames } from '../search/known-words.ts'
import { createMender, type Mender } from '../search/mending.ts'
import { createNameFinder, type NameFinder } from '../search/names.ts'
import { type Search, searchSegments } from '../search/search.ts'
import { listLanguages } from './document-languages.ts'
import { addParts, type OpenedParts, openParts, type Parts } from './index-parts.ts'
import { RECIPE, type Recipe } from './recipe.ts'

/**
 * The search over one library, and how places are ranked. Built once for a library. `languages`: of documents that are not
 * English, by their sources.
 */
export type SearchIndex = {
  library: Library
  recipe: Recipe
  search: Search
  mender: Mender
  languages: ReadonlyMap<string, string>
  parts: OpenedParts
}

/**
 * Indexes the notes and passages of a library, or opens what was kept where they and this code are unchanged. In: besides, the
 * parts of an index before, of which those that are the same are taken.
 */
export function buildIndex(
  library: Library,
  cache: Cache = NO_CACHE,
  recipe = RECIPE,
  before: Parts = new Map(),
): SearchIndex {
  const findNames = createNameFinder(library.entities)
  return assemble(library, recipe, findNames, openParts(library, findNames, cache, before))
}

/**
 * The index of a library that has some more documents than another: theirs is opened beside that, which stays as it is. In: the
 * library and the documents that it has more, the index of the other.
 */
export function extendIndex(
  library: Library,
  more: readonly StoredDocument[],
  other: SearchIndex,
  cache: Cache,
): SearchIndex {
  const { findNames } = other.search
  return assemble(library, other.recipe, findNames, addParts(other.parts, more, library, findNames, cache))
}

function assemble(library: Library, recipe: Recipe, findNames: NameFinder, parts: OpenedParts): SearchIndex {
  const { notes, texts } = parts
  const search = searchSegments([notes.segment, ...texts.map(({ segment }) => segment)], {
    analyze,
    findNames,
    weights: recipe.weights,
    expand: null,
  })
  const named = library.entities.map(({ kind, names }) => ({ names, isCommon: kind === 'term' }))
  const words = [notes.words(), ...texts.map((part) => part.words()), wordsOfNames(named)]
  return { library, recipe, search, mender: createMender(words), languages: listLanguages(library), parts }
}
