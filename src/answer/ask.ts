import type { Context } from '../context.ts'
import { aimOf } from '../evidence/aim.ts'
import { backgroundOf, confidence } from '../evidence/confidence.ts'
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
import { type Block, type Choice, createAnswer, type Excerpt, type Line, type Reply } from './reply.ts'

/** How many excerpts an answer shows, best first. */
const MOST_EXCERPTS = 5

/** The least probability that a further hit answers, for it to be shown behind the first. */
const LEAST_CONFIDENCE = 0.12

/** A hit this far below the best one, as a share of its score, is left out. */
const LEAST_SHARE = 0.2

/** Among how many of the best hits a note that says otherwise counts as one on what is asked. */
const RELATED = 20

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
  const opening = [...(whole ? ['Following on from your last question.'] : []), ...describeReadings(question)]
  const found = evidence.verdict === 'nothing' ? null : answer(question, evidence, opening, context)
  const nearby = hits.slice(0, NEARBY).flatMap(({ note }) => (note ? [...tagsOf(note)] : []))
  return found ?? replyNotFound(question, evidence, nearby, context)
}

function answer(question: Question, { verdict, hits }: Evidence, opening: string[], context: Context): Reply | null {
  const footnotes = createFootnotes(context.library)
  const best = Math.max(...hits.map((hit) => hit.score))
  const background = backgroundOf(hits)
  const isClose = (hit: Hit, i: number) =>
    i === 0 ||
    hit.side ||
    (hit.score >= LEAST_SHARE * best && confidence(question, hit, background, context.index) >= LEAST_CONFIDENCE)
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
    ...(verdict === 'touches' ? [{ kind: 'text' as const, line: [{ text: 'The sources only touch on this.' }] }] : []),
    ...(differing ? [setSideBySide(differing)] : []),
    // In our words it would say once more what stands above.
    ...(differing?.kind === 'note' ? [] : [{ kind: 'excerpts' as const, heading: null, indices: [0] }]),
    ...(rest.length ? [{ kind: 'excerpts' as const, heading: 'More from the sources', indices: rest }] : []),
  ]
  return createAnswer({
    title: question.text,
    blocks,
    excerpts: excerpts.map((excerpt) => (excerpt === differing ? { ...excerpt, otherwise: [] } : excerpt)),
    footnotes: footnotes.all(),
    choices: offerSummaries(question),
    library: context.library.version,
  })
}

/** How many cities `/compare` takes. */
const MOST_COMPARED = 4

/** What sums up the cities that a question names: one, or several side by side. */
function offerSummaries({ entities }: Question): Choice[] {
  const cities = entities.filter((entity) => entity.kind === 'city').slice(0, MOST_COMPARED)
  const [first, ...others] = cities
  if (!first) return []
  if (!others.length) return [{ label: first.name, command: 'city', input: { name: first.id } }]
  const input = Object.fromEntries(cities.map(({ id }, i) => [COMPARED[i] ?? '', id]))
  return [{ label: cities.map(({ name }) => name).join(' '), command: 'compare', input }]
}

const COMPARED = ['first', 'second', 'third', 'fourth']

/** Whether another source says otherwise on what is asked, and not on something beside it. */
function saysOtherwise(first: Excerpt | undefined, hits: Hit[], { library }: Context): boolean {
  const others = (first && library.disagreements.get(first.id)) ?? []
  const asked = new Set(hits.slice(0, RELATED).map((hit) => hit.note?.id))
  return others.some((other) => asked.has(other.id))
}

/** What the first excerpt says and what other places say otherwise, side by side and never merged. */
function setSideBySide({ text, inBrief, footnote, otherwise }: Excerpt): Block {
  const own: Line = [{ text: inBrief ?? text, cites: [footnote] }]
  return { kind: 'list', heading: 'The sources differ on this', items: [own, ...otherwise] }
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
