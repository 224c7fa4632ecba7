import { createShelf, type Shelf } from '../base/shelf.ts'
import type { Context } from '../context/context.ts'
import { aimOf } from '../evidence/reading/aim.ts'
import { backgroundOf, confidence } from '../evidence/deciding/confidence.ts'
import type { Hit } from '../evidence/hit.ts'
import { findHits } from '../evidence/ranking/hits.ts'
import { type Evidence, judgeEvidence } from '../evidence/deciding/judge.ts'
import { type Question, readQuestion } from '../evidence/reading/question.ts'
import { THRESHOLDS } from '../evidence/thresholds.ts'
import { areTwins } from '../evidence/ranking/twins.ts'
import { stripChat } from '../evidence/reading/chat.ts'
import { tagsOf } from '../library/library.ts'
import {
  type Block,
  type Choice,
  createAnswer,
  type Excerpt,
  type Line,
  type Menu,
  type Reply,
} from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'
import { replyAside } from './aside.ts'
import { toExcerpt } from './excerpts.ts'
import { createFootnotes, type FootnoteList } from './footnotes.ts'
import { replyNotFound } from './not-found.ts'
import { describeReadings } from './readings.ts'

/** How many excerpts an answer shows, best first. */
const MOST_EXCERPTS = 5

/** How many of the best hits a "not found" takes its offers from. */
const NEARBY = 10

/** How many replies are kept ready, and for how long, in milliseconds: as long as an asker's last reply. */
const MOST_KEPT = 300
const KEPT_MS = 10 * 60 * 1000

/** What a reply depends on, besides the question. */
type Ground = Pick<Context, 'library' | 'subject' | 'wording'>

const kept = new WeakMap<Context['index'], Shelf<string, { reply: Reply; ground: Ground }>>()

/**
 * Answers a question with ranked excerpts, or says that the sources do not answer it.
 * The same question gets the same reply, so the last ones are kept: pages, files and citations of a reply ask again.
 */
export function ask({ question }: { question: string }, context: Context): Reply {
  const { clock, index, language, library, subject, wording } = context
  const typed = stripChat(question)
  const replies = kept.get(index) ?? createShelf(MOST_KEPT, { lasts: KEPT_MS, now: clock.now })
  kept.set(index, replies)
  const key = JSON.stringify([language, typed])
  const last = replies.get(key)
  const isSame = last?.ground.library === library && last.ground.subject === subject && last.ground.wording === wording
  const answered = last && isSame ? last : { reply: answerAnew(typed, context), ground: { library, subject, wording } }
  replies.set(key, answered)
  return answered.reply
}

function answerAnew(typed: string, context: Context): Reply {
  const { index, wording } = context
  const question = readQuestion(typed, index)
  const aim = aimOf(typed, question.sources.length > 0 || question.entities.some(({ kind }) => kind === 'person'))
  if (aim) return replyAside(aim, context)
  const hits = findHits(question, index)
  const evidence = judgeEvidence(question, hits, index)
  const opening = describeReadings(question, wording)
  const found = evidence.verdict === 'nothing' ? null : answer(question, evidence, opening, context)
  const nearby = hits.slice(0, NEARBY).flatMap(({ note }) => (note ? [...tagsOf(note)] : []))
  return found ?? replyNotFound(question, evidence, nearby, context)
}

