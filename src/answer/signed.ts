import { findPages } from '../citation/pages.ts'
import type { Library } from '../library/library.ts'
import { isRemark } from '../speech/remarks.ts'
import { FEWEST_WORDS } from '../text/finding.ts'
import { findMarked } from '../text/quotation-marks.ts'
import { toWords } from '../text/words.ts'
import {
  isPageAlone,
  namesAll,
  readBeside,
  readOther,
  readSaid,
  type SaidFrom,
  toPagedBehindName,
} from './said-from.ts'

/**
 * A text read as a quotation with words beside it that say where it is from. `isSure`: those are hardly the source's own words;
 * else it is one only if the quotation is found without them. `isMarked`: its marks tell it from them.
 */
export type Signed = SaidFrom & { words: string; isSure: boolean; isMarked: boolean }

/** Behind a quotation in brackets, or behind its closing mark or its last line after a dash: where it is from. */
const BRACKETED = /(?:\([^()\n]{0,80}(?:\([^()\n]{1,20}\)[^()\n]{0,80})?\)|\[[^[\]\n]{1,160}\])[\s.]{0,3}$/
const DASHED = /(?<=["”»’」』]\s?|\n)[—–-]{1,2}\s?[^\n]{1,160}$|(?<=\s)(?:[—–]|--)\s[^\n—–]{1,160}$/
const BEHIND_MARK = /(?<=["”»’」』])[.,;]?\s{1,3}[^“”"«»\n]{2,160}$/
const PAGED = /[,;]?\s{1,3}(?:pp?\.|pages?|S\.|págs?\.|at)\s{0,2}\d{1,4}(?:\s?[-–—]\s?\d{1,4})?[\s.]{0,3}$/i

const OPENS = /^\s*[“"«»„‘‚「『]/
const CLOSES = /["”“»«’‘」』][\s.,;]*$/

const inBrackets = (behind: string) => behind.match(/^\s*[([](.*)[)\]][\s.]*$/)?.[1] ?? ''

/** The readings of a text as a quotation with words behind it of where it is from: `“…” (Bauder, 2022, p. 93)`. */
export function readSigned(typed: string, library: Pick<Library, 'sources'>): Signed[] {
  const text = typed.trimEnd()
  return [BRACKETED, DASHED, BEHIND_MARK, PAGED].flatMap((pattern) => {
    const behind = text.match(pattern)
    const words = text.slice(0, behind?.index)
    const bracketed = inBrackets(behind?.[0] ?? '')
    const said = readSaid(bracketed ? toPagedBehindName(bracketed) : (behind?.[0] ?? ''), library)
    const isMarked = OPENS.test(text) && CLOSES.test(words)
    const other = isMarked && !said.sources.length ? readOther(bracketed, library) : null
    if (!behind || !(said.sources.length || said.pages || other)) return []
    if (pattern === BEHIND_MARK && (!isMarked || toWords(words).length < FEWEST_WORDS)) return []
    if (!said.sources.length && !other && !isPageAlone(behind[0])) return []
    const entries = said.sources.flatMap((id) => library.sources.get(id) ?? [])
    const isNamed = entries.some((entry) => namesAll(behind[0], entry))
    if (entries.length && !isMarked && !isNamed) return []
    return [{ ...said, other, words, isMarked, isSure: isMarked || isNamed }]
  })
}

/**
 * The reading of a text as words that lead up to a quotation, and what stands in its marks: `Bauder (2022, p. 93) writes: “…”`;
 * null where the other words say nothing of where it is from. Sure where it is the greater part.
 */
export function readLedUpTo(typed: string, library: Pick<Library, 'sources'>): Signed | null {
  const marked = findMarked(typed).map((each) => ({ ...each, length: toWords(each.text).length }))
  const [greatest] = marked.sort((a, b) => b.length - a.length)
  if (!greatest || greatest.length < FEWEST_WORDS) return null
  const said = readBeside(typed, greatest.start, greatest.end, library)
  const ahead = typed.slice(0, greatest.start)
  const isSaid = said.sources.length > 0 || said.pages !== null || /:\s*.?$/u.test(ahead)
  if (!toWords(ahead).length || !isSaid) return null
  return { ...said, words: greatest.text, isMarked: false, isSure: 2 * greatest.length > toWords(typed).length }
}

/** A remark behind the closing mark, put before it: what it is said of. */
export const takeInRemark = (typed: string): string =>
  typed.replace(TRAILING, (all, mark: string, between: string, remark: string) =>
    isRemark(remark.slice(1, -1)) ? ` ${remark}${mark}${between}` : all,
  )

const TRAILING = /(["”»’」』])(\s{0,3}(?:\([^()\n]{1,160}\))?)\s{0,3}([([][^()[\]\n]{4,80}[)\]])[\s.]{0,3}$/

/** Whether some words are a page and no more: `p. 93`, `93`. */
export const readPageAlone = (typed: string) =>
  /^\d{1,3}(?:\s?[-–—]\s?\d{1,3})?$/.test(typed) ? findPages(`p. ${typed}`) : null
