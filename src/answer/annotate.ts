import { setImmediate } from 'node:timers/promises'
import type { Context } from '../context/context.ts'
import { confidence } from '../evidence/deciding/confidence.ts'
import { findHits } from '../evidence/ranking/hits.ts'
import { type Question, readQuestion } from '../evidence/reading/question.ts'
import { THRESHOLDS } from '../evidence/thresholds.ts'
import { type Block, createAnswer, createProblemReply, type Line, type Reply, toText } from '../reply/reply.ts'
import { type Hit, idOf } from '../evidence/hit.ts'
import { decodeReferences } from '../text/character-references.ts'
import { toFirstExcerpt } from './excerpts.ts'
import { clipAtWord } from '../text/clip.ts'
import { toWords } from '../text/words.ts'
import { splitSentences } from '../text/sentences.ts'
import { toNoteExcerpts } from './note-excerpts.ts'
import { createFootnotes, type FootnoteList, namePlace } from './footnotes.ts'
import { thingsIn } from '../library/things.ts'
import { type CheckedQuotation, checkQuotations, findQuotations } from './quotations-in.ts'
import { sayPlace, sayRemarks, findingTitle } from './quoting.ts'
import { toPin } from './verify.ts'

/** How many sentences of a text are looked up, and how many places are shown for each. */
const MOST_SENTENCES = 12
const MOST_PLACES = 2

/**
 * Checks every quotation in a text, and shows what the sources say on every sentence that states something about what
 * they know. It gives no verdict of true or false. `message`: the address of the message that the text is of; empty where
 * it is of none.
 */
export async function annotate(
  { text: typed, message }: { text: string; message: string },
  context: Context,
): Promise<Reply> {
  const { annotate: say } = context.wording
  const text = decodeReferences(typed)
  const footnotes = createFootnotes(context)
  const quotations = checkQuotations(text, context)
  const checked = quotations.map((quotation) => sayChecked(quotation, footnotes, context))
  const shown = new Set<string>()
  const { statements, left, unnamed } = findStatements(leaveOutQuotations(text), context)
  const looked: (Statement & ReturnType<typeof lookUp>)[] = []
  for (const statement of statements) {
    // Each is a search: others come in between.
    await setImmediate()
    looked.push({ ...statement, ...lookUp(statement, shown, footnotes, context) })
  }
  const stated = looked.filter(({ isNamed, excerpts }) => isNamed || excerpts.length)
  const silent = unnamed + looked.length - stated.length
  const answered = stated.filter(({ excerpts }) => excerpts.length)
  const others = stated.filter(({ excerpts }) => !excerpts.length)
  const excerpts = answered.flatMap((each) => each.excerpts)
  if (!checked.length && !stated.length)
    return createProblemReply(context, 'not-found', say.nothing, [
      quotations.length ? say.noQuotation : say.whatCounts(thingsIn(context.library, say.things)),
    ])
  const blocks: Block[] = [
    ...(MESSAGE.test(message) ? [toText([{ text: say.checked, link: message }])] : []),
    ...(checked.length ? [{ kind: 'list' as const, heading: say.quotations, items: checked }] : []),
    ...answered.map(({ sentence, excerpts: own }) => ({
      kind: 'excerpts' as const,
      heading: say.sourcesSay(clipAtWord(sentence, CLIPPED)),
      indices: own.map((excerpt) => excerpts.indexOf(excerpt)),
    })),
    ...listSentences(
      say.onTheseToo,
      others.filter(({ isSaid }) => isSaid),
    ),
    ...listSentences(
      say.nothingOn,
      others.filter(({ isSaid }) => !isSaid),
    ),
    ...(left ? [toText(say.notLookedUp(left))] : []),
    ...(silent ? [toText(say.aboutNothing(silent))] : []),
    ...(answered.length ? [toText(say.noVerdict)] : []),
  ]
  const self = { command: 'annotate', input: { text: typed, ...(message ? { message } : {}) } }
  return createAnswer(context, { title: say.title, blocks, excerpts, footnotes: footnotes.all(), self })
}

/** Sentences under a heading; nothing where there are none. */
const listSentences = (heading: string, sentences: readonly Statement[]): Block[] =>
  sentences.length
    ? [{ kind: 'list', heading, items: sentences.map(({ sentence }) => [{ text: clipAtWord(sentence, CLIPPED) }]) }]
    : []

/** The address of a message. */
const MESSAGE = /^https:\/\/(?:\w+\.)?discord\.com\/channels\/(?:@me|\d+)\/\d+\/\d+$/

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
    { text: findingTitle(finding, checked.said, context), strong: true },
    { text: ['.', ...remarks, ''].join(' ') },
    ...where.flatMap((span, i) => (i ? [{ text: '; ' }, span] : [span])),
  ]
}

