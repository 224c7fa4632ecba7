/**
 * Marks beside a word that change what it says: `before` a figure, its currency, sign or comparison; `after` it, its per cent,
 * degree, plus or currency, and what joins it to the next (the point of a decimal, the dash of a range); behind any word, `?` and
 * `!`. Empty for most words: commas, quotation marks, brackets, full stops and dashes change nothing.
 */
export type WordMarks = { before: string; after: string }

export const NO_MARKS: WordMarks = { before: '', after: '' }

/**
 * The marks between two words.
 * In: the word before, what stands between, typography folded, and the word behind; empty words at the ends of a text.
 * Out: `after` belongs to the word before, `before` to the word behind.
 */
export function marksBetween(left: string, between: string, right: string): WordMarks {
  if (/^[\s,"'()]*$/.test(between)) return NO_MARKS
  const ends = ['?', '!'].filter((mark) => between.includes(mark)).join('')
  const [isBehindFigure, isBeforeFigure] = [/\p{N}$/u.test(left), /^\p{N}/u.test(right)]
  const unit = isBehindFigure ? unitOf(between, isBeforeFigure) : ''
  const currency = isBeforeFigure ? (between.slice(unit.length).match(/(\p{Sc})\s?$/u)?.[0] ?? '') : ''
  const rest = between.slice(unit.length, between.length - currency.length)
  const join = isBehindFigure && isBeforeFigure ? joinOf(rest) : ''
  const sign = isBeforeFigure && !join ? signOf(left ? rest : ` ${rest}`) : ''
  // What is behind the point of a decimal is no figure of its own.
  return { before: currency.trim() + sign + (join === '.' ? join : ''), after: unit.trim() + join + ends }
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
