import { createMemo } from '../base/memo.ts'
import { foldForSearch } from '../text/fold.ts'

/** Something that texts name, by any of several spellings; `capitals` are those that name it in capitals alone. */
export type Nameable = { id: string; names: readonly string[]; capitals?: readonly string[] }

/** A name that stands in a text; `start` and `end` are indices into it. */
export type FoundName = { id: string; start: number; end: number }

/** Finds every name in a text, the longest at each place, none inside another. */
export type NameFinder = (text: string) => FoundName[]

/** Words of spellings, letter by letter no more: a branch for each next word, if there is one, and whose name ends here. */
type Branch = { next: Map<string, Branch> | null; id: string | null }

/**
 * Makes a finder of names.
 * A name is found without accents, case and punctuation; where no spelling fits, also in the plural or singular
 * (`solidarity cities` for `solidarity city`). Where two things share a spelling, the first given has it.
 */
export function createNameFinder(things: readonly Nameable[]): NameFinder {
  const spelt = createBranch()
  const counted = createBranch()
  const inCapitals = createBranch()
  for (const { id, names, capitals = [] } of things) {
    for (const name of names) {
      const words = wordsOf(name).map(({ word }) => word)
      addName(spelt, words, id)
      addName(counted, words.map(singular), id)
    }
    for (const name of capitals)
      addName(
        inCapitals,
        wordsOf(name).map(({ word }) => word),
        id,
      )
  }
  if (!things.length) return () => []
  return (text) => {
    const { words, plain, singulars, raised } = readWords(text)
    const found: FoundName[] = []
    for (let at = 0; at < words.length; at++) {
      const longest =
        followName(spelt, plain, at) ?? followName(counted, singulars, at) ?? followName(inCapitals, raised, at)
      if (!longest) continue
      const end = at + longest.length - 1
      found.push({ id: longest.id, start: words[at]?.start ?? 0, end: words[end]?.end ?? 0 })
      at = end
    }
    return found
  }
}

const createBranch = (): Branch => ({ next: null, id: null })

function addName(root: Branch, words: string[], id: string): void {
  if (!words.length) return
  let branch = root
  for (const word of words) {
    branch.next ??= new Map()
    const next = branch.next.get(word) ?? createBranch()
    branch.next.set(word, next)
    branch = next
  }
  branch.id ??= id
}

function followName(root: Branch, words: string[], from: number): { id: string; length: number } | null {
  let branch: Branch | undefined = root
  let longest: { id: string; length: number } | null = null
  for (let at = from; at < words.length; at++) {
    branch = branch.next?.get(words[at] ?? '')
    if (!branch) break
    if (branch.id) longest = { id: branch.id, length: at - from + 1 }
  }
  return longest
}

/** How many words may all be in capitals without being shouted: `L.A.` is two. */
const NOT_SHOUTED = 2

/** The words that are in capitals, each in its place, and nothing in that of others; none of a text that is shouted. */
function raisedIn(text: string, words: Word[]): string[] {
  const isShouted = words.length > NOT_SHOUTED && text === text.toUpperCase()
  return words.map(({ word, start, end }) => {
    const typed = text.slice(start, end)
    return !isShouted && typed === typed.toUpperCase() ? word : ''
  })
}

type Word = { word: string; start: number; end: number }

/** The words of a text in the three ways in which they are looked for. */
const readText = (text: string) => {
  const words = wordsOf(text)
  const plain = words.map(({ word }) => word)
  return { words, plain, singulars: plain.map(singular), raised: raisedIn(text, words) }
}

/** A question is looked through by several finders; what is longer is no question. */
const readBriefly = createMemo(readText, 60)
const LONGEST_QUESTION = 500
const readWords = (text: string) => (text.length > LONGEST_QUESTION ? readText(text) : readBriefly(text))

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: foldForSearch(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** An English word without the ending of its plural: enough to find names, where a stem would find too many. */
const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && /[^su]s$/.test(word)
      ? word.slice(0, -1)
      : word
