import type { Question } from '../reading/question.ts'

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
