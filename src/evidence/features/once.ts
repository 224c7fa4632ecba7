import type { Hit } from '../hit.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'

/** Makes something of a question once, because each of its hits needs it. */
export function onceFor<Made>(make: (question: Question) => Made): (question: Question) => Made {
  const made = new WeakMap<Question, { value: Made }>()
  return (question) => {
    const known = made.get(question)
    if (known) return known.value
    const value = make(question)
    made.set(question, { value })
    return value
  }
}

type OfHit<Made> = (question: Question, hit: Hit, index: SearchIndex) => Made

/** The same for each hit of a question, however it is copied: what it holds of the question stays the same set. */
export function onceForHit<Made>(make: OfHit<Made>): OfHit<Made> {
  const made = new WeakMap<Hit['covered'], { question: Question; index: SearchIndex; value: Made }>()
  return (question, hit, index) => {
    const known = made.get(hit.covered)
    if (known?.question === question && known.index === index) return known.value
    const value = make(question, hit, index)
    made.set(hit.covered, { question, index, value })
    return value
  }
}
