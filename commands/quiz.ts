import { runQuiz } from '../src/answer/quiz/quiz.ts'
import { defineCommand } from '../src/app/command.ts'

export default defineCommand({
  name: 'quiz',
  where: 'discord',
  speaksToAll: ({ action, mode }) =>
    action === 'skip' || action === 'stop' || (action === 'start' && mode !== 'practice'),
  actions: {
    start: ['topic', 'questions', 'seconds', 'speed', 'mode', 'minutes'],
    practice: ['topic', 'questions'],
    skip: [],
    stop: [],
    leaderboard: ['period'],
    progress: [],
    review: [],
    results: [],
  },
  options: [
    {
      name: 'action',
      required: true,
      maxLength: 20,
      suggest: null,
      choices: ['start', 'practice', 'skip', 'stop', 'leaderboard', 'progress', 'review', 'results'],
    },
    { name: 'topic', required: false, maxLength: 100, suggest: 'topic' },
    { name: 'questions', required: false, maxLength: 3, suggest: null, between: [1, 25] },
    { name: 'seconds', required: false, maxLength: 3, suggest: null, between: [10, 300] },
    { name: 'speed', required: false, maxLength: 3, suggest: null, choices: ['yes', 'no'] },
    { name: 'mode', required: false, maxLength: 10, suggest: null, choices: ['together', 'exam', 'practice'] },
    { name: 'minutes', required: false, maxLength: 5, suggest: null, between: [1, 10080] },
    { name: 'period', required: false, maxLength: 10, suggest: null, choices: ['today', 'week', 'month', 'all'] },
    { name: 'listed', required: false, maxLength: 3, suggest: null, internal: true },
    { name: 'round', required: false, maxLength: 20, suggest: null, internal: true },
    { name: 'position', required: false, maxLength: 2, suggest: null, internal: true },
    { name: 'chosen', required: false, maxLength: 20, suggest: null, internal: true },
    { name: 'shown', required: false, maxLength: 12, suggest: null, internal: true },
    { name: 'early', required: false, maxLength: 3, suggest: null, internal: true },
  ],
  run: (input, context) => runQuiz(input, context),
})
