import { type Cache, hashAll, hashCode } from '../base/cache.ts'
import { decodeFingerprint, encodeFingerprint, type Fingerprint, takeFingerprint } from '../text/fingerprint.ts'
import type { Passage } from '../text/passages.ts'
import type { Paragraph } from '../text/segment.ts'
import type { ImportedDocument } from './folder.ts'

/**
 * The fingerprints of the imported documents of which the library keeps none, so that their quotations are checked as those of
 * its own sources are. They are taken from the texts, or from the cache where text and code are unchanged.
 * In: the documents, and the fingerprints that there are.
 */
export function takeFingerprints(
  documents: readonly ImportedDocument[],
  known: readonly Fingerprint[],
  cache: Cache,
): Fingerprint[] {
  const own = documents.filter(({ source }) => !known.some((fingerprint) => fingerprint.source === source))
  if (!own.length) return []
  const key = hashAll([hashCode(['text']), own.map(({ source, passages }) => [source, passages])])
  const kept = readKept(cache.read('fingerprints', key))
  if (kept) return kept
  const taken = own.map(({ source, passages }) => takeFingerprint(source, toParagraphs(passages)))
  cache.keep('fingerprints', key, taken.map(encodeFingerprint))
  return taken
}

/** Null where nothing was kept, or something that is no fingerprint. */
function readKept(kept: unknown): Fingerprint[] | null {
  try {
    return Array.isArray(kept) ? kept.map((json: unknown) => decodeFingerprint(String(json))) : null
  } catch {
    return null
  }
}

/** The paragraphs that passages were cut from, in reading order. */
function toParagraphs(passages: readonly Passage[]): Paragraph[] {
  const byParagraph = Map.groupBy(passages, ({ pin }) => [pin.section, pin.paragraph, pin.speaker].join('\n'))
  return [...byParagraph.values()].flatMap((cuts) => {
    const [first] = cuts
    if (!first) return []
    const { section, paragraph: number, speaker } = first.pin
    return [{ section, number, speaker, sentences: cuts.flatMap(({ sentences }) => sentences) }]
  })
}
