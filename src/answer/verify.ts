import { cite } from '../citation/cite.ts'
import type { Context } from '../context/context.ts'
import type { Pin } from '../corpus/schemas/note.ts'
import { nameAuthors } from '../library/authors.ts'
import { readName } from '../library/entities.ts'
import { sourcesBy } from '../library/read-sources.ts'
import { toWords } from '../text/fingerprint.ts'
import { nestQuotes } from '../text/nest-quotes.ts'
import { FEWEST_WORDS, type Finding, locateQuotation, type QuotedPlace } from '../text/quotation.ts'
import { sayManners } from './quoting.ts'
import { type Block, createAnswer, type Line, type Reply, toText } from '../reply/reply.ts'
import { compareWithText } from './difference.ts'
import { createFootnotes, type FootnoteList } from './footnotes.ts'
import { replyUnknown, sayMended, SOURCES } from './names.ts'

/**
 * Says whether a quotation is in the sources, word for word, and where; works without their texts, by fingerprints.
 * In: the quotation, with or without its outer quotation marks, and the source it is said to be from, if any.
 */
export async function verifyQuotation(input: { quotation: string; source: string }, context: Context): Promise<Reply> {
  const reading = input.source ? readSource(input.source, context) : null
  if (reading && !reading.found) return replyUnknown(SOURCES, input.source, reading.nearest, context)
  const said = reading?.found?.id ?? null
  const quotation = unquote(input.quotation)
  const finding = findQuotation(quotation, said, context)
  const reply = await describe(quotation, finding, said, context)
  const opening = reading?.found ? sayMended(input.source, reading.mended, reading.found, context) : []
  return { ...reply, blocks: [...opening, ...reply.blocks] }
}

/** A source by its id, title or DOI, or by its authors, in part or together, with the year or without. */
function readSource(typed: string, { library }: Context) {
  const reading = readName(typed.replace(/^https?:\/\/doi\.org\//, ''), SOURCES.listOf(library))
  if (reading.found) return reading
  const [source] = sourcesBy(typed, library)
  const found = SOURCES.listOf(library).find(({ id }) => id === source?.id)
  return found ? { found, mended: false, nearest: [] } : reading
}

/** What is said of a quotation in a word, and the pages of what is quoted; for benchmarks. `elsewhere`: found in another source. */
export function readQuotation({ quotation, source }: { quotation: string; source: string }, context: Context) {
  const said = source ? (readSource(source, context).found?.id ?? null) : null
  const finding = findQuotation(unquote(quotation), said, context)
  const { page, lastPage } = 'place' in finding ? finding.place : { page: null, lastPage: null }
  const isElsewhere = finding.kind === 'found' && said !== null && finding.source !== said
  const warns = finding.kind === 'found' && finding.gaps.some(({ denies }) => denies)
  return { verdict: isElsewhere ? 'elsewhere' : warns ? 'found+warn' : finding.kind, page, lastPage }
}

/** Without the quotation marks around it, of any language. */
export const unquote = (text: string) =>
  text
    .trim()
    .replace(INVISIBLE, '')
    .replace(/^[>*_~`\s"“”„‟«»‹›‘’‚'「」『』]+|[*_~`\s"“”„‟«»‹›‘’'「」『』]+$/gu, '')

/** Marks of direction and characters without width, which copying brings along. */
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

/** Looks in the source that is named first, then in all. */
export function findQuotation(quotation: string, said: string | null, { library }: Context): Finding {
  const own = library.fingerprints.filter(({ source }) => source === said)
  const first = said ? locateQuotation(quotation, own) : null
  if (first?.kind === 'found') return first
  const anywhere = locateQuotation(quotation, library.fingerprints)
  return first && anywhere.kind !== 'found' && first.kind !== 'not found' ? first : anywhere
}

async function describe(quotation: string, finding: Finding, said: string | null, context: Context): Promise<Reply> {
  const { verify: say } = context.wording
  const footnotes = createFootnotes(context)
  const blocks = await toBlocks(quotation, finding, said, footnotes, context)
  const isElsewhere = finding.kind === 'found' && said !== null && finding.source !== said
  const title = {
    found: isElsewhere ? say.elsewhere : say.found,
    altered: say.altered,
    stitched: say.stitched,
    'not found': say.missing,
    'too short': say.tooShort,
  }[finding.kind]
  const self = { command: 'verify', input: { quotation, ...(said ? { source: said } : {}) } }
  const answer = createAnswer(context, { title, blocks, footnotes: footnotes.all(), self })
  if (finding.kind === 'not found') return { ...answer, outcome: 'not-found', audience: 'asker' }
  return finding.kind === 'too short' ? { ...answer, outcome: 'bad-input', audience: 'asker' } : answer
}

async function toBlocks(
  quotation: string,
  finding: Finding,
  said: string | null,
  footnotes: FootnoteList,
  context: Context,
): Promise<Block[]> {
  const { verify: say } = context.wording
  const quoted: Block = { kind: 'list', heading: say.quoted, items: [[{ text: quotation }]] }
  if (finding.kind === 'too short') return [toText(say.atLeast(FEWEST_WORDS))]
  if (finding.kind === 'not found') return [quoted, toText(say.nowhere(toWords(quotation).length)), toText(say.nearby)]
  const { source } = finding
  if (finding.kind === 'stitched') {
    const items = finding.places.map((place) => toPlaceLine(place.source, place, footnotes))
    return [quoted, { kind: 'list', heading: say.parts, items }]
  }
  const pin = toPin(finding.place)
  const here = said && said !== source ? say.saidToBeFrom(nameSource(said, context)) : say.standsHere
  const where: Block = { kind: 'list', heading: here, items: [toPlaceLine(source, finding.place, footnotes)] }
  if (finding.kind === 'altered') return [...sayChanges(quotation, finding, quoted, context), where]
  const record = context.library.sources.get(source)?.record
  const { inText } = record ? await cite(record, pin, context.manner.style) : { inText: source }
  const text = `“${nestQuotes(quotation)}” ${inText}`
  return [quoted, ...sayManners(finding, context), where, { kind: 'copy', heading: say.ready, text, file: null }]
}

/** The words that differ; with the document at hand, both texts side by side with the differing words in bold. */
function sayChanges(
  quotation: string,
  { source, place, changed }: Extract<Finding, { kind: 'altered' }>,
  quoted: Block,
  context: Context,
): Block[] {
  const { verify: say } = context.wording
  const words = toText(changed.length ? say.changed(changed.map(context.wording.quote)) : say.leavesOut)
  const compared = compareWithText(quotation, source, place, context.library)
  if (!compared) return [quoted, words]
  return [
    words,
    { kind: 'list', heading: say.quoted, items: [compared.quoted] },
    { kind: 'list', heading: say.source, items: [compared.source] },
  ]
}

function toPlaceLine(source: string, place: QuotedPlace, footnotes: FootnoteList): Line {
  const n = footnotes.cite(source, toPin(place))
  const footnote = footnotes.all().find((each) => each.n === n)
  return [{ text: `${footnote?.citation} · ${footnote?.place}`, cites: [n] }]
}

/** The pin of a place in a fingerprint. */
export const toPin = ({ section, paragraph, sentence, page, lastPage, speaker }: QuotedPlace): Pin => ({
  section,
  paragraph,
  sentences: [sentence, sentence],
  page,
  lastPage,
  speaker,
})

function nameSource(source: string, { library }: Context): string {
  const entry = library.sources.get(source)
  return entry ? nameAuthors(entry.record) : source
}
