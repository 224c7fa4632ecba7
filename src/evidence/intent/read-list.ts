import type { Library } from '../../library/library.ts'
import type { Intent, ListSlots } from './intent.ts'
import type { Skeleton } from './skeleton.ts'
import { isSource, sourceByAuthor } from './sources.ts'
import { spanOf } from './years.ts'

/** Reads what asks for a list, or for how many are in it: `which cities does Fakhry discuss in Africa`. */
export function readList(skeleton: Skeleton, library: Library): Intent | null {
  if (!asksForList(skeleton)) return null
  const what = listedIn(skeleton)
  const narrowed = narrow(skeleton, library)
  return what && narrowed && fits(what, narrowed, library) ? { kind: 'list', what, ...narrowed } : null
}

/** Whether nothing is left over of a request for a list but what narrows it down. */
export function asksForList({ text, grammar: { form, lists } }: Skeleton): boolean {
  if (form('list').test(text)) return true
  const [asks, needsMore] = lists.asks.test(text) ? [lists.asks, false] : [lists.asksWithMore, true]
  if (!asks.test(text)) return false
  const more = text.replace(asks, '')
  let left = more
  while (lists.narrows.test(left)) left = left.replace(lists.narrows, '')
  return !left && !(needsMore && !more)
}

/** What the list is of: the kind that is named first. */
function listedIn({ text, grammar }: Skeleton): string | null {
  const found = grammar.kinds.map(({ name, words }) => ({ name, at: text.search(words) })).filter(({ at }) => at >= 0)
  return found.sort((a, b) => a.at - b.at)[0]?.name ?? null
}

/** Terms and sources lie nowhere, and only cities are told about dimension by dimension. */
const fits = (what: string, { in: place, dimension }: ListSlots, { kinds }: Library) =>
  kinds.some(({ many }) => many === what) ||
  (dimension === null && (place === null || what === 'networks' || what === 'people'))

/** What narrows the list down; null where something is named that cannot. */
function narrow(skeleton: Skeleton, library: Library): ListSlots | null {
  const { things, text } = skeleton
  const areas = things.filter(({ kind }) => kind === 'area')
  const dimensions = things.filter(({ kind }) => kind === 'dimension')
  const isByAuthor = things.some(isSource)
  const source = sourceByAuthor(skeleton, library)
  if (areas.length > 1 || dimensions.length > 1 || (isByAuthor && !source)) return null
  const [place, dimension] = [
    library.areas.find(({ id }) => id === areas[0]?.id)?.name ?? null,
    dimensions[0]?.id ?? null,
  ]
  const stance =
    dimension === null ? null : (skeleton.grammar.stances.find(({ words }) => words.test(text))?.name ?? null)
  return { by: source?.id ?? null, in: place, dimension, stance, ...spanOf(skeleton) }
}
