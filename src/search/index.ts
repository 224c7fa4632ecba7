import { createHash } from 'node:crypto'
import { join } from 'node:path'
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import { type Cache, hashFolders, NO_CACHE } from '../cache.ts'
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

const OPTIONS: Options<Entry> = {
  fields: ['text', 'asks', 'names'],
  tokenize: analyze,
  processTerm: (term) => term,
  searchOptions: { bm25: BM25, combineWith: 'OR' },
}

/** Indexes the notes and passages of a library, or takes the index from the cache where they and this code are unchanged. */
export function buildIndex(library: Library, cache: Cache = NO_CACHE): SearchIndex {
  const notes = [...library.notes.values()].map((note) => toNoteEntry(note, library))
  const passages = [...library.passages.values()].map(toPassageEntry)
  const key = hashEntries([...notes, ...passages])
  const kept = open(cache.read('index', key))
  const { engine, holders } = kept ?? index(notes, passages)
  if (!kept) cache.keep('index', key, { engine: engine.toJSON(), holders: [...holders] } satisfies Kept)
  return { library, engine, ...weights(holders, notes.length || passages.length) }
}

/** What the cache keeps of an index. */
type Kept = { engine: AsPlainObject; holders: [string, number][] }

/** The index that was kept; null where there is none, or another version of the engine made it. */
function open(kept: unknown): Built | null {
  try {
    const { engine, holders } = kept as Kept
    return { engine: MiniSearch.loadJS<Entry>(engine, OPTIONS), holders: new Map(holders) }
  } catch {
    return null
  }
}

type Built = { engine: MiniSearch<Entry>; holders: Map<string, number> }

function index(notes: Entry[], passages: Entry[]): Built {
  const engine = new MiniSearch<Entry>(OPTIONS)
  engine.addAll([...notes, ...passages])
  return { engine, holders: new Map([...countHolders(passages), ...countHolders(notes)]) }
}

/** A hash of all that an index is made of: the entries, and the code that cuts and indexes them. */
function hashEntries(entries: Entry[]): string {
  const code = hashFolders([import.meta.dirname, join(import.meta.dirname, '../text')], /\.ts$/)
  return createHash('sha256').update(code).update(JSON.stringify(entries)).digest('hex')
}

function toNoteEntry(note: Note, library: Library): Entry {
  const tags = tagsOf(note)
  const names = library.entities
    .filter((e) => tags.has(e.id))
    .flatMap((e) => (e.kind === 'city' ? [...e.names, e.entry.country] : e.names))
  const works = library.sources.get(note.source)?.works.filter((work) => note.cites.includes(work.id)) ?? []
  const authors = works.flatMap((work) => work.author.split('; ').map((author) => author.split(',')[0] ?? author))
  return {
    id: note.id,
    text: note.says,
    asks: note.asks.join('\n'),
    names: [...names, ...authors, note.pin.section].join('\n'),
  }
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
function weights(holders: Map<string, number>, total: number): Pick<SearchIndex, 'weigh' | 'knows'> {
  return {
    weigh: (term) => Math.max(0, Math.log((total + 1) / ((holders.get(term) ?? 0) + 0.5))),
    knows: (term) => holders.has(term),
  }
}

function countHolders(entries: Entry[]): Map<string, number> {
  const holders = new Map<string, number>()
  for (const entry of entries)
    for (const term of new Set(analyze(`${entry.text}\n${entry.asks}\n${entry.names}`)))
      holders.set(term, (holders.get(term) ?? 0) + 1)
  return holders
}
