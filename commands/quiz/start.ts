import { startQuiz } from '../../src/answer/quiz/start.ts'
import { defineCommand } from '../../src/app/command.ts'
import { TOPICS } from '../../src/answer/suggest/topics.ts'
import { ROUND_LENGTH } from '../../src/quiz/pick.ts'

export default defineCommand({
  name: 'quiz start',
  where: 'discord',
  instead: ({ quiz }) => quiz.inTerminal,
  speaksToAll: ({ mode }) => mode !== 'practice',
  options: [
    { name: 'topic', required: false, maxLength: 100, suggest: TOPICS },
    {
      name: 'questions',
      required: false,
      maxLength: 3,
      suggest: null,
      between: [ROUND_LENGTH.least, ROUND_LENGTH.most],
    },
    { name: 'seconds', required: false, maxLength: 3, suggest: null, between: [10, 300] },
    { name: 'speed', required: false, maxLength: 3, suggest: null, choices: ['yes', 'no'] },
    { name: 'mode', required: false, maxLength: 10, suggest: null, choices: ['together', 'exam', 'practice'] },
    { name: 'minutes', required: false, maxLength: 5, suggest: null, between: [1, 10080] },
  ],
  run: (input, context) => startQuiz(input, context),
})
