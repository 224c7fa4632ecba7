import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { ROUND_LENGTH } from '../quiz/pick.ts'

const number = (least: number, most: number, usual: number) => z.coerce.number().int().min(least).max(most).catch(usual)
const text = (most: number) => z.string().max(most).catch('')

/** How much one brings along of what is due again, in characters: some ten ids. */
const MOST_DUE = 1500

/**
 * Where somebody is in a round, as each page of it carries it: nothing of it is kept here, and who changes it deceives nobody but
 * themselves.
 */
const stateSchema = z.object({
  topic: text(120),
  questions: number(ROUND_LENGTH.least, ROUND_LENGTH.most, ROUND_LENGTH.usual),
  seed: text(40),
  /** What is due again, with commas between. */
  due: text(MOST_DUE),
  /** The place of the question, from 0 on, and how many were right before it. */
  at: number(0, ROUND_LENGTH.most, 0),
  right: number(0, ROUND_LENGTH.most, 0),
})

export type QuizState = z.infer<typeof stateSchema>

/** Reads it from an address; whatever does not fit is as at the beginning. */
export const readState = (query: URLSearchParams): QuizState => stateSchema.parse(Object.fromEntries(query))

/** A round that begins. */
export const begin = (state: QuizState): QuizState => ({
  ...state,
  seed: randomBytes(6).toString('hex'),
  at: 0,
  right: 0,
})

/** As the fields of a form, or as an address carries it. */
export const toPairs = (state: QuizState): [name: string, value: string][] =>
  Object.entries(state)
    .map(([name, value]): [string, string] => [name, String(value)])
    .filter(([, value]) => value !== '')

export const toRound = ({ topic, questions: count, seed, due }: QuizState) => ({
  topic,
  count,
  seed,
  due: due.split(',').filter(Boolean),
})
