import { listOwnReadings, sourcesWithNotes } from '../../library/own-readings.ts'
import type { Hit } from '../hit.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'

/**
 * Makes what says whether a question may be about the part of the library that a hit is of. With readings of one's own beside
 * sources that have notes, one that names nothing which the notes are about is for the readings: what shares its words in the
 * other part must answer it, to be shown.
 */
export function createPart(question: Question, { library }: SearchIndex): (hit: Hit) => boolean {
  const { entities, sources, areas } = question
  const isNamed = entities.length > 0 || sources.length > 0 || areas.length > 0
  if (isNamed || !listOwnReadings(library).length) return () => true
  const noted = sourcesWithNotes(library)
  return ({ note, passage }) => !noted.has(note?.source ?? passage?.source ?? '')
}
