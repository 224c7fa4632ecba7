import type { Hit } from '../hit.ts'
import type { SearchIndex } from '../search-index.ts'
import type { Native, Question } from './question.ts'

/** A question as it is asked of a hit: in the language of its reading, where it is in that. */
export const askedOf = (question: Question, hit: Hit, index: SearchIndex): Question =>
  question.native && isNative(question.native, hit, index) ? question.native.question : question

const isNative = ({ language }: Native, { note, passage }: Hit, { languages }: SearchIndex): boolean =>
  !note && passage !== null && languages.get(passage.source) === language
