import { nameAuthors } from '../../library/authors.ts'
import type { Library } from '../../library/library.ts'
import type { Item, ItemOption } from '../item.ts'

/** A sentence of a reading with a gap, what belongs into it and what else is offered. */
export type Cloze = { passage: string; sentence: number; text: string; blanked: string; options: ItemOption[] }

/** The kinds of items that are made of readings by rule, each with what is asked for. */
export const CLOZE_RULES = { cloze: 'term', figure: 'figure' } as const
export type Rule = keyof typeof CLOZE_RULES

/** The id of an item: its kind, its passage, and its sentence in that. */
export const clozeIdOf = (rule: Rule, { passage, sentence }: Pick<Cloze, 'passage' | 'sentence'>): string =>
  `${rule}:${passage}#${sentence}`

/** The parts of such an id; null where it is none. */
export function readClozeId(id: string): { rule: Rule; passage: string; sentence: number } | null {
  const [, kind, passage = '', sentence] = /^(cloze|figure):(.{1,200})#(\d{1,5})$/.exec(id) ?? []
  const rule = kind === 'cloze' || kind === 'figure' ? kind : null
  return rule && { rule, passage, sentence: Number(sentence) }
}

/** The item of a gap, marked as made by rule. */
export function toItem(rule: Rule, cloze: Cloze, source: string, { sources }: Library): Item {
  const record = sources.get(source)?.record
  const title = record ? `“${record.title}”` : source
  const by = record && nameAuthors(record) !== record.title ? `${nameAuthors(record)}, ${title}` : title
  const [key] = cloze.options.filter(({ isCorrect }) => isCorrect)
  return {
    id: clozeIdOf(rule, cloze),
    kind: 'choice',
    level: 'recall',
    stem: `Which ${CLOZE_RULES[rule]} is missing in this sentence of ${by}? ${cloze.blanked}`,
    options: cloze.options,
    explanation: `${key?.text ?? ''}: “${cloze.text}” This question was made by rule, and nobody has read it before.`,
    notes: [cloze.passage],
    topics: [source],
  }
}
