import { analyze } from '../search/analyze.ts'
import { countEdits } from '../text/edits.ts'

/**
 * How many slips lie between a name as typed and one as it is spelt, both folded; infinitely many where they do not begin
 * alike: with the same letter, the first two swapped, or the first one missing of a long name. Who mistypes a name knows how
 * it begins.
 */
export const countSlips = (typed: string, name: string): number =>
  beginsAlike(typed, name) ? countEdits(typed, name) : Infinity

const beginsAlike = (typed: string, name: string) =>
  typed[0] === name[0] ||
  (typed[0] === name[1] && typed[1] === name[0]) ||
  (typed.length >= LONG && typed === name.slice(1))

/** From how many letters on a name is known without its first. */
const LONG = 6

/** How many slips a name of this length may hold and still be read. One letter away from a short name are too many others. */
export const slipsAllowed = ({ length }: string): number => (length >= 8 ? 2 : length >= 5 ? 1 : 0)

/** How many letters at the beginning say enough of a name to be read as all of it. */
const BEGINNING = 4

/** How a part of a name that was typed fits a whole one, better ones first. */
export const FITS = ['same stems', 'beginning', 'common noun', 'word inside'] as const
export type Fit = (typeof FITS)[number]

/**
 * How what was typed is part of a name, both folded: `legal` of `legality`, `autonomy` of `municipal autonomy`; null where it
 * is none. `written`: the name as it is written, which shows what is a common noun in it: `York` of `New York` is none.
 */
export function fitOf(typed: string, name: string, written: string): Fit | null {
  if (haveSameStems(typed, name)) return 'same stems'
  if (name.startsWith(`${typed} `)) return 'beginning'
  if (typed.length < BEGINNING) return null
  if (name.startsWith(typed)) return 'beginning'
  if (!` ${name} `.includes(` ${typed} `)) return null
  return written.split(/[^\p{L}\p{M}]+/u).includes(typed) ? 'common noun' : 'word inside'
}

function haveSameStems(a: string, b: string): boolean {
  // Stems keep how words begin, and taking them is slow.
  if (a.slice(0, 3) !== b.slice(0, 3) || a.split(' ').length !== b.split(' ').length) return false
  const stems = analyze(a).join(' ')
  return stems !== '' && stems === analyze(b).join(' ')
}

/** Whether a name may be meant by another that is too far to be read as it: a slip, the same beginning, or more words around it. */
export function isNear(typed: string, name: string): boolean {
  if (typed.length < BEGINNING) return typed.length === BEGINNING - 1 && name.startsWith(typed)
  return countSlips(typed, name) <= Math.max(1, slipsAllowed(typed)) || beginLike(typed, name) || holds(typed, name)
}

/** Whether what was typed has a whole name among its words. */
export const holds = (typed: string, name: string): boolean =>
  name.length >= BEGINNING && ` ${typed} `.includes(` ${name} `)

/** How much of the longer of two names must be the beginning that they share. */
const SHARED = 0.4

/** Whether two names share their first letters, whole first words aside, which many have (`new`, `city of`). */
function beginLike(a: string, b: string): boolean {
  const [rest, other] = withoutSharedWords(a, b)
  const least = Math.max(BEGINNING, Math.ceil(SHARED * Math.max(rest.length, other.length)))
  return rest.length >= least && other.startsWith(rest.slice(0, least))
}

function withoutSharedWords(a: string, b: string): [string, string] {
  const [words, others] = [a.split(' '), b.split(' ')]
  const first = words.findIndex((word, i) => word !== others[i])
  return first < 0 ? ['', ''] : [words.slice(first).join(' '), others.slice(first).join(' ')]
}
