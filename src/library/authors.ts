import { calledYear, familiesOf, wholeName, writersOf } from '../corpus/record.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import { foldName } from './entities.ts'

/** Whose work a source is, by their family names: `Lacroix & Spencer`; its title where nobody is named. */
export const nameAuthors = (record: CslRecord): string => familiesOf(record).join(' & ') || record.title

/** A source by its authors and year: `Lacroix & Spencer (2022)`; without a year where it has none. */
export function nameSource({ record }: { record: CslRecord }): string {
  const year = calledYear(record)
  return year ? `${nameAuthors(record)} (${year})` : nameAuthors(record)
}

/** Whether somebody, by any of these names, is an author of a source, by the whole of their name. */
export const isBy = (names: readonly string[], { record }: { record: CslRecord }): boolean =>
  writersOf(record).some((writer) => names.some((name) => foldName(name) === foldName(wholeName(writer))))
