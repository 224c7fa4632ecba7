import type { Work } from '../corpus/schemas/source.ts'
import type { StyleId } from './styles.ts'

/**
 * Cites a work that was not read itself, but quoted from another (APA 8.6, MLA 6.77, Chicago 14.260, Cite Them Right on
 * secondary referencing). Only the other one stands in the list of references.
 * In: the work, the other's citation in the text, and the style.
 */
export function citeIn({ author, year }: Pick<Work, 'author' | 'year'>, inText: string, style: StyleId): string {
  const names = author.split(';').map((name) => name.trim())
  const families = names.map((name) => name.split(',')[0] ?? name)
  const inner = inText.replace(/^\((.*)\)$/s, '$1')
  switch (style) {
    case 'apa':
      return `(${joinNames(families, ' & ', 3)}, ${year ?? 'n.d.'}, as cited in ${inner})`
    case 'mla':
      return `(qtd. in ${inner})`
    case 'chicago-notes':
      return `${joinNames(names.map(inOrder), ' and ', 4)}${year ? ` (${year})` : ''}, quoted in ${inText}`
    case 'chicago-author-date':
      return `(${joinNames(families, ' and ', 4)}${year ? ` ${year}` : ', n.d.'}, quoted in ${inner})`
    case 'harvard':
      return `(${joinNames(families, ' and ', 4)}, ${year ?? 'no date'}, quoted in ${inner})`
    case 'vancouver':
      return `${joinNames(families, ' and ', 3)}, cited in ${inText}`
  }
}

/** The names of those who wrote it: the first alone, from so many on. */
function joinNames(names: string[], and: string, etAlFrom: number): string {
  if (names.length >= etAlFrom) return `${names[0]} et al.`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`
}

/** `Ada Roe` for `Roe, Ada`. */
const inOrder = (name: string) => name.split(/,\s*/).reverse().join(' ')
