import type { Item } from '../../src/quiz/item.ts'
import { type Choice, type Order, type Round, startRound, toAnswer } from '../../src/quiz/rounds/rules.ts'
import type { NewAnswer } from '../../src/store/answers.ts'
import type { RoundRow } from '../../src/store/tables.ts'

/** When test rounds start, in milliseconds since 1970. */
export const START = Date.UTC(2031, 4, 4, 12)

/** An item with three options, of which `a` is correct; with two keys also `b`. */
export const itemOf = (id: string, keys = 1, topics: string[] = []): Item => ({
  id,
  kind: keys > 1 ? 'several' : 'choice',
  level: 'recall',
  stem: `What of “${id}”?`,
  options: ['a', 'b', 'c'].map((option, i) => ({ id: option, text: option, isCorrect: i < keys, feedback: null })),
  explanation: 'Because.',
  notes: [],
  topics,
})

export const SERVER = '1100000000000000001'

/** A round of three items together, of 30 seconds each. */
export const createRound = (more: Partial<Order> = {}): Round =>
  startRound(
    {
      id: 'r1',
      server: SERVER,
      channel: '1200000000000000002',
      starter: '7',
      mode: 'together',
      seconds: 30,
      language: 'en',
      topic: null,
      bySpeed: false,
      items: [itemOf('i0'), itemOf('i1', 2), itemOf('i2')],
      ...more,
    },
    START,
  )

/** A round as it is stored. */
export const toRow = ({ items, ...round }: Round): RoundRow => ({ ...round, items: JSON.stringify(items) })

/** A round as it was stored. */
export const fromRow = ({ items, ...round }: RoundRow): Round => ({ ...round, items: JSON.parse(items) as Item[] })

/** A choice of a reader, whose name is made of their id. */
export const choiceOf = (reader: string, position: number, ...chosen: string[]): Choice => ({
  position,
  reader,
  name: `Reader ${reader}`,
  chosen,
  shownAt: null,
})

/** What the store is handed for a choice at a time. */
export function toNewAnswer(round: Round, choice: Choice, now: number): NewAnswer {
  const { tries, ...answer } = toAnswer(round, round.items[choice.position] ?? itemOf('none'), choice, now)
  return answer
}
