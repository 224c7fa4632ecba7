import type { Hit } from '../hit.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { measureLikeness } from './likeness.ts'
import { isMeant } from './synonyms.ts'
import type { SaidSentence } from './texts.ts'
import type { Weighing } from './weigh.ts'

/** How much of a question's words a hit has: in all, in one sentence, in one question that it answers, by synonyms too. */
export function measureOverlap(question: Question, { covered }: Hit, weighing: Weighing, { search }: SearchIndex) {
  const { texts, asked, missing, met, weigh, sum, share } = weighing
  const isHeld = (term: string) => covered.has(term)
  const shareIn = ({ terms }: SaidSentence) => share(asked, (term) => terms.has(term)) ?? 1
  return {
    coverage: share(question.terms, isHeld) ?? 0,
    mass: Math.log(1 + sum(question.terms.filter(isHeld))),
    asked: share(asked, isHeld) ?? 1,
    askedMass: Math.log(1 + sum(asked.filter(isHeld))),
    askedCount: Math.log(1 + asked.length),
    named: Math.log(1 + met.length),
    ...measureLikeness(question, weighing, search),
    sentence: most(texts.sentences.map(shareIn)),
    meant: share(asked, (term) => isHeld(term) || isMeant(term, texts)) ?? 1,
    missingMass: Math.log(1 + sum(missing)),
    missingMost: most(missing.map(weigh)),
  }
}

/** The most of several numbers, at least 0. */
export const most = (values: readonly number[]): number => Math.max(0, ...values)
