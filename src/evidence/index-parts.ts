import { type Cache, hashAll, hashCode } from '../base/cache.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { StoredDocument } from '../documents/folder.ts'
import { type Library, searchedAsks, tagsOf } from '../library/library.ts'
import type { NameFinder } from '../search/names.ts'
import { createAnalyzer } from '../search/analyzer.ts'
import { languageOf } from '../search/detect.ts'
import { type IndexPart, joinParts, makePart, packPart, unpackPart } from '../search/part.ts'
import type { Searchable } from '../search/passage.ts'
import type { Passage } from '../text/passages.ts'

/** The rooms whose code makes the index of a document, and those of what it says of a note besides. */
export const MADE_BY = { texts: ['search', 'speech', 'text'], notes: ['search', 'speech', 'text', 'evidence'] }

/** How many documents become one part: few enough to be joined anew in a moment, enough to leave few parts. */
const JOINED = 64

/**
 * The parts of a library's index: its notes, and its documents, by groups as far as there are many. Each is opened from where it
 * was kept, or made anew where its texts, the names of things or this code have changed: that of a document is kept beside it.
 * `languages`: of the documents that are not English, by their sources.
 */
export function openParts(
  library: Library,
  findNames: NameFinder,
  cache: Cache,
): { notes: IndexPart; texts: IndexPart[]; languages: Map<string, string> } {
  const names = library.entities.map(({ entry: _, ...named }) => named)
  const madeBy = hashAll([hashCode(MADE_BY.texts, undefined, cache), names])
  return {
    notes: openNotes(library, findNames, hashNotes(library, cache), cache),
    texts: openTexts(library, findNames, madeBy, cache),
    languages: listLanguages(library),
  }
}

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
): IndexPart[] {
  const wanted = new Map(documents.map((document) => [hashAll([madeBy, document.version]), document]))
  if (wanted.size < JOINED) return [...wanted].map(([madeOf, document]) => openText(madeOf, document, findNames))
  const before = (cache.read('groups', documentsId) ?? []) as Group[]
  const groups = before.filter((group) => group.every((madeOf) => wanted.has(madeOf)))
  const joined = new Set(groups.flat())
  const single = [...wanted.keys()].filter((madeOf) => !joined.has(madeOf))
  while (single.length >= JOINED) groups.push(single.splice(0, JOINED))
  const open = (madeOf: string): IndexPart[] => {
    const document = wanted.get(madeOf)
    return document ? [openText(madeOf, document, findNames)] : []
  }
  const kind = `texts-${documentsId.slice(0, FOLDER_DIGITS)}`
  const opened = groups.map((group) => openGroup(kind, group, () => group.flatMap(open), cache))
  if (groups.length !== before.length || groups.some((group) => !before.includes(group))) {
    cache.keep('groups', documentsId, groups)
    cache.dropOthers(kind, groups.map(hashAll))
  }
  return [...opened, ...single.flatMap(open)]
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

const listLanguages = ({ documents }: Library) =>
  new Map(
    documents
      .map((each) => [each.source, languageOfDocument(each)] as const)
      .filter(([, language]) => language !== 'en'),
  )

/** How much of a document is looked at to tell its language: passages here and there, and characters of each. */
const LOOKED_AT = { passages: 8, characters: 400 }

/** The code of a document's language: as its record says, else as its words tell, which is kept beside it. */
function languageOfDocument({ record, beside, passages, version }: StoredDocument): string {
  const said = readTag(record.language ?? '')
  if (said) return said
  const [madeOf, known] = beside.read('language')?.toString().split(' ') ?? []
  if (madeOf === version && known) return known
  const step = Math.max(1, Math.floor(passages.count / LOOKED_AT.passages))
  const sample = Array.from({ length: LOOKED_AT.passages }, (_, i) => i * step).filter((i) => i < passages.count)
  const found = languageOf(sample.map((i) => passages.read(i).text.slice(0, LOOKED_AT.characters)).join('\n'))
  beside.keep('language', Buffer.from(`${version} ${found}`))
  return found
}

/** The language of a tag (`pt-BR`); null where it is none. */
function readTag(tag: string): string | null {
  try {
    return tag ? new Intl.Locale(tag).language : null
  } catch {
    return null
  }
}
