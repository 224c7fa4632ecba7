import type { Context } from '../context/context.ts'
import type { Evidence } from '../evidence/deciding/judge.ts'
import type { Question } from '../evidence/reading/question.ts'
import { isContrary, type Related } from '../library/relations.ts'
import { type Block, createAnswer, type Excerpt, type Reply, toText } from '../reply/reply.ts'
import type { Room } from './brief-quote.ts'
import { toFirstExcerpt, toFurtherExcerpt } from './excerpts.ts'
import { createFootnotes, type FootnoteList } from './footnotes.ts'
import { briefOnce } from './in-brief.ts'
import { sayLack } from './lacking.ts'
import { othersTo, sayOtherwise } from './otherwise.ts'
import { choosePlaces, type Chosen } from './places.ts'
import { offerRelated } from './related.ts'

/** How much is quoted of the place that answers best, and of each further one. */
const FIRST: Room = { sentences: 2, characters: 420 }
const FURTHER: Room = { sentences: 2, characters: 200 }

/** A place with its excerpt, and what others say otherwise than it on what was asked. */
type Shown = Chosen & { excerpt: Excerpt; others: Related[] }

/**
 * The reply to a question from its evidence: the answer first, then a few further places, the rest behind “More”.
 * In: what is said before it all. Null where no place can be shown.
 */
export function layOutAnswer(
  question: Question,
  evidence: Evidence,
  opening: string[],
  context: Context,
): Reply | null {
  const { subject } = context
  const footnotes = createFootnotes(context)
  const shown = showPlaces(question, evidence, footnotes, context)
  const excerpts = briefOnce(shown.map(({ excerpt }) => excerpt))
  if (!excerpts.length) return null
  return createAnswer(context, {
    title: question.text,
    blocks: [
      ...opening.map(toText),
      ...(evidence.lack ? [toText(sayLack(evidence.lack, question, evidence.missing, context))] : []),
      ...toBlocks(shown, context),
    ],
    excerpts,
    footnotes: footnotes.all(),
    choices: subject.sumUp(question.entities),
    menus: offerRelated(question, evidence.hits, excerpts, context),
    ...(evidence.verdict === 'answers' ? {} : { verdict: evidence.verdict }),
    self: { command: 'ask', input: { question: question.text } },
  })
}

/** The first place; then what is shown at once, apart from what stands beside the first already; the rest for later. */
function toBlocks(shown: Shown[], { wording: { ask: say } }: Context): Block[] {
  const others = shown[0]?.others ?? []
  const differ = others.some(isContrary)
  const isLater = ({ atOnce, excerpt }: Shown) => !atOnce || others.some(({ note }) => note.id === excerpt.id)
  const indicesOf = (later: boolean) => shown.flatMap((place, i) => (i > 0 && isLater(place) === later ? [i] : []))
  const blocks: Block[] = [
    { kind: 'excerpts', heading: differ ? say.differ : null, indices: [0] },
    { kind: 'excerpts', heading: null, indices: indicesOf(false) },
    { kind: 'excerpts', heading: say.more, indices: indicesOf(true), later: true },
  ]
  return blocks.filter((block) => block.kind !== 'excerpts' || block.indices.length > 0)
}

function showPlaces(question: Question, evidence: Evidence, footnotes: FootnoteList, context: Context): Shown[] {
  const places = choosePlaces(evidence, context)
  return places.flatMap((place, i) => {
    const { hit, twins } = place
    const excerpt = i
      ? toFurtherExcerpt({ hit, question, room: FURTHER }, context, footnotes)
      : toFirstExcerpt({ hit, question, room: FIRST }, context, footnotes)
    if (!excerpt) return []
    // What stands further down is not what was asked for, and what is said against it even less.
    const others = i ? [] : othersTo(hit, question, context)
    const also = twins.flatMap(({ note }) => (note ? [footnotes.cite(note.source, note.pin)] : []))
    const otherwise = others.map((other) => sayOtherwise(other, context, footnotes))
    return [{ ...place, excerpt: { ...excerpt, also, otherwise }, others }]
  })
}
