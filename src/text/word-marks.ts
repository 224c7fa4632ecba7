import { isSameOperator, operatorBetween, toSigns } from './operators.ts'

/**
 * Marks beside a word that change what it says: `before` a figure, its currency, sign or comparison; `after` it, its per cent,
 * degree, plus or currency, and what joins it to the next (the point of a decimal, the dash of a range); behind any word, `?` and
 * `!`, and last the operator of a formula, as `operators.ts` keeps it. Empty for most words: commas, quotation marks, brackets, full stops and dashes change nothing.
 */
export type WordMarks = { before: string; after: string }

export const NO_MARKS: WordMarks = { before: '', after: '' }

/**
 * The marks between two words.
 * In: the word before, what stands between, typography folded, and the word behind; empty words at the ends of a text.
 * Out: `after` belongs to the word before, `before` to the word behind.
 */
export function marksBetween(left: string, typed: string, right: string): WordMarks {
  if (/^[\s,"'()]*$/.test(typed)) return NO_MARKS
  const between = toSigns(typed)
  const ends = ['?', '!'].filter((mark) => between.includes(mark)).join('')
  const [isBehindFigure, isBeforeFigure] = [/\p{N}$/u.test(left), /^\p{N}/u.test(right)]
  const unit = isBehindFigure ? unitOf(between, isBeforeFigure) : ''
  const currency = isBeforeFigure ? (between.slice(unit.length).match(/(\p{Sc})\s?$/u)?.[0] ?? '') : ''
  const rest = between.slice(unit.length, between.length - currency.length)
  const join = isBehindFigure && isBeforeFigure ? joinOf(rest) : ''
  const sign = isBeforeFigure && !join ? signOf(left ? rest : ` ${rest}`) : ''
  const open = /^[-+±]$/.test(sign) ? rest.slice(0, -1) : rest
  const operator = join || (sign && open === rest) || !left || !right ? '' : operatorBetween(left, open, right)
  // What is behind the point of a decimal is no figure of its own.
  return { before: currency.trim() + sign + (join === '.' ? join : ''), after: unit.trim() + join + ends + operator }
}

/** Whether a word of a quotation has the marks that it has in its source. In: of the quotation, and of the source. */
export function isAlike(quoted: WordMarks, source: WordMarks): boolean {
  const [own, other] = [partMarks(quoted.after), partMarks(source.after)]
  return quoted.before === source.before && own.marks === other.marks && isSameOperator(own.operator, other.operator)
}

/** Behind a word: its own marks, and an operator that may be none. */
function partMarks(after: string): { marks: string; operator: string } {
  const at = after.search(/ [-/*~&|]{1,2}$|[*~&|]{1,2} ?$/)
  return at < 0 ? { marks: after, operator: '' } : { marks: after.slice(0, at), operator: after.slice(at) }
}

/** What is counted, behind its number: `67 %`, `12 €`. A currency at once before the next figure is that one's. */
function unitOf(between: string, isBeforeFigure: boolean): string {
  const unit = between.match(/^(?:\s?[%‰°]|\+|\s?\p{Sc})/u)?.[0] ?? ''
  return isBeforeFigure && unit === between && /\p{Sc}/u.test(unit) ? '' : unit
}

/** What makes one figure of two. */
const joinOf = (between: string) => between.match(/^[.:/⁻⁺^]$/)?.[0] ?? (/^\s?-\s?$/.test(between) ? '-' : '')

/** A sign stands at once before its figure, and behind a space: `-5`, and not `mid-5`. */
const signOf = (between: string) =>
  between.match(/[\s("'[]([-+±])$/)?.[1] ?? between.match(/([<>≤≥=≈≠×÷])\s?$/)?.[1] ?? ''
