import { allAtOnce, type Sliced } from '../base/slices.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { Library } from '../library/library.ts'
import { bankItem, bankItems } from './bank.ts'
import { generateItem, type ItemKinds } from './generate/items.ts'
import { likenessOf } from './generate/likeness.ts'
import { WHICH_READING } from './generate/source.ts'
import { type HoldsBack, NOTHING_HELD } from './held-back.ts'
import type { Item, Level } from './item.ts'
import { makeItems } from './make-items.ts'
import { mixOptions } from './own.ts'
import { readingItem, readingItems } from './reading/reading-items.ts'
import { createRandom } from './random.ts'

/** How many questions a round has: at least, unless more or fewer are wished for, and at most. */
export const ROUND_LENGTH = { least: 1, usual: 10, most: 25 } as const

/** What rounds are made of: the library, the kinds of items that its notes give, and the items of the server that plays. */
export type Stock = { library: Library; kinds: ItemKinds; own: readonly Item[] }

/** What a round is to be about; null for anything. `topic` is the id of a city, dimension or source. */
export type Wish = { topic: string | null; level: Level | null; count: number }

/** Whether an item is of the topic and the level that are wished for. What is an exercise of its own is asked where it is wished for. */
export const fitsWish = ({ topics, level }: Pick<Item, 'topics' | 'level'>, wish: Omit<Wish, 'count'>): boolean =>
  (wish.topic === null || topics.includes(wish.topic)) &&
  (wish.level === null || level === wish.level) &&
  topics.includes(WHICH_READING) === (wish.topic === WHICH_READING)

/**
 * Items for a round: hand-written ones first, the server's own before those of the library, as far as they go for half of it,
 * then ones made of notes, and by rule of readings without any, mixed. No two rest on one note, or on notes that say the same, but for the
 * server's own. Fewer than wished for where there are no more.
 * Pure: the same stock, wish and seed give the same items. `isOut`: whether an item is not to be taken.
 */
export const pickItems = (...order: Parameters<typeof picking>): Item[] => allAtOnce(picking(...order))

/** The same as work that may be interrupted: making items of all notes takes a good part of a second the first time. */
export function* picking(
  { library, kinds, own }: Stock,
  wish: Wish,
  seed: string,
  isOut: HoldsBack = NOTHING_HELD,
): Sliced<Item[]> {
  const random = createRandom(seed)
  const isOn = namesTopic(library, wish.topic)
  const fits = (item: Item) =>
    !isOut(item) &&
    fitsWish(item, wish) &&
    // What the round is about would be the answer.
    !item.options.some((option) => option.isCorrect && option.id === wish.topic)
  const bank = random.shuffle(bankItems(library, seed).filter(fits))
  const written = random.shuffle(own.filter(fits)).map((item) => mixOptions(item, seed))
  const half = Math.ceil(wish.count / 2)
  const chosen = written.slice(0, half)
  const told = createTold(library, chosen)
  const take = function* (items: Iterable<Item | null>, most: number): Sliced<void> {
    if (chosen.length >= most) return
    for (const item of items) {
      if (item && !told.has(item)) chosen.push(told.add(item))
      if (chosen.length >= most) return
      yield null
    }
  }
  yield* take(bank.filter(isOn), half)
  const make = (isFit: (item: Item) => boolean) =>
    makeItems({ library, kinds }, wish, seed, random, (item) => fits(item) && isFit(item) && !told.has(item))
  yield* take(make(isOn), wish.count)
  yield* take(inTaste(readingItems(library, wish.topic, seed, random), fits), wish.count)
  chosen.push(...written.slice(half, half + wish.count - chosen.length))
  yield* take(bank, wish.count)
  if (isOn === ANY) return random.shuffle(chosen)
  yield* take(
    make((item) => !isOn(item)),
    wish.count,
  )
  const [on, beside] = [chosen.filter(isOn), chosen.filter((item) => !isOn(item))]
  return [...random.shuffle(on), ...random.shuffle(beside)]
}

const ANY = () => true

/** Whether an item asks about the city that a round is about, by its name, and does not only rest on a note that names it; any does where that is no city. */
function namesTopic({ cities }: Library, topic: string | null): (item: Item) => boolean {
  const city = cities.find(({ id }) => id === topic)
  if (!city) return ANY
  return ({ stem, options }) =>
    [stem, ...options.map(({ text }) => text)].some((text) => city.names.some((name) => text.includes(name)))
}

/** Items of which those that do not fit are none. */
function* inTaste(items: Iterable<Item | null>, fits: (item: Item) => boolean): Generator<Item | null, void> {
  for (const item of items) yield item && fits(item) ? item : null
}

/** What the answers of a round tell: the notes of its items, and what says the same as the one that an item is about. */
function createTold({ notes }: Library, items: readonly Item[]) {
  const used = new Set<string>()
  const asked: Note[] = []
  const told = {
    has: ({ notes: ids }: Item) => {
      const note = notes.get(ids[0] ?? '')
      return ids.some((id) => used.has(id)) || (!!note && asked.some((other) => likenessOf(note, other) >= SAME))
    },
    add: (item: Item) => {
      for (const id of item.notes) used.add(id)
      const note = notes.get(item.notes[0] ?? '')
      if (note) asked.push(note)
      return item
    },
  }
  items.forEach(told.add)
  return told
}

/** The share of words from which on two notes tell one fact. */
const SAME = 0.5

/** The item of an id, hand-written or made of a note; null where there is none any more. */
export function itemOf(id: string, { library, kinds, own }: Stock, seed: string): Item | null {
  const written = own.find((item) => item.id === id)
  return written
    ? mixOptions(written, seed)
    : (bankItem(id, library, seed) ?? generateItem(id, { library, kinds }, seed) ?? readingItem(id, library, seed))
}
