import MiniSearch from 'minisearch'
import type { Note } from '../corpus/schemas.ts'
import { type Library, tagsOf } from '../library/library.ts'
import type { Passage } from '../text/passages.ts'
import { analyze } from './analyze.ts'

/** What is indexed of a note or passage. */
type Entry = { id: string; text: string; asks: string; names: string }

/** The engine over one library, and how much each term tells. Built once for a library. */
export type SearchIndex = {
  library: Library
  engine: MiniSearch<Entry>
  /** Natural logarithm of how rare a term is; the highest value for terms that occur nowhere. */
  weigh: (term: string) => number
  knows: (term: string) => boolean
}

/** BM25+ as measured best on public collections with MiniSearch (k 1.2, b 0.9, d 0.5). */
const BM25 = { k: 1.2, b: 0.9, d: 0.5 }

/** Indexes the notes and passages of a library. */
export function buildIndex(library: Library): SearchIndex {
  const notes = [...library.notes.values()].map((note) => toNoteEntry(note, library))
  const passages = [...library.passages.values()].map(toPassageEntry)
  const engine = new MiniSearch<Entry>({
    fields: ['text', 'asks', 'names'],
    tokenize: analyze,
    processTerm: (term) => term,
    searchOptions: { bm25: BM25, combineWith: 'OR' },
  })
  engine.addAll([...notes, ...passages])
  return { library, engine, ...weights(notes, passages) }
}

function toNoteEntry(note: Note, library: Library): Entry {
  const tags = tagsOf(note)
  const names = library.entities
    .filter((e) => tags.has(e.id))
    .flatMap((e) => (e.kind === 'city' ? [...e.names, e.entry.country] : e.names))
  return { id: note.id, text: note.says, asks: note.asks.join('\n'), names: [...names, note.pin.section].join('\n') }
}

const toPassageEntry = (passage: Passage): Entry => ({
  id: passage.id,
  text: passage.text,
  asks: '',
  names: passage.pin.section,
})

/**
 * Notes alone decide how much a term tells, so that an import changes no judgement; what only passages say is as rare as
 * it is in them.
 */
function weights(notes: Entry[], passages: Entry[]): Pick<SearchIndex, 'weigh' | 'knows'> {
  const inNotes = countHolders(notes)
  const inPassages = countHolders(passages)
  const total = notes.length || passages.length
  const holders = (term: string) => inNotes.get(term) ?? inPassages.get(term) ?? 0
  return {
    weigh: (term) => Math.max(0, Math.log((total + 1) / (holders(term) + 0.5))),
    knows: (term) => holders(term) > 0,
  }
}

function countHolders(entries: Entry[]): Map<string, number> {
  const holders = new Map<string, number>()
  for (const entry of entries)
    for (const term of new Set(analyze(`${entry.text}\n${entry.asks}\n${entry.names}`)))
      holders.set(term, (holders.get(term) ?? 0) + 1)
  return holders
}
