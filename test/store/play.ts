import type { NewAnswer } from '../../src/quiz/answer.ts'
import type { PracticeCard } from '../../src/quiz/card.ts'
import type { Item } from '../../src/quiz/item.ts'
import { type AnswerChoice, judgeAnswer } from '../../src/quiz/rounds/answering.ts'
import type { Round, RoundOrder } from '../../src/quiz/rounds/round.ts'
import { beginRound } from '../../src/quiz/rounds/rules.ts'
import { schedule } from '../../src/quiz/schedule.ts'

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
export const createRound = ({ id = 'r1', ...more }: Partial<RoundOrder & { id: string }> = {}): Round =>
  beginRound(
    {
      server: SERVER,
      channel: '1200000000000000002',
      starter: '7',
      mode: 'together',
      seconds: 30,
      language: 'en',
      topic: null,
      tells: 'names',
      bySpeed: false,
      items: [itemOf('i0'), itemOf('i1', 2), itemOf('i2')],
      ...more,
    },
    id,
    START,
  )

/** A choice of a reader, whose name is made of their id. */
export const choiceOf = (reader: string, position: number, ...chosen: string[]): AnswerChoice => ({
  position,
  reader,
  name: `Reader ${reader}`,
  chosen,
  shownAt: null,
})

/** What the store is handed for a choice at a time. */
export function toNewAnswer(round: Round, choice: AnswerChoice, now: number): NewAnswer {
  const { tries, ...answer } = judgeAnswer(round, round.items[choice.position] ?? itemOf('none'), choice, now)
  return answer
}

/** A card that has been practised once. */
export const cardOf = (reader: string, item: string, at = START): PracticeCard => ({
  reader,
  ...schedule(item, null, true, new Date(at)),
})
