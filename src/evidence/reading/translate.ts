import type { Lexicon } from '../../corpus/schemas/lexicon.ts'
import type { FoundName } from '../../search/names.ts'
import { foldForSearch } from '../../text/fold.ts'
import type { OtherLanguage } from '../../wording/languages.ts'
import { asTheyStand, byStems, emptyWords, exactWords, stemmedWords, type Word, splitWords } from './lexicon.ts'
import type { SearchIndex } from '../search-index.ts'

/** A word as typed, and as it was read. */
export type Reading = { typed: string; read: string }

/** The most words of an expression in the lexicon. */
const LONGEST = 4

/** A stretch of a question: how many words it has, how it reads in English (null for nothing), and whether that is told. */
type Part = { length: number; typed: string; read: string | null; isTold: boolean }

/**
 * Reads a question word by word as English: names as they are spelt, words and expressions by the lexicon (as they stand,
 * else by their stems), empty words left out. Words that neither has stay as they are.
 */
export function translate(
  text: string,
  language: OtherLanguage,
  index: SearchIndex,
): { read: string; readings: Reading[] } {
  const { lexicon, entityById } = index.library
  const names = index.search.findNames(text)
  const parts = cutIntoParts(splitWords(text), (word, run) => {
    const name = names.find(({ start, end }) => word.start >= start && word.start < end)
    return name
      ? readName(word, name, text, entityById.get(name.id)?.name)
      : (readExpression(run, text, lexicon, language) ?? readSpelling(word, index) ?? keepWord(word, language))
  })
  return {
    read: parts.flatMap(({ read }) => read ?? []).join(' '),
    readings: parts.flatMap(({ typed, read, isTold }) => (isTold && read !== null ? [{ typed, read }] : [])),
  }
}

/** Cuts words into parts. `read` gets a word and it with those after it, as many as an expression may have. */
function cutIntoParts(words: Word[], read: (word: Word, run: Word[]) => Part): Part[] {
  const parts: Part[] = []
  let next = 0
  for (const [at, word] of words.entries()) {
    if (at < next) continue
    const part = read(word, words.slice(at, at + LONGEST))
    parts.push(part)
    next = at + part.length
  }
  return parts
}

/** A name is read where it begins, as the library spells it. */
function readName(word: Word, { start, end }: FoundName, text: string, spelling: string | undefined): Part {
  const typed = text.slice(start, end)
  const read = spelling ?? typed
  const isTold = foldForSearch(read) !== foldForSearch(typed)
  return { length: 1, typed, read: word.start === start ? read : null, isTold }
}

/** A name as it is spelt in the language, within a slip of how the library spells it: `Johannesburgo`. Null for others. */
function readSpelling({ text, folded }: Word, { mender }: SearchIndex): Part | null {
  const read = /^\p{Lu}/u.test(text) ? mender.mend(folded, true) : null
  return read === null ? null : { length: 1, typed: text, read, isTold: true }
}

const keepWord = (word: Word, language: OtherLanguage): Part => ({
  length: 1,
  typed: word.text,
  read: isEmpty(word, language) ? null : word.text,
  isTold: false,
})

/** The longest expression at the beginning of a run of words, as it stands, else by its stems; null where there is none. */
function readExpression(run: Word[], text: string, lexicon: Lexicon, language: OtherLanguage): Part | null {
  const exact = longest(run, (words) => exactWords(lexicon, language).get(asTheyStand(words)))
  const found = exact ?? longest(run, (words) => stemmedWords(lexicon, language).get(byStems(words, language)))
  if (!found || (!exact && isEmpty(found.first, language))) return null
  const { first, last, length, english } = found
  return { length, typed: text.slice(first.start, last.end), read: english, isTold: true }
}

type Expression = { first: Word; last: Word; length: number; english: string }

function longest(run: Word[], find: (words: Word[]) => string | undefined): Expression | null {
  for (let length = run.length; length > 0; length--) {
    const words = run.slice(0, length)
    const [english, first, last] = [find(words), words[0], words.at(-1)]
    if (english && first && last) return { first, last, length, english }
  }
  return null
}

const isEmpty = ({ folded }: Word, language: OtherLanguage) => {
  const { clear, ambiguous } = emptyWords(language)
  return clear.has(folded) || ambiguous.has(folded)
}
