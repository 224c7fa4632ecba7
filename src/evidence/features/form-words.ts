import type { Question } from '../reading/question.ts'
import type { Slot } from './slot.ts'
import { isMeant } from './synonyms.ts'
import type { Weighing } from './weigh.ts'

/** Whether a hit has the words that carry the form of a question: its noun, the first and the last behind the question word. */
export function measureFormWords({ form, phrases }: Question, { own }: Slot, { texts, names }: Weighing) {
  const { head, first, last } = form
  const isIn = (term: string) => isMeant(term, texts.terms) || names.has(term)
  const isSaid = (term: string) => names.has(term) || texts.sentences.some(({ terms }) => isMeant(term, terms))
  const isOwn = (term: string) => own.some(({ terms }) => isMeant(term, terms))
  const holds = (phrase: readonly string[]) =>
    [...texts.sentences, ...texts.asks].some(({ list }) => holdsInRow(phrase, list))
  return {
    headMissing: lacks(head, (term) => texts.terms.has(term)),
    headUnsaid: lacks(head, (term) => texts.sentences.some(({ terms }) => terms.has(term))),
    firstMissing: lacks(first, isIn),
    firstUnsaid: lacks(first, isSaid),
    firstUnasked: lacks(first, isOwn),
    lastMissing: lacks(last, isIn),
    lastUnsaid: lacks(last, isSaid),
    lastUnasked: lacks(last, isOwn),
    brokenName: Number(phrases.some((phrase) => !holds(phrase))),
  }
}

/** 1 where there are terms and none of them is had, else 0. */
export const lacks = (terms: readonly string[], has: (term: string) => boolean): number =>
  Number(terms.length > 0 && !terms.some(has))

const holdsInRow = (phrase: readonly string[], list: readonly string[]): boolean =>
  list.some((term, i) => term === phrase[0] && phrase.every((each, n) => list[i + n] === each))
