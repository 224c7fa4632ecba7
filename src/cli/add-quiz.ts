import type { Command as Program } from 'commander'
import { FORMATS } from '../quiz/exchange/format-names.ts'
import { ROUND_LENGTH } from '../quiz/pick.ts'
import type { ExportOptions } from './export-questions.ts'
import { openLog } from './open-log.ts'
import { openContext } from './opened.ts'
import { openConfig, print } from './surroundings.ts'
import type { QuizOptions } from './play-quiz.ts'

/** Quizzes: practice in this terminal, and questions for other tools. */
export function addQuiz(program: Program, finish: (code: number) => void): void {
  const quiz = program
    .command('quiz')
    .description('Practise: questions on the readings, each answer with its footnote')
    .argument('[topic...]', 'what it is about, such as a source, or a level: recall, understand, apply')
    .option(
      '--questions <number>',
      `how many, from ${ROUND_LENGTH.least} to ${ROUND_LENGTH.most}; ${ROUND_LENGTH.usual} unless said`,
    )
    .option('--seed <text>', 'the same questions again for the same text')
    .action(async (topic: string[], options: QuizOptions) => finish(await play(topic.join(' '), options)))
  quiz
    .command('export')
    .description('Write questions for Moodle, Anki and other tools, each with its citation')
    .requiredOption('--format <format>', `${FORMATS.slice(0, -1).join(', ')} or ${FORMATS.at(-1)}`)
    .option('--topic <topic>', 'what they are about, such as a source or a level')
    .option('--all', 'those made of the notes too, besides the hand-written ones')
    .option('--out <folder>', 'where to write; here unless said')
    .action(async (options: ExportOptions) => {
      const { exportQuestions } = await import('./export-questions.ts')
      finish(exportQuestions(options, openContext(openConfig()), print))
    })
}

async function play(topic: string, options: QuizOptions): Promise<number> {
  const config = openConfig()
  const context = openContext(config)
  const { openStore } = await import('../store/store.ts')
  const { playQuiz } = await import('./play-quiz.ts')
  const store = await openStore(config.database, openLog(config))
  const { stdin: input, stdout: output, env: environment } = process
  const terminal = { input, output, environment }
  return playQuiz(topic, options, { context, scheduled: store.cards, rounds: store.rounds, terminal }).finally(
    store.close,
  )
}
