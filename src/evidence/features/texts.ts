import type { Note } from '../../corpus/schemas/note.ts'
import { familiesOf } from '../../corpus/record.ts'
import { foldForSearch } from '../../text/fold.ts'
import { later } from '../../base/later.ts'
import { allAsks } from '../../library/library.ts'
import { splitSentences } from '../../text/sentences.ts'
import type { Hit } from '../hit.ts'
import { readerOf } from '../reading/native.ts'
import type { SearchIndex } from '../search-index.ts'
import { type Asks, hasTerm, packAsks } from './asks.ts'
import { termsByWord } from './words.ts'
import { type Holdings, holdingsOf } from './holdings.ts'

/**
 * A sentence that says something, with its index terms in order and as a set, and what it holds that could answer a question.
 * `words`: its terms word by word, made when first looked at.
 */
export type SaidSentence = {
  text: string
  list: readonly string[]
  terms: ReadonlySet<string>
  words: () => readonly (readonly string[])[]
  holds: Holdings
}

/** What a hit says, sentence by sentence; the questions that it answers, and those that it leaves open. `has`: whether any but these has a term. */
export type Texts = {
  sentences: readonly SaidSentence[]
  asks: Asks
  open: Asks
  has: (term: string) => boolean
}

const known = new WeakMap<object, Texts>()

/** Reads the texts of a note before it is found for some question. */
export function readTexts(note: Note, index: SearchIndex): void {
  const place = index.library.places.get(note.id) ?? null
  const { asks, open } = textsOf({ note, passage: place?.passage ?? null, place }, index)
  for (const each of [asks, open]) for (const place of each.ends.keys()) each.kindOf(place)
}

/** The texts of a hit, read once: of its note and the sentences that it is pinned to, else of its passage. */
export function textsOf(hit: Placed, index: SearchIndex): Texts {
  const key = hit.note ?? hit.passage
  const seen = key && known.get(key)
  if (seen) return seen
  const { analyze } = readerOf(hit, index)
  const sentences = saidBy(hit).map((text) => {
    const list = analyze(text)
    const holds = withoutWriters(holdingsOf(text, index), hit, index)
    return { text, list, terms: new Set(list), words: later(() => termsByWord(text, analyze)), holds }
  })
  const asks = packAsks(hit.note ? allAsks(hit.note) : [])
  const open = packAsks(hit.note?.open ?? [])
  const has = (term: string) => sentences.some(({ terms }) => terms.has(term)) || hasTerm(asks, term)
  const texts: Texts = { sentences, asks, open, has }
  if (key) known.set(key, texts)
  return texts
}

type Placed = Pick<Hit, 'note' | 'passage' | 'place'>

const saidBy = ({ note, passage, place }: Placed): string[] => [
  ...(note ? splitSentences(note.says).map(({ start, end }) => note.says.slice(start, end)) : []),
  ...(place?.sentences ?? (note ? [] : (passage?.sentences ?? []))).map(({ text }) => text),
]

/** Every note of a source names its authors, and every turn who speaks: they are nobody's answer. */
function withoutWriters(holds: Holdings, { note, passage }: Placed, { library }: SearchIndex): Holdings {
  const speaker = foldForSearch(note?.pin.speaker ?? passage?.pin.speaker ?? '')
  const source = library.sources.get(note?.source ?? passage?.source ?? '')
  const families = source ? familiesOf(source.record).map(foldForSearch) : []
  const isWriter = (name: string) =>
    name === speaker || families.some((family) => name === family || name.endsWith(` ${family}`))
  return {
    ...holds,
    people: holds.people.filter((name) => !isWriter(name)),
    tellers: holds.tellers.filter((name) => !isWriter(name)),
  }
}
