import { analyze, tokenize } from '../../search/analyze.ts'
import { DEFINED_AFTER, DEFINED_BEFORE } from '../../speech/answering.ts'
import { namesOf } from '../about.ts'
import type { Question } from '../reading/question.ts'
import type { SaidSentence } from './texts.ts'

/** How many words a name may stand from what it is the name of. */
const BESIDE = 5

/** Whether a new name stands right beside a noun in some sentence: `Mayor Ada Colau`, `the port of Valencia`. In: terms of the noun. */
export const isNamedBeside = (
  noun: readonly string[],
  sentences: readonly SaidSentence[],
  namesOfSentence: (sentence: SaidSentence) => readonly string[],
): boolean => sentences.some((sentence) => stands(noun, sentence, namesOfSentence(sentence)))

function stands(noun: readonly string[], sentence: SaidSentence, names: readonly string[]): boolean {
  if (!names.length) return false
  const words = sentence.words()
  const nouns = words.flatMap((terms, i) => (terms.some((term) => noun.includes(term)) ? [i] : []))
  if (!nouns.length) return false
  return names.some((name) => {
    const first = analyze(name)[0]
    return words.some(
      (terms, i) => first !== undefined && terms.includes(first) && nouns.some((at) => Math.abs(at - i) <= BESIDE),
    )
  })
}

/** Whether some sentence tells what the thing is that a question asks for, and does not only mention it. */
export function isDefined({ entities, terms }: Question, sentences: readonly SaidSentence[]): boolean {
  const known = entities.flatMap(namesOf)
  const isNamed = terms.every((term) => known.some((name) => name.includes(term)))
  const names = isNamed ? known : [terms]
  return sentences.some(({ text }) => {
    const tokens = tokenize(text)
    return names.some((name) => {
      const [first] = name
      const at = tokens.findIndex(
        (token, i) => token.term === first && name.every((term, n) => tokens[i + n]?.term === term),
      )
      const last = tokens[at + name.length - 1]
      const start = tokens[at]
      if (at < 0 || !last || !start) return false
      return DEFINED_AFTER.test(text.slice(last.end)) || DEFINED_BEFORE.test(text.slice(0, start.start))
    })
  })
}
