import { readerError } from '../../base/errors.ts'
import { readFrontMatter } from '../../corpus/front-matter.ts'
import { isUndated } from './dates.ts'
import { isId } from './id.ts'
import { type Known, fromItem, plainText } from './known.ts'
import { findKind } from './kinds.ts'

/** The keys of front matter that say something of the work, and the variables of CSL that they are. */
const KEYS: Readonly<Record<string, string>> = {
  authors: 'author',
  by: 'author',
  editors: 'editor',
  hosts: 'host',
  translators: 'translator',
  year: 'issued',
  date: 'issued',
  doi: 'DOI',
  url: 'URL',
  link: 'URL',
  isbn: 'ISBN',
  issn: 'ISSN',
  lang: 'language',
  container: 'container-title',
  journal: 'container-title',
  booktitle: 'container-title',
  series: 'collection-title',
  place: 'publisher-place',
  pages: 'page',
}

/**
 * What the front matter of a Markdown file says of the work: title, authors, year or date, DOI, publisher and so on, by the keys
 * that Jekyll, Pandoc and Quarto use. Empty where there is none; null where it cannot be read. What does not
 * fit, as keys of other tools may, is left out. Throws a reader error where it has aliases. In: the file's path and its text.
 */
export function fromFrontMatter(path: string, text: string): Known | null {
  const found = readFrontMatter(text)
  if (found === 'aliased')
    throw readerError(
      `The front matter of ${path} says something by an alias of YAML (*name), which is not read.`,
      'Write out what the alias stands for.',
    )
  if (found === 'broken') return null
  const entries = Object.entries(found ?? {}).map(([key, value]) => [KEYS[key.toLowerCase()] ?? key, value] as const)
  const { kind, ...item } = Object.fromEntries(entries)
  const typed = plainText(kind)
  const undated = isUndated(plainText(item['issued']) ?? '')
  const { id, ...draft } = fromItem(item)
  return {
    ...draft,
    ...(id && isId(id) && { id }),
    ...(typed && findKind(typed)),
    ...(undated && { isUndated: true }),
  }
}
