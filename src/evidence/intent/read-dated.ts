import { publishedIn } from '../../corpus/record.ts'
import type { Library } from '../../library/library.ts'
import type { Intent } from './intent.ts'
import type { Skeleton } from './skeleton.ts'

/** Reads what asks for the oldest source, the newest, or those of a year: the one with its year, or all of that year. */
export function readDated({ things, years, text, grammar }: Skeleton, library: Library): Intent | null {
  if (things.length) return null
  const [year, ...others] = years
  if (year !== undefined)
    return !others.length && grammar.form('dated').test(text) ? { kind: 'sources', year: String(year) } : null
  const dated = [...library.sources.values()].flatMap((source) => {
    const year = publishedIn(source.record)
    return year === null ? [] : [{ source, year }]
  })
  const all = dated.map((each) => each.year)
  if (grammar.form('oldest').test(text)) return toIntent(Math.min(...all))
  if (grammar.form('newest').test(text)) return toIntent(Math.max(...all))
  return null

  function toIntent(wanted: number): Intent | null {
    const [first, ...more] = dated.filter((each) => each.year === wanted)
    if (!first) return null
    return more.length
      ? { kind: 'sources', year: String(wanted) }
      : { kind: 'record', source: first.source.id, field: 'year' }
  }
}
