import type { Note } from '../../corpus/schemas/note.ts'
import type { Library } from '../../library/library.ts'
import { type Drafter, toDistractor } from './draft.ts'
import { isDisputed, isSameEvent, strandOf } from './likeness.ts'
import { hasYear } from './year.ts'

/** How many events there are to choose from, and how far each is from the one asked about, in years. */
const EVENTS = 4
const APART = 2
const FARTHEST = 40

/** Events of which no two are the same one, nor the one asked about. */
function withoutTwins(events: Note[], asked: Note, library: Library): Note[] {
  const kept = [asked]
  for (const event of events) {
    if (!kept.some((other) => isSameEvent(other, event, library))) kept.push(event)
  }
  return kept.slice(1)
}

/** The year of an event; 0 where a note tells of none. */
const yearIn = ({ when }: Note) => Number(when?.slice(0, 4) ?? 0)

/** Of several events of one strand: which of them came before another one; one of them, or several, as the stem says. */
export const askBefore: Drafter = (note, library, random) => {
  const year = yearIn(note)
  if (!year || !note.what || hasYear(note.what) || isDisputed(note, library)) return null
  const isFit = (other: Note) => {
    const apart = Math.abs(yearIn(other) - year)
    return !!other.what && !hasYear(other.what) && !isDisputed(other, library) && apart >= APART && apart <= FARTHEST
  }
  const strand = [...strandOf(note, library)].filter(isFit)
  const events = withoutTwins(random.shuffle(strand), note, library)
  const before = events.filter((other) => yearIn(other) < year)
  const later = events.filter((other) => yearIn(other) > year)
  // What is this late is after nearly everything, and known to be.
  const late = later.filter((other) => yearIn(other) >= (library.quizRules.late ?? Infinity))
  const after = [...later.filter((other) => !late.includes(other)), ...late.slice(0, 1)]
  const most = Math.min(before.length, EVENTS - 1)
  const wanted = Math.max(EVENTS - after.length, 1 + random.below(Math.max(1, most)))
  if (!most || wanted > most || !after.length) return null
  const chosen = [...before.slice(0, wanted), ...after.slice(0, EVENTS - wanted)]
  const tell = (other: Note) => `${yearIn(other)}, when the other was in ${year}.`
  return {
    kind: wanted > 1 ? 'several' : 'choice',
    level: 'recall',
    stem: `Which of these happened before this event: ${note.what}?${wanted > 1 ? ' (several)' : ''}`,
    options: random.shuffle(chosen).map((other) => ({
      ...toDistractor(other.id, other.what ?? '', `That was in ${tell(other)}`, other),
      isCorrect: yearIn(other) < year,
    })),
    explanation: note.says,
    notes: chosen.map(({ id }) => id),
  }
}
