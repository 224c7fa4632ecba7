import type { Context } from '../context.ts'
import { compare, type Entity, foldName, readName } from '../library/entities.ts'
import { type Library, tagsOf } from '../library/library.ts'
import { confidence, judgeEvidence } from '../evidence/judge.ts'
import type { Hit } from '../evidence/hit.ts'
import { findHits } from '../evidence/hits.ts'
import { type Question, readQuestion } from '../evidence/question.ts'
import { toExcerpt } from './excerpts.ts'
import { createFootnotes } from './footnotes.ts'
import { type Choice, createAnswer, createProblemReply, type Reply } from './reply.ts'

/** How many excerpts an answer shows, best first. */
const MOST_EXCERPTS = 5

/** The least probability that a further hit answers, for it to be shown behind the first. */
const LEAST_CONFIDENCE = 0.5

/** A hit this far below the best one, as a share of its score, is left out. */
const LEAST_SHARE = 0.4

/** Answers a question with ranked excerpts, or says that the sources do not answer it. */
export function ask({ question: text }: { question: string }, context: Context): Reply {
  const question = readQuestion(text, context.index)
  const hits = findHits(question, context.index)
  const evidence = judgeEvidence(question, hits, context.index)
  const found = evidence.hits.length ? answer(question, evidence.hits, context) : null
  return found ?? notFound(question, hits, evidence.unknown, context)
}

function answer(question: Question, hits: Hit[], context: Context): Reply | null {
  const footnotes = createFootnotes(context.library)
  const best = Math.max(...hits.map((hit) => hit.score))
  const isClose = (hit: Hit, i: number) =>
    i === 0 || (hit.score >= LEAST_SHARE * best && confidence(question, hit, context.index) >= LEAST_CONFIDENCE)
  const close = hits.filter(isClose).slice(0, MOST_EXCERPTS)
  const excerpts = close.flatMap((hit) => toExcerpt(hit, question, context, footnotes) ?? [])
  if (!excerpts.length) return null
  const rest = excerpts.slice(1).map((_, i) => i + 1)
  return createAnswer({
    title: question.text,
    blocks: [
      { kind: 'excerpts', heading: null, indices: [0] },
      ...(rest.length ? [{ kind: 'excerpts' as const, heading: 'More from the sources', indices: rest }] : []),
    ],
    excerpts,
    footnotes: footnotes.all(),
    library: context.library.version,
  })
}

function notFound(question: Question, hits: Hit[], unknown: string[], context: Context): Reply {
  const missing = wordsOf(question.text, unknown, context)
  const nearest = nearestEntities(question, missing, hits, context.library)
  const lines = [
    missing.length
      ? `They nowhere mention ${missing.map((word) => `“${word}”`).join(', ')}.`
      : 'What they say is too far from the question to be shown as an answer.',
    nearest.length
      ? `The nearest they have: ${nearest.map((e) => e.name).join(', ')}.`
      : 'Try a city, a network or a term, or fewer words.',
  ]
  return createProblemReply(
    'not-found',
    'Not found in these sources',
    lines,
    context.library.version,
    nearest.map(toChoice),
  )
}

/** The words, as typed, whose index terms are unknown. */
function wordsOf(text: string, unknown: string[], { index }: Context): string[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? []
  return words.filter((word) => readQuestion(word, index).terms.some((term) => unknown.includes(term)))
}

/** How many cities and terms a "not found" names. */
const NEAREST = 3

/** What a "not found" can offer: the entries that have a command of their own. */
type Offered = Exclude<Entity, { kind: 'person' }>

function nearestEntities(question: Question, missing: string[], hits: Hit[], { entities }: Library): Offered[] {
  const offered = entities.filter((e): e is Offered => e.kind !== 'person')
  const misspelt = missing.flatMap((word) => (foldName(word).length < 4 ? [] : (readName(word, offered).found ?? [])))
  const named = offered.filter((e) => question.entities.includes(e))
  const counts = Map.groupBy(
    hits.slice(0, 10).flatMap(({ note }) => (note ? [...tagsOf(note)] : [])),
    (tag) => tag,
  )
  const common = offered
    .filter((e) => counts.has(e.id))
    .sort((a, b) => (counts.get(b.id)?.length ?? 0) - (counts.get(a.id)?.length ?? 0) || compare(a.id, b.id))
  return [...new Set([...misspelt, ...named, ...common])].slice(0, NEAREST)
}

const toChoice = ({ kind, id, name }: Offered): Choice => ({
  label: name,
  command: kind,
  input: { [kind === 'city' ? 'name' : kind]: id },
})
