import { ASKS_TELLER, CAUSE, DEFINING, MEANS, OUTCOME } from '../../speech/answering.ts'
import { foldForSearch } from '../../text/fold.ts'
import type { Kind } from '../reading/form.ts'
import type { Question } from '../reading/question.ts'
import { onceFor } from './once.ts'
import { most } from './overlap.ts'
import type { SaidSentence } from './texts.ts'
import type { Weighing } from './weigh.ts'

/** What is asked for, and where in a hit it could stand. */
export type Slot = {
  kind: Kind
  /** Whether something held is no answer because the question holds it itself. In: as a sentence holds it, folded. */
  isNew: (held: string) => boolean
  /** Of each sentence: the share of what is asked, and whether it holds what could answer. */
  shares: readonly number[]
  holding: readonly boolean[]
  /** Whether none holds it; and how far from the most of what is asked the nearest that does stands. */
  none: number
  apart: number
}

/** Looks through a hit for what a question asks for. */
export function findSlot(question: Question, { texts, asked, share }: Weighing): Slot {
  const { kind } = question.form
  const isNew = newToQuestion(question)
  const shares = texts.sentences.map(({ terms }) => share(asked, (term) => terms.has(term)) ?? 1)
  const holding = texts.sentences.map((sentence) => holdsSlot(kind, sentence, isNew, asksTeller(question)))
  return {
    kind,
    isNew,
    shares,
    holding,
    none: 1 - Number(holding.some(Boolean)),
    apart: most(shares) - most(shares.filter((_, i) => holding[i])),
  }
}

/** What a question holds itself is no answer to it. In: what a sentence holds, folded. */
export function newTo({ text, read }: Pick<Question, 'text' | 'read'>): (held: string) => boolean {
  const asked = foldForSearch(`${text} ${read}`)
  return (held) => !asked.includes(held) && !held.split(' ').every((word) => asked.includes(word))
}

export const newToQuestion = onceFor(newTo)

const asksTeller = onceFor(({ read }) => ASKS_TELLER.test(read))

/** Whether a sentence holds what could answer a question of a kind, and what the question does not hold itself. */
export function holdsSlot(
  kind: Kind,
  { text, holds }: SaidSentence,
  isNew: Slot['isNew'],
  asksTeller: boolean,
): boolean {
  if (kind === 'person') return holds.people.some(isNew) || (asksTeller && holds.tellers.some(isNew))
  if (kind === 'year') return holds.years.some(isNew)
  if (kind === 'figure') return holds.figures.some(isNew)
  if (kind === 'place') return holds.places.some(isNew)
  if (kind === 'several') return holds.row >= LEAST_PARTS
  const form = TOLD_BY[kind]
  return form ? form.test(text) : true
}

/** So many parts make a list. */
const LEAST_PARTS = 3

const TOLD_BY: Partial<Record<Kind, RegExp>> = { reason: CAUSE, outcome: OUTCOME, definition: DEFINING, means: MEANS }
