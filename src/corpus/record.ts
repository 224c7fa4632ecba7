import type { CslName, CslRecord } from './schemas/source.ts'

/** Whose work a record is: its authors, else its hosts or its editors, as far as they are named; empty where nobody is. */
export const writersOf = ({ author, host, editor }: Pick<CslRecord, 'author' | 'host' | 'editor'>): CslName[] =>
  (author ?? host ?? editor ?? []).filter((name) => !isOthers(name))

/** Stands behind the names of a list for those that a record leaves out, as BibTeX and Pandoc have it. */
export const OTHERS = { literal: 'others' } as const

/** Whether a name stands for others that are not named. */
export const isOthers = (name: object): boolean => 'literal' in name && name.literal === OTHERS.literal

/** The name by which a work is cited: of a person the family name with what belongs to it (`van der Berg`), of an organisation all. */
export const familyOf = (name: CslName): string =>
  'literal' in name ? name.literal : [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')

/** The given names of a person; empty for an organisation. */
export const givenOf = (name: CslName): string => ('literal' in name ? '' : (name.given ?? ''))

/** A name as it is said: `Harald Bauder`. */
export function wholeName(name: CslName): string {
  if ('literal' in name) return name.literal
  const { given, 'dropping-particle': particle, suffix } = name
  return [given, particle, familyOf(name), suffix].filter(Boolean).join(' ')
}

/** The names of those whose work a record is, as it is cited by them. */
export const familiesOf = (record: CslRecord): string[] => writersOf(record).map(familyOf)

/** The year in which a work came out; null for an undated one. */
export const publishedIn = ({ issued }: Pick<CslRecord, 'issued'>): number | null =>
  issued?.['date-parts'][0][0] ?? null

/** The year by which a work is called, with its letter: `2020`, `2020a`; null for an undated one. */
export function calledYear(record: CslRecord): string | null {
  const year = publishedIn(record)
  return year === null ? null : `${year}${record['year-suffix'] ?? ''}`
}

/**
 * The year as a citation in the text has it: `2020a`, where it is guessed `c. 2024`.
 * In: a record, and what is said of an undated one, such as `n.d.`; there the letter follows a hyphen (APA 8.15).
 */
export function citedYear(record: CslRecord, undated: string): string {
  const year = calledYear(record)
  if (year === null) return [undated, record['year-suffix']].filter(Boolean).join('-')
  return `${record.issued?.circa ? 'c. ' : ''}${year}`
}
