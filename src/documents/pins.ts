import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { folderOfSource } from '../corpus/library-folder.ts'
import type { Corpus, NotePlace } from '../corpus/corpus.ts'
import { familiesOf } from '../corpus/record.ts'
import type { City, Network, Person, Term } from '../corpus/schemas/entities.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { Source } from '../corpus/schemas/source.ts'
import type { Fault } from '../corpus/yaml.ts'
import { foldForSearch } from '../text/fold.ts'
import { NOTES } from '../text/notes.ts'
import { joinSentences } from '../text/passages.ts'
import { pageSpanOf } from '../text/page-span.ts'
import { isSection } from '../text/layout.ts'
import type { Paragraph } from '../text/segment.ts'
import { hashOf } from './hash.ts'
import { readBytes, segmentEdition } from './read-file.ts'
import { findReader, READERS } from './readers/readers.ts'

/** How many notes were checked against how many texts, with every fault. */
export type PinCheck = { faults: Fault[]; notes: number; texts: number; coverage: Coverage }

/**
 * Checks every pin against the texts themselves.
 * In: the corpus, where its notes stand, and a folder that holds the editions which the pins refer to (found by sha256).
 * A fault: a text that is not there; a paragraph or sentence that does not exist; a wrong page; a name, year or number of
 * `says` that stands neither in the pinned paragraph nor in its neighbours, unless the note's `besides` gives the reason.
 */
export async function checkPins(
  corpus: Corpus,
  places: NotePlace[],
  folder: string,
  libraries: string,
): Promise<PinCheck> {
  const texts = await readEditions(corpus.sources, folder)
  const faults = corpus.sources.flatMap((source) =>
    texts.has(source.id) ? [] : [missingEdition(source, folder, libraries)],
  )
  const names = namesById(corpus)
  const checked = places.filter(({ note }) => texts.has(note.source))
  for (const place of checked) faults.push(...checkPin(place, texts.get(place.note.source) ?? [], names))
  return { faults, notes: checked.length, texts: texts.size, coverage: measureCoverage(texts, checked, corpus.sources) }
}

async function readEditions(sources: Source[], folder: string): Promise<Map<string, Paragraph[]>> {
  const texts = new Map<string, Paragraph[]>()
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!findReader(name, READERS)) continue
    const bytes = readBytes(join(folder, name))
    const source = sources.find((s) => s.edition.sha256 === hashOf(bytes))
    if (source) texts.set(source.id, await segmentEdition(source, name, bytes))
  }
  return texts
}

const missingEdition = (source: Source, folder: string, libraries: string): Fault => ({
  file: join(folderOfSource(libraries, source.id), 'sources', source.id, 'source.yaml'),
  line: 1,
  message: `no file in ${folder} is the edition that its pins refer to (${source.edition.name})`,
})

function checkPin({ note, faultAt }: NotePlace, paragraphs: Paragraph[], names: Names): Fault[] {
  const { section, paragraph, sentences, page, speaker } = note.pin
  const index = paragraphs.findIndex((p) => isSection(section, p.section) && p.number === paragraph)
  const found = paragraphs[index]
  if (!found) return [faultAt(`${note.id}: "${section}" has no paragraph ${paragraph}`, ['pin'])]
  const [first, last] = sentences.map((n) => found.sentences.find((s) => s.number === n))
  if (!first || !last)
    return [faultAt(`${note.id}: the paragraph has ${found.sentences.length} sentences`, ['pin', 'sentences'])]
  const faults: Fault[] = []
  const { page: begins } = pageSpanOf([first])
  if (begins !== page)
    faults.push(faultAt(`${note.id}: page ${page} is given, the text has ${begins}`, ['pin', 'page']))
  if (found.speaker !== speaker)
    faults.push(faultAt(`${note.id}: ${found.speaker ?? 'nobody'} speaks in turn ${paragraph}`, ['pin']))
  const near = foldForSearch(
    paragraphs
      .slice(Math.max(0, index - 1), index + 2)
      .map((p) => `${p.speaker ?? ''} ${joinSentences(p.sentences)}`)
      .join(' '),
  )
  const allowed = allowedWords(note, near, names)
  const tokens = [...tokensOf(near)]
  const strangers = [...new Set(namesAndNumbers(note.says))].filter(
    (word) => !stands(word, tokens) && !allowed.has(word),
  )
  return [...faults, ...strangers.map((w) => faultAt(`${note.id}: "${w}" does not stand near the pin`, ['says']))]
}

