import { cite } from '../citation/cite.ts'
import { findPages, type PageRange, readPages } from '../citation/pages.ts'
import type { Context } from '../context/context.ts'
import type { Pin } from '../corpus/schemas/note.ts'
import { listSpelt, type Named, readName } from '../library/entities.ts'
import { sourcesBy } from '../library/read-sources.ts'
import { toWords } from '../text/words.ts'
import { decodeReferences } from '../text/character-references.ts'
import { balanceQuotes, nestQuotes } from '../text/nest-quotes.ts'
import { FEWEST_WORDS, type Finding, SURE_WORDS, type QuotedPlace } from '../text/finding.ts'
import { findQuotation, unquote } from './find-quotation.ts'
import type { CheckedQuotation } from './quotations-in.ts'
import { sayPlace, sayRemarks, findingTitle } from './quoting.ts'
import { readSaid, type SaidFrom, toPaged, toPagedBehindName, withoutAsides } from './said-from.ts'
import { readLedUpTo, readPageAlone, readSigned, type Signed, takeInRemark } from './signed.ts'
import { type Block, type Call, createAnswer, type Line, type Reply, toText } from '../reply/reply.ts'
import { compareWithText } from './difference.ts'
import { createFootnotes, type FootnoteList } from './footnotes.ts'
import { replyUnknown, sayMended, SOURCES } from './names.ts'
import { toOwnCharacters } from './own-characters.ts'

/**
 * Says whether a quotation is in the sources, word for word, and where; works without their texts, by fingerprints.
 * In: the quotation, with or without its outer quotation marks, and the source it is said to be from, if any, with the page or
 * without; both may stand behind the quotation too.
 */
export async function verifyQuotation(input: { quotation: string; source: string }, context: Context): Promise<Reply> {
  const { named, pages } = readSource(input.source)
  const reading = named ? findSources(named, context) : null
  if (reading && !reading.sources.length) return replyUnknown(SOURCES, named, reading.nearest, context)
  const given: SaidFrom = { sources: reading?.sources ?? [], pages, other: null }
  const checked = checkGiven(input.quotation, given, context)
  const [only, ...others] = given.sources
  const source = pages || others.length ? input.source : only
  const self = { command: 'verify', input: { quotation: input.quotation, ...(source ? { source } : {}) } }
  const reply = await describe(checked, self, context)
  const opening = reading?.readAs ? sayMended(named, true, reading.readAs, context) : []
  return { ...reply, blocks: [...opening, ...reply.blocks] }
}

/** What is typed as a source: who or what it names, if anything, and pages. */
function readSource(source: string): { named: string; pages: PageRange | null } {
  const bare = toPaged(withoutAsides(source.replace(/^[\s([]{1,9}|[\s)\].]{1,9}$/g, '')))
  const typed = findPages(bare) ? bare : toPagedBehindName(bare)
  const alone = readPageAlone(typed)
  if (alone) return { named: '', pages: alone }
  const behind = readPages(typed)
  const pages = behind ?? findPages(typed)
  // A page alone names no source.
  return { named: behind?.name ?? (pages && !/\p{L}{3}/u.test(typed) ? '' : typed), pages }
}

type FoundSources = { sources: string[]; readAs: Named | null; nearest: readonly Named[] }

/** All sources that somebody can mean by an id, a title, a DOI, or authors, in part or together, with the year or without. */
function findSources(typed: string, { library }: Context): FoundSources {
  const list = SOURCES.listOf(library)
  const ids = (named: readonly { id: string }[]): FoundSources => ({
    sources: named.map(({ id }) => id),
    readAs: null,
    nearest: [],
  })
  const spelt = listSpelt(typed, list)
  if (spelt.length) return ids(spelt)
  const reading = readName(typed, list)
  if (reading.found) return { sources: [reading.found.id], readAs: reading.mended ? reading.found : null, nearest: [] }
  const sources = [...new Set([...sourcesBy(typed, library).map(({ id }) => id)])]
  return {
    sources: sources.length ? sources : [...readSaid(typed, library).sources],
    readAs: null,
    nearest: reading.nearest,
  }
}

/**
 * Checks what was typed as it stands, without what it says behind it of where it is from, and without what leads up to it: the
 * reading that is found, with the least put in; where none is, the one that is likeliest.
 */
