import { takeStep } from '../../src/answer/quiz/alone.ts'
import { definePress } from '../../src/app/command.ts'
import { STEP } from './step-options.ts'

/** Takes an answer to a question of a round that somebody plays alone. */
export default definePress({
  name: 'quiz answer',
  where: 'discord',
  options: STEP,
  run: (input, context) => takeStep(input, context),
})
