import { countEdits } from '../text/edits.ts'

/** Which of the names that there are may be meant by one that is none, as the end of a sentence on it; empty where none may. */
export function nearTo(name: string, known: Iterable<string>): string {
  const near = [...known]
    .map((other) => ({ other, edits: isLike(name, other) ? countEdits(name, other) : Infinity }))
    .filter(
      ({ other, edits }) =>
        edits <= (name.length < LONG ? 1 : MOST_EDITS) || (name.length >= LEAST_PART && other.endsWith(`/${name}`)),
    )
    .sort((a, b) => a.edits - b.edits)
  return near[0] ? `; did you mean ${near[0].other}?` : ''
}

/** Of slips in a name that is still known by the rest; in one of few letters, one. */
const MOST_EDITS = 2
const LONG = 6

/** The shortest part of a name that may stand for the whole, in letters. */
const LEAST_PART = 3

/** Names of quite other lengths are many edits apart, which need not be counted. */
const isLike = (name: string, other: string) =>
  Math.abs(name.length - other.length) <= MOST_EDITS && Math.max(name.length, other.length) > MOST_EDITS + 1
