import { hashAll } from '../base/cache.ts'
import { pack, stringsOf, unpack } from '../base/packed.ts'
import { createAnalyzer } from './analyzer.ts'
import { freeze } from './freeze.ts'
import { merge } from './merge.ts'
import { createNameFinder, type Nameable } from './names.ts'
import { analyzePassage, type Searchable } from './passage.ts'
import { type Search, searchSegments, WEIGHTS, type Weights } from './search.ts'
import { fromArrays, type Segment, toArrays } from './segment.ts'
import { createSlips } from './slips.ts'

/** A search whose passages can change. */
export type OpenSearch = Omit<Search, 'within'> & {
  /** Adds passages. Throws a RangeError where an id is used twice; then none is added. */
  add: (passages: readonly Searchable[]) => void
  /** Takes out the passages with these ids. */
  remove: (ids: readonly string[]) => void
  /** All of it as bytes, from which {@link createSearch} opens it again. */
  keep: () => Buffer
}

export type SearchOptions = {
  /** Things that passages and questions name; all spellings of one are found by any. */
  things?: readonly Nameable[]
  weights?: Weights
  /** The tag of the language of the passages and questions, see {@link createAnalyzer}; `en` by default. */
  language?: string
  /** Whether slips in words that no passage holds are forgiven; they are by default. */
  forgives?: boolean
  /** What `keep` gave, with the same things: opened in the place of indexing; the passages are not looked at. */
  kept?: Buffer | null
}

/**
 * Makes any passages searchable, with what was measured to help: stop words out, stems, BM25+, names weighing more, slips
 * forgiven in unknown words only, and the best ranked again by how near the question's words stand.
 * In: passages with unique ids. Throws a RangeError where an id is used twice, or kept bytes are damaged, or of another version, language or things; an error where `language` is no tag.
 */
export function createSearch(passages: readonly Searchable[], options: SearchOptions = {}): OpenSearch {
  const { things = [], weights = WEIGHTS, language = 'en', forgives = true, kept = null } = options
  const { analyze } = createAnalyzer(language)
  const findNames = createNameFinder(things)
  const index = (some: readonly Searchable[]) => freeze(some.map((each) => analyzePassage(each, findNames, analyze)))
  const known = new Set<string>()
  let segments: Segment[] = []
  let search: Search | null = null
  const take = (segment: Segment) => {
    const ids = new Set<string>()
    for (const id of stringsOf(segment.ids)) {
      if (known.has(id) || ids.has(id)) throw new RangeError(`duplicate id ${id}`)
      ids.add(id)
    }
    for (const id of ids) known.add(id)
    segments = settle([...segments, segment])
    search = null
  }
  const opened = () => {
    search ??= searchSegments(segments, {
      analyze,
      findNames,
      weights,
      expand: forgives ? createSlips(segments) : null,
    })
    return search
  }
  const form = `search 2 ${hashAll([new Intl.Locale(language).language, things])}`
  take(kept ? open(kept, form) : index(passages))
  return {
    search: (question, k, read) => opened().search(question, k, read),
    complete: (typed, k) => opened().complete(typed, k),
    weigh: (term) => opened().weigh(term),
    knows: (term) => opened().knows(term),
    findNames,
    add: (some) => take(index(some)),
    remove(ids) {
      const gone = new Set(ids.filter((id) => known.delete(id)))
      if (!gone.size) return
      const holds = ({ ids: own }: Segment) => stringsOf(own).some((id) => gone.has(id))
      segments = segments.map((segment) => (holds(segment) ? merge([segment], (id) => !gone.has(id)) : segment))
      search = null
    },
    keep: () => pack(form, toArrays(segments.length === 1 && segments[0] ? segments[0] : merge(segments))),
  }
}

function open(kept: Buffer, form: string): Segment {
  const arrays = unpack(form, kept)
  if (!arrays) throw new RangeError('a kept search that is damaged, or of another version, language or things')
  return fromArrays(arrays)
}

/** A segment that is as long as the one before it becomes one with it, so that there are never many. */
function settle(segments: readonly Segment[]): Segment[] {
  const [before, last] = segments.slice(-2)
  if (!before || !last || before.size > last.size) return [...segments]
  return settle([...segments.slice(0, -2), merge([before, last])])
}
