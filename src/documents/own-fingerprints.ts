import { hashCode } from '../base/cache.ts'
import { createShelf } from '../base/shelf.ts'
import { type Fingerprint, takeFingerprint } from '../text/fingerprint.ts'
import { decodeFingerprint, encodeFingerprint } from '../text/fingerprint-file.ts'
import type { Passage } from '../text/passages.ts'
import type { Paragraph } from '../text/segment.ts'
import type { StoredDocument } from './folder.ts'

/** How many words the fingerprints that are in memory have together. */
const HELD = 3_000_000

/**
 * The fingerprints of the imported documents of which the library keeps none, so that their quotations are checked as those of
 * its own sources are. One is read, or taken from its text where that or this code has changed, when it is first needed.
 * In: the documents, and the fingerprints that there are.
 */
export function takeFingerprints(documents: readonly StoredDocument[], known: readonly Fingerprint[]): Fingerprint[] {
  const sources = new Set(known.map(({ source }) => source))
  const own = documents.filter(({ source }) => !sources.has(source))
  const held = createShelf<string, Fingerprint>({ size: HELD, sizeOf: ({ words }) => words })
  let code: string | null = null
  return own.map((document) =>
    readLater(document.source, () => {
      const before = held.get(document.source)
      if (before) return before
      code ??= hashCode(['text'])
      const fingerprint = openFingerprint(document, `${code} ${document.version}`)
      held.set(document.source, fingerprint)
      return fingerprint
    }),
  )
}

/** A fingerprint that is read when something of it is asked for. */
const readLater = (source: string, read: () => Fingerprint): Fingerprint => ({
  source,
  get words() {
    return read().words
  },
  get groups() {
    return read().groups
  },
  get singles() {
    return read().singles
  },
  get marks() {
    return read().marks
  },
  get negations() {
    return read().negations
  },
  get smallStarts() {
    return read().smallStarts
  },
  get places() {
    return read().places
  },
  get pages() {
    return read().pages
  },
})

function openFingerprint({ source, beside, passages }: StoredDocument, madeOf: string): Fingerprint {
  const kept = readKept(beside.read(FILE), madeOf)
  if (kept) return kept
  const taken = takeFingerprint(source, toParagraphs(passages.readAll()))
  beside.keep(FILE, Buffer.from(`${madeOf}\n${encodeFingerprint(taken)}`))
  return taken
}

/** Where it is kept beside the document: what it was made of in the first line. */
const FILE = 'fingerprint.txt'

/** Null where nothing was kept, or something else. */
function readKept(bytes: Buffer | null, madeOf: string): Fingerprint | null {
  const text = bytes?.toString() ?? ''
  if (!text.startsWith(`${madeOf}\n`)) return null
  try {
    return decodeFingerprint(text.slice(madeOf.length + 1))
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
