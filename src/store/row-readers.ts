import type { Log } from '../base/log.ts'
import { createAnswerReader } from './answer-table.ts'
import { createCallReader } from './call-table.ts'
import { createCardReader } from './card-table.ts'
import { createQuestionReader } from './question-table.ts'
import { createRoundReader } from './round-rows.ts'
import type { AnyRow } from './table-rows.ts'
import type { Tables } from './tables.ts'

/** Of the tables whose rows may not fit, what counts those that do not; the log is told of each. */
export function createReaders(log: Log): Partial<Record<keyof Tables, (rows: readonly AnyRow[]) => number>> {
  const counting =
    <Row>(reader: { unfit: (rows: readonly Row[]) => Row[] }) =>
    (rows: readonly AnyRow[]) =>
      reader.unfit(rows as unknown as Row[]).length
  return {
    rounds: counting(createRoundReader(log)),
    answers: counting(createAnswerReader(log)),
    cards: counting(createCardReader(log)),
    questions: counting(createQuestionReader(log)),
    calls: counting(createCallReader(log)),
  }
}
