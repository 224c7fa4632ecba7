import type { Token } from './token.ts'

/** Letters of scripts that put no spaces between words and that are cut into pairs; Korean words end in what others keep apart. */
const PAIRED = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{sc=Hangul}`
/** Letters of those that are cut by a dictionary. */
const DIVIDED = String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`

const UNSPACED = new RegExp(`[${PAIRED}${DIVIDED}]`, 'u')
const RUNS = new RegExp(`([${PAIRED}]+)|([${DIVIDED}][${DIVIDED}\\p{M}]*)|[^${PAIRED}${DIVIDED}]+`, 'gu')
const HAN = /\p{sc=Han}/u

/** Whether some letter of a word is of a script without spaces. */
export const isUnspaced = (word: string): boolean => UNSPACED.test(word)

/**
 * Cuts what stands between two spaces, run by run: Chinese, Japanese and Korean into overlapping pairs of letters, and each
 * Chinese letter by itself, for it may be a word; Thai, Lao, Khmer and Burmese into words, by the dictionaries of `Intl`;
 * other runs by `cutOther`. In: where it begins, which is added to all places.
 */
export function cutUnspaced(text: string, start: number, cutOther: (run: string, start: number) => Token[]): Token[] {
  return [...text.matchAll(RUNS)].flatMap(({ 0: run, 1: paired, 2: divided, index }) => {
    if (paired) return cutPairs(run, start + index)
    return divided ? divide(run, start + index) : cutOther(run, start + index)
  })
}

function cutPairs(run: string, start: number): Token[] {
  const letters = [...run]
  if (letters.length === 1) return [{ term: run, start, end: start + run.length }]
  let at = start
  return letters.flatMap((letter, i) => {
    const next = letters[i + 1]
    const pair = next ? [{ term: letter + next, start: at, end: at + letter.length + next.length }] : []
    const alone = HAN.test(letter) ? [{ term: letter, start: at, end: at + letter.length }] : []
    at += letter.length
    return [...pair, ...alone]
  })
}

let segmenter: Intl.Segmenter | null = null

function divide(run: string, start: number): Token[] {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' })
  return [...segmenter.segment(run)].map(({ segment, index }) => ({
    term: segment,
    start: start + index,
    end: start + index + segment.length,
  }))
}
