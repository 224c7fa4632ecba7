import { familiesOf } from '../../corpus/record.ts'
import { analyze } from '../../search/analyze.ts'
import { foldForSearch } from '../../text/fold.ts'
import { allAsks } from '../../library/library.ts'
import { splitSentences } from '../../text/sentences.ts'
import type { Hit } from '../hit.ts'
import { formOf, type Kind } from '../reading/form.ts'
import { readerOf } from '../reading/native.ts'
import type { SearchIndex } from '../search-index.ts'
import { termsByWord } from './words.ts'
import { type Holdings, holdingsOf } from './holdings.ts'

/** A text and its index terms, in order and as a set. */
export type Analysed = { text: string; list: readonly string[]; terms: ReadonlySet<string> }

/** A sentence that says something, its terms word by word, and what it holds that could answer a question. */
export type SaidSentence = Analysed & { words: readonly (readonly string[])[]; holds: Holdings }

/** A question that a note answers or leaves open, and for what it asks. */
export type Ask = Analysed & { kind: Kind }

/** What a hit says, sentence by sentence; the questions that it answers, and those that it leaves open. `terms`: of all but the open ones. */
export type Texts = {
  sentences: readonly SaidSentence[]
  asks: readonly Ask[]
  open: readonly Ask[]
  terms: ReadonlySet<string>
}

const known = new WeakMap<object, Texts>()

/** The texts of a hit, read once: of its note and the sentences that it is pinned to, else of its passage. */
export function textsOf(hit: Hit, index: SearchIndex): Texts {
  const key = hit.note ?? hit.passage
  const seen = key && known.get(key)
  if (seen) return seen
  const { analyze } = readerOf(hit, index)
  const sentences = saidBy(hit).map((text) => ({
    ...analysed(text, analyze),
    words: termsByWord(text, analyze),
    holds: withoutWriters(holdingsOf(text, index), hit, index),
  }))
  const asks = (hit.note ? allAsks(hit.note) : []).map(toAsk)
  const open = (hit.note?.open ?? []).map(toAsk)
  const texts = { sentences, asks, open, terms: new Set([...sentences, ...asks].flatMap(({ list }) => list)) }
  if (key) known.set(key, texts)
  return texts
}

const saidBy = ({ note, passage, place }: Hit): string[] => [
  ...(note ? splitSentences(note.says).map(({ start, end }) => note.says.slice(start, end)) : []),
  ...(place?.sentences ?? (note ? [] : (passage?.sentences ?? []))).map(({ text }) => text),
]

function analysed(text: string, read = analyze): Analysed {
  const list = read(text)
  return { text, list, terms: new Set(list) }
}

const toAsk = (ask: string): Ask => ({ ...analysed(ask), kind: formOf(ask).kind })

/** Every note of a source names its authors, and every turn who speaks: they are nobody's answer. */
function withoutWriters(holds: Holdings, { note, passage }: Hit, { library }: SearchIndex): Holdings {
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
