import type { Cache } from '../base/cache.ts'
import { later } from '../base/later.ts'
import type { Library } from '../library/library.ts'
import { hashNotes, type Parts } from './index-parts.ts'
import { openTables } from './reading/lexicon.ts'
import { RECIPE } from './recipe.ts'
import { buildIndex, type SearchIndex } from './search-index.ts'

/**
 * The index of a library, which is built or opened when something is first looked for in it: most commands never do. In:
 * besides, the parts of an index before.
 */
export function indexLater(library: Library, cache: Cache, before: Parts = new Map()): SearchIndex {
  const index = later(() => {
    openTables(library.lexicon, hashNotes(library, cache), cache)
    return buildIndex(library, cache, RECIPE, before)
  })
  return {
    library,
    recipe: RECIPE,
    get search() {
      return index().search
    },
    get languages() {
      return index().languages
    },
    get mender() {
      return index().mender
    },
    get parts() {
      return index().parts
    },
  }
}
