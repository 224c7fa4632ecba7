import type { StoredDocument } from '../../documents/folder.ts'
import type { Library } from '../../library/library.ts'
import { listOwnReadings } from '../../library/own-readings.ts'
import type { Item } from '../item.ts'
import { createRandom, type Random } from '../random.ts'
import { askFigure, figurePlaces } from './ask-figure.ts'
import { askTerm, termPlaces } from './ask-term.ts'
import { clozeIdOf, readClozeId, type Rule, CLOZE_RULES, toItem } from './draft.ts'

type Place = { passage: string; sentence: number }

const PLACES: Readonly<Record<Rule, (document: StoredDocument) => Place[]>> = {
  cloze: termPlaces,
  figure: figurePlaces,
}
const ASK: Readonly<Record<Rule, typeof askTerm>> = { cloze: askTerm, figure: askFigure }

/**
 * Items made by rule of readings that have no notes: of the one that is the topic; of all of them where nothing is, and the library
 * has no notes at all. One of each reading in turn, so that a long one does not take all; null where a sentence gave none.
 */
export function* readingItems(
  library: Library,
  topic: string | null,
  seed: string,
  random: Random,
): Generator<Item | null, void> {
  const wanted = listOwnReadings(library).filter(({ source }) =>
    topic === null ? library.notes.size === 0 : source === topic,
  )
  let turns = random.shuffle(wanted).map((document) => itemsOf(document, library, seed, random))
  while (turns.length) {
    const left: typeof turns = []
    for (const turn of turns) {
      const next = turn.next()
      if (next.done) continue
      yield next.value
      left.push(turn)
    }
    turns = left
  }
}

function* itemsOf(
  document: StoredDocument,
  library: Library,
  seed: string,
  random: Random,
): Generator<Item | null, void> {
  const rules = Object.keys(CLOZE_RULES) as Rule[]
  const ids = rules.flatMap((rule) => PLACES[rule](document).map((place) => clozeIdOf(rule, place)))
  for (const id of random.shuffle(ids)) yield readingItem(id, library, seed)
}

/** The item of an id that {@link readingItems} gave; null where there is none (any more). */
export function readingItem(id: string, library: Library, seed: string): Item | null {
  const read = readClozeId(id)
  if (!read) return null
  const source = read.passage.slice(0, read.passage.lastIndexOf('@'))
  const document = listOwnReadings(library).find((each) => each.source === source)
  const cloze = document && ASK[read.rule](read, document, library, createRandom(`${seed} ${id}`))
  return cloze ? toItem(read.rule, cloze, source, library) : null
}
