import { analyze, tokenize } from '../../search/analyze.ts'
import { DEFINEE } from '../../speech/asking.ts'
import { DEFINES_AFTER, DEFINES_BEFORE } from '../../speech/saying.ts'
import type { Question } from '../reading/question.ts'
import { onceFor } from './once.ts'

/** How a sentence defines a term: as what it speaks of, by giving a name, or not. */
export type Defining = { opens: boolean; names: boolean; mentions: boolean }

/** The terms of what a question wants explained, the whole of it first, then without what says where it is so. */
export const defineesOf = onceFor(({ read }: Question): string[][] => {
  const [, whole = '', rest = ''] = read.match(DEFINEE) ?? []
  const lists = [analyze(`${whole}${rest}`), analyze(whole)].filter((terms) => terms.length > 0)
  return lists
})

/** How far into a sentence what it speaks of may stand, in words that tell something. */
const OPENING = 2

/** Whether a sentence says what it is that a question wants explained. */
export function readDefining(question: Question, text: string): Defining {
  const found = { opens: false, names: false, mentions: false }
  const tokens = tokenize(text)
  for (const terms of defineesOf(question))
    for (const [at, { start }] of tokens.entries()) {
      if (!terms.every((term, n) => tokens[at + n]?.term === term)) continue
      const end = tokens[at + terms.length - 1]?.end ?? start
      found.mentions = true
      if (at < OPENING && DEFINES_AFTER.test(text.slice(end, end + LOOKS_AHEAD))) found.opens = true
      if (DEFINES_BEFORE.test(text.slice(Math.max(0, start - LOOKS_AHEAD), start))) found.names = true
    }
  return found
}

/** How much is looked at beside a term, in characters. */
const LOOKS_AHEAD = 120
