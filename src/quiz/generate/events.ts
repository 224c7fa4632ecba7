import type { Note } from '../../corpus/schemas/note.ts'
import type { Library } from '../../library/library.ts'
import { type Drafter, toOption } from './draft.ts'
import { isSameEvent, isToldBefore } from './likeness.ts'
import { hasYear, yearOf } from './year.ts'

/** How many events there are to choose from, and how far each is from the one asked about, in years. */
const EVENTS = 4
const APART = 2
const FARTHEST = 12

/** Events of which no two are the same one, nor the one asked about. */
function withoutTwins(events: Note[], asked: Note, library: Library): Note[] {
  const kept = [asked]
  for (const event of events) {
    if (!kept.some((other) => isSameEvent(other, event, library))) kept.push(event)
  }
  return kept.slice(1)
}

/** Of several events: which of them came before another one. */
export const askBefore: Drafter = (note, library, random) => {
  const year = yearOf(note, library)
  if (year === null || !note.what || hasYear(note.what) || isToldBefore(note, library)) return null
  const isFit = (other: Note) => {
    const theirs = yearOf(other, library)
    if (theirs === null || !other.what || hasYear(other.what) || other === note) return false
    return Math.abs(theirs - year) >= APART && Math.abs(theirs - year) <= FARTHEST
  }
  const yearIn = (other: Note) => yearOf(other, library) ?? 0
  const events = withoutTwins(random.shuffle([...library.notes.values()].filter(isFit)), note, library)
  const before = events.filter((other) => yearIn(other) < year)
  const after = events.filter((other) => yearIn(other) > year)
  const wanted = 1 + random.below(3)
  // What is this late is after nearly everything, and known to be.
  const late = after.filter((other) => yearIn(other) >= (library.quizRules.late ?? Infinity))
  const later = [...after.filter((other) => !late.includes(other)), ...late.slice(0, 1)]
  const chosen = [...before.slice(0, wanted), ...later.slice(0, EVENTS - wanted)]
  if (before.length < wanted || later.length < EVENTS - wanted) return null
  return {
    kind: 'several',
    level: 'recall',
    stem: `Which of these happened before this event: ${note.what}?`,
    options: random.shuffle(chosen).map((other) => ({
      ...toOption(other.id, other.what ?? '', yearIn(other) < year),
      feedback: String(yearIn(other)),
    })),
    explanation: note.says,
    notes: chosen.map(({ id }) => id),
  }
}