function checkGiven(typed: string, given: SaidFrom, context: Context): CheckedQuotation {
  const text = takeInRemark(decodeReferences(typed))
  const read = (reading: Signed) => {
    const sources = given.sources.length ? given.sources : reading.sources
    const other = given.sources.length ? null : reading.other
    const said = { sources, pages: given.pages ?? reading.pages, other }
    const quotation = unquote(reading.words)
    return { isSure: reading.isSure, checked: { quotation, finding: findQuotation(quotation, sources, context), said } }
  }
  const asTyped = read({ words: text, isSure: false, isMarked: false, sources: [], pages: null, other: null })
  const led = readLedUpTo(text, context.library)
  const others = [...readSigned(text, context.library), ...(led ? [led] : [])]
  const readings = [asTyped, ...others.filter((each) => isBeside(each, text, asTyped.checked.finding)).map(read)]
  const [best] = readings
    .filter(({ checked }) => checked.finding.kind === 'found')
    .sort((a, b) => countPutIn(a.checked) - countPutIn(b.checked))
  return (best ?? readings.find(({ isSure }) => isSure) ?? asTyped).checked
}

/** Whether the words beside a quotation are none of the source's, as far as they are not marked off from it. */
function isBeside({ words, isMarked }: Signed, typed: string, asTyped: Finding): boolean {
  if (isMarked || ['found', 'not found', 'too short'].includes(asTyped.kind)) return true
  return asTyped.kind === 'altered' && 2 * asTyped.changed.length > toWords(typed).length - toWords(words).length
}

const countPutIn = ({ finding }: CheckedQuotation) =>
  finding.kind === 'found' ? finding.manners.filter(({ kind }) => kind === 'inserted').length : 0

async function describe({ quotation, finding, said }: CheckedQuotation, self: Call, context: Context): Promise<Reply> {
  const footnotes = createFootnotes(context)
  const blocks = await toBlocks(quotation, finding, said, footnotes, context)
  const title = findingTitle(finding, said, context)
  const answer = createAnswer(context, { title, blocks, footnotes: footnotes.all(), self })
  if (finding.kind === 'not found') return { ...answer, outcome: 'not-found', audience: 'asker' }
  return finding.kind === 'too short' ? { ...answer, outcome: 'bad-input', audience: 'asker' } : answer
}

async function toBlocks(
  quotation: string,
  finding: Finding,
  said: SaidFrom,
  footnotes: FootnoteList,
  context: Context,
): Promise<Block[]> {
  const { verify: say } = context.wording
  const quoted: Block = { kind: 'list', heading: say.quoted, items: [[{ text: quotation }]] }
  if (finding.kind === 'too short') return [toText(say.atLeast(SURE_WORDS, FEWEST_WORDS))]
  if (finding.kind === 'not found') return [quoted, toText(say.nowhere(toWords(quotation).length)), toText(say.nearby)]
  if (finding.kind === 'stitched') {
    const items = finding.parts.map(({ source, place }) => toPlaceLine(source, place, footnotes))
    return [quoted, { kind: 'list', heading: say.parts, items }]
  }
  const { source } = finding
  const pin = toPin(finding.place)
  const here = sayPlace(finding, said, context).join(' ') || say.standsHere
  const where: Block = { kind: 'list', heading: here, items: [toPlaceLine(source, finding.place, footnotes)] }
  if (finding.kind === 'altered') return [...sayChanges(quotation, finding, quoted, context), where]
  const record = context.library.sources.get(source)?.record
  const { inText } = record ? await cite(record, pin, context.manner.style) : { inText: source }
  const text = `“${nestQuotes(balanceQuotes(toOwnCharacters(finding, context.library)))}” ${inText}`
  return [
    quoted,
    ...sayRemarks(finding, context).map(toText),
    where,
    { kind: 'copy', heading: say.ready, text, file: null },
  ]
}

/** The words that differ; with the document at hand, both texts side by side with the differing words in bold. */
function sayChanges(
  quotation: string,
  finding: Extract<Finding, { kind: 'altered' }>,
  quoted: Block,
  context: Context,
): Block[] {
  const { verify: say } = context.wording
  const changes = toText(sayRemarks(finding, context).join(' '))
  const compared = compareWithText(quotation, finding.source, finding.place, context.library)
  if (!compared) return [quoted, changes]
  return [
    changes,
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
