import type { Entity } from '../../library/entities.ts'
import { mentions } from '../about.ts'
import type { Hit } from '../hit.ts'
import type { Kind } from '../reading/form.ts'
import { meetsPeriod } from '../reading/period.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { isFromNamed, thingsOf } from '../scope.ts'

/**
 * What the nearest place lacks of what is asked: the source that was named, a thing, a year, or the kind of thing that is
 * asked for, with the noun for it where there is one (`court` in `which court …`).
 */
export type Lack =
  | { of: 'source'; sources: string[]; things: Entity[] }
  | { of: 'thing'; thing: Entity }
  | { of: 'time'; year: number }
  | { of: Kind; noun: string }

/** What a place lacks that does not answer a question. */
export function findLack(question: Question, hit: Hit, index: SearchIndex): Lack {
  const { period, form } = question
  if (!isFromNamed(question, hit, index)) return lackSource(question, index)
  const thing = thingsOf(question, index).find((entity) => !mentions(hit, entity))
  if (thing) return { of: 'thing', thing }
  const said = saidBy(hit)
  const has = (year: number) => said.includes(String(year)) || (hit.note?.years ?? []).includes(year)
  const year = meetsPeriod(period, has) ? undefined : period.years.find((each) => !has(each))
  return year ? { of: 'time', year } : { of: form.kind, noun: form.noun }
}

/** That the sources which are named do not tell it. */
export const lackSource = (question: Question, index: SearchIndex): Lack => ({
  of: 'source',
  sources: question.sources,
  things: thingsOf(question, index),
})

/** What a hit says, with the sentence before it, which may tell of when. */
function saidBy({ note, passage, place }: Hit): string {
  const sentences = place?.sentences ?? []
  const first = sentences[0]?.number ?? 0
  const before = place?.passage.sentences.find(({ number }) => number === first - 1)
  return [before?.text ?? '', note?.says ?? passage?.text ?? '', ...sentences.map(({ text }) => text)].join(' ')
}
