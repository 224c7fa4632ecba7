import { definePress } from '../../src/app/command.ts'

/** Takes an answer to the question that is open in a channel. */
export default definePress({
  name: 'quiz choose',
  where: 'discord',
  isEverywhere: true,
  isPrivate: true,
  options: [
    { name: 'round', required: true, maxLength: 20, suggest: null, internal: true },
    { name: 'position', required: true, maxLength: 2, suggest: null, internal: true },
    { name: 'chosen', required: true, maxLength: 40, suggest: null, internal: true },
  ],
  run: async (input, context) => (await import('../../src/answer/quiz/together.ts')).chooseTogether(input, context),
})
