import { analyze, tokenize } from '../../search/analyze.ts'
import { ASKED_OF_IT, ASKS_WHAT, WHERE_IT_IS } from '../../speech/asking.ts'
import { ASKS_USE, DEFINES_AFTER, DEFINES_BEFORE, DOES_AFTER, GLOSSES, SAYS_AFTER } from '../../speech/saying.ts'
import type { Sentence } from '../../text/segment.ts'
import type { Hit } from '../hit.ts'
import type { Kind } from '../reading/form.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { onceFor } from './once.ts'

/**
 * How a sentence speaks of what a question wants explained: it says what that is, says it as a glossary does, gives something
 * that name, sets it off as books do when they first use a term, says something else of it, or does not begin with it.
 */
export type Defining = {
  opens: boolean
  glosses: boolean
  names: boolean
  stressed: boolean
  says: boolean
  begins: boolean
}

/** The terms of what a question wants explained: the whole of it, then without what says where it is so. */
export const defineesOf = onceFor(({ read, form }: Question): string[][] => {
  const [begins] = NO_MEANING.includes(form.kind) ? [] : (read.match(ASKS_WHAT) ?? [])
  if (begins === undefined) return []
  const words = read.slice(begins.length).split(/[\s?]+/)
  const end = words.findIndex((word, i) => i > 0 && ENDS.has(word.toLowerCase()))
  const thing = words.slice(0, end < 0 ? words.length : end)
  const place = WHERE_IT_IS.includes(words[end]?.toLowerCase() ?? '') ? words.slice(end + 1) : []
  return [[...thing, ...place], thing].map((each) => analyze(each.join(' '))).filter((terms) => terms.length > 0)
})

const ENDS: ReadonlySet<string> = new Set([...ASKED_OF_IT, ...WHERE_IT_IS])

/** What is asked for with the same words, and nothing is explained by. */
const NO_MEANING: readonly Kind[] = ['figure', 'year', 'person', 'place', 'reason', 'outcome']

/** What may stand before what a sentence speaks of: `The`, `In statistics, a`. */
const BEFORE =
  /^[^\p{L}\p{N}]{0,9}(?:(?:in|for|with) [\p{L} ]{1,30}, )?(?:(?:an?|the|any|each|this|our) )?[^\p{L}\p{N}]{0,9}$/iu

/** How much is looked at beside a term, in characters. */
const LOOKS = 120

/** Reads how a sentence speaks of what a question wants explained. In: a sentence of a passage without a note, and its hit. */
export function readDefining(question: Question, sentence: Sentence, hit: Hit, index: SearchIndex): Defining {
  const { text } = sentence
  const found = { opens: false, glosses: false, names: false, stressed: false, says: false, begins: false }
  const tokens = tokenize(text)
  for (const terms of defineesOf(question))
    for (const [at, { start }] of tokens.entries()) {
      if (!terms.every((term, n) => tokens[at + n]?.term === term)) continue
      // `Cache-Control` is no cache.
      if (isPart(text.slice(start, tokens[at]?.end), terms)) continue
      const end = tokens[at + terms.length - 1]?.end ?? start
      const behind = text.slice(end, end + LOOKS)
      if (start < LOOKS && BEFORE.test(text.slice(0, start))) {
        found.begins = true
        if (DEFINES_AFTER.test(behind) || (asksUse(question) && DOES_AFTER.test(behind))) found.opens = true
        if (GLOSSES.test(behind)) found.glosses = true
        if (SAYS_AFTER.test(behind)) found.says = true
      }
      if (DEFINES_BEFORE.test(text.slice(Math.max(0, start - LOOKS), start))) found.names = true
      if (isStressed(terms, sentence, hit, index)) found.stressed = true
    }
  return found
}

const asksUse = onceFor(({ read }: Question) => ASKS_USE.test(read))

/** Whether a word is joined of several, some of which are not of what is to be explained. */
const isPart = (word: string, terms: readonly string[]) =>
  word.includes('-') && analyze(word.replaceAll('-', ' ')).some((term) => !terms.includes(term))

/** Whether the file has a term of a sentence between signs of emphasis. */
function isStressed(
  terms: readonly string[],
  { pieces }: Sentence,
  { passage }: Hit,
  { library }: SearchIndex,
): boolean {
  const file = library.texts.get(passage?.source ?? '')
  const [start, end] = [pieces[0]?.[0], pieces.at(-1)?.[1]]
  if (file?.format !== 'markdown' || start === undefined || end === undefined) return false
  const stressed = file.text.slice(Math.max(0, start - MARKS), end + MARKS).matchAll(STRESSED)
  return [...stressed].some(([, inside = '']) => analyze(inside).join(' ') === terms.join(' '))
}

/** As many signs as emphasis has. */
const MARKS = 3
const STRESSED = /[*_]{1,3}([^*_\n]{1,60})[*_]{1,3}/g

/** How well a sentence defines what a question wants explained, from 0 to 1. */
export function gradeDefining({ opens, glosses, names, stressed, says, begins }: Defining): number {
  if (opens || glosses) return stressed ? 1 : 0.9
  if (names || stressed) return stressed && (says || names) ? 0.9 : stressed ? 0.6 : 0.5
  return says ? 0.3 : begins ? 0.1 : 0
}
