import type { CslRecord } from '../corpus/schemas/source.ts'

/** The authors of a source by their family names: `Lacroix & Spencer`. */
export const nameAuthors = ({ author }: Pick<CslRecord, 'author'>): string =>
  author.map(({ family }) => family).join(' & ')
