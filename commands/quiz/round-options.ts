import { TOPICS } from '../../src/answer/suggest/topics.ts'
import { ROUND_LENGTH } from '../../src/quiz/pick.ts'

/** What a round is about. */
export const TOPIC = { name: 'topic', required: false, maxLength: 100, suggest: TOPICS } as const

/** How many questions a round has. */
export const QUESTIONS = {
  name: 'questions',
  required: false,
  maxLength: 3,
  suggest: null,
  between: [ROUND_LENGTH.least, ROUND_LENGTH.most],
} as const
