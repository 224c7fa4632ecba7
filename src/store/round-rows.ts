import { z } from 'zod'
import type { Log } from '../base/log.ts'
import { nameAsked } from '../quiz/held-back.ts'
import { type Item, itemSchema } from '../quiz/item.ts'
import type { Round, RoundChange } from '../quiz/rounds/round.ts'
import { createRowReader, jsonColumn } from './rows.ts'
import type { RoundRow } from './tables.ts'

/** What reads the rows of `rounds`. */
export const createRoundReader = (log: Log) =>
  createRowReader('rounds', ({ id }: RoundRow) => ({ id }), fromRoundRow, log)

const itemsColumn = jsonColumn(z.array(itemSchema))

const fromRoundRow = ({ starter, speed, items, asked, ...row }: RoundRow): Round => {
  const { opened_at: opensAt, closes_at: closesAt, started_at: startedAt, ended_at: endedAt, ...same } = row
  const read = { starter: starter || null, bySpeed: speed === 1, items: itemsColumn.parse(items) }
  return { ...same, ...read, opensAt, closesAt, startedAt, endedAt }
}

/** A round as it is stored. */
export function toRoundRow({ starter, bySpeed, items, ...round }: Round): RoundRow {
  const { opensAt: opened_at, closesAt: closes_at, startedAt: started_at, endedAt: ended_at, ...same } = round
  const written = {
    starter: starter ?? '',
    speed: bySpeed ? 1 : 0,
    items: JSON.stringify(items),
    asked: writeAsked(items),
  }
  return { ...same, ...written, opened_at, closes_at, started_at, ended_at }
}

const askedColumn = jsonColumn(z.array(z.string()))

/** What reads which items rounds ask. */
export const createAskedReader = (log: Log) =>
  createRowReader(
    'rounds',
    ({ id }: Pick<RoundRow, 'id' | 'asked'>) => ({ id }),
    ({ asked }) => askedColumn.parse(asked),
    log,
  )

const writeAsked = (items: readonly Item[]) => JSON.stringify(nameAsked(items))

/** What a change changes of the row; the rest is left as it is. */
export function toRoundUpdate({ opensAt, closesAt, endedAt, ...same }: RoundChange): Partial<RoundRow> {
  return {
    ...same,
    ...(opensAt === undefined ? {} : { opened_at: opensAt }),
    ...(closesAt === undefined ? {} : { closes_at: closesAt }),
    ...(endedAt === undefined ? {} : { ended_at: endedAt }),
  }
}
