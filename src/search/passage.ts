import type { AnalysedPassage } from './freeze.ts'
import type { NameFinder } from './names.ts'
import type { Analyzer } from './tokenizer.ts'

/** What can be searched: a passage, with its heading, questions that it answers, and the ids of things it is about. */
export type Searchable = {
  id: string
  text: string
  heading?: string
  questions?: readonly string[]
  about?: readonly string[]
}

/** A passage as terms. In: what finds the things that it names, and what cuts it into terms. */
export function analyzePassage(
  passage: Searchable,
  findNames: NameFinder,
  analyze: Analyzer['analyze'],
): AnalysedPassage {
  const { id, text, heading = '', questions = [], about = [] } = passage
  const whole = heading ? `${heading}\n${text}` : text
  const named = findNames(whole).map((name) => name.id)
  return {
    id,
    text: analyze(whole),
    heading: analyze(heading),
    questions: questions.map(analyze),
    about: [...about, ...named.filter((thing) => !about.includes(thing))].map(termOf),
  }
}

/** The index term of a thing; no word begins like it. */
export const termOf = (thing: string) => `#${thing}`
