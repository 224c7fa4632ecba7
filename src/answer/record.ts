import { calledYear, citedYear, wholeName, writersOf } from '../corpus/record.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'

/** The authors by their whole names. */
export const authorsOf = (record: CslRecord): string[] => writersOf(record).map(wholeName)

/** The year, marked where it is not certain: `c. 2024`; null for an undated work. */
export const yearIn = (record: CslRecord): string | null => (calledYear(record) ? citedYear(record, '') : null)

/** The book, journal or series that a source is in; null where it stands alone. */
export function wholeIn(record: CslRecord): string | null {
  const series = [record['collection-title'], record['collection-number']].filter(Boolean).join(' ')
  return record['container-title'] ?? (series || null)
}

/** The same with volume, issue and pages: `Global Networks 22(3), 349–362`. */
export function whereIn(record: CslRecord): string | null {
  const whole = wholeIn(record)
  if (!whole) return null
  const { volume, issue, number } = record
  const inVolume = [volume, issue && `(${issue})`].filter(Boolean).join('')
  return [[whole, inVolume].filter(Boolean).join(' '), record.page?.replace(/(?<=\d)-(?=\d)/g, '–') ?? number]
    .filter(Boolean)
    .join(', ')
}
