import { SPEECH } from '../speech/languages.ts'
import type { PlaceSpeech } from '../speech/places/place-speech.ts'
import { oneOf } from '../speech/words.ts'
import { foldForSearch } from '../text/fold.ts'
import { LANGUAGES } from '../wording/languages.ts'

/** Whether an option speaks of the others by their places, in any language: `None of the above`, `A and C`, `Both`. */
export function speaksOfPlaces(option: string): boolean {
  const words = wordsOf(option)
  return words.length <= LONGEST && TELLERS.some((tells) => tells(words))
}

/** With more words than this an option says something of its own. */
const LONGEST = 16

/** How many words may stand between a count and what it is of, in `none of the cities listed above`. */
const APART = 7

/** Words without accents, and the signs that join letters; `n.d.a.` is one word. */
const wordsOf = (option: string): string[] =>
  foldForSearch(option.slice(0, 300))
    .replace(/\b(?:\p{L}\.){2,8}/gu, (letters: string) => letters.replaceAll('.', ''))
    .match(/[\p{L}\p{N}]+|[,;&+/]/gu) ?? []

type Is = Record<keyof PlaceSpeech | 'mark' | 'sign', (word: string) => boolean>

/** What stands for another option, by its letter or its Roman number, which `i` alone may not be; and by its number. */
const LETTER = /^(?:[a-h]|i{2,3}|i?v|vi{1,3})$/
const MARK = /^(?:[a-h]|i{1,3}|i?v|vi{1,3}|[1-9])$/

const whole = (words: readonly string[]) => {
  const form = new RegExp(`^${oneOf(words)}$`)
  return (word: string) => form.test(word)
}

const compile = (speech: PlaceSpeech): Is => ({
  counts: whole(speech.counts),
  alone: whole(speech.alone),
  numbers: whole(speech.numbers),
  above: whole(speech.above),
  these: whole(speech.these),
  nouns: whole(speech.nouns),
  judged: whole(speech.judged),
  joins: whole(speech.joins),
  only: whole(speech.only),
  between: whole(speech.between),
  mark: (word) => MARK.test(word),
  sign: (word) => /^[,;&+/]$/.test(word),
})

const TELLERS = LANGUAGES.map((language) => {
  const is = compile(SPEECH[language].places)
  const isKnown = (word: string) => Object.values(is).some((isOne) => isOne(word))
  return (words: readonly string[]) =>
    pointsAbove(words, is) || (words.every(isKnown) && (countsOthers(words, is) || marksOthers(words, is)))
})

/** `All of these cities`, `None of the authors named above`: a count, and soon behind it what points at the others. */
function pointsAbove(words: readonly string[], is: Is): boolean {
  const from = words.findIndex((word) => is.counts(word) || !is.between(word))
  if (!is.counts(words[from] ?? '')) return false
  const next = words.slice(from + 1, from + APART).find((word) => !is.between(word)) ?? ''
  return is.these(next) || is.above(next) || (words.length <= from + APART && is.above(words.at(-1) ?? ''))
}

/** `None`, `the two`, `all answers are right`, of words that may all speak of others. */
function countsOthers(words: readonly string[], is: Is): boolean {
  const has = (isOne: (word: string) => boolean) => words.some(isOne)
  const said = words.filter((word) => is.alone(word) || is.numbers(word) || !is.between(word))
  const [first = ''] = said
  if (is.alone(first) && said.every((word) => is.alone(word) || is.counts(word))) return true
  if (said.length && words.length > said.length && said.every(is.numbers)) return true
  if (has(is.judged) && (has(is.only) || (has(is.joins) && words.filter(is.judged).length > 1))) return true
  if (has(is.counts) && [is.above, is.these, is.nouns, is.judged].some(has)) return true
  return has(is.nouns) && (has(is.above) || has(is.judged))
}

/** `A and C`, `1 and 3`, `only B`, `all but D`, of words that may all speak of others. Numbers want a word for it. */
function marksOthers(words: readonly string[], is: Is): boolean {
  const marks = words.filter(is.mark)
  const isLettered = marks.every((mark) => LETTER.test(mark))
  const isJoined = words.some((word) => is.joins(word) || is.nouns(word) || (isLettered && is.sign(word)))
  if (marks.length > 1 && isJoined) return true
  if (words.some(is.counts) && LETTER.test(words.at(-1) ?? '')) return true
  const telling = words.filter((word) => is.mark(word) || !is.between(word))
  return telling.some((word, i) => {
    const [before = '', after = ''] = [telling[i - 1], telling[i + 1]]
    return is.mark(word) && (is.nouns(before) || is.only(before) || is.only(after))
  })
}
