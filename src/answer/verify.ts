import { cite } from '../citation/cite.ts'
import { findPages, readPages } from '../citation/pages.ts'
import type { Context } from '../context/context.ts'
import type { Pin } from '../corpus/schemas/note.ts'
import { readName } from '../library/entities.ts'
import { sourcesBy } from '../library/read-sources.ts'
import { toWords } from '../text/words.ts'
import { nestQuotes } from '../text/nest-quotes.ts'
import { FEWEST_WORDS, type Finding, SURE_WORDS, type QuotedPlace } from '../text/finding.ts'
import { findQuotation, unquote } from './find-quotation.ts'
import type { CheckedQuotation } from './quotations-in.ts'
import { sayPlace, sayRemarks, findingTitle } from './quoting.ts'
import { readSaid, readSigned, type SaidFrom } from './said-from.ts'
import { type Block, type Call, createAnswer, type Line, type Reply, toText } from '../reply/reply.ts'
import { compareWithText } from './difference.ts'
import { createFootnotes, type FootnoteList } from './footnotes.ts'
import { replyUnknown, sayMended, SOURCES } from './names.ts'

/**
 * Says whether a quotation is in the sources, word for word, and where; works without their texts, by fingerprints.
 * In: the quotation, with or without its outer quotation marks, and the source it is said to be from, if any, with the page or
 * without; both may stand behind the quotation too.
 */
export async function verifyQuotation(input: { quotation: string; source: string }, context: Context): Promise<Reply> {
  const typed = input.source.replace(/^[\s([]{1,9}|[\s)\].]{1,9}$/g, '')
  const behind = readPages(typed)
  const pages = behind ?? findPages(typed)
  // A page alone names no source.
  const named = behind?.name ?? (pages && !/\p{L}{3}/u.test(typed) ? '' : typed)
  const reading = named ? readSource(named, context) : null
  if (reading && !reading.found) return replyUnknown(SOURCES, named, reading.nearest, context)
  const given: SaidFrom = { source: reading?.found?.id ?? null, pages }
  const checked = checkGiven(input.quotation, given, context)
  const source = pages ? input.source : given.source
  const self = { command: 'verify', input: { quotation: input.quotation, ...(source ? { source } : {}) } }
  const reply = await describe(checked, self, context)
  const opening = reading?.found ? sayMended(named, reading.mended, reading.found, context) : []
  return { ...reply, blocks: [...opening, ...reply.blocks] }
}

/** A source by its id, title or DOI, or by its authors, in part or together, with the year or without. */
function readSource(typed: string, { library }: Context) {
  const reading = readName(typed, SOURCES.listOf(library))
  if (reading.found) return reading
  const id = sourcesBy(typed, library)[0]?.id ?? readSaid(typed, library).source
  const found = SOURCES.listOf(library).find((source) => source.id === id)
  return found ? { found, mended: false, nearest: [] } : reading
}

/** Checks what was typed; where it is not found as it stands, without what it says behind it of where it is from. */
function checkGiven(typed: string, given: SaidFrom, context: Context): CheckedQuotation {
  const whole = unquote(typed)
  const asTyped = { quotation: whole, finding: findQuotation(whole, given.source, context), said: given }
  const signed = asTyped.finding.kind === 'found' ? null : readSigned(typed, context.library)
  if (!signed) return asTyped
  const said = { source: given.source ?? signed.source, pages: given.pages ?? signed.pages }
  const quotation = unquote(signed.words)
  return { quotation, finding: findQuotation(quotation, said.source, context), said }
}

async function describe({ quotation, finding, said }: CheckedQuotation, self: Call, context: Context): Promise<Reply> {
  const footnotes = createFootnotes(context)
  const blocks = await toBlocks(quotation, finding, said, footnotes, context)
  const title = findingTitle(finding, said.source, context)
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
  const [here = say.standsHere] = sayPlace(finding, said, context)
  const where: Block = { kind: 'list', heading: here, items: [toPlaceLine(source, finding.place, footnotes)] }
  if (finding.kind === 'altered') return [...sayChanges(quotation, finding, quoted, context), where]
  const record = context.library.sources.get(source)?.record
  const { inText } = record ? await cite(record, pin, context.manner.style) : { inText: source }
  const text = `“${nestQuotes(finding.clean)}” ${inText}`
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
