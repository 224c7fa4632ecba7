import { createMemo } from '../base/memo.ts'
import { createShelf } from '../base/shelf.ts'
import type { StoredDocument } from '../documents/folder.ts'
import type { Passages } from '../documents/passages-file.ts'
import type { QuotedFile } from '../text/gaps.ts'
import type { Passage } from '../text/passages.ts'

/** What is looked up under a name, and may be read from disk only then. A `Map` is one. */
export type Lookup<Value> = {
  get: (name: string) => Value | undefined
  has: (name: string) => boolean
  keys: () => Iterable<string>
  /** Each in turn, so that none needs to stay in memory. */
  values: () => Iterable<Value>
  readonly size: number
}

/** How many passages stay in memory by themselves, and with all of their source; and how many characters of texts, and ids. */
const KEPT = { alone: 2000, whole: 4000, characters: 32_000_000, ids: 200_000 }

/** The passages of all documents by their ids. */
export function lookUpPassages(documents: readonly StoredDocument[]): Lookup<Passage> {
  const bySource = new Map(documents.map(({ source, passages }) => [source, passages]))
  const places = createShelf<string, Map<string, number>>({ size: KEPT.ids, sizeOf: ({ size }) => size })
  const placesIn = (source: string, passages: Passages) => {
    const known = places.get(source) ?? new Map(passages.ids().map((id, i) => [id, i]))
    places.set(source, known)
    return known
  }
  const find = (id: string) => {
    const source = id.slice(0, id.lastIndexOf('@'))
    const passages = bySource.get(source)
    const index = passages && placesIn(source, passages).get(id)
    return passages && index !== undefined ? { passages, index } : null
  }
  const read = (id: string) => {
    const found = find(id)
    return found?.passages.read(found.index)
  }
  return {
    get: createMemo(read, KEPT.alone),
    has: (id) => find(id) !== null,
    *keys() {
      for (const { ids } of bySource.values()) yield* ids()
    },
    *values() {
      for (const { readAll } of bySource.values()) yield* readAll()
    },
    size: documents.reduce((sum, { passages }) => sum + passages.count, 0),
  }
}

/** All passages of each source, in reading order. */
export function lookUpSources(documents: readonly StoredDocument[]): Lookup<readonly Passage[]> {
  const bySource = new Map(documents.map(({ source, passages }) => [source, passages]))
  const kept = createShelf<string, readonly Passage[]>({ size: KEPT.whole, sizeOf: ({ length }) => length })
  const readOf = (source: string) =>
    bySource
      .get(source)
      ?.readAll()
      .sort((a, b) => a.range[0] - b.range[0])
  return {
    get(source) {
      const known = kept.get(source)
      if (known) return known
      const passages = readOf(source)
      if (passages) kept.set(source, passages)
      return passages
    },
    has: (source) => bySource.has(source),
    keys: () => bySource.keys(),
    *values() {
      for (const source of bySource.keys()) yield readOf(source) ?? []
    },
    size: bySource.size,
  }
}

/** The imported texts by source, to check quotations against. */
export function lookUpTexts(documents: readonly StoredDocument[]): Lookup<QuotedFile> {
  const bySource = new Map(documents.map((document) => [document.source, document]))
  const kept = createShelf<string, QuotedFile>({ size: KEPT.characters, sizeOf: ({ text }) => text.length })
  const toFile = ({ text, textFormat: format, lastNote }: StoredDocument) => ({ text: text(), format, lastNote })
  return {
    get(source) {
      const known = kept.get(source)
      if (known) return known
      const document = bySource.get(source)
      if (!document) return undefined
      const file = toFile(document)
      kept.set(source, file)
      return file
    },
    has: (source) => bySource.has(source),
    keys: () => bySource.keys(),
    *values() {
      for (const document of bySource.values()) yield toFile(document)
    },
    size: bySource.size,
  }
}
