import type { WrittenQuestion } from '../corpus/questions.ts'
import type { Library } from '../library/library.ts'
import { topicsOf } from '../library/topics.ts'
import type { Item, ItemOption } from './item.ts'
import { keepsOrder } from './order.ts'
import { createRandom } from './random.ts'

/**
 * The hand-written items of a library, their options in an order that the seed decides; as they were written where one
 * speaks of the others by their places. Pure.
 */
export const bankItems = (library: Library, seed: string): Item[] =>
  [...library.questions.values()].map((question) => toItem(question, library, seed))

/** The item of a hand-written question's id; null where there is none. */
export function bankItem(id: string, library: Library, seed: string): Item | null {
  const question = library.questions.get(id)
  return question ? toItem(question, library, seed) : null
}

function toItem(question: WrittenQuestion, library: Library, seed: string): Item {
  const { id, level, stem, explanation, rests } = question
  const options = 'options' in question ? toOptions(question.options) : judge(question.answer)
  const correct = options.filter(({ isCorrect }) => isCorrect).length
  const kind = 'answer' in question ? 'true-false' : correct > 1 ? 'several' : 'choice'
  return {
    id,
    kind,
    level,
    stem,
    options: keepsOrder({ kind, options }) ? options : createRandom(`${seed} ${id}`).shuffle(options),
    explanation,
    notes: rests,
    topics: topicsOfNotes(rests, library),
  }
}

/** Options are named by their place in the bank, so that wording may change. */
const toOptions = (options: Extract<WrittenQuestion, { options: unknown }>['options']): ItemOption[] =>
  options.map(({ text, correct = false, feedback = null }, i) => ({
    id: String(i + 1),
    text,
    isCorrect: correct,
    feedback,
  }))

/** The options of a statement. */
export const judge = (isTrue: boolean): ItemOption[] => [
  { id: 'true', text: 'True', isCorrect: isTrue, feedback: null },
  { id: 'false', text: 'False', isCorrect: !isTrue, feedback: null },
]

/** The topics of notes, by their ids. */
export const topicsOfNotes = (notes: readonly string[], library: Library): string[] =>
  topicsOf(...notes.flatMap((id) => library.notes.get(id) ?? []))
