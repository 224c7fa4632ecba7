import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Context } from '../src/context/context.ts'
import { type Features, measureHit } from '../src/evidence/features/features.ts'
import { type Hit, idOf } from '../src/evidence/hit.ts'
import { rankHits } from '../src/evidence/ranking/hits.ts'
import { orderHits, type Orders } from '../src/evidence/ranking/order.ts'
import { type Question, readQuestion } from '../src/evidence/reading/question.ts'
import { THRESHOLDS } from '../src/evidence/thresholds.ts'

/** Its answers are the ids of the places that answer it, for each of its sides; none where the sources do not answer. */
export type Asked = { id: string; question: string; answers?: string[][] }

/** A hit set beside a question: whether it answers it; `of`, what that is known from. */
export type Row = { features: Features; right: boolean; of: 'answered' | 'unanswered' | 'library' }

const read = (file: string) => parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as unknown

/** The questions of people, with what answers them. */
export const readAsked = (): Asked[] => (read('questions.yaml') as { questions: Asked[] }).questions

/** The first hits of a question of people that have a note, each with whether it is right. */
export function toRows({ answers }: Asked, question: Question, hits: Hit[], count: number, { index }: Context): Row[] {
  const right = new Set((answers ?? []).flat())
  const scores = hits.map(({ score }) => score)
  return hits.slice(0, count).flatMap((hit, rank): Row[] => {
    if (!hit.note) return []
    const features = measureHit(question, hit, { scores, rank }, index)
    return [{ features, right: right.has(idOf(hit)), of: answers ? 'answered' : 'unanswered' }]
  })
}

/**
 * Each note beside the questions that it answers (`bench/asks.yaml`) and those that it leaves open, which it is measured
 * without: a row for each where the note is among the first hits. Half of them in each context, as far as its notes have them.
 */
export function rowsOfNotes(contexts: readonly Context[], orders: Orders): Row[] {
  const asks = read('asks.yaml') as Record<string, string[]>
  return contexts.flatMap((context, at) =>
    [...context.library.notes.values()].flatMap(({ id, open }) => {
      const mine = (_: string, i: number) => i % contexts.length === at
      const rowsOf = (texts: string[], right: boolean) =>
        texts.filter(mine).flatMap((text) => toRow(text, id, right, orders, context))
      return [...rowsOf(asks[id] ?? [], true), ...rowsOf(open, false)]
    }),
  )
}

function toRow(text: string, id: string, right: boolean, orders: Orders, { index }: Context): Row[] {
  const question = readQuestion(text, index)
  const hits = orderHits(question, rankHits(question, index), index, orders)
  const rank = hits.slice(0, THRESHOLDS.judged).findIndex(({ note }) => note?.id === id)
  const hit = hits[rank]
  if (!hit?.note) return []
  const without = { ...hit, note: { ...hit.note, open: hit.note.open.filter((each) => each !== text) } }
  const scores = hits.map(({ score }) => score)
  return [{ features: measureHit(question, without, { scores, rank }, index), right, of: 'library' }]
}
