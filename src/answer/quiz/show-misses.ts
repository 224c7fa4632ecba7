import { placeOfId } from '../../library/cited-place.ts'
import type { Context } from '../../context/context.ts'
import { readerError } from '../../base/errors.ts'
import { holdingBack } from '../../quiz/held-back.ts'
import { listMisses } from '../../quiz/progress.ts'
import type { Item } from '../../quiz/item.ts'
import { countAsked } from '../../quiz/rounds/rules.ts'
import type { Round } from '../../quiz/rounds/round.ts'
import { type Block, type Call, createAnswer, type Line, type Reply, toText } from '../../reply/reply.ts'
import { clip } from '../../text/clip.ts'
import { createFootnotes, type FootnoteList } from '../footnotes.ts'
import { explain, showKey } from './show-item.ts'
import { readExamined, sayHeldBack } from './held-back.ts'
import { findVenue } from './venue.ts'

/** How many missed questions are shown at once. */
const SHOWN = 10

/** How much of a question heads what is said of it, in characters. */
const HEADING = 200

/** What shows somebody's own answers of a round. */
export const callReview = ({ id }: Pick<Round, 'id'>): Call => ({
  command: 'quiz review',
  input: { round: id },
})

/**
 * What somebody had wrong, the latest answer to each question counting: what was asked, what they chose, what is right and
 * why, with the place to read it. What is in an exam that still runs is not in it.
 */
export async function reviewMisses(context: Context): Promise<Reply> {
  const venue = findVenue(context)
  const { history, reader } = venue
  const { quiz: say } = context.wording
  const isHeld = holdingBack(await readExamined(venue), context.library)
  const all = listMisses(await history.latestBy(reader))
  const missed = all.filter(({ item }) => !isHeld(item))
  const footnotes = createFootnotes(context)
  const shown = missed.slice(0, SHOWN)
  const reply = createAnswer(context, {
    title: say.review,
    blocks: [
      ...(all.length && !missed.length ? [] : [toText(missed.length ? say.missed(missed.length) : say.noMisses)]),
      ...sayHeldBack(all.length - missed.length, context),
      ...shown.map(({ item, answer }) => tell(item.stem, item, answer.chosen, footnotes, context)),
    ],
    footnotes: footnotes.all(),
    ...offerPlaces(
      shown.map(({ item }) => item),
      context,
    ),
    choices: missed.length ? [{ label: say.practise, command: 'quiz practice', input: {} }] : [],
    self: { command: 'quiz review', input: {} },
  })
  return { ...reply, audience: 'asker' }
}

/**
 * Somebody's own answers of a round that is over, with what is right and how many were; but for what an exam asks that still
 * runs. Throws a reader error
 * while it runs, and for who took no part.
 */
export async function reviewRound(id: string, context: Context): Promise<Reply> {
  const venue = findVenue(context)
  const { rounds, reader } = venue
  const { quiz: say } = context.wording
  const round = await rounds.get(id)
  if (!round || round.endedAt === null) throw readerError(say.stillRuns, say.askAfter)
  const answers = await rounds.answersOf(id)
  const own = answers.filter((answer) => answer.reader === reader)
  if (!own.length) throw readerError(say.tookNoPart, say.howToPractise)
  const footnotes = createFootnotes(context)
  const isHeld = holdingBack(await readExamined(venue), context.library)
  const asked = round.items.slice(0, countAsked(round, answers))
  const told = [...asked.entries()].filter(([, item]) => !isHeld(item))
  const answerAt = new Map(own.map((answer) => [answer.position, answer]))
  const blocks = told.map(([i, item]) => {
    const answer = answerAt.get(i)
    const sign = answer?.isRight ? '✅' : '❌'
    return tell(`${sign} ${i + 1}  ${item.stem}`, item, answer?.chosen ?? [], footnotes, context)
  })
  const right = told.filter(([i]) => answerAt.get(i)?.isRight).length
  const reply = createAnswer(context, {
    title: say.ownReview,
    blocks: [
      ...(told.length ? [toText(say.score(right, told.length))] : []),
      ...sayHeldBack(asked.length - told.length, context),
      ...blocks,
    ],
    footnotes: footnotes.all(),
    ...offerPlaces(
      told.map(([, item]) => item),
      context,
    ),
    self: callReview(round),
  })
  return { ...reply, audience: 'asker' }
}

/** What somebody chose, what is right and why. */
function tell(heading: string, item: Item, chosen: string[], footnotes: FootnoteList, context: Context): Block {
  const note = placeOfId(item.notes[0] ?? '', context.library)
  const cited = note ? { cites: [footnotes.cite(note.source, note.pin)] } : {}
  const lines = [...showKey(item, chosen, context).blocks.slice(0, 2), ...explain(item, cited, context)]
  return {
    kind: 'list',
    heading: clip(heading, HEADING),
    items: lines.flatMap((block): Line[] => (block.kind === 'text' ? [block.line] : [])),
  }
}

/** A menu of the places that questions rest on. */
function offerPlaces(items: Item[], { library, wording: { quiz: say } }: Context) {
  const choices = items
    .filter((item) => placeOfId(item.notes[0] ?? '', library) !== null)
    .map((item) => ({ label: item.stem, command: 'passage', input: { id: item.notes[0] ?? '' } }))
  return { menus: choices.length ? [{ label: say.readPlace, choices }] : [] }
}
