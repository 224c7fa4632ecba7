import { withLastPage } from './last-page.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { WrittenQuestion } from '../corpus/questions.ts'
import type { QuizRules } from '../corpus/quiz-rules.ts'
import type { Act } from '../corpus/schemas/act.ts'
import type { Area, City, Network, Person, Term } from '../corpus/schemas/entities.ts'
import type { CslRecord, Online, Work } from '../corpus/schemas/source.ts'
import type { ThingKind } from '../corpus/schemas/kind.ts'
import type { Framework } from '../corpus/schemas/framework.ts'
import type { Lexicon } from '../corpus/schemas/lexicon.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { Welcome } from '../corpus/welcome.ts'
import { isEdition } from '../documents/edition.ts'
import type { StoredDocument } from '../documents/folder.ts'
import { hashOf } from '../documents/hash.ts'
import type { Fingerprint } from '../text/fingerprint.ts'
import type { QuotedFile } from '../text/gaps.ts'
import { isSection } from '../text/layout.ts'
import type { Range } from '../text/mapped.ts'
import { type Passage, rangeOf } from '../text/passages.ts'
import type { Sentence } from '../text/segment.ts'
import type { Entity, EntityOf } from './entities.ts'
import { type Lookup, lookUpPassages, lookUpSources, lookUpTexts } from './lookup.ts'
import { markNamesakes } from './namesakes.ts'
import { pairRelated, type Related } from './relations.ts'
import { addShortTitles } from './short-titles.ts'
import { addYearSuffixes } from './year-suffixes.ts'

/**
 * A source as readers see it, with the works that its notes refer to. `licence` and `link` are null for documents that the
 * operator describes, `online` where the text is not to be read on the web.
 */
export type SourceEntry = {
  id: string
  record: CslRecord
  licence: string | null
  link: string | null
  online: Online | null
  works: Work[]
}

/** Notes, passages and what they are about, under stable ids. Built once, never changed. */
export type Library = {
  /** A hash of all that is in it: the same library gives the same answers. */
  version: string
  /** The same of all but the imported documents. */
  notesVersion: string
  /** What its frameworks are about; the first is spoken of where one must be. */
  kinds: readonly ThingKind[]
  frameworks: Framework[]
  /** The kinds of act that stances rest on, by id. */
  acts: Map<string, Act>
  lexicon: Lexicon
  sources: Map<string, SourceEntry>
  notes: Map<string, Note>
  /** The hand-written questions for quizzes, by id. */
  questions: Map<string, WrittenQuestion>
  /** What is true of this library alone when questions are made of its notes. */
  quizRules: QuizRules
  /** What it says of itself, and its examples. */
  welcome: Welcome
  /** The notes that are about a city, network, term or person, by its id, as they come in the corpus. */
  notesAbout: Map<string, Note[]>
  passages: Lookup<Passage>
  /** The passages of each imported source, in reading order. */
  passagesOf: Lookup<readonly Passage[]>
  /** Where notes stand in the imported texts, by note; a note is missing where its source's pinned edition is. */
  places: Map<string, PinnedPlace>
  /** The notes that a note is related to, by its id. */
  related: Map<string, Related[]>
  /** The imported texts by source, to check quotations against. */
  texts: Lookup<QuotedFile>
  /** The imported documents as they are kept, in the order of their ids. */
  documents: readonly StoredDocument[]
  /** A name for the folder that they are in: the same with others in it. */
  documentsId: string
  /** The ids of readings and notes that were in it once and are no more. */
  gone: ReadonlySet<string>
  /** To check a quotation without the text. */
  fingerprints: Fingerprint[]
  /** The things of all its kinds. */
  cities: EntityOf<'city'>[]
  /** Countries, and parts of them and of the world. */
  areas: Area[]
  networks: EntityOf<'network'>[]
  terms: EntityOf<'term'>[]
  entities: Entity[]
  entityById: Map<string, Entity>
}

/**
 * Puts the corpus and the imported documents together. In: besides, the fingerprints of both, a hash of the corpus, which is
 * made unless given, a name for the folder of the documents, and the ids of what was in it once.
 */
export function buildLibrary(
  corpus: Corpus,
  documents: StoredDocument[],
  fingerprints: Fingerprint[] = [],
  { notesVersion = hashOf(JSON.stringify(corpus)), documentsId = '', gone = [] }: Named = {},
): Library {
  const sources = [...new Map([...documents.map(toGivenSource), ...corpus.sources.map(toSource)]).values()]
  const things = listThings(corpus)
  const notes = corpus.notes.map((note) => withLastPage(note, fingerprints))
  const there = new Set([...sources, ...notes].map(({ id }) => id))
  return {
    ...{ version: versionOf(notesVersion, documents), notesVersion, documents, documentsId },
    kinds: corpus.kinds,
    gone: new Set(gone).difference(there),
    frameworks: corpus.frameworks,
    acts: new Map(corpus.acts.map((act) => [act.id, act])),
    lexicon: corpus.lexicon,
    sources: new Map(markNamesakes(addShortTitles(addYearSuffixes(sources))).map((source) => [source.id, source])),
    notes: new Map(notes.map((note) => [note.id, note])),
    questions: new Map(corpus.questions.map((question) => [question.id, question])),
    quizRules: corpus.quizRules,
    welcome: corpus.welcome,
    notesAbout: groupByTag(notes),
    passagesOf: lookUpSources(documents),
    passages: lookUpPassages(documents),
    places: placeNotes(corpus, documents),
    related: pairRelated(notes),
    texts: lookUpTexts(documents),
    fingerprints,
    ...things,
    areas: corpus.areas,
  }
}

