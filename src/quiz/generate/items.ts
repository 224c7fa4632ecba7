import type { Note } from '../../corpus/schemas.ts'
import type { Library } from '../../library/library.ts'
import type { Item } from '../item.ts'
import { createRandom } from '../random.ts'
import { askCities } from '../../subject/items/cities.ts'
import { askCity } from '../../subject/items/city.ts'
import { askDimension } from '../../subject/items/dimension.ts'
import type { Draft, Drafter } from './draft.ts'
import { askBefore } from './events.ts'
import { askPerson } from './person.ts'
import { askSource } from './source.ts'
import { askWhetherTrue } from '../../subject/items/statement.ts'
import { askTerm } from './term.ts'
import { askYear } from './year.ts'

/** The kinds of items that are made of notes; each names its items, so a kind is never called otherwise. */
const KINDS: Record<string, Drafter> = {
  year: askYear,
  city: askCity,
  cities: askCities,
  dimension: askDimension,
  source: askSource,
  person: askPerson,
  statement: askWhetherTrue,
  before: askBefore,
  term: askTerm,
}

/** The kinds, by name. */
export const KIND_NAMES: readonly string[] = Object.keys(KINDS)

/**
 * Every item that the notes of a library give. The same library and seed give the same items: chance decides the order of
 * options, which distractors stand, and whether a statement is altered.
 */
export const generateItems = (library: Library, seed: string): Item[] =>
  [...library.notes.values()].flatMap((note) =>
    Object.keys(KINDS).flatMap((kind) => draft(kind, note, library, seed) ?? []),
  )

/** The item of an id that {@link generateItems} gave; null where there is none (any more). */
export function generateItem(id: string, library: Library, seed: string): Item | null {
  const [, kind = '', noteId = ''] = id.match(/^([a-z]+):(.+)$/) ?? []
  const note = library.notes.get(noteId)
  return note && KINDS[kind] ? draft(kind, note, library, seed) : null
}

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

function draft(kind: string, note: Note, library: Library, seed: string): Item | null {
  const id = `${kind}:${note.id}`
  const drafted = KINDS[kind]?.(note, library, createRandom(`${seed} ${id}`))
  if (!drafted || isWritten(note, drafted, library)) return null
  const { notes = [], topics = [], ...rest } = drafted
  const dimensions = Object.values(note.stances).flatMap((stances) => Object.keys(stances))
  return {
    id,
    ...rest,
    notes: [note.id, ...notes],
    topics: [...new Set([note.source, ...note.cities, ...dimensions, ...topics])],
  }
}
