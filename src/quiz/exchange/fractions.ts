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

const toPercent = (share = 0) => String(Number(share.toFixed(5)))