const listed = new WeakMap<Corpus, Pick<Library, 'cities' | 'networks' | 'terms' | 'entities' | 'entityById'>>()

/** The things that a corpus has names for: the same for the same, so that what is made of them is made once. */
function listThings(corpus: Corpus) {
  const known = listed.get(corpus)
  if (known) return known
  const cities = corpus.cities.map(toCity)
  const networks = corpus.networks.map(toNetwork)
  const terms = corpus.terms.map(toTerm)
  const entities = [...cities, ...networks, ...terms, ...corpus.people.map(toPerson)]
  const things = { cities, networks, terms, entities, entityById: new Map(entities.map((each) => [each.id, each])) }
  listed.set(corpus, things)
  return things
}

type Named = { notesVersion?: string; documentsId?: string; gone?: Iterable<string> }

/**
 * Where a note is pinned: its sentences, the passage that holds most of them, and its range in the imported text: the
 * passage's, or the sentences' own where they reach over its end.
 */
export type PinnedPlace = { passage: Passage; sentences: Sentence[]; range: Range }

function placeNotes(corpus: Corpus, documents: readonly StoredDocument[]): Map<string, PinnedPlace> {
  const editions = new Map(corpus.sources.map((source) => [source.id, source.edition.sha256]))
  const isPinned = (document: StoredDocument) => {
    const edition = editions.get(document.source)
    return edition !== undefined && isEdition(document, edition)
  }
  const pinned = documents.filter(isPinned).flatMap(({ passages }) => passages.readAll())
  const byParagraph = Map.groupBy(pinned, (p) => `${p.source} ${p.pin.paragraph}`)
  return new Map(
    corpus.notes.flatMap((note) => {
      const { section, paragraph } = note.pin
      const numbered = byParagraph.get(`${note.source} ${paragraph}`) ?? []
      const place = locate(
        note,
        numbered.filter((p) => isSection(section, p.pin.section)),
      )
      return place ? [[note.id, place] as const] : []
    }),
  )
}

function locate(note: Note, passages: Passage[]): PinnedPlace | null {
  const [first, last] = note.pin.sentences
  const isPinned = ({ number }: Sentence) => number >= first && number <= last
  const sentences = passages.flatMap((passage) => passage.sentences).filter(isPinned)
  const counts = passages.map((passage) => passage.sentences.filter(isPinned).length)
  const passage = passages[counts.indexOf(Math.max(...counts))]
  if (!passage || !sentences.length) return null
  const isWhole = Math.max(...counts) === sentences.length
  return { passage, sentences, range: isWhole ? passage.range : rangeOf(sentences) }
}

const tags = new WeakMap<Note, ReadonlySet<string>>()

/** The ids of all that a note is about. */
export function tagsOf(note: Note): ReadonlySet<string> {
  const known = tags.get(note)
  if (known) return known
  const found = new Set([...note.cities, ...note.networks, ...note.terms, ...note.people])
  tags.set(note, found)
  return found
}

/** All that a note is asked with: whole questions, and words that are none. */
export const allAsks = ({ asks, phrases }: Note): string[] => [...asks, ...phrases]

/** How many of a note's questions are searched, and how many of its phrases. */
const SEARCHED = { asks: 7, phrases: 1 }

/** That by which a note is found, the first of each: more find nothing that these do not, and take time. */
export const searchedAsks = ({ asks, phrases }: Note): string[] => [
  ...asks.slice(0, SEARCHED.asks),
  ...phrases.slice(0, SEARCHED.phrases),
]

function groupByTag(notes: Note[]): Map<string, Note[]> {
  const groups = new Map<string, Note[]>()
  for (const note of notes)
    for (const tag of tagsOf(note)) (groups.get(tag) ?? groups.set(tag, []).get(tag))?.push(note)
  return groups
}

/** Whether a library has nothing to answer from. */
export const isEmpty = ({ notes, passages }: Library): boolean => notes.size + passages.size === 0

/** How many hexadecimal digits of the hash are shown. */
const VERSION_DIGITS = 8

const versionOf = (notesVersion: string, documents: readonly StoredDocument[]): string =>
  hashOf([notesVersion, ...documents.map(({ version }) => version)].join('\n')).slice(0, VERSION_DIGITS)

const toSource = (source: Corpus['sources'][number]): [string, SourceEntry] => [
  source.id,
  {
    id: source.id,
    record: source.csl,
    licence: source.licence,
    link: source.link,
    online: source.online,
    works: source.cites,
  },
]

const toGivenSource = (document: StoredDocument): [string, SourceEntry] => [
  document.source,
  {
    id: document.source,
    record: document.record,
    licence: null,
    link: document.record.URL ?? null,
    online: document.online,
    works: [],
  },
]

/** A city is called by the names of its parts too. */
function toCity(entry: City) {
  const { id, name, names } = nameOf(entry)
  const parts = entry.parts.flatMap((part) => [part.name, ...part.spellings])
  return { kind: 'city' as const, id, name, names: [...names, ...parts], capitals: entry.capitals, entry }
}
const toNetwork = (entry: Network) => ({ kind: 'network' as const, ...nameOf(entry), entry })
const toTerm = (entry: Term) => ({ kind: 'term' as const, ...nameOf(entry), entry })
const toPerson = (entry: Person) => ({ kind: 'person' as const, ...nameOf(entry), entry })
const nameOf = ({ id, name, spellings }: City | Network | Term | Person) => ({ id, name, names: [name, ...spellings] })
