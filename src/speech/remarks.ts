import { inAnyLanguage } from './languages.ts'
import { pattern } from './words.ts'

const REMARK = pattern('iu')`(?<!\p{L})${inAnyLanguage(({ remarks }) => remarks)}(?!\p{L})`

/** More words say something. */
const MOST_WORDS = 5

/** Whether some words in brackets are what whoever quotes says of it: `emphasis added`, `my translation`. */
export const isRemark = (words: string): boolean =>
  REMARK.test(words) && !/\d/.test(words) && words.trim().split(/\s+/, MOST_WORDS + 1).length <= MOST_WORDS
