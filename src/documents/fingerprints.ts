import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOfSource } from '../corpus/library-folder.ts'
import type { Source } from '../corpus/schemas/source.ts'
import { readerError, setupError } from '../base/errors.ts'
import type { Fault } from '../corpus/yaml.ts'
import { type Fingerprint, hashGroups, takeFingerprint } from '../text/fingerprint.ts'
import { decodeFingerprint, encodeFingerprint } from '../text/fingerprint-file.ts'
import { joinLineEnds, toMarkedWords } from '../text/words.ts'
import { hashOf } from './hash.ts'
import { readBytes, segmentEdition } from './read-file.ts'

/** Where the fingerprint of a source is kept. In: what names the libraries. */
export const fingerprintFile = (libraries: string, source: string) =>
  join(folderOfSource(libraries, source), 'sources', source, 'fingerprint.json')

/** The fingerprints of the sources that have one. Throws a set-up error that names every file that is none of its source. */
export function readFingerprints(libraries: string, sources: Source[]): Fingerprint[] {
  const { fingerprints, faults } = loadFingerprints(libraries, sources)
  if (!faults.length) return fingerprints
  const lines = faults.map(({ file, message }) => `${file} ${message}.`)
  throw setupError(lines.join('\n'), 'Make it again with "npx footnote fingerprint FILE --source ID", or remove it.')
}

/** The fingerprints of the sources that have one, and a fault for each file that is something else, or of another source. */
export function loadFingerprints(
  libraries: string,
  sources: Source[],
): { fingerprints: Fingerprint[]; faults: Fault[] } {
  const files = sources.map(({ id }) => ({ id, file: fingerprintFile(libraries, id) }))
  const read = files.filter(({ file }) => existsSync(file)).map(({ id, file }) => readFingerprint(id, file))
  return { fingerprints: read.flatMap((r) => r.fingerprint ?? []), faults: read.flatMap((r) => r.fault ?? []) }
}

type Read = { fingerprint: Fingerprint; fault: null } | { fingerprint: null; fault: Fault }

function readFingerprint(id: string, file: string): Read {
  const refuse = (message: string): Read => ({ fingerprint: null, fault: { file, line: 1, message } })
  try {
    const fingerprint = decodeFingerprint(readFileSync(file, 'utf8'))
    const { source } = fingerprint
    return source === id ? { fingerprint, fault: null } : refuse(`is the fingerprint of ${source}, not of ${id}`)
  } catch {
    return refuse('is no fingerprint, is damaged, or was made by another version')
  }
}

/**
 * Makes the fingerprint of a source from its text.
 * Out: the JSON to keep. Throws a reader error where the file is not the edition that the source's pins refer to.
 */
export async function fingerprintOf(source: Source, file: string): Promise<string> {
  const bytes = readBytes(file)
  if (hashOf(bytes) !== source.edition.sha256)
    throw readerError(`${file} is not the edition that ${source.id} is pinned to.`, `Take ${source.edition.name}.`)
  return encodeFingerprint(takeFingerprint(source.id, await segmentEdition(withAll(source), file, bytes)))
}

/** A source of which all is read, lists of references too: they are quoted as well. */
const withAll = (source: Source): Source => ({
  ...source,
  edition: { ...source.edition, layout: { ...source.edition.layout, skip: [] } },
})

/** The least share of a text's word groups that another edition of a source holds. */
const SAME_TEXT = 0.6

/** Few words of a text are longer, in characters, the space behind them included. */
const LONG_WORD = 20

/** The source of which a text is another edition, by its words; null where it is none. */
export function recogniseWords(text: string, fingerprints: Fingerprint[]): string | null {
  // One much longer than any of them is none of them, and its words would take a hundred times its room.
  const most = Math.max(0, ...fingerprints.map(({ words }) => words))
  if (text.length > (LONG_WORD * most) / SAME_TEXT) return null
  const groups = hashGroups(toMarkedWords(joinLineEnds(text)))
  const shares = fingerprints.map(({ source, groups: known }) => {
    const held = new Set(known)
    return { source, share: groups.filter((hash) => held.has(hash)).length / Math.max(1, groups.length) }
  })
  return shares.filter(({ share }) => share >= SAME_TEXT).sort((a, b) => b.share - a.share)[0]?.source ?? null
}
