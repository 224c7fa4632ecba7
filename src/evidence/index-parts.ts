import { type Cache, hashAll, hashCode } from '../base/cache.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { StoredDocument } from '../documents/folder.ts'
import { type Library, searchedAsks, tagsOf } from '../library/library.ts'
import type { NameFinder } from '../search/names.ts'
import { createAnalyzer } from '../search/analyzer.ts'
import { type IndexPart, joinParts, makePart, packPart, unpackPart } from '../search/part.ts'
import type { Searchable } from '../search/passage.ts'
import type { Passage } from '../text/passages.ts'
import { languageOfDocument } from './document-languages.ts'

/** The rooms whose code makes the index of a document, and those of what it says of a note besides. */
export const MADE_BY = { texts: ['search', 'speech', 'text'], notes: ['search', 'speech', 'text', 'evidence'] }

/** How many documents become one part: few enough to be joined anew in a moment, enough to leave few parts. */
const JOINED = 64

/** Parts of an index, by what each was made of. */
export type Parts = ReadonlyMap<string, IndexPart>

/** The parts of an index, and the same by what each was made of. */
export type OpenedParts = { notes: IndexPart; texts: IndexPart[]; all: Parts }

/**
 * The parts of a library's index: its notes, and its documents, by groups as far as there are many. Each is taken from those of
 * an index before, opened from where it was kept, or made anew where its texts, the names of things or this code have changed:
 * that of a document is kept beside it.
 */
export function openParts(library: Library, findNames: NameFinder, cache: Cache, before: Parts): OpenedParts {
  const madeBy = hashMaking(library, cache)
  const all = new Map<string, IndexPart>()
  const open: Open = (madeOf, make) => {
    const part = before.get(madeOf) ?? make()
    all.set(madeOf, part)
    return part
  }
  const madeOf = hashNotes(library, cache)
  const notes = open(madeOf, () => openNotes(library, findNames, madeOf, cache))
  return { notes, texts: openTexts(library, findNames, madeBy, cache, open), all }
}

/** What the index of a document is made by, besides its text. */
const hashMaking = ({ entities }: Library, cache: Cache): string =>
  hashAll([hashCode(MADE_BY.texts, undefined, cache), entities.map(({ entry: _, ...named }) => named)])

/** The parts of an index and those of some more documents, of which none becomes one with others. */
export function addParts(
  { notes, texts }: OpenedParts,
  more: readonly StoredDocument[],
  library: Library,
  findNames: NameFinder,
  cache: Cache,
): OpenedParts {
  const madeBy = hashMaking(library, cache)
  const added = more.map((document) => openText(hashAll([madeBy, document.version]), document, findNames))
  return { notes, texts: [...texts, ...added], all: new Map() }
}

/** Whether what some documents add to the index of a library is kept as this code makes it, so that it need only be opened. */
export function areKept(documents: readonly StoredDocument[], library: Library, cache: Cache): boolean {
  const madeBy = hashMaking(library, cache)
  return documents.every(({ version, beside }) => unpackPart(hashAll([madeBy, version]), beside.read('index.bin')))
}

/** Takes a part that is open already, by what it is made of, or opens it. */
type Open = (madeOf: string, make: () => IndexPart) => IndexPart

/** A hash of all that what is made of the notes depends on. */
export const hashNotes = ({ notesVersion }: Library, cache: Cache): string =>
  hashAll([hashCode(MADE_BY.notes, undefined, cache), notesVersion])

function openNotes(library: Library, findNames: NameFinder, madeOf: string, cache: Cache): IndexPart {
  const known = unpackPart(madeOf, cache.readBytes('notes', madeOf))
  if (known) return known
  const made = makePart(
    [...library.notes.values()].map((note) => toNoteEntry(note, library)),
    findNames,
  )
  cache.keepBytes('notes', madeOf, packPart(madeOf, made))
  return made
}

/** A group of documents that was joined: what each was made of, in order. */
type Group = string[]

function openTexts(
  { documents, documentsId }: Library,
  findNames: NameFinder,
  madeBy: string,
  cache: Cache,
  open: Open,
): IndexPart[] {
  const wanted = new Map(documents.map((document) => [hashAll([madeBy, document.version]), document]))
  const openSingle = (madeOf: string, document: StoredDocument) =>
    open(madeOf, () => openText(madeOf, document, findNames))
  if (wanted.size < JOINED) return [...wanted].map(([madeOf, document]) => openSingle(madeOf, document))
  const before = (cache.read('groups', documentsId) ?? []) as Group[]
  const groups = before.filter((group) => group.every((madeOf) => wanted.has(madeOf)))
  const joined = new Set(groups.flat())
  const single = [...wanted.keys()].filter((madeOf) => !joined.has(madeOf))
  while (single.length >= JOINED) groups.push(single.splice(0, JOINED))
  const openEach = (group: Group) =>
    group.flatMap((madeOf) => {
      const document = wanted.get(madeOf)
      return document ? [openText(madeOf, document, findNames)] : []
    })
  const kind = `texts-${documentsId.slice(0, FOLDER_DIGITS)}`
  const opened = groups.map((group) => open(hashAll(group), () => openGroup(kind, group, () => openEach(group), cache)))
  if (groups.length !== before.length || groups.some((group) => !before.includes(group))) {
    cache.keep('groups', documentsId, groups)
    cache.dropOthers(kind, groups.map(hashAll))
  }
  const alone = single.flatMap((madeOf) => {
    const document = wanted.get(madeOf)
    return document ? [openSingle(madeOf, document)] : []
  })
  return [...opened, ...alone]
}

/** How many digits of a folder's name tell its groups from those of others in one cache. */
const FOLDER_DIGITS = 8

function openGroup(kind: string, group: Group, openEach: () => IndexPart[], cache: Cache): IndexPart {
  const madeOf = hashAll(group)
  const known = unpackPart(madeOf, cache.readBytes(kind, madeOf))
  if (known) return known
  const made = joinParts(openEach())
  // All groups of the library as it is; what is left of others goes when they have changed.
  cache.keepBytes(kind, madeOf, packPart(madeOf, made), Infinity)
  return made
}

function openText(madeOf: string, document: StoredDocument, findNames: NameFinder): IndexPart {
  const { beside, passages } = document
  const known = unpackPart(madeOf, beside.read('index.bin'))
  if (known) return known
  const made = makePart(
    passages.readAll().map((passage) => toPassageEntry(passage)),
    findNames,
    createAnalyzer(languageOfDocument(document)).analyze,
  )
  beside.keep('index.bin', packPart(madeOf, made))
  return made
}

function toNoteEntry(note: Note, library: Library): Searchable {
  const works = library.sources.get(note.source)?.works.filter((work) => note.cites.includes(work.id)) ?? []
  const authors = works.flatMap((work) => work.author.split('; ').map((author) => author.split(',')[0] ?? author))
  const countries = library.cities
    .filter((city) => note.cities.includes(city.id))
    .flatMap(({ entry }) => entry.country || [])
  return {
    id: note.id,
    text: note.says,
    heading: [note.pin.section, ...new Set(countries), ...authors].join('\n'),
    questions: searchedAsks(note),
    about: [...tagsOf(note)],
  }
}

const toPassageEntry = ({ id, text, pin }: Passage): Searchable => ({ id, text, heading: pin.section })
