import type { Note } from '../corpus/schemas/note.ts'
import { byPlace } from '../library/by-place.ts'
import type { Library } from '../library/library.ts'

/** A section of a source that has notes, and these by paragraph. */
export type OutlinedSection = { heading: string; paragraphs: { number: number; notes: Note[] }[] }

/** What a source’s notes are on, in its order; how many questions of the quiz rest on them; how many questions they answer. */
export type SourceOutline = { sections: OutlinedSection[]; questions: number; asks: number }

/** Outlines a source by its notes, as far as there are some. In: its id. */
export function outlineSource(source: string, { notes, questions }: Library): SourceOutline {
  const own = [...notes.values()].filter((note) => note.source === source).sort(byPlace)
  const ids = new Set(own.map(({ id }) => id))
  const sections = [...Map.groupBy(own, headingOf)].map(([heading, of]) => ({
    heading,
    paragraphs: [...Map.groupBy(of, ({ pin }) => pin.paragraph)].map(([number, notes]) => ({ number, notes })),
  }))
  return {
    sections,
    questions: [...questions.values()].filter(({ rests }) => rests.some((id) => ids.has(id))).length,
    asks: own.reduce((sum, { asks }) => sum + asks.length, 0),
  }
}

const headingOf = ({ pin }: Note) => pin.speaker ?? pin.section
