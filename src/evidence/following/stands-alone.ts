import { analyze } from '../../search/analyze.ts'
import { READS_AS_QUESTION } from '../../speech/asking.ts'
import { inAnyLanguage } from '../../speech/languages.ts'
import { OWNS, POINTS_BACK } from '../../speech/pointing.ts'
import { pattern } from '../../speech/words.ts'
import { detectLanguage } from '../reading/language.ts'
import type { SearchIndex } from '../search-index.ts'

/** How many words with a meaning make a clause that needs no other, and how many before a pronoun say what it stands for. */
const OWN_WORDS = 5
const OWN_WORDS_AHEAD = 3
/** The same before `their`, which is mostly the subject's: `which mayors put their names to it`. */
const OWNERS_AHEAD = 2

const GOES_ON = pattern('iu')`^[¿¡]?${inAnyLanguage(({ followUp }) => followUp.before)}(?!\p{L})`

/**
 * Whether an English question says itself what it is on: it has words enough of its own, and whatever points back in it has
 * something in the same sentence to point at. What begins with `and`, or by pointing, goes on from before.
 */
export function standsAlone(text: string, index: SearchIndex): boolean {
  if (GOES_ON.test(text) || !READS_AS_QUESTION.test(text) || detectLanguage(text, index)) return false
  if (analyze(text).length < OWN_WORDS) return false
  return hasAhead(text, POINTS_BACK, OWN_WORDS_AHEAD) && hasAhead(text, OWNS, OWNERS_AHEAD)
}

/** Whether what points back, if anything does, has so many words ahead of it. */
function hasAhead(text: string, form: RegExp, words: number): boolean {
  const at = text.search(form)
  return at < 0 || analyze(text.slice(0, at)).length >= words
}