function answer(question: Question, { verdict, hits }: Evidence, opening: string[], context: Context): Reply | null {
  const { wording } = context
  const footnotes = createFootnotes(context)
  const best = Math.max(...hits.map((hit) => hit.score))
  const background = backgroundOf(hits)
  const isClose = (hit: Hit, i: number) =>
    i === 0 ||
    hit.side ||
    (hit.score >= THRESHOLDS.shareOfFurther * best &&
      confidence(question, hit, background, context.index) >= THRESHOLDS.further)
  const close = hits.slice(0, 2 * MOST_EXCERPTS).filter(isClose)
  const { shown, twins } = foldTwins(close, context)
  const excerpts = shown.slice(0, MOST_EXCERPTS).flatMap((hit) => {
    const excerpt = toExcerpt(hit, question, context, footnotes)
    return excerpt ? [{ ...excerpt, also: citeTwins(twins.get(hit) ?? [], footnotes) }] : []
  })
  if (!excerpts.length) return null
  const differing = saysOtherwise(excerpts[0], hits, context) ? excerpts[0] : null
  const rest = excerpts.slice(1).map((_, i) => i + 1)
  const blocks: Block[] = [
    ...opening.map((text) => ({ kind: 'text' as const, line: [{ text }] })),
    ...(verdict === 'touches' ? [{ kind: 'text' as const, line: [{ text: wording.ask.touches }] }] : []),
    ...(differing ? [setSideBySide(differing, wording)] : []),
    // In our words it would say once more what stands above.
    ...(differing?.kind === 'note' ? [] : [{ kind: 'excerpts' as const, heading: null, indices: [0] }]),
    ...(rest.length ? [{ kind: 'excerpts' as const, heading: wording.ask.more, indices: rest }] : []),
  ]
  return createAnswer(context, {
    title: question.text,
    blocks,
    excerpts: excerpts.map((excerpt) => (excerpt === differing ? { ...excerpt, otherwise: [] } : excerpt)),
    footnotes: footnotes.all(),
    choices: context.subject.sumUp(question.entities),
    menus: offerRelated(hits, excerpts, wording),
    self: { command: 'ask', input: { question: question.text } },
  })
}

/** How many related questions are offered. */
const MOST_RELATED = 5

/** The longest question offered, in characters: it must fit where a platform keeps it. */
const LONGEST_RELATED = 80

/** Questions that the next best places answer and this reply does not show, in the notes' own words. */
function offerRelated(hits: Hit[], excerpts: Excerpt[], { ask: say }: Wording): Menu[] {
  const shown = new Set(excerpts.map((excerpt) => excerpt.id))
  const others = hits.slice(0, THRESHOLDS.related).flatMap(({ note }) => (note && !shown.has(note.id) ? [note] : []))
  const questions = others.flatMap(({ asks }) => asks.find((ask) => ask.length <= LONGEST_RELATED) ?? [])
  const choices = [...new Set(questions)].slice(0, MOST_RELATED).map(toQuestion)
  return choices.length ? [{ label: say.related, choices }] : []
}

const toQuestion = (question: string): Choice => ({
  label: question.charAt(0).toUpperCase() + question.slice(1),
  command: 'ask',
  input: { question },
})

/** Whether another source says otherwise on what is asked, and not on something beside it. */
function saysOtherwise(first: Excerpt | undefined, hits: Hit[], { library }: Context): boolean {
  const others = (first && library.disagreements.get(first.id)) ?? []
  const asked = new Set(hits.slice(0, THRESHOLDS.related).map((hit) => hit.note?.id))
  return others.some((other) => asked.has(other.id))
}

/** What the first excerpt says and what other places say otherwise, side by side and never merged. */
function setSideBySide({ text, inBrief, footnote, otherwise }: Excerpt, { ask: say }: Wording): Block {
  const own: Line = [{ text: inBrief ?? text, cites: [footnote] }]
  return { kind: 'list', heading: say.differ, items: [own, ...otherwise] }
}

/** Puts hits of other sources that say the same as an earlier one under it. */
function foldTwins(hits: Hit[], { index }: Context): { shown: Hit[]; twins: Map<Hit, Hit[]> } {
  const shown: Hit[] = []
  const twins = new Map<Hit, Hit[]>()
  for (const hit of hits) {
    const twin = shown.find((other) => hit.note && other.note && areTwins(other.note, hit.note, index))
    if (twin) twins.set(twin, [...(twins.get(twin) ?? []), hit])
    else shown.push(hit)
  }
  return { shown, twins }
}

const citeTwins = (twins: Hit[], footnotes: FootnoteList): number[] =>
  twins.flatMap(({ note }) => (note ? [footnotes.cite(note.source, note.pin)] : []))
