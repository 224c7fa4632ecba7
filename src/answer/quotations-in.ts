import type { Context } from '../context/context.ts'
import { FEWEST_WORDS, type Finding } from '../text/finding.ts'
import { findMarked, type Marked } from '../text/quotation-marks.ts'
import { toWords } from '../text/words.ts'
import { findQuotation } from './find-quotation.ts'
import { isPageAlone, readBeside, readCited, type SaidFrom } from './said-from.ts'

/** A quotation in a text: its words, what is found of it, and where the text says that it is from. */
export type CheckedQuotation = { quotation: string; finding: Finding; said: SaidFrom }

/** What stands between quotation marks and in quoted lines, long enough to be checked; of nested ones the outermost. */
export function findQuotations(text: string): Marked[] {
  const long = longIn(text)
  return long.filter((each) => !long.some((other) => holds(other, each)))
}

const longIn = (text: string) => findMarked(text).filter((each) => toWords(each.text).length >= FEWEST_WORDS)

const holds = (outer: Marked, inner: Marked) =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start

/**
 * Checks the quotations of a text, each first in the source that it is said to be from. Of one that is in no source, those that
 * it quotes in turn are checked: the words around them are somebody's own.
 */
export function checkQuotations(text: string, context: Context): CheckedQuotation[] {
  const long = longIn(text)
  const checked = findQuotations(text).flatMap((outer) => {
    const own = check(text, outer, context)
    if (own.finding.kind === 'found') return [own]
    const inner = long.filter((each) => holds(outer, each)).map((each) => check(text, each, context))
    const known = inner.filter(({ finding }) => finding.kind === 'found')
    return known.length ? known : isMissing(own.finding) && inner.length ? inner : [own]
  })
  return [...new Map(checked.map((each) => [each.quotation, each])).values()]
}

const isMissing = ({ kind }: Finding) => kind === 'not found' || kind === 'too short'

/** `— Bauder, 2022, p. 93` or the like, as the last line of a quoted block. */
const SIGNATURE = /\n[^\S\n]{0,9}(?:[—–-]{1,2}|\()\s{0,3}([^\n]{1,160})$/
/** `(Bauder, 2022, p. 93)` at the end of what stands between marks. */
const CITATION = /\s{1,3}[([]([^()[\]\n]{1,160})[)\]][\s.]{0,3}$/

function check(text: string, marked: Marked, context: Context): CheckedQuotation {
  const quoted = { ...marked, isLines: text[marked.start - 1] === '>' }
  const beside = readBeside(text, marked.start, marked.end, context.library)
  const signed = readOff(quoted, SIGNATURE, beside, context)
  if (signed) return signed
  const { text: quotation } = marked
  const asTyped = { quotation, finding: findQuotation(quotation, beside.sources, context), said: beside }
  return asTyped.finding.kind === 'found' ? asTyped : (readOff(quoted, CITATION, beside, context) ?? asTyped)
}

type Quoted = Marked & { isLines: boolean }

/** The check of a quotation without what in its marks says where it is from; null where nothing at its end does. */
function readOff(
  { text, isLines }: Quoted,
  pattern: RegExp,
  beside: SaidFrom,
  context: Context,
): CheckedQuotation | null {
  const [all = '', words = ''] = text.match(pattern) ?? []
  const own = readCited(words, context.library)
  // Words in brackets between other marks may be the source's own.
  const other = isLines ? own.other : null
  const isSaid =
    own.sources.length > 0 || other !== null || (own.pages !== null && isPageAlone(words)) || pattern === SIGNATURE
  if (!all || !isSaid) return null
  const said = own.sources.length || other ? own : { ...beside, pages: own.pages ?? beside.pages }
  const quotation = text.slice(0, text.length - all.length).trim()
  return { quotation, finding: findQuotation(quotation, said.sources, context), said }
}
