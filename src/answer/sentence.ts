import { createShelf, type Shelf } from '../base/shelf.ts'
import type { SearchIndex } from '../evidence/search-index.ts'
import { foldName } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { ENDS, READS_AS_QUESTION } from '../speech/asking.ts'

/** How many questions are kept as sentences: the same ones are offered again and again. */
const MOST_KEPT = 5000

const kept = new WeakMap<SearchIndex, Shelf<string, { sentence: string | null }>>()

/**
 * A question as it was typed, as a sentence: a capital at its start, a question mark at its end, names as names. Null where
 * it is none, but words to search for.
 */
export function toSentence(typed: string, index: SearchIndex): string | null {
  const sentences = kept.get(index) ?? createShelf(MOST_KEPT)
  kept.set(index, sentences)
  const read = sentences.get(typed) ?? { sentence: readSentence(typed, index) }
  sentences.set(typed, read)
  return read.sentence
}

function readSentence(typed: string, index: SearchIndex): string | null {
  const bare = typed.trim().replace(ENDS, '')
  if (!READS_AS_QUESTION.test(bare)) return null
  const spelt = writeNames(bare, index)
  return `${spelt.charAt(0).toUpperCase()}${spelt.slice(1)}?`
}

/** A text with the names in it as they are written: `compare toronto and sheffield`. */
export const writeNames = (text: string, index: SearchIndex): string =>
  spellNames(spellWords(text, index.library), index)

/** A name as it stands in the middle of a sentence: with a small initial where it is no proper name (`right to the city`). */
export function nameInSentence(name: string, index: SearchIndex): string {
  const isProper = /\p{Lu}/u.test(name.slice(1))
  return isProper ? name : writeNames(`${name.charAt(0).toLowerCase()}${name.slice(1)}`, index)
}

/** Names of cities, networks and people as the library spells them, in a text of any language. */
export function spellNames(text: string, { library, search }: SearchIndex): string {
  let [spelt, from] = ['', 0]
  for (const { id, start, end } of search.findNames(text)) {
    const entity = library.entityById.get(id)
    const typed = text.slice(start, end)
    const name = entity?.kind === 'term' ? null : entity?.names.find((each) => foldName(each) === foldName(typed))
    spelt += text.slice(from, start) + (name ?? typed)
    from = end
  }
  return spelt + text.slice(from)
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu

const spellWords = (text: string, library: Library): string => {
  const names = wordsOfNames(library)
  return text.replace(WORD, (word) => (word === word.toLowerCase() ? (names.get(foldName(word)) ?? word) : word))
}

const keptWords = new WeakMap<Library, Map<string, string>>()

/** The words that notes write with capitals alone, folded, and how they are written. */
function wordsOfNames(library: Library): Map<string, string> {
  const known = keptWords.get(library)
  if (known) return known
  const names = new Map<string, string>()
  const common = new Set<string>()
  for (const { says } of library.notes.values())
    for (const { 0: word, index } of says.matchAll(WORD)) {
      if (word === word.toLowerCase()) common.add(foldName(word))
      // The first word of a sentence has a capital whatever it is.
      else if (index > 0 && !/[.:?!“]\s*$/.test(says.slice(0, index))) names.set(foldName(word), word)
    }
  for (const word of common) names.delete(word)
  keptWords.set(library, names)
  return names
}
