import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'challenges',
  where: 'server',
  by: 'moderators',
  isPrivate: true,
  options: [
    {
      name: 'show',
      required: false,
      maxLength: 20,
      suggest: null,
      choices: ['open', 'resolved'],
      choiceWords: ({ challenges }) => challenges.states,
    },
    { name: 'resolve', required: false, maxLength: 12, suggest: null },
    { name: 'reopen', required: false, maxLength: 12, suggest: null },
  ],
  run: async (input, context) => (await import('../src/server/review-challenges.ts')).reviewChallenges(input, context),
})
