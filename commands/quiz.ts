import { runQuiz } from '../src/answer/quiz.ts'
import { defineCommand } from '../src/command.ts'

export default defineCommand({
  name: 'quiz',
  example: { action: 'start', topic: 'Barcelona' },
  where: 'server',
  actions: {
    start: ['topic', 'questions', 'seconds', 'speed'],
    skip: [],
    stop: [],
    leaderboard: ['period'],
    results: [],
  },
  options: [
    {
      name: 'action',
      required: true,
      maxLength: 20,
      suggest: null,
      choices: ['start', 'skip', 'stop', 'leaderboard', 'results'],
    },
    { name: 'topic', required: false, maxLength: 100, suggest: 'topic' },
    { name: 'questions', required: false, maxLength: 3, suggest: null, between: [1, 25] },
    { name: 'seconds', required: false, maxLength: 3, suggest: null, between: [10, 300] },
    { name: 'speed', required: false, maxLength: 3, suggest: null, choices: ['yes', 'no'] },
    { name: 'period', required: false, maxLength: 10, suggest: null, choices: ['today', 'week', 'month', 'all'] },
    { name: 'listed', required: false, maxLength: 3, suggest: null, choices: ['yes', 'no'] },
  ],
  run: (input, context) => runQuiz(input, context),
})
