import type { Note } from '../corpus/schemas/note.ts'
import { topicsOf } from '../library/topics.ts'
import { generateItem, levelMade, type ItemSource } from './generate/items.ts'
import { EXERCISES, WHICH_READING } from './generate/source.ts'
import type { Item, Level } from './item.ts'
import type { Random } from './random.ts'

/**
 * Items made of notes, one by one, so that no more are made than are taken: of another kind each time, as long as there are.
 * Null where a note gave none, so that whoever takes them can pause.
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
  const kinds = random.shuffle(exercise.length ? exercise : others)
  const isOther = (kind: string, note: Note) =>
    level !== null && (levelMade(kind, note, source.kinds) ?? level) !== level
  const taken = new Set<Note>()
  // What a note did not give once it will not give later: each kind goes through the notes once.
  let left = kinds.map((kind) => findItems(kind, notes, taken, isOther, (id) => generateItem(id, source, seed), fits))
  while (left.length) {
    const going: typeof left = []
    for (const items of left) {
      if (!(yield* untilOne(items))) going.push(items)
    }
    left = going
  }
}

/** All that comes up to the first item, that included; whether there was none any more. */
function* untilOne(items: Generator<Item | null, void>): Generator<Item | null, boolean> {
  for (;;) {
    const next = items.next()
    if (next.done) return true
    yield next.value
    if (next.value) return false
  }
}

/** The items of one kind, of notes that no other item is of, and none that is known to be of another level. */
function* findItems(
  kind: string,
  notes: readonly Note[],
  taken: Set<Note>,
  isOther: (kind: string, note: Note) => boolean,
  make: (id: string) => Item | null,
  fits: (item: Item) => boolean,
): Generator<Item | null, void> {
  for (const note of notes) {
    if (taken.has(note) || isOther(kind, note)) continue
    const item = make(`${kind}:${note.id}`)
    const isOne = item !== null && fits(item)
    if (isOne) taken.add(note)
    yield isOne ? item : null
  }
}
