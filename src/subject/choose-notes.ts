import type { Note } from '../corpus/schemas/note.ts'
import { byPlace } from '../library/by-place.ts'
import type { Library } from '../library/library.ts'

/** The notes that are about a city, network, term or person, in the order of their sources and places. */
export function notesOn(id: string, library: Library): Note[] {
  return (library.notesAbout.get(id) ?? []).toSorted(byPlace)
}

/** Notes on fewer things first, because they tell more of each; otherwise as they come. */
export const mostTelling = (notes: Note[]): Note[] => notes.toSorted((a, b) => breadth(a) - breadth(b))

const breadth = (note: Note) => note.cities.length + note.networks.length

/**
 * The other notes, most telling first and from each source in turn, each from a sentence that no earlier one rests on.
 */
export function beyond(shown: Note[], notes: Note[]): Note[] {
  const others: Note[] = []
  for (const note of takeTurns(mostTelling(notes))) if (!isCovered(note, [...shown, ...others])) others.push(note)
  return others
}

/** One note of each source, then the next of each, so that no source hides the others. */
function takeTurns(notes: Note[]): Note[] {
  const bySource = [...Map.groupBy(notes, (note) => note.source).values()]
  const longest = Math.max(0, ...bySource.map((list) => list.length))
  return Array.from({ length: longest }, (_, i) => bySource.flatMap((list) => list[i] ?? [])).flat()
}

/** Whether every sentence that a note rests on is among those of the others. */
function isCovered({ source, pin }: Note, others: Note[]): boolean {
  const held = new Set<number>()
  for (const other of others)
    if (other.source === source && other.pin.section === pin.section && other.pin.paragraph === pin.paragraph)
      for (let n = other.pin.sentences[0]; n <= other.pin.sentences[1]; n++) held.add(n)
  return Array.from({ length: pin.sentences[1] - pin.sentences[0] + 1 }, (_, i) => pin.sentences[0] + i).every((n) =>
    held.has(n),
  )
}
