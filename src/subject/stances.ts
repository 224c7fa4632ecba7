import { type Framework, type Note, STANCES, type Stance } from '../corpus/schemas.ts'
import type { Library } from '../library/library.ts'
import type { FootnoteList } from '../answer/footnotes.ts'
import { notesOn } from '../answer/notes.ts'
import type { DimensionCell, DimensionRow, Verdict } from '../reply/reply.ts'

type NamedCity = { id: string; name: string }

/** What the notes say of each city on each dimension of a framework, in reading order: row by row, city by city. */
export function summarise(
  cities: NamedCity[],
  framework: Framework,
  library: Library,
  footnotes: FootnoteList,
): DimensionRow[] {
  const chosen = cities.map((city) => chooseEvidence(city.id, framework, library))
  return framework.dimensions.map(({ id, name, question }) => {
    const cells = cities.map((city, i) => toCell(city.name, chosen[i]?.get(id) ?? [], footnotes))
    return { id, name, question, cells, together: null }
  })
}

/** A note that is evidence for a stance. */
export type Evidence = { note: Note; stance: Stance }

/**
 * Chooses the evidence to show for a city, by dimension: one note for each stance that is taken, the supporting one
 * first, then what limits or contradicts it; the framework's own author before others. No note is shown on two dimensions if another can take its place.
 */
export function chooseEvidence(city: string, framework: Framework, library: Library): Map<string, Evidence[]> {
  const notes = notesOn(city, library)
  const used = new Set<Note>()
  const choose = (dimension: string, stance: Stance): Evidence[] => {
    const taken = notes.filter((note) => note.stances[city]?.[dimension] === stance)
    const [note] = taken.sort(
      (a, b) =>
        Number(used.has(a)) - Number(used.has(b)) ||
        Number(b.source === framework.source) - Number(a.source === framework.source) ||
        breadth(a, city) - breadth(b, city),
    )
    if (!note) return []
    used.add(note)
    return [{ note, stance }]
  }
  return new Map(framework.dimensions.map(({ id }) => [id, STANCES.flatMap((stance) => choose(id, stance))]))
}

/** How widely a note spreads. One on many cities, or on most dimensions at once, tells little about this city on this one. */
const breadth = (note: Note, city: string) =>
  note.cities.length + (Object.keys(note.stances[city] ?? {}).length > 2 ? 2 : 0)

function toCell(city: string, chosen: Evidence[], footnotes: FootnoteList): DimensionCell {
  const evidence = chosen.map(({ note, stance }) => ({
    stance,
    line: [{ text: note.says, cites: [footnotes.cite(note.source, note.pin)] }],
  }))
  return { city, verdict: judge(chosen.map((c) => c.stance)), evidence }
}

function judge(stances: Stance[]): Verdict {
  if (!stances.length) return 'not stated'
  if (stances.includes('absent')) return stances.length > 1 ? 'disputed' : 'absent'
  return stances.includes('limited') ? 'limited' : 'supported'
}
