import type { ItemAnswer } from '../../quiz/answer.ts'

/**
 * The answers of a round with numbers in the place of names and ids. Who is which is told by nothing but what they answered:
 * who had most right is the first, and what stands in the table anyway decides between as many. In: how a number is called.
 */
export function numberReaders(answers: readonly ItemAnswer[], call: (number: number) => string): ItemAnswer[] {
  const readers = [...Map.groupBy(answers, ({ reader }) => reader).values()].map((theirs) => {
    const sorted = theirs.toSorted((a, b) => a.position - b.position)
    const points = theirs.filter(({ isRight }) => isRight).length
    return {
      sorted,
      points,
      key: JSON.stringify(sorted.map(({ position, chosen, seconds }) => [position, chosen, seconds])),
    }
  })
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return readers
    .sort((a, b) => b.points - a.points || compare(a.key, b.key))
    .flatMap(({ sorted }, i) => sorted.map((answer) => ({ ...answer, reader: String(i + 1), name: call(i + 1) })))
}
