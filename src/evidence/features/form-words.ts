import { asksWith } from './asks.ts'
import type { Question } from '../reading/question.ts'
import type { Slot } from './slot.ts'
import { isMeant, synonymsOf } from './synonyms.ts'
import type { Weighing } from './weigh.ts'

/** Whether a hit has the words that carry the form of a question: the first and the last behind the question word. */
export function measureFormWords({ form }: Question, { kind }: Slot, { texts, names }: Weighing) {
  const { first, last } = form
  const isIn = (term: string) => isMeant(term, texts) || names.has(term)
  const isSaid = (term: string) => names.has(term) || texts.sentences.some(({ terms }) => isMeant(term, terms))
  const isOwn = (term: string) => asksWith(texts.asks, kind, [term, ...synonymsOf(term)])
  return {
    firstMissing: lacks(first, isIn),
    firstUnsaid: lacks(first, isSaid),
    firstUnasked: lacks(first, isOwn),
    lastMissing: lacks(last, isIn),
    lastUnsaid: lacks(last, isSaid),
    lastUnasked: lacks(last, isOwn),
  }
}

/** 1 where there are terms and none of them is had, else 0. */
const lacks = (terms: readonly string[], has: (term: string) => boolean): number =>
  Number(terms.length > 0 && !terms.some(has))