/** A figure must stand as it is (a note mark may follow it); a name may stand in a longer form, as Chile does in Chilean. */
const stands = (word: string, tokens: string[]) =>
  tokens.some((token) => token === word || token.startsWith(/^\d/.test(word) ? `${word}.` : word))

/** The words and figures of a folded text, possessive and final marks aside. */
const tokensOf = (text: string) =>
  new Set([...text.matchAll(/\d[\d.,]*\d|\d|\p{L}[\p{L}\p{M}']*/gu)].map((match) => match[0].replace(/'s$|'$/, '')))

/** Words with capitals, first words of sentences aside, and figures; folded. */
function namesAndNumbers(says: string): string[] {
  const words = says.matchAll(/(?<=[^.!?:]\s["“‘(]?|[-/–])\p{Lu}[\p{L}’']*\p{L}|\d[\d.,]*\d|\d/gu)
  return [...words].map((match) => foldForSearch(match[0]).replace(/'s$/, ''))
}

/** Names that need not stand near: the author's, a tagged city's country, other spellings of what does, and explained exceptions. */
function allowedWords(note: Note, near: string, { spellings, countries, authors }: Names): Set<string> {
  const names = [...note.cities, ...note.networks, ...note.terms, ...note.people].map((id) => spellings.get(id) ?? [])
  const printed = names.filter((forms) => forms.some((form) => near.includes(foldForSearch(form)))).flat()
  const words = [
    ...printed,
    ...(authors.get(note.source) ?? []),
    ...note.cities.flatMap((id) => countries.get(id) ?? []),
    ...note.besides.map((b) => b.name),
    note.source,
  ].flatMap((form) => foldForSearch(form).split(/[^\p{L}\p{N}.,']+/u))
  return new Set(words)
}

/** Every spelling of an entity, the country of a city, and the authors of a source, by id. */
type Names = { spellings: Map<string, string[]>; countries: Map<string, string>; authors: Map<string, string[]> }

function namesById({ cities, networks, terms, people, sources }: Corpus): Names {
  const entities: (City | Network | Term | Person)[] = [...cities, ...networks, ...terms, ...people]
  return {
    spellings: new Map(entities.map((e) => [e.id, [e.name, ...e.spellings]])),
    countries: new Map(cities.map((city) => [city.id, city.country])),
    authors: new Map(sources.map((s) => [s.id, [...familiesOf(s.csl), ...s.edition.layout.speakers]])),
  }
}

/** How many paragraphs of the bodies state something, how many of those have a note, and those without, with the reason. */
export type Coverage = { paragraphs: number; covered: number; without: string[] }

function measureCoverage(texts: Map<string, Paragraph[]>, places: NotePlace[], sources: Source[]): Coverage {
  const isPinned = (source: string, p: Paragraph) =>
    places.some(
      ({ note }) => note.source === source && note.pin.paragraph === p.number && isSection(note.pin.section, p.section),
    )
  const reasons = new Map<string, string>(
    sources.flatMap((s) =>
      s['without-notes'].map((w) => [`${s.id}: ${w.section}, paragraph ${w.paragraph}`, w.reason] as const),
    ),
  )
  const body = [...texts].flatMap(([source, paragraphs]) =>
    paragraphs
      .filter((p) => p.section !== NOTES)
      .map((p) => ({ place: `${source}: ${p.section}, paragraph ${p.number}`, pinned: isPinned(source, p) })),
  )
  const without = body.filter(({ pinned }) => !pinned).map(({ place }) => place)
  const excused = without.filter((place) => reasons.has(place))
  return {
    paragraphs: body.length - excused.length,
    covered: body.length - without.length,
    without: without.map((place) => `${place} (${reasons.get(place) ?? 'no reason given'})`),
  }
}
