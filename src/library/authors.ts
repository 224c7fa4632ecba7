import type { CslRecord } from '../corpus/schemas/source.ts'

/** The authors of a source by their family names: `Lacroix & Spencer`. */
export const nameAuthors = ({ author }: Pick<CslRecord, 'author'>): string =>
  author.map(({ family }) => family).join(' & ')

/** A source by its authors and year: `Lacroix & Spencer (2022)`. */
export const nameSource = ({ record }: { record: CslRecord }): string =>
  `${nameAuthors(record)} (${record.issued['date-parts'][0]?.[0]})`
