import type { Library } from '../library/library.ts'
import { inAnyLanguage } from '../speech/languages.ts'
import { pattern } from '../speech/words.ts'
import type { Option } from './command.ts'

/** So many words, then a text that may hold anything and what follows it. */
export function splitTexts(text: string, words: number): string[] {
  if (!words) return splitQuotation(text)
  const [, first = '', rest = ''] = text.match(/^(\S+)\s*(.*)$/s) ?? []
  return [first, ...splitTexts(rest, words - 1)].filter(Boolean)
}

/** A text in quotation marks and what follows it; all of it where there are no marks around its beginning. */
function splitQuotation(text: string): string[] {
  const [, one, other] = text.trim().match(/^"([^"]+)"\s+"([^"]+)"$/s) ?? []
  if (one && other) return [one, other]
  const [, quotation, rest] = text.trim().match(/^["“„«](.*)["”“»]\s*(.*)$/s) ?? []
  return (quotation === undefined ? [text] : [quotation, unwrap(rest ?? '')]).filter(Boolean)
}

/** Names between commas or words like `vs`, in quotation marks, or simply one after another. */
export function splitNames(text: string, options: readonly Option[], library: Library): string[] {
  if (SEPARATOR.test(text))
    return text
      .split(SEPARATOR)
      .map((part) => unwrap(part.trim()))
      .filter(Boolean)
  const named = options.flatMap(({ suggest }) => (suggest?.names(library).length ? suggest : []))
  const isName = (words: string[]) => named.some(({ knows }) => knows(words.join(' '), library))
  const words = (text.match(/"[^"]*"|“[^”]*”|\S+/g) ?? []).map(unwrap)
  const names: string[] = []
  for (let i = 0; i < words.length; ) {
    const count = longestName(words.slice(i), isName)
    names.push(words.slice(i, i + count).join(' '))
    i += count
  }
  return names
}

/** What stands in quotation marks, without them. */
export const unwrap = (text: string) => text.trim().replace(/^["“](.*)["”]$/s, '$1')

const SEPARATOR = pattern('i')`,|\s${inAnyLanguage(({ joins }) => joins)}\s`

/** How many of the words, from the first on, spell a known name; one where none do. */
function longestName(words: string[], isName: (words: string[]) => boolean): number {
  for (let count = Math.min(words.length, MOST_WORDS); count > 1; count--)
    if (isName(words.slice(0, count))) return count
  return 1
}

/** The most words of a name. */
const MOST_WORDS = 6
