import { createAnalyzer } from '../../search/analyzer.ts'
import { languageAmong } from '../../search/detect.ts'
import type { Hit } from '../hit.ts'
import type { SearchIndex } from '../search-index.ts'
import type { Question } from './question.ts'

/** A question in the language of some readings, by its code, read as they are: its terms are those of that language. */
export type Native = { language: string; question: Question }

/** The code of the language, of those that the readings are in besides English, that a question is in; null where it is in none. */
export function findNative(text: string, { languages, search }: SearchIndex): string | null {
  if (!languages.size) return null
  const codes = [...new Set(languages.values())]
  const knows = (code: string) => createAnalyzer(code).analyze(text).some(search.knows)
  const told = languageAmong(text, [...codes, 'en'])
  if (told !== 'en') return knows(told) ? told : null
  // One word or two may be of any language: what the readings have tells.
  return knows('en') ? null : (codes.find(knows) ?? null)
}

/** A question as readings in its language are asked it. In: as it was typed, its language, and as it is read as English. */
export const toNative = (text: string, language: string, question: Question): Native => ({
  language,
  question: {
    ...question,
    read: text,
    terms: [...new Set(createAnalyzer(language).analyze(text))],
    entities: [],
    areas: [],
    names: [],
  },
})

/** A question as it is asked of a hit: in the language of its reading, where it is in that. */
export const askedOf = (question: Question, hit: Hit, index: SearchIndex): Question =>
  question.native && isNative(question.native, hit, index) ? question.native.question : question

const isNative = ({ language }: Native, { note, passage }: Hit, { languages }: SearchIndex): boolean =>
  !note && passage !== null && languages.get(passage.source) === language

/** What cuts the text of a hit into terms. */
export const readerOf = ({ note, passage }: Hit, { languages }: SearchIndex) =>
  createAnalyzer(note ? 'en' : languages.get(passage?.source ?? ''))
