import { overlaps } from '../citation/pages.ts'
import type { Context } from '../context/context.ts'
import { nameAuthors } from '../library/authors.ts'
import type { SourceEntry } from '../library/library.ts'
import { calledYear } from '../corpus/record.ts'
import { clipAtWord } from '../text/clip.ts'
import type { Finding, Gap, QuotedPlace } from '../text/finding.ts'
import { foldForSearch } from '../text/fold.ts'
import { kindOfLabel } from '../text/page-labels.ts'
import { toWords } from '../text/words.ts'
import { isNegation } from '../speech/negations.ts'
import { QUOTING_MANNERS, type QuotingManner } from '../text/quoting-manners.ts'
import { placeOfSentence, sentencesIn } from './text-words.ts'
import type { SaidFrom } from './said-from.ts'

/** By what manner of quoting it differs from the source, what its ellipses leave out, and whether that denies something. */
function sayManners({ source, manners, gaps }: Extract<Finding, { kind: 'found' }>, context: Context): string[] {
  const { verify: say, quote } = context.wording
  const kinds = QUOTING_MANNERS.flatMap((kind) => {
    const texts = manners.filter((manner) => manner.kind === kind).map(({ text }) => quote(text))
    return texts.length ? [say.manners[kind](texts)] : []
  })
  const left = gaps.map((gap) => {
    const words = wordsBetween(source, gap, context.library)
    return words ? say.leftOut(quote(clipAtWord(words, LONGEST_LEFT_OUT))) : say.leftOutWords(gap.words)
  })
  const warnings = [
    ...(gaps.some(({ denies }) => denies) ? [say.leftOutDenies] : []),
    ...(manners.some(putsNegation) ? [say.putInDenies] : []),
  ]
  return [...kinds, ...left, ...warnings]
}

/** Whether what somebody has put in denies: `[never]`, `[un]able`. */
function putsNegation({ kind, text }: QuotingManner): boolean {
  const words = toWords(text).map(foldForSearch)
  return kind === 'inserted' && (text.endsWith('-') || words.some((word, i) => isNegation(word, words[i - 1] ?? '')))
}

/** How much is shown of what was left out, in characters. */
const LONGEST_LEFT_OUT = 300

/** The words of the imported text that a gap leaves out; null where it is not imported. */
function wordsBetween(
  source: string,
  { first: from, words: count }: Gap,
  { fingerprints, passagesOf }: Context['library'],
): string | null {
  const fingerprint = fingerprints.find((each) => each.source === source)
  const passages = passagesOf.get(source)
  if (!fingerprint || !passages) return null
  const to = from + count
  const sentences = sentencesIn(passages)
  const words: string[] = []
  let length = 0
  for (const [i, { word, section, paragraph, sentence }] of fingerprint.places.entries()) {
    const end = fingerprint.places[i + 1]?.word ?? fingerprint.words
    if (end <= from) continue
    if (word >= to || length > LONGEST_LEFT_OUT) break
    const text = sentences.get(placeOfSentence(section, paragraph, sentence))
    if (text === undefined) return null
    const part = sliceWords(text, from - word, to - word)
    words.push(part)
    length += part.length
  }
  return words.join(' ') || null
}

/** The stretch of a text from one of its words to before another, with the marks around its first and behind its last. */
function sliceWords(text: string, from: number, to: number): string {
  const starts = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
  const [first, last] = [starts[Math.max(0, from)], starts[Math.min(to, starts.length) - 1]]
  if (!first || !last) return ''
  return text.slice(from <= 0 ? 0 : first.index, to >= starts.length ? text.length : last.index + last[0].length)
}

/** What a finding is, in a word or two. In: where the quotation is said to be from. */
export function findingTitle(finding: Finding, said: SaidFrom, { wording: { verify: say } }: Context): string {
  const isSaid = said.sources.length || said.other
  const meant = [...said.sources, ...(said.other?.by ?? [])]
  if (finding.kind === 'found') return isSaid && !meant.includes(finding.source) ? say.elsewhere : say.found
  return { altered: say.altered, stitched: say.stitched, 'not found': say.missing, 'too short': say.tooShort }[
    finding.kind
  ]
}

/** By what a quotation differs from the source: manners of quoting, or what was altered. */
export function sayRemarks(finding: Finding, context: Context): string[] {
  if (finding.kind === 'found') return sayManners(finding, context)
  return finding.kind === 'altered' ? sayAlterations(finding, context) : []
}

/** Words, marks beside them, or only that some are left out. */
function sayAlterations({ changed, marks }: Extract<Finding, { kind: 'altered' }>, { wording }: Context): string[] {
  const { verify: say, quote } = wording
  const words = changed.length ? [say.changed(changed.map(quote))] : marks.length ? [] : [say.leavesOut]
  return [...words, ...marks.map(({ quoted, source }) => say.otherMark(quote(quoted), quote(source)))]
}

/** Whose work a source is; with its year, where another of the same authors is spoken of. */
function nameApart({ record }: SourceEntry, other: SourceEntry | undefined): string {
  const who = nameAuthors(record)
  return other && nameAuthors(other.record) === who ? [who, calledYear(record)].filter(Boolean).join(', ') : who
}

/** Where it stands otherwise than said: in another source, in one of another year, or on other pages. */
export function sayPlace(finding: Finding, said: SaidFrom, context: Context): string[] {
  const { library, wording } = context
  if (finding.kind !== 'found' && finding.kind !== 'altered') return []
  const { other } = said
  if (other && !other.by.includes(finding.source)) return [wording.verify.notHere(other.named)]
  const record = library.sources.get(finding.source)?.record
  const year = (record && calledYear(record)) ?? wording.footnotes.undated
  return [...(other ? [wording.verify.otherYear(year, other.year)] : []), ...sayStanding(finding, said, context)]
}

function sayStanding(finding: Extract<Finding, { place: QuotedPlace }>, said: SaidFrom, context: Context): string[] {
  const { library, wording } = context
  const [first, ...others] = said.sources
  if (first !== undefined && ![first, ...others].includes(finding.source)) {
    const entry = library.sources.get(first)
    return [wording.verify.saidToBeFrom(entry ? nameApart(entry, library.sources.get(finding.source)) : first)]
  }
  const { page, lastPage } = finding.place
  const own = page === null || kindOfLabel(page) !== 'page' ? null : { first: page, last: lastPage ?? page }
  if (!own || !said.pages || overlaps(own, said.pages)) return []
  const { first: from, last } = said.pages
  const [is, named] = [
    wording.footnotes.page(own.first, lastPage),
    wording.footnotes.page(from, last === from ? null : last),
  ]
  return [wording.verify.otherPage(is, named)]
}
