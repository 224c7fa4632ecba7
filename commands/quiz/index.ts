import answer from './answer.ts'
import choose from './choose.ts'
import exam from './exam.ts'
import leaderboard from './leaderboard.ts'
import practice from './practice.ts'
import progress from './progress.ts'
import question from './question.ts'
import results from './results.ts'
import review from './review.ts'
import skip from './skip.ts'
import start from './start.ts'
import stop from './stop.ts'

/** What `/quiz` does, action by action, and what its buttons do. */
export const quiz = [
  start,
  exam,
  practice,
  skip,
  stop,
  leaderboard,
  progress,
  review,
  results,
  question,
  answer,
  choose,
]
