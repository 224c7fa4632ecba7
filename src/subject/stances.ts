import { type Framework, STANCES, type Stance } from '../corpus/schemas/framework.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { Library } from '../library/library.ts'
import type { FootnoteList } from '../answer/footnotes.ts'
import { notesOn } from './choose-notes.ts'
import type { Block, GridCell, Line, Tone } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'

type NamedCity = { id: string; name: string }

/**
 * The stances of all notes on a city and a dimension, taken together. `disputed`: some report it and some report its
 * absence. `not stated` is the lack of any note, and never the same as `absent`.
 */
type StanceVerdict = Stance | 'disputed' | 'not stated'

/**
 * What is known of one city on one dimension, and on how many notes of how many sources it rests. `evidence`, which has one for each
 * stance, is empty where nothing is stated.
 */
export type CityStance = {
  city: string
  verdict: StanceVerdict
  notes: number
  sources: number
  evidence: { stance: Stance; line: Line }[]
}

/** What the notes say of cities on one dimension. */
export type Summary = { id: string; name: string; question: string; standings: CityStance[] }

/** What the notes say of each city on each dimension of a framework, in reading order: dimension by dimension, city by city. */
export function summarise(
  cities: NamedCity[],
  framework: Framework,
  library: Library,
  footnotes: FootnoteList,
): Summary[] {
  const chosen = cities.map((city) => chooseEvidence(city.id, framework, library))
  return framework.dimensions.map(({ id, name, question }) => {
    const standings = cities.map((city, i) => ({
      ...toStanding(city.name, chosen[i]?.get(id) ?? [], footnotes),
      ...countPlacing(city.id, id, library),
    }))
    return { id, name, question, standings }
  })
}

const TONES: Record<StanceVerdict, Tone> = {
  supported: 'yes',
  limited: 'partly',
  absent: 'no',
  disputed: 'both',
  'not stated': 'unknown',
}

/** A summary as the cells of a row, one for each city. */
export const toCells = ({ standings }: Summary, { verdicts, stances, figure }: Wording): GridCell[] =>
  standings.map(({ city, verdict, notes, sources, evidence }) => ({
    column: city,
    tone: TONES[verdict],
    label: verdicts[verdict],
    word: stances[verdict],
    amount: notes ? figure.amount(notes, sources) : '',
    evidence: evidence.map(({ stance, line }) => ({ label: stances[stance], line })),
  }))

/** Summaries as a grid, a row for each dimension and a column for each city. `compare`: what to say of them together. */
export function toGrid(
  summaries: readonly Summary[],
  wording: Wording,
  compare: (standings: readonly CityStance[]) => Line | null = () => null,
): Block {
  const rows = summaries.map((summary) => {
    const { id, name, question, standings } = summary
    return { id, name, question, cells: toCells(summary, wording), together: compare(standings) }
  })
  return { kind: 'grid', rows }
}

/** A note that is evidence for a stance. */
type StanceEvidence = { note: Note; stance: Stance }

/**
 * Chooses the evidence to show for a city, by dimension: one note for each stance that is taken, the supporting one
 * first, then what limits or contradicts it; acts that are evidence wherever they are found before others, and the framework's own author before others. No note is shown on two dimensions if another can take its place.
 */
export function chooseEvidence(city: string, framework: Framework, library: Library): Map<string, StanceEvidence[]> {
  const notes = notesOn(city, library)
  const used = new Set<Note>()
  const choose = (dimension: string, stance: Stance): StanceEvidence[] => {
    const taken = notes.filter((note) => note.stances[city]?.[dimension]?.stance === stance)
    const isPlain = (note: Note) =>
      dimension in (library.acts.get(note.stances[city]?.[dimension]?.act ?? '')?.counts ?? {})
    const [note] = taken.sort(
      (a, b) =>
        Number(used.has(a)) - Number(used.has(b)) ||
        Number(isPlain(b)) - Number(isPlain(a)) ||
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

/** How many notes place a city on a dimension, and of how many sources they are. */
function countPlacing(city: string, dimension: string, library: Library): { notes: number; sources: number } {
  const placing = notesOn(city, library).filter((note) => note.stances[city]?.[dimension])
  return { notes: placing.length, sources: new Set(placing.map(({ source }) => source)).size }
}

function toStanding(
  city: string,
  chosen: StanceEvidence[],
  footnotes: FootnoteList,
): Pick<CityStance, 'city' | 'verdict' | 'evidence'> {
  const evidence = chosen.map(({ note, stance }) => ({
    stance,
    line: [{ text: note.says, cites: [footnotes.cite(note.source, note.pin)] }],
  }))
  return { city, verdict: judge(chosen.map((c) => c.stance)), evidence }
}

function judge(stances: Stance[]): StanceVerdict {
  if (!stances.length) return 'not stated'
  if (stances.includes('absent')) return stances.length > 1 ? 'disputed' : 'absent'
  return stances.includes('limited') ? 'limited' : 'supported'
}
