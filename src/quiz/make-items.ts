import type { Note } from '../corpus/schemas/note.ts'
import { topicsOf } from '../library/topics.ts'
import { generateItem, levelMade, type ItemSource } from './generate/items.ts'
import { EXERCISES, WHICH_READING } from './generate/source.ts'
import type { Item, Level } from './item.ts'
import type { Random } from './random.ts'

/**
 * Items made of notes, one by one, so that no more are made than are taken: one of a note, of any kind that it gives. So a kind that
 * few notes give is as rare in rounds, and its items do not come back in each. Null where a note gave none, so that whoever takes
 * them can pause.
 */
export function* makeItems(
  source: ItemSource,
  { topic, level }: { topic: string | null; level: Level | null },
  seed: string,
  random: Random,
  fits: (item: Item) => boolean,
): Generator<Item | null, void> {
  const notes = random.shuffle(
    [...source.library.notes.values()].filter(
      (note) => topic === null || topic === WHICH_READING || topicsOf(note).includes(topic),
    ),
  )
  const exercise = Object.keys(EXERCISES).filter((kind) => EXERCISES[kind] === topic)
  const others = Object.keys(source.kinds).filter((kind) => !Object.hasOwn(EXERCISES, kind))
  const kinds = exercise.length ? exercise : others
  const isOther = (kind: string, note: Note) =>
    level !== null && (levelMade(kind, note, source.kinds) ?? level) !== level
  for (const note of notes)
    for (const kind of random.shuffle(kinds)) {
      if (isOther(kind, note)) continue
      const item = generateItem(`${kind}:${note.id}`, source, seed)
      const isOne = item !== null && fits(item)
      yield isOne ? item : null
      if (isOne) break
    }
}
