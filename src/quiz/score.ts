import type { ItemAnswer } from './answer.ts'
import type { Item } from './item.ts'

/** Whether all that is correct was chosen, and nothing else. */
export const isRight = ({ options }: Item, chosen: readonly string[]): boolean =>
  options.every(({ id, isCorrect }) => chosen.includes(id) === isCorrect)

/** What somebody has: a point for each right answer, and the seconds that the right ones took. */
export type Total = { reader: string; name: string; points: number; seconds: number }

/** Where somebody stands; who has as many points shares the rank. */
export type Standing = Total & { rank: number }

/** What everybody has by their answers, under the name that they had at their last. */
export const totalsOf = (answers: readonly ItemAnswer[]): Total[] =>
  [...Map.groupBy(answers, ({ reader }) => reader)].map(([reader, theirs]) => {
    const right = theirs.filter((answer) => answer.isRight)
    // Answers are timed in tenths of a second; as fractions their sums would differ where they do not.
    const seconds = right.reduce((sum, answer) => sum + Math.round(10 * answer.seconds), 0) / 10
    return { reader, name: theirs.at(-1)?.name ?? reader, points: right.length, seconds }
  })

/**
 * The standings, best first. With `bySpeed` the quicker of two with as many points is before the other; else
 * they share a rank, as in “standard competition ranking” (1, 2, 2, 4).
 */
export function rank(totals: readonly Total[], bySpeed: boolean): Standing[] {
  const compare = (a: Total, b: Total) => b.points - a.points || (bySpeed ? a.seconds - b.seconds : 0)
  const sorted = totals.toSorted((a, b) => compare(a, b) || byName.compare(a.name, b.name))
  const standings: Standing[] = []
  for (const [i, total] of sorted.entries()) {
    const before = standings.at(-1)
    standings.push({ ...total, rank: before && compare(before, total) === 0 ? before.rank : i + 1 })
  }
  return standings
}

const byName = new Intl.Collator()

/** How many chose each option of an item, in the order of its options. */
export const countChoices = ({ options }: Item, answers: readonly Pick<ItemAnswer, 'chosen'>[]): number[] =>
  options.map(({ id }) => answers.filter(({ chosen }) => chosen.includes(id)).length)

/**
 * How an item did: the share that had it right, and how well it tells the strong from the weak, from -1 to 1: the
 * point-biserial correlation of the item with the rest of the score (Crocker & Algina, Introduction to Classical and Modern
 * Test Theory, ch. 14). Null where it cannot be said: nobody or everybody had it right, or all have the same rest.
 */
type ItemStatistics = { difficulty: number | null; discrimination: number | null }

/**
 * The statistics of the item at each position, over all who answered anything; what they left out counts as not right, but at
 * the position `cut`, which not all had the time for.
 */
export function analyseItems(
  count: number,
  answers: readonly ItemAnswer[],
  cut: number | null = null,
): ItemStatistics[] {
  const people = [...Map.groupBy(answers, ({ reader }) => reader).values()].map((theirs) => {
    const right = new Set(theirs.flatMap(({ isRight, position }) => (isRight ? [position] : [])))
    const score = Array.from({ length: count }, (_, position) => (right.has(position) ? 1 : 0))
    const sum = score.reduce<number>((all, point) => all + point, 0)
    return { score, sum, hasAnswered: (at: number) => theirs.some(({ position }) => position === at) }
  })
  return Array.from({ length: count }, (_, position) => {
    const those = position === cut ? people.filter(({ hasAnswered }) => hasAnswered(position)) : people
    const own = those.map(({ score }) => score[position] ?? 0)
    const rest = those.map(({ sum }, i) => sum - (own[i] ?? 0))
    return { difficulty: own.length ? mean(own) : null, discrimination: correlate(own, rest) }
  })
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Pearson's correlation; null where one of the two does not vary. */
function correlate(a: number[], b: number[]): number | null {
  const [meanOfA, meanOfB] = [mean(a), mean(b)]
  const covariance = a.reduce((sum, value, i) => sum + (value - meanOfA) * ((b[i] ?? 0) - meanOfB), 0)
  const spread = (values: number[], middle: number) => Math.sqrt(values.reduce((sum, v) => sum + (v - middle) ** 2, 0))
  const both = spread(a, meanOfA) * spread(b, meanOfB)
  return both > 0 ? covariance / both : null
}
