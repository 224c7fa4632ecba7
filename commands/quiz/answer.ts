import { definePress } from '../../src/app/command.ts'
import { STEP } from './step-options.ts'

/** Takes an answer to a question of a round that somebody plays alone. */
export default definePress({
  name: 'quiz answer',
  where: 'discord',
  isEverywhere: true,
  options: STEP,
  run: async (input, context) => (await import('../../src/answer/quiz/alone.ts')).takeStep(input, context),
})
