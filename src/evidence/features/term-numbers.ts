/** The terms of all questions that notes answer or leave open, in the order in which they were first met. */
const terms: string[] = []
const numbers = new Map<string, number>()

/** The number of a term; undefined where no note has it in its questions, or none of these has been read yet. */
export const numberOf = (term: string): number | undefined => numbers.get(term)

/** The term with a number. */
export const termWith = (number: number): string => terms[number] ?? ''

/** How many terms have numbers. What is made of numbers is made anew where it has grown. */
export const countNumbered = (): number => terms.length

/** The number of a term, which it is given where it has none. In: a term of a note, so that they do not become ever more. */
export function numberFor(term: string): number {
  const known = numbers.get(term)
  if (known !== undefined) return known
  numbers.set(term, terms.length)
  return terms.push(term) - 1
}
