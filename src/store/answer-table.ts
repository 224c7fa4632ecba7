import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Log } from '../base/log.ts'
import type { ItemAnswer, NewAnswer } from '../quiz/answer.ts'
import type { AnswerStore } from '../quiz/stores.ts'
import { putCard, toCardRow } from './card-table.ts'
import type { Attempt } from './errors.ts'
import { createRowReader, jsonColumn } from './rows.ts'
import type { AnswerRow, Tables } from './tables.ts'
import { type NewAnswerRow, takeAnswer } from './take-answer.ts'

/**
 * The queries of the table `answers`. What was taken outlives the program in any case, and a power cut too
 * (`synchronous = FULL` in SQLite, `synchronous_commit = on` in PostgreSQL, which is its default), as far as the disk itself
 * tells the truth.
 */
export function createAnswerTable(db: Kysely<Tables>, attempt: Attempt, log: Log): AnswerStore {
  const answers = createAnswerReader(log)
  return {
    answer: (answer, card) =>
      attempt('save', () =>
        db.transaction().execute(async (all) => {
          const taken = await takeAnswer(all, toAnswerRow(answer))
          if (card && taken === 'taken') await putCard(all, toCardRow(card))
          return taken
        }),
      ),
    answersOf: async (round) =>
      answers.all(
        await attempt('read', () =>
          db.selectFrom('answers').selectAll().where('round', '=', round).orderBy('answered_at').execute(),
        ),
      ),
  }
}

/** What reads the rows of `answers`. The log does not say whose they are. */
export const createAnswerReader = (log: Log) =>
  createRowReader('answers', ({ round, position }: AnswerRow) => ({ round, position }), fromAnswerRow, log)

const chosenColumn = jsonColumn(z.array(z.string()))

const fromAnswerRow = ({ chosen, is_right, answered_at, ...row }: AnswerRow): ItemAnswer => ({
  ...row,
  chosen: chosenColumn.parse(chosen),
  isRight: is_right === 1,
  answeredAt: answered_at,
})

const toAnswerRow = ({ chosen, isRight, answeredAt, ...answer }: NewAnswer): NewAnswerRow => ({
  ...answer,
  chosen: JSON.stringify(chosen),
  is_right: isRight ? 1 : 0,
  answered_at: answeredAt,
})