/** Stands where a quotation stood; a character of no text. */
const QUOTED = '\uE000'

/** A text without its quotations, their marks, and what in brackets behind them says where they are from. */
const leaveOutQuotations = (text: string): string =>
  findQuotations(text)
    .reduceRight((left, { start, end }) => `${left.slice(0, start)}${QUOTED}${left.slice(end)}`, text)
    .replace(MARKED_OFF, QUOTED)

const MARKED_OFF = /[^\s\p{L}\p{N}.:;]{0,3}\s?\uE000\s?[^\s\p{L}\p{N}.,:;([]{0,3}(?:\s?[([][^()[\]\n]{1,160}[)\]])?/gu

/** Whether what is left of a sentence only leads up to a quotation: `As Bauder (2022) writes:`. */
const isLeadIn = (sentence: string): boolean => {
  const [ahead = '', ...behind] = sentence.split(QUOTED)
  return (
    behind.length > 0 && (!ahead.trim() || /[:,]\s*$/.test(ahead)) && toWords(behind.join(' ')).length < LEAST_WORDS
  )
}

/** A sentence that states something; `isNamed`: it names a city, network, term or person of the library. */
type Statement = { sentence: string; isNamed: boolean }

/**
 * The sentences that are looked up, each once: those that name something first; others only where there are own texts of the
 * operator. `left`: how many more could have been; `unnamed`: how many state something about nothing that is known here.
 */
function findStatements(
  text: string,
  { index, library }: Context,
): { statements: Statement[]; left: number; unnamed: number } {
  const sentences = text
    .replace(/^>.*$/gm, ' ')
    .split(/\n+/)
    .flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)))
    .filter((sentence) => !isLeadIn(sentence))
    .map((sentence) => sentence.replaceAll(QUOTED, '').trim())
    .filter((sentence) => toWords(sentence).length >= LEAST_WORDS && !sentence.endsWith('?'))
    .filter(isFirst())
    .map((sentence) => ({ sentence, isNamed: index.search.findNames(sentence).length > 0 }))
  const looked = library.passages.size ? sentences : sentences.filter(({ isNamed }) => isNamed)
  const chosen = new Set(looked.toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed)).slice(0, MOST_SENTENCES))
  const statements = looked.filter((each) => chosen.has(each))
  return { statements, left: looked.length - chosen.size, unnamed: sentences.length - looked.length }
}

/** Tells of sentences, one after another, which were not among those before, whatever their case and marks. */
function isFirst(): (sentence: string) => boolean {
  const known = new Set<string>()
  return (sentence) => {
    const { size } = known
    return known.add(toWords(sentence).join(' ')).size > size
  }
}

/** Fewer words state nothing. */
const LEAST_WORDS = 4

/** How much of a sentence is looked up, in characters: more says nothing that finds it better. */
const LONGEST_SENTENCE = 500

/** How much of an own text is quoted on a sentence. */
const ROOM = { sentences: 2, characters: 600 }

/** The places that are surely on a sentence and not among those `shown`, which they join; `isSaid` where all of them are. */
function lookUp({ sentence, isNamed }: Statement, shown: Set<string>, footnotes: FootnoteList, context: Context) {
  const question = readQuestion(clipAtWord(sentence, LONGEST_SENTENCE), context.index)
  const hits = findHits(question, context.index)
  const sure = hits
    .filter(({ note }) => isNamed || !note)
    .slice(0, MOST_PLACES)
    .filter(
      (hit) =>
        isOn(hit, question) ||
        (hit.note !== null && confidence(question, hit, hits, context.index) >= THRESHOLDS.stated),
    )
  const fresh = sure.filter((hit) => !shown.has(idOf(hit)))
  for (const hit of fresh) shown.add(idOf(hit))
  const notes = toNoteExcerpts(
    fresh.flatMap(({ note }) => note ?? []),
    context,
    footnotes,
  )
  const own = fresh
    .filter(({ note }) => !note)
    .flatMap((hit) => toFirstExcerpt({ hit, question, room: ROOM }, context, footnotes) ?? [])
  return { excerpts: [...notes, ...own], isSaid: sure.length > 0 }
}

/** Whether a place says most of what a sentence does: how sure one can be of a note is of questions, which say less. */
const isOn = ({ covered }: Hit, { terms }: Question): boolean =>
  covered.size >= Math.max(FEWEST_SHARED, LEAST_SHARED * terms.length)

const FEWEST_SHARED = 3
const LEAST_SHARED = 0.7

/** How much of a sentence is said again, in characters. */
const CLIPPED = 120
