import type { Library, SourceEntry } from '../../library/library.ts'
import type { Requests } from '../../speech/requests/requests.ts'
import type { Skeleton } from './skeleton.ts'
import type { Thing } from './things.ts'

/** Whether a thing stands for sources. */
export const isSource = ({ kind }: Thing): boolean => kind === 'author' || kind === 'title'

/** The one source of the authors or the title that a request names; null where it names none, or they have several. */
export function sourceByAuthor({ things }: Skeleton, { sources }: Library): SourceEntry | null {
  const ids = new Set(things.filter(isSource).map(({ id }) => id))
  const [id = ''] = ids
  return ids.size === 1 ? (sources.get(id) ?? null) : null
}

/**
 * The one source that a request names by its author, by its kind, or by both; null where there is none, or several fit:
 * `fakhry’s paper`, `the podcast`.
 */
export function sourceNamed(skeleton: Skeleton, library: Library): SourceEntry | null {
  const called = skeleton.grammar.texts.filter(({ words }) => words.test(skeleton.text)).map(({ name }) => name)
  const fits = ({ record }: SourceEntry) => called.every((name) => name === 'text' || isOfType(record.type, name))
  if (skeleton.things.some(isSource)) {
    const source = sourceByAuthor(skeleton, library)
    return source && fits(source) ? source : null
  }
  const fitting = called.length ? [...library.sources.values()].filter(fits) : []
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

const isOfType = (type: SourceEntry['record']['type'], called: keyof Requests['texts']) => type === called
