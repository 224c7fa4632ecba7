import { existsSync } from 'node:fs'
import { commands } from '../../commands/index.ts'
import { checkKind } from '../app/check-kind.ts'
import { checkWelcome } from '../app/check-welcome.ts'
import { checkAsks } from '../corpus/asks.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { foldersOf, isFolder } from '../corpus/library-folder.ts'
import { readKindFile } from '../corpus/read-kind.ts'
import { loadCorpus } from '../corpus/load.ts'
import type { Note } from '../corpus/schemas/note.ts'
import { type Fault, sayWhere } from '../corpus/yaml.ts'
import { buildLibrary } from '../library/library.ts'
import { loadFingerprints } from '../documents/fingerprints.ts'
import { countOf } from '../base/count.ts'
import { checkPins, type PinCheck } from '../documents/pins.ts'
import { toCodingTable, toDivided } from './coding-table.ts'
import { findStrangers } from './find-strangers.ts'
import { EXIT, readerError } from '../base/errors.ts'

/**
 * Checks libraries, as the setting names them, and with `documents` every pin against the texts in that folder.
 * Writes every fault with its file and line and what should stand there, then what was counted. Returns the exit code; throws a reader
 * error where there is no folder `documents`.
 */
export async function checkCorpus(
  libraries: string,
  documents: string | null,
  write: (line: string) => void,
): Promise<number> {
  if (documents && !isFolder(documents)) {
    const why = existsSync(documents) ? 'is no folder' : 'is not there'
    throw readerError(`${documents} ${why}.`, 'Name the folder of the texts that the pins refer to.')
  }
  const { corpus, faults, places, welcomes } = loadCorpus(libraries)
  const pins = documents ? await checkPins(corpus, places, documents, libraries) : null
  const library = buildLibrary(corpus, [])
  const all = [
    ...faults,
    ...checkAsks(places, corpus),
    ...foldersOf(libraries).flatMap(findStrangers),
    ...loadFingerprints(libraries, corpus.sources).faults,
    ...foldersOf(libraries).flatMap((folder) => checkKind(readKindFile(folder), commands, TOOLS)),
    ...welcomes.flatMap((welcome) => checkWelcome(welcome, commands, library)),
    ...(pins?.faults ?? []),
  ]
  for (const line of all.flatMap(describe)) write(line)
  for (const line of count(corpus, pins)) write(line)
  write(all.length ? `${countOf(all.length, 'fault')}.` : 'No faults.')
  return all.length ? EXIT.ourFault : EXIT.answered
}

/** What the command line runs besides the commands. */
const TOOLS = [
  'import',
  'documents',
  'remove',
  'check',
  'fingerprint',
  'library',
  'challenges',
  'site',
  'doctor',
  'register',
]

/** In one line, and in a second what should stand there. */
const describe = (fault: Fault): string[] => [
  `${sayWhere(fault)} ${fault.message}`,
  ...(fault.hint ? [`  ${fault.hint}`] : []),
]

/** How much there is of what there is. */
function count(corpus: Corpus, pins: PinCheck | null): string[] {
  const { notes, sources } = corpus
  const bySource = sources.map((s) => `${notes.filter((n) => n.source === s.id).length} on ${s.id}`)
  return [
    `${countOf(notes.length, 'note')}${bySource.length ? ` (${bySource.join(', ')})` : ''}`,
    ...countKinds(countEntries(corpus)),
    ...countKinds(countNotes(corpus)),
    ...toCodingTable(corpus),
    ...toDivided(corpus),
    ...(pins ? describePins(pins) : []),
  ]
}

type Counted = [n: number, one: string, more: string]

/** A line; none where there is nothing to count. */
function countKinds(counted: Counted[]): string[] {
  const line = counted.flatMap(([n, one, more]) => (n ? [`${n} ${n === 1 ? one : more}`] : [])).join(', ')
  return line ? [line] : []
}

function countEntries({ kinds, cities, networks, terms, people, frameworks }: Corpus): Counted[] {
  const profiled = cities.filter((city) => city.status === 'profiled').length
  const known = `${profiled} profiled, ${cities.length - profiled} mentioned`
  const [only, ...others] = kinds
  const [one, many] = only && !others.length && only.one !== 'city' ? [only.one, only.many] : ['place', 'places']
  return [
    [cities.length, `${one} (${known})`, `${many} (${known})`],
    [networks.length, 'network', 'networks'],
    [terms.length, 'term', 'terms'],
    [people.length, 'person', 'people'],
    [frameworks.length, 'framework', 'frameworks'],
  ]
}

const countNotes = ({ notes, questions }: Corpus): Counted[] => [
  [new Set(notes.flatMap(({ when, event, id }) => (when ? [event ?? id] : []))).size, 'event', 'events'],
  [notes.filter((note) => hasFigure(note)).length, 'note with figures', 'notes with figures'],
  [notes.reduce((sum, note) => sum + note.relations.length, 0), 'relation', 'relations'],
  [questions.length, 'question', 'questions'],
]

/** Whether a note says a number that is no year. */
const hasFigure = (note: Note) =>
  /\d/.test(note.years.reduce((says, year) => says.replaceAll(String(year), ''), note.says))

function describePins({ notes, texts, coverage }: PinCheck): string[] {
  const { covered, paragraphs, without } = coverage
  const share = paragraphs ? ((100 * covered) / paragraphs).toFixed(1) : '0'
  return [
    `${countOf(notes, 'pin')} checked against ${countOf(texts, 'text')}`,
    `${covered} of ${paragraphs} body paragraphs that state something have a note (${share} %)`,
    ...without.map((place) => `no note on ${place}`),
  ]
}
