import type { Context } from '../context/context.ts'

/** A source by who wrote it, when, and its title: `Harald Bauder (2022), Urban Migrant …`. Null where there is none of that id. */
export function nameInFull(source: string, { library, wording }: Pick<Context, 'library' | 'wording'>): string | null {
  const record = library.sources.get(source)?.record
  if (!record) return null
  const authors = record.author.map(({ given, family }) => [given, family].filter(Boolean).join(' '))
  return `${wording.following.authors(authors)} (${record.issued['date-parts'][0]?.[0]}), ${record.title}`
}
