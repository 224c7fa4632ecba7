import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../corpus/schemas.ts'
import { readerError } from '../base/errors.ts'
import {
  decodeFingerprint,
  encodeFingerprint,
  type Fingerprint,
  hashGroups,
  takeFingerprint,
  toWords,
} from '../text/fingerprint.ts'
import { hashOf } from './hash.ts'
import { readBytes, segmentEdition } from './read-file.ts'

/** Where the fingerprint of a source is kept. */
export const fingerprintFile = (corpusFolder: string, source: string) =>
  join(corpusFolder, 'sources', source, 'fingerprint.json')

/** Reads the fingerprints of the sources that have one. Throws where a file is something else. */
export function readFingerprints(corpusFolder: string, sources: Source[]): Fingerprint[] {
  const files = sources.map((source) => fingerprintFile(corpusFolder, source.id))
  return files.filter((file) => existsSync(file)).map((file) => decodeFingerprint(readFileSync(file, 'utf8')))
}

/**
 * Makes the fingerprint of a source from its text.
 * Out: the JSON to keep. Throws a reader error where the file is not the edition that the source's pins refer to.
 */
export async function fingerprintOf(source: Source, file: string): Promise<string> {
  const bytes = readBytes(file)
  if (hashOf(bytes) !== source.edition.sha256)
    throw readerError(`${file} is not the edition that ${source.id} is pinned to.`, `Take ${source.edition.name}.`)
  return encodeFingerprint(takeFingerprint(source.id, await segmentEdition(source, file, bytes)))
}

/** The least share of a text's word groups that another edition of a source holds. */
const SAME_TEXT = 0.6

/** The source of which a text is another edition, by its words; null where it is none. */
export function recogniseWords(text: string, fingerprints: Fingerprint[]): string | null {
  const groups = hashGroups(toWords(text))
  const shares = fingerprints.map(({ source, groups: known }) => {
    const held = new Set(known)
    return { source, share: groups.filter((hash) => held.has(hash)).length / Math.max(1, groups.length) }
  })
  return shares.filter(({ share }) => share >= SAME_TEXT).sort((a, b) => b.share - a.share)[0]?.source ?? null
}
