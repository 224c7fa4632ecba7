import type { Context } from '../context.ts'
import { aimOf } from '../evidence/aim.ts'
import { confidence } from '../evidence/confidence.ts'
import { completeFollowUp } from '../evidence/follow-up.ts'
import type { Hit } from '../evidence/hit.ts'
import { findHits } from '../evidence/hits.ts'
import { type Evidence, judgeEvidence } from '../evidence/judge.ts'
import { type Question, readQuestion } from '../evidence/question.ts'
import { areTwins } from '../evidence/twins.ts'
import { tagsOf } from '../library/library.ts'
import { replyAside } from './aside.ts'
import { toExcerpt } from './excerpts.ts'
import { createFootnotes, type FootnoteList } from './footnotes.ts'
import { replyNotFound } from './not-found.ts'
import { describeReadings } from './readings.ts'
import { type Block, createAnswer, type Excerpt, type Line, type Reply } from './reply.ts'

/** How many excerpts an answer shows, best first. */
const MOST_EXCERPTS = 5

/** The least probability that a further hit answers, for it to be shown behind the first. */
const LEAST_CONFIDENCE = 0.3

/** A hit this far below the best one, as a share of its score, is left out. */
const LEAST_SHARE = 0.3

/** How many of the best hits a "not found" takes its offers from. */
const NEARBY = 10

/** Answers a question with ranked excerpts, or says that the sources do not answer it. */
export function ask({ question: typed }: { question: string }, context: Context): Reply {
  const { index, library, memory, asker } = context
  const first = readQuestion(typed, index)
  const aim = aimOf(typed, first.sources.length > 0 || first.entities.some((entity) => entity.kind === 'person'))
  if (aim === 'fresh' && asker) memory.forget(asker)
  if (aim) return replyAside(aim, library.version)
  const last = asker ? memory.recall(asker) : null
  const whole = last && completeFollowUp(typed, last, index)
  const question = whole ? readQuestion(whole, index) : first
  if (asker) memory.keep(asker, question.text)
  const hits = findHits(question, index)
  const evidence = judgeEvidence(question, hits, index)
  const opening = [
    ...(whole ? [`Following on from your last question: “${whole}”`] : []),
    ...describeReadings(question),
  ]
  const found = evidence.verdict === 'nothing' ? null : answer(question, evidence, opening, context)
  const nearby = hits.slice(0, NEARBY).flatMap(({ note }) => (note ? [...tagsOf(note)] : []))
  return found ?? replyNotFound(question, evidence, nearby, context)
}

function answer(question: Question, { verdict, hits }: Evidence, opening: string[], context: Context): Reply | null {
  const footnotes = createFootnotes(context.library)
  const best = Math.max(...hits.map((hit) => hit.score))
  const isClose = (hit: Hit, i: number) =>
    i === 0 || (hit.score >= LEAST_SHARE * best && confidence(question, hit, context.index) >= LEAST_CONFIDENCE)
  const close = hits.slice(0, 2 * MOST_EXCERPTS).filter(isClose)
  const { shown, twins } = foldTwins(close, context)
  const excerpts = shown.slice(0, MOST_EXCERPTS).flatMap((hit) => {
    const excerpt = toExcerpt(hit, question, context, footnotes)
    return excerpt ? [{ ...excerpt, also: citeTwins(twins.get(hit) ?? [], footnotes) }] : []
  })
  if (!excerpts.length) return null
  const rest = excerpts.slice(1).map((_, i) => i + 1)
  const blocks: Block[] = [
    ...opening.map((text) => ({ kind: 'text' as const, line: [{ text }] })),
    ...(verdict === 'touches' ? [{ kind: 'text' as const, line: [{ text: 'The sources only touch on this.' }] }] : []),
    ...openWithDisagreement(excerpts),
    { kind: 'excerpts', heading: null, indices: [0] },
    ...(rest.length ? [{ kind: 'excerpts' as const, heading: 'More from the sources', indices: rest }] : []),
  ]
  return createAnswer({
    title: question.text,
    blocks,
    excerpts,
    footnotes: footnotes.all(),
    library: context.library.version,
  })
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

/** Where the sources differ on the first excerpt, an answer opens with that. */
function openWithDisagreement([first]: Excerpt[]): Block[] {
  if (!first?.otherwise.length) return []
  const line: Line = [
    { text: 'The sources differ on this: what another place says otherwise stands under the excerpt.', strong: true },
  ]
  return [{ kind: 'text', line }]
}
