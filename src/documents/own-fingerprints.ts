import { hashCode } from '../base/cache.ts'
import { type Numbers, pack, unpack } from '../base/packed.ts'
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
  const code = once(() => hashCode(['text']))
  return own.map((document) => {
    const open = () => openFingerprint(document, `${code()} ${document.version}`)
    const groups = once(() => open().groups)
    const read = () => {
      const before = held.get(document.source)
      if (before) return before
      const fingerprint = open().read()
      held.set(document.source, fingerprint)
      return fingerprint
    }
    return readLater(document.source, read, (hash) => holds(groups(), hash))
  })
}

/** What is made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A fingerprint that is read when something of it is asked for that `hasGroup` does not tell. */
const readLater = (source: string, read: () => Fingerprint, hasGroup: (hash: number) => boolean): Fingerprint => ({
  ...{ source, hasGroup },
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

/** A fingerprint as it is kept: the hashes of its groups, each once and in order, and what reads all of it. */
type Opened = { groups: Numbers; read: () => Fingerprint }

/** Where it is kept beside the document. */
const FILE = 'fingerprint.bin'

function openFingerprint({ source, beside, passages }: StoredDocument, madeOf: string): Opened {
  const bytes = beside.read(FILE)
  const { groups, whole } = (bytes && unpack(madeOf, bytes)) ?? {}
  if (groups && whole) return { groups: groups.slice(), read: () => decodeFingerprint(Buffer.from(whole).toString()) }
  const taken = takeFingerprint(source, toParagraphs(passages.readAll()))
  const sorted = Uint32Array.from(new Set(taken.groups)).sort()
  beside.keep(FILE, pack(madeOf, { groups: sorted, whole: Buffer.from(encodeFingerprint(taken)) }))
  return { groups: sorted, read: () => taken }
}

function holds(sorted: Numbers, number: number): boolean {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] ?? 0) < number) from = middle + 1
    else to = middle
  }
  return sorted[from] === number
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
