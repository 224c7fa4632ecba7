import { beginPractice } from '../../src/answer/quiz/practise.ts'
import { defineCommand } from '../../src/app/command.ts'
import { QUESTIONS, TOPIC } from './round-options.ts'

export default defineCommand({
  name: 'quiz practice',
  where: 'discord',
  standsFor: true,
  instead: ({ quiz }) => quiz.inTerminal,
  options: [TOPIC, QUESTIONS, { name: 'early', required: false, maxLength: 3, suggest: null, internal: true }],
  run: (input, context) => beginPractice(input, context),
})
