import stem from 'wink-porter2-stemmer'
import { createShelf } from '../base/shelf.ts'
import { foldForSearch } from '../text/fold.ts'
import { respell } from './spelling.ts'

/** One word of a text: how it is indexed, and where it stands (indices into the text as given). */
export type Token = { term: string; start: number; end: number }

/**
 * Cuts a text into index terms with their places.
 * Accents and case are folded, stop words left out, British spellings turned into American ones, English words stemmed
 * (Snowball's English stemmer, Porter 2001);
 * hyphenated words come joined and split, numbers without their separators.
 */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    return knownTermsOf(match[0]).map((term) => ({ term, start, end }))
  })
}

/** The index terms of a text, in order. */
export const analyze = (text: string): string[] => tokenize(text).map((token) => token.term)

const WORD =
  /\b[Uu]nited [Ss]tates(?: of [Aa]merica)?\b|\b[Uu]nited [Kk]ingdom\b|\b[Gg]reat [Bb]ritain\b|[\p{L}\p{N}\p{M}]+(?:[’'.,‐‑-][\p{L}\p{N}\p{M}]+)*\.?/gu

/** Words return often, and folding is slow: the terms of the words seen so far. */
const known = createShelf<string, string[]>(50_000)

function knownTermsOf(word: string): string[] {
  const seen = known.get(word)
  if (seen) return seen
  const terms = termsOf(word)
  known.set(word, terms)
  return terms
}

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

const toTerm = (word: string): string[] => (STOP_WORDS.has(word) ? [] : [stem(respell(word))])

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

/** Words that say nothing of the subject, question words included; negations stay, because they turn an answer. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but by
  can could define describe did do does doing done down during each either else ever every explain few for from further get gets got had happen happened happening happens has have
  having he her here hers herself him himself his how however i if in into is isnt it its itself ive just lets know like me mean meaning means meant
  many more most much my myself of off often on once one only onto or other others our ours ourselves out over own per please
  really same she should so some such tell than that thats the their theirs them themselves then there theres these they
  thing things this those through to too toward towards under until up upon us use used using very via was we were what whats
  behind came come comes coming versus vs abt agianst dont hte meny pls plz teh thay thx u ur waht wat whcih whit wich wot wut
  when where which while who whom whos whose why will with within would you your yours yourself yourselves`.split(
    /\s+/,
  ),
)
