import type { Note } from '../../corpus/schemas/note.ts'
import { nameAuthors } from '../../library/authors.ts'
import type { Library } from '../../library/library.ts'
import { clipAtWord } from '../../text/clip.ts'
import type { Item, ItemOption } from '../item.ts'
import type { Random } from '../random.ts'

/** What a kind of item makes of a note: all but what is the same for all of them. Null where the note gives none. */
export type Draft = Pick<Item, 'kind' | 'level' | 'stem' | 'options' | 'explanation'> &
  Partial<Pick<Item, 'notes' | 'topics'>>

/** Makes an item of one kind of a note, or finds that it gives none. Pure. */
export type Drafter = (note: Note, library: Library, random: Random) => Draft | null

/** How many options a choice has. */
export const CHOICES = 4

/** How long what is said of an option may be, in characters: as in questions that people write. */
const LONGEST_FEEDBACK = 300

/** Whether what a note says can be said of an option in full. */
export const canBeSaid = ({ says }: Pick<Note, 'says'>): boolean => says.length <= LONGEST_FEEDBACK

/** What is said of an option, no longer than it may be. */
export const clipFeedback = (why: string): string => clipAtWord(why, LONGEST_FEEDBACK)

/** The option that is right; what there is to say of it, the explanation says. */
export const toKey = (id: string, text: string): ItemOption => ({ id, text, isCorrect: true, feedback: null })

/** An option that is wrong, why it is (null where the explanation says it all), and the note that makes it plausible. */
export const toDistractor = (id: string, text: string, why: string | null, note: Pick<Note, 'id'>): ItemOption => ({
  id,
  text,
  isCorrect: false,
  feedback: why && clipFeedback(why),
  note: note.id,
})

/**
 * A note's source, as a stem names it: by what the library calls it, by its title where others than its authors may speak in
 * it, else by its authors: `Lacroix & Spencer`.
 */
export function callSource({ source }: Note, { sources, quizRules }: Library): string {
  const record = sources.get(source)?.record
  const called = quizRules.called[source]
  if (called) return called
  if (!record) return source
  return record.type === 'broadcast' ? `“${record.title}”` : nameAuthors(record)
}

/** The key and its distractors, mixed; null where there are too few distractors for a choice. */
export function toOptions(
  key: ItemOption,
  distractors: ItemOption[],
  random: Random,
  choices = CHOICES,
): ItemOption[] | null {
  const others = distractors.slice(0, choices - 1)
  return others.length < choices - 1 ? null : random.shuffle([key, ...others])
}

/** The notes that the distractors of an item rest on. */
export const notesOf = (options: readonly ItemOption[]): string[] => options.flatMap(({ note }) => note ?? [])
