import type { Context } from '../context/context.ts'
import { confidence } from '../evidence/deciding/confidence.ts'
import { findHits } from '../evidence/ranking/hits.ts'
import { readQuestion } from '../evidence/reading/question.ts'
import { THRESHOLDS } from '../evidence/thresholds.ts'
import { type Block, createAnswer, createProblemReply, type Line, type Reply } from '../reply/reply.ts'
import { clipAtWord } from '../text/clip.ts'
import { toWords } from '../text/words.ts'
import { splitSentences } from '../text/sentences.ts'
import { toNoteExcerpts } from './note-excerpts.ts'
import { createFootnotes, type FootnoteList, namePlace } from './footnotes.ts'
import { thingsIn } from '../library/things.ts'
import { type CheckedQuotation, checkQuotations, findQuotations } from './quotations-in.ts'
import { sayPlace, sayRemarks, findingTitle } from './quoting.ts'
import { toPin } from './verify.ts'

/** How long a text may be, in characters. */
export const LONGEST_TEXT = 4000

/** How many sentences of a text are looked up, and how many places are shown for each. */
const MOST_SENTENCES = 12
const MOST_PLACES = 2

/**
 * Checks every quotation in a text, and shows what the sources say on every sentence that states something about what
 * they know. It gives no verdict of true or false.
 */
export function annotate({ text }: { text: string }, context: Context): Reply {
  const { annotate: say } = context.wording
  const footnotes = createFootnotes(context)
  const quotations = checkQuotations(text, context)
  const checked = quotations.map((quotation) => sayChecked(quotation, footnotes, context))
  const rest = findQuotations(text).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  )
  const shown = new Set<string>()
  const stated = findStatements(rest, context).map((sentence) => ({
    sentence,
    ...lookUp(sentence, shown, footnotes, context),
  }))
  const answered = stated.filter(({ excerpts }) => excerpts.length)
  const others = stated.filter(({ excerpts, isSaid }) => !excerpts.length && !isSaid)
  const excerpts = answered.flatMap((each) => each.excerpts)
  if (!checked.length && !stated.length)
    return createProblemReply(context, 'not-found', say.nothing, [
      quotations.length ? say.noQuotation : say.whatCounts(thingsIn(context.library, say.things)),
    ])
  const blocks: Block[] = [
    ...(checked.length ? [{ kind: 'list' as const, heading: say.quotations, items: checked }] : []),
    ...answered.map(({ sentence, excerpts: own }) => ({
      kind: 'excerpts' as const,
      heading: say.sourcesSay(clipAtWord(sentence, CLIPPED)),
      indices: own.map((excerpt) => excerpts.indexOf(excerpt)),
    })),
    ...(others.length
      ? [
          {
            kind: 'list' as const,
            heading: say.nothingOn,
            items: others.map(({ sentence }) => [{ text: clipAtWord(sentence, CLIPPED) }]),
          },
        ]
      : []),
    ...(answered.length ? [{ kind: 'text' as const, line: [{ text: say.noVerdict }] }] : []),
  ]
  const self = { command: 'annotate', input: { text } }
  return createAnswer(context, { title: say.title, blocks, excerpts, footnotes: footnotes.all(), self })
}

function sayChecked(checked: CheckedQuotation, footnotes: FootnoteList, context: Context): Line {
  const { verify: say } = context.wording
  const { quotation, finding } = checked
  const start = { text: `${context.wording.quote(clipAtWord(quotation, CLIPPED))} ` }
  if (finding.kind === 'not found') return [start, { text: say.missing, strong: true }]
  if (finding.kind === 'too short') return [start, { text: say.tooShort, strong: true }]
  const places = finding.kind === 'stitched' ? finding.parts : [finding]
  const where = places.map(({ source, place }) => ({
    text: namePlace(source, toPin(place), context),
    cites: [footnotes.cite(source, toPin(place))],
  }))
  const remarks = [...sayRemarks(finding, context), ...sayPlace(finding, checked.said, context)]
  return [
    start,
    { text: findingTitle(finding, checked.said.sources, context), strong: true },
    { text: ['.', ...remarks, ''].join(' ') },
    ...where.flatMap((span, i) => (i ? [{ text: '; ' }, span] : [span])),
  ]
}

/** The sentences that name a city, network, term or person of the library. */
function findStatements(text: string, { index }: Context): string[] {
  const sentences = text
    .replace(/^>.*$/gm, ' ')
    .split(/\n+/)
    .flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)))
    .filter((sentence) => toWords(sentence).length >= LEAST_WORDS && !sentence.endsWith('?'))
  return sentences.filter((sentence) => index.search.findNames(sentence).length).slice(0, MOST_SENTENCES)
}

/** Fewer words state nothing. */
const LEAST_WORDS = 4

/** The places that are surely on a sentence and not among those `shown`, which they join; `isSaid` where all of them are. */
function lookUp(sentence: string, shown: Set<string>, footnotes: FootnoteList, context: Context) {
  const question = readQuestion(sentence, context.index)
  const hits = findHits(question, context.index)
  const sure = hits
    .slice(0, MOST_PLACES)
    .filter((hit) => confidence(question, hit, hits, context.index) >= THRESHOLDS.stated)
  const notes = sure.flatMap(({ note }) => note ?? [])
  const fresh = notes.filter((note) => !shown.has(note.id))
  for (const { id } of fresh) shown.add(id)
  const excerpts = toNoteExcerpts(fresh, context, footnotes)
  return { excerpts, isSaid: notes.length > 0 }
}

/** How much of a sentence is said again, in characters. */
const CLIPPED = 120
