import { startExam } from '../../src/answer/quiz/start.ts'
import { TOPICS } from '../../src/answer/suggest/topics.ts'
import { ROUND_LENGTH } from '../../src/quiz/pick.ts'
import { defineCommand } from '../../src/app/command.ts'

export default defineCommand({
  name: 'quiz exam',
  where: 'server',
  by: 'starters',
  instead: ({ quiz }) => quiz.inTerminal,
  speaksToAll: () => true,
  options: [
    { name: 'topic', required: false, maxLength: 100, suggest: TOPICS },
    {
      name: 'questions',
      required: false,
      maxLength: 3,
      suggest: null,
      between: [ROUND_LENGTH.least, ROUND_LENGTH.most],
    },
    { name: 'minutes', required: false, maxLength: 5, suggest: null, between: [1, 10080] },
  ],
  run: (input, context) => startExam(input, context),
})
