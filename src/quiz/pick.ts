import type { Note } from '../corpus/schemas/note.ts'
import type { Library } from '../library/library.ts'
import { topicsOf } from '../library/topics.ts'
import { bankItem, bankItems } from './bank.ts'
import { generateItem, type ItemKinds, levelOf } from './generate/items.ts'
import type { Item, Level } from './item.ts'
import { mixOptions } from './own.ts'
import { createRandom, type Random } from './random.ts'

/** How many questions a round has: at least, unless more or fewer are wished for, and at most. */
export const ROUND_LENGTH = { least: 1, usual: 10, most: 25 } as const

/** What rounds are made of: the library, the kinds of items that its notes give, and the items of the server that plays. */
export type Stock = { library: Library; kinds: ItemKinds; own: readonly Item[] }

/** What a round is to be about; null for anything. `topic` is the id of a city, dimension or source. */
export type Wish = { topic: string | null; level: Level | null; count: number }

/**
 * Items for a round: hand-written ones first, the server's own before those of the library, as far as they go for half of it,
 * then ones made of notes, of every kind in turn and no two of one note, mixed. Fewer than wished for where there are no more.
 * Pure: the same stock, wish and seed give the same items. `without`: ids of items not to be taken.
 */
export function pickItems(
  { library, kinds, own }: Stock,
  wish: Wish,
  seed: string,
  without: ReadonlySet<string> = new Set(),
): Item[] {
  const random = createRandom(seed)
  const fits = (item: Item) =>
    !without.has(item.id) &&
    (wish.topic === null || item.topics.includes(wish.topic)) &&
    (wish.level === null || item.level === wish.level) &&
    // What the round is about would be the answer.
    !item.options.some((option) => option.isCorrect && option.id === wish.topic)
  const bank = random.shuffle(bankItems(library, seed).filter(fits))
  const written = [...random.shuffle(own.filter(fits)).map((item) => mixOptions(item, seed)), ...bank]
  const half = written.slice(0, Math.ceil(wish.count / 2))
  const used = new Set(half.flatMap(({ notes }) => notes))
  const made = makeItems(
    { library, kinds },
    wish,
    seed,
    random,
    (item) => fits(item) && !item.notes.some((id) => used.has(id)),
  )
  const chosen = [...half]
  for (const item of made) {
    if (chosen.length >= wish.count) break
    chosen.push(item)
    // Its answer tells something of each of them.
    for (const id of item.notes) used.add(id)
  }
  const rest = written.slice(half.length, half.length + wish.count - chosen.length)
  return random.shuffle([...chosen, ...rest])
}

/**
 * Items made of notes, one by one, so that no more are made than are taken: of another kind each time, as long as there are.
 * What does not fit once never does, so that each is made once at most.
 */
function* makeItems(
  source: Pick<Stock, 'library' | 'kinds'>,
  { topic, level }: Wish,
  seed: string,
  random: Random,
  fits: (item: Item) => boolean,
) {
  const notes = random.shuffle(
    [...source.library.notes.values()].filter((note) => topic === null || topicsOf(note).includes(topic)),
  )
  const taken = new Set<Note>()
  let left = random.shuffle(Object.keys(source.kinds)).map((kind) => {
    const isOther = () => level !== null && (levelOf(kind, source.kinds) ?? level) !== level
    return makeOfKind(notes, taken, isOther, (note) => {
      const item = generateItem(`${kind}:${note.id}`, source, seed)
      return item && fits(item) ? item : null
    })
  })
  while (left.length) {
    const going: typeof left = []
    for (const items of left) {
      const { value, done } = items.next()
      if (done) continue
      going.push(items)
      yield value
    }
    left = going
  }
}

/** Items of one kind, each of the next note that is not taken yet and gives one; none where `isOther` says that no one fits. */
function* makeOfKind(notes: Note[], taken: Set<Note>, isOther: () => boolean, make: (note: Note) => Item | null) {
  for (const note of notes) {
    if (isOther()) return
    const item = taken.has(note) ? null : make(note)
    if (!item) continue
    taken.add(note)
    yield item
  }
}

/** The item of an id, hand-written or made of a note; null where there is none any more. */
export function itemOf(id: string, { library, kinds, own }: Stock, seed: string): Item | null {
  const written = own.find((item) => item.id === id)
  return written
    ? mixOptions(written, seed)
    : (bankItem(id, library, seed) ?? generateItem(id, { library, kinds }, seed))
}
