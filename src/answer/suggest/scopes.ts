import { everywhere } from '../../context/scope.ts'
import { listCollections } from '../../library/collections.ts'
import { foldName, type Named, suggestNames } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { SOURCES } from '../names.ts'
import { byName, type Suggester } from './suggester.ts'

const bySource = byName(SOURCES)

/** Completes where answers are looked for: collections first, then readings by their titles and authors. */
export const SCOPES: Suggester = {
  names: () => [],
  // Of a single reading there is nothing to choose.
  values: (library) => (library.sources.size > 1 ? library.sources.keys() : []),
  knows: () => false,
  async suggest(typed, context, others) {
    const whole = everywhere(context)
    const groups = groupsOf(whole.library)
    const found = foldName(typed) ? suggestNames(typed, groups) : groups
    const collections = found.map(({ id }) => ({ label: whole.wording.quote(id), value: id }))
    return [...collections, ...(await bySource.suggest(typed, whole, others))].slice(0, MOST)
  },
}

/** How many completions are shown: Discord’s limit. */
const MOST = 25

const groupsOf = (library: Library): Named[] =>
  [...listCollections(library).keys()].map((name) => ({ id: name, name, names: [name] }))
