/**
 * The operator between two words or figures of a formula, as marks keep it; empty where there is none.
 * `<`: always told. `* ` (a space behind it): told but where a copy has lost it, because a text may have it for a bullet.
 * ` -` (a space before it): told only from another operator, because it may be a dash, or emphasis within a word.
 * In: the word before, what stands between, typography folded, and the word behind.
 */
export function operatorBetween(left: string, between: string, right: string): string {
  if (!BESIDE.test(between.replace(RUN, ''))) return ''
  const runs = between.match(RUN) ?? []
  const sure = runs.filter((run) => SURE.test(run) && run.length <= LONGEST && isPlaced(run, between))
  if (sure.length) return sure.join('')
  const [only = '', ...others] = runs
  if (others.length || !isEven(only, between) || !/^(?:[-/~^|&]|\*{1,2}|&&|\|\|)$/.test(only)) return ''
  const isSpaced = /^\s/.test(between)
  if (only === '-') return areOperands(left, right) ? ' -' : ''
  if (only === '/') return isSpaced || areOperands(left, right) ? ' /' : ''
  if (areOperands(left, right)) return only
  if (!/[*~]|&&|\|\|/.test(only) || !(isSpaced || only === between)) return ''
  return isSpaced ? `${only} ` : ` ${only}`
}

/** Whether a quotation and its source have the same operator, or none that tells. */
export function isSameOperator(quoted: string, source: string): boolean {
  if (quoted.trim() === source.trim()) return true
  if (!quoted) return source !== source.trim()
  return !source && quoted.startsWith(' ')
}

/** A text with signs in place of what is typed for them. */
export const toSigns = (text: string): string =>
  TYPED.reduce((read, [typed, sign]) => read.replaceAll(typed, sign), text)

const TYPED = [
  ['!=', '≠'],
  ['<=', '≤'],
  ['>=', '≥'],
] as const

const SIGNS = String.raw`[-+*/<>=~^|&±×÷\u2190-\u21FF\u2201-\u2211\u2213-\u2218\u221A-\u22C4\u22C6-\u22FF]`
const RUN = new RegExp(`${SIGNS}{1,20}`, 'g')

/** What may stand beside an operator: no end of a sentence or clause. */
const BESIDE = /^[\s"'()[\]{}:]*$/

/** What is an operator wherever it stands. */
const SURE = /[+<>=±×÷\u2190-\u21FF\u2201-\u2211\u2213-\u2218\u221A-\u22C4\u22C6-\u22FF]/

/** Longer ones are lines that somebody has drawn. */
const LONGEST = 3

/** Angle brackets that stand on one side at once beside a word are brackets, and so within others: `<br/>`, `(<https://…>)`. */
const isPlaced = (run: string, between: string) =>
  /^[<>]$/.test(run) ? isEven(run, between) && !/[([{"'][<>]|[<>][)\]}"']/.test(between) : !/<\/|\/>/.test(run)

/** Whether there is space on both sides of an operator, or on none. */
const isEven = (run: string, between: string) => {
  const at = between.indexOf(run)
  return /\s$/.test(between.slice(0, at)) === /^\s/.test(between.slice(at + run.length))
}

/** `x`, `x1`, `12`: what formulas are made of, and sentences seldom; not `1990 - a year`. */
const areOperands = (left: string, right: string) =>
  [left, right].every((word) => OPERAND.test(word)) &&
  !([left, right].some((word) => /^\p{N}/u.test(word)) && [left, right].some((word) => /^[aeiouyà]$/iu.test(word)))

const OPERAND = /^(?:\p{L}\p{M}{0,2}\p{N}{0,3}|\p{N}{1,9})$/u
