import type { Item } from '../item.ts'

/**
 * Of 100 %, the part of each of so many options, in Moodle's own list of fractions, which its import insists on: up to ten
 * options share evenly, up to twenty take 10 % and 5 %. With more, each has 5 %, the least that there is.
 * https://github.com/moodle/moodle/blob/main/question/engine/bank.php (`ensure_fraction_options_initialised`)
 */
function sharesOf(count: number): number[] {
  if (count <= 10) return Array(count).fill(100 / count)
  return Array.from({ length: count }, (_, i) => (i < 20 - count ? 10 : 5))
}

/**
 * What each option is worth, in percent with Moodle's five decimals. The correct ones of several share 100 %, the wrong ones
 * -100 %: who ticks all gets nothing. Of one, it is 100 and 0.
 */
export function fractionsOf({ kind, options }: Item): string[] {
  if (kind !== 'several') return options.map(({ isCorrect }) => (isCorrect ? '100' : '0'))
  const right = sharesOf(options.filter(({ isCorrect }) => isCorrect).length)
  const wrong = sharesOf(options.filter(({ isCorrect }) => !isCorrect).length)
  return options.map(({ isCorrect }) => toPercent(isCorrect ? right.shift() : -(wrong.shift() ?? 0)))
}

/** How far the shares of the right ones may be apart and still be even: thirds are 33, 33 and 34. In percent. */
const EVEN = 1

/** With more right ones than this, Moodle's fractions do not allow them to share evenly. */
const MOST_EVEN = 10

/**
 * The place of the first option that is worth part of what another is worth, which is lost here, where an option is right or
 * wrong; -1 where none is. In: what each is worth, in percent. The right ones of several may share evenly.
 */
export function findPartial(isSingle: boolean, percents: readonly number[]): number {
  const most = percents.reduce((most, percent) => Math.max(most, percent), 0)
  if (!isSingle && percents.filter((percent) => percent > 0).length > MOST_EVEN) return -1
  return percents.findIndex((percent) => percent > 0 && percent < most - (isSingle ? 0 : EVEN))
}

/**
 * Which options take points off that are lost here. In: what each is worth, in percent. The wrong ones of several may take off
 * 100 % together, evenly: whoever ticks all gets nothing here, too.
 */
export function findPenalties(isSingle: boolean, percents: readonly number[]): boolean[] {
  const wrong = percents.filter((percent) => percent <= 0)
  const isEven = (percent: number) => wrong.length > MOST_EVEN || Math.abs(percent + 100 / wrong.length) <= EVEN
  return percents.map((percent) => percent < 0 && (isSingle || !isEven(percent)))
}

const toPercent = (share = 0) => String(Number(share.toFixed(5)))
