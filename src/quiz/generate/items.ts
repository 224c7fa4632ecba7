import type { Note } from '../../corpus/schemas/note.ts'
import type { Library } from '../../library/library.ts'
import { topicsOf } from '../../library/topics.ts'
import type { Item, Level } from '../item.ts'
import { createRandom } from '../random.ts'
import type { Draft, Drafter } from './draft.ts'
import { isUnasked } from './likeness.ts'

/**
 * The kinds of items that are made of notes, by name. Each names its items, so a kind is never called otherwise; no name has a colon. Those that
 * know the subject of a library come from its wing, which puts all of them in order.
 */
export type ItemKinds = Readonly<Record<string, Drafter>>

/** What items are made of. */
export type ItemSource = { library: Library; kinds: ItemKinds }

/**
 * Every item that the notes of a library give. The same library and seed give the same items: chance decides the order of
 * options, which distractors stand, and whether a statement is altered.
 */
export const generateItems = ({ library, kinds }: ItemSource, seed: string): Item[] =>
  [...library.notes.values()].flatMap((note) =>
    Object.entries(kinds).flatMap(([kind, make]) => draft(kind, make, note, library, seed) ?? []),
  )

/** The level of what each kind made of a note: it is told by the note, and no chance changes it. */
const levels = new WeakMap<Drafter, WeakMap<Note, Level>>()

/** The level of the items of a kind that a note gives; null where none was made of it yet. */
export function levelMade(kind: string, note: Note, kinds: ItemKinds): Level | null {
  const make = kinds[kind]
  return (make && levels.get(make)?.get(note)) ?? null
}

function keepLevel(make: Drafter, note: Note, level: Level): void {
  const known = levels.get(make) ?? new WeakMap<Note, Level>()
  levels.set(make, known.set(note, level))
}

/** The item of an id that {@link generateItems} gave; null where there is none (any more). */
export function generateItem(id: string, { library, kinds }: ItemSource, seed: string): Item | null {
  const colon = id.indexOf(':')
  const kind = id.slice(0, Math.max(0, colon))
  const note = library.notes.get(id.slice(colon + 1))
  const make = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  return note && make ? draft(kind, make, note, library, seed) : null
}

/** Whether a library wants a kind of item made of a note. */
const isMadeOf = (kind: string, { id }: Note, { quizRules: { only } }: Library): boolean =>
  !Object.hasOwn(only, kind) || !!only[kind]?.includes(id)

/** Whether a hand-written question on the note has the same answer. */
function isWritten({ id }: Note, { options }: Draft, { questions }: Library): boolean {
  const keys = options.filter(({ isCorrect }) => isCorrect).map(({ text }) => text.toLowerCase())
  return [...questions.values()].some(
    (question) =>
      question.rests.includes(id) &&
      'options' in question &&
      question.options.some(({ text, correct }) => correct && keys.includes(text.toLowerCase())),
  )
}

function draft(kind: string, make: Drafter, note: Note, library: Library, seed: string): Item | null {
  if (isUnasked(note, library) || !isMadeOf(kind, note, library)) return null
  const id = `${kind}:${note.id}`
  const drafted = make(note, library, createRandom(`${seed} ${id}`))
  if (drafted) keepLevel(make, note, drafted.level)
  if (!drafted || isWritten(note, drafted, library)) return null
  const { notes = [], topics = [], ...rest } = drafted
  return {
    id,
    ...rest,
    notes: [note.id, ...notes],
    topics: [...new Set([...topicsOf(note), ...topics])],
  }
}
