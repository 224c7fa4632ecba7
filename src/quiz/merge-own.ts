import type { Held, Imported } from './exchange/exchange.ts'
import { foldSpaces } from './fold-spaces.ts'
import type { Item } from './item.ts'
import { nameNew, type OwnQuestion } from './own.ts'

/** What becomes of the questions of a file: `items` are to be stored, as new ones or in the place of the changed ones. */
export type Merged = { items: Item[]; added: Item[]; changed: OwnQuestion[]; same: OwnQuestion[] }

/**
 * Puts the questions of a file beside those that a server has. One takes the place of another only where the file gives
 * its id, or where both ask and offer the same; else it is new, under an id that nothing has. What the format cannot say of a
 * question that is there already stays as it was. Pure.
 */
export function mergeOwn(
  { items, named, lacks }: Pick<Imported, 'items' | 'named'> & { lacks: readonly Held[] },
  questions: readonly OwnQuestion[],
): Merged {
  const byId = new Map(questions.map((question) => [question.item.id, question]))
  const byWording = new Map(questions.map((question) => [wordingOf(question.item), question]))
  const taken = new Set([...byId.keys(), ...items.filter(({ id }) => named.has(id)).map(({ id }) => id)])
  const merged: Merged = { items: [], added: [], changed: [], same: [] }
  for (const item of items) {
    const before = named.has(item.id) ? byId.get(item.id) : byWording.get(wordingOf(item))
    const stored = before ? keepLacking(item, before.item, lacks) : named.has(item.id) ? item : rename(item, taken)
    taken.add(stored.id)
    if (before && !before.isRetired && isSame(stored, before.item)) {
      merged.same.push(before)
      continue
    }
    merged.items.push(stored)
    if (before) merged.changed.push(before)
    else merged.added.push(stored)
  }
  return merged
}

/** The question that asks and offers the same as an item; null where none does. One that is retired is not asked. */
export const findSame = (item: Item, questions: readonly OwnQuestion[]): OwnQuestion | null =>
  questions.find((question) => !question.isRetired && wordingOf(question.item) === wordingOf(item)) ?? null

const rename = (item: Item, taken: ReadonlySet<string>): Item => ({ ...item, id: nameNew(item.id, taken) })

/** What is asked and offered, whatever the case, the spaces and the order. */
const wordingOf = ({ stem, options }: Item) =>
  JSON.stringify([foldSpaces(stem), options.map(({ text }) => foldSpaces(text)).sort()])

/** An item of a file with what the file cannot say of it. */
function keepLacking(item: Item, before: Item, lacks: readonly Held[]): Item {
  const kept = Object.fromEntries(lacks.flatMap((name) => (name === 'feedback' ? [] : [[name, before[name]]])))
  const feedback = new Map(before.options.map((option) => [foldSpaces(option.text), option.feedback]))
  const options = lacks.includes('feedback')
    ? item.options.map((option) => ({ ...option, feedback: feedback.get(foldSpaces(option.text)) ?? null }))
    : item.options
  return { ...item, ...kept, options, id: before.id }
}

const isSame = (item: Item, before: Item) => JSON.stringify(sorted(item)) === JSON.stringify(sorted(before))

/** What counts of an item, with its options in one order. */
const sorted = ({ kind, level, stem, options, explanation, notes, topics }: Item) => [
  [kind, level, foldSpaces(stem), explanation, notes, topics],
  options.map(({ text, isCorrect, feedback }) => JSON.stringify([foldSpaces(text), isCorrect, feedback])).sort(),
]
