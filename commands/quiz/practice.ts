import { beginPractice } from '../../src/answer/quiz/practise.ts'
import { defineCommand } from '../../src/app/command.ts'
import { TOPICS } from '../../src/answer/suggest/topics.ts'
import { ROUND_LENGTH } from '../../src/quiz/pick.ts'

export default defineCommand({
  name: 'quiz practice',
  where: 'discord',
  standsFor: true,
  instead: ({ quiz }) => quiz.inTerminal,
  options: [
    { name: 'topic', required: false, maxLength: 100, suggest: TOPICS },
    {
      name: 'questions',
      required: false,
      maxLength: 3,
      suggest: null,
      between: [ROUND_LENGTH.least, ROUND_LENGTH.most],
    },
    { name: 'early', required: false, maxLength: 3, suggest: null, internal: true },
  ],
  run: (input, context) => beginPractice(input, context),
})
