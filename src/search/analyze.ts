import stem from 'wink-porter2-stemmer'
import { en } from '../speech/en.ts'
import { list, pattern } from '../speech/words.ts'
import { foldForSearch } from '../text/fold.ts'
import { respell } from './spelling.ts'
import { LONGEST_TERM } from './token.ts'
import { createTokenizer } from './tokenizer.ts'

/** Names of several words that are one term. */
const LONG_NAMES = list`[Uu]nited [Ss]tates(?: of [Aa]merica)?, [Uu]nited [Kk]ingdom, [Gg]reat [Bb]ritain`

const WORD = pattern('gu')`\b${LONG_NAMES}\b|[\p{L}\p{N}\p{M}]+(?:[’'.,‐‑-][\p{L}\p{N}\p{M}]+)*\.?`

/**
 * Cuts a text into index terms with their places, read as English.
 * Accents and case are folded, stop words left out, British spellings turned into American ones, English words stemmed
 * (Snowball's English stemmer, Porter 2001);
 * hyphenated words come joined and split, numbers without their separators.
 */
export const { tokenize, analyze } = createTokenizer(WORD, termsOf)

function termsOf(word: string): string[] {
  const country =
    COUNTRIES.get(word.replace(/\.$/, '')) ?? (word.length > 4 ? COUNTRIES.get(word.toLowerCase()) : undefined)
  if (country) return [country]
  const folded = foldForSearch(word)
    .replace(/\.$/, '')
    .replace(/'s$|(?<=s)'$/, '')
  if (/^\d/.test(folded))
    return [folded.replace(/(?<=\d)[.,](?=\d{3})/g, '')].flatMap((n) => n.split(/[^\p{L}\p{N}.]+/u))
  const parts = folded.split(/[^\p{L}\p{N}']+/u).filter(Boolean)
  const whole = parts.length > 1 ? [parts.join('')] : []
  return [...whole, ...parts].map((part) => part.replaceAll("'", '')).flatMap(toTerm)
}

const toTerm = (word: string): string[] =>
  word.length > LONGEST_TERM ? [word.slice(0, LONGEST_TERM)] : STOP_WORDS.has(word) ? [] : [stem(respell(word))]

/** Short names that folding would take for English words, and the long ones of the same countries. */
const COUNTRIES = new Map([
  ['united states', 'usa'],
  ['united states of america', 'usa'],
  ['united kingdom', 'uk'],
  ['great britain', 'uk'],
  ['US', 'usa'],
  ['U.S', 'usa'],
  ['USA', 'usa'],
  ['U.S.A', 'usa'],
  ['UK', 'uk'],
  ['U.K', 'uk'],
])

/** Words that say nothing of the subject, in English. */
export const STOP_WORDS: ReadonlySet<string> = new Set(en.emptyWords)
