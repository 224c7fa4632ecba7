import { definePress } from '../src/app/command.ts'

/** Says that an answer was right, or wrong. */
export default definePress({
  name: 'rate',
  where: 'anywhere',
  isEverywhere: true,
  isPrivate: true,
  allowance: { times: 10, seconds: 60 },
  options: [
    { name: 'says', required: true, maxLength: 10, suggest: null, internal: true },
    { name: 'id', required: true, maxLength: 120, suggest: null, internal: true },
    { name: 'question', required: true, maxLength: 500, suggest: null, internal: true },
  ],
  run: async (input, context) => (await import('../src/server/rate-answer.ts')).rateAnswer(input, context),
})
