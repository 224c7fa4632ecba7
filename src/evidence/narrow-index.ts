import { later } from '../base/later.ts'
import type { Library } from '../library/library.ts'
import type { SearchIndex } from './search-index.ts'

const known = new WeakMap<SearchIndex, WeakMap<Library, SearchIndex>>()

/**
 * The index of a library as far as a narrowed one goes: the same words weigh as much, and nothing else is found. The same for
 * the same one.
 */
export function narrowIndex(index: SearchIndex, library: Library): SearchIndex {
  const made = known.get(index) ?? new WeakMap<Library, SearchIndex>()
  known.set(index, made)
  const narrowed = made.get(library) ?? narrowAnew(index, library)
  made.set(library, narrowed)
  return narrowed
}

function narrowAnew(index: SearchIndex, library: Library): SearchIndex {
  const search = later(() => index.search.within((id) => library.notes.has(id) || library.passages.has(id)))
  return {
    library,
    recipe: index.recipe,
    get search() {
      return search()
    },
    get languages() {
      return index.languages
    },
    get mender() {
      return index.mender
    },
    get parts() {
      return index.parts
    },
  }
}
