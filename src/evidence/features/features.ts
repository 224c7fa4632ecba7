import type { Hit } from '../hit.ts'
import { askedOf } from '../reading/asked-of.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { measureKnownQuestions } from './known-questions.ts'
import { measureNames } from './names.ts'
import { onceForHit } from './once.ts'
import { measureOverlap } from './overlap.ts'
import { measureRank, type Among } from './rank.ts'
import { measureSlots } from './slots.ts'
import { weighTerms } from './weigh.ts'

/** What sets a question and a hit side by side: shares from 0 to 1, masses as logarithms, and whether something is so. */
export type Features = Readonly<Record<string, number>>

/** Measures a hit against a question. Nothing in it tells of what a library is about. */
export const measureHit = (question: Question, hit: Hit, standing: Among, index: SearchIndex): Features => ({
  ...measureRank(hit, standing),
  ...measureTold(question, hit, index),
})

/** What does not depend on what else was found: hits are put in order by it, and then judged. */
const measureTold = onceForHit((whole, hit, index): Features => {
  const question = askedOf(whole, hit, index)
  const weighing = weighTerms(question, hit, index)
  return {
    ...measureOverlap(question, hit, weighing, index),
    ...measureKnownQuestions(question, weighing),
    ...measureNames(question, hit, weighing, index),
    ...measureSlots(question, hit, weighing),
  }
})
