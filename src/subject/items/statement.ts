import type { Note } from '../../corpus/schemas/note.ts'
import type { Library } from '../../library/library.ts'
import { fitsAny } from '../../speech/words.ts'
import { judge } from '../../quiz/bank.ts'
import type { Random } from '../../quiz/random.ts'
import { citiesLike, onlyCityOf } from './city.ts'
import type { Drafter } from '../../quiz/generate/draft.ts'
import { isDisputed } from '../../quiz/generate/likeness.ts'
import { yearOf, yearsNear } from '../../quiz/generate/year.ts'

/** Whether a statement is so: as the note has it, or with another city or year in its place, as chance has it. */
export const askWhetherTrue: Drafter = (note, library, random) => {
  if (isDisputed(note, library) || fitsAny(note.says, CITES_YEAR) || countWords(note.says) > MOST_WORDS) return null
  const untrue = alter(note, library, random)
  if (!untrue) return null
  const isTrue = random.below(2) === 0
  return {
    kind: 'true-false',
    level: 'recall',
    stem: isTrue ? note.says : untrue,
    options: judge(isTrue),
    explanation: note.says,
  }
}

/** When somebody wrote what is cited is no matter for a quiz, and spans between years would show that one was altered. */
const CITES_YEAR = [
  /\([^()]*\d{4}/,
  /\b(?:wrote|writing|observed|objected|described|reported|published)\b[^.;]{0,20}\b\d{4}\b/,
  /\b(?:article|report|study|work)\b[^.;]{0,20}\b\d{4}\b/,
  /\b\d{4} (?:article|report|study|work|book|paper)\b/,
  /\b\d+ years? (?:before|after|later|earlier)\b/,
  /\bdecades? (?:before|after|earlier|later)\b/,
]

/** Longer ones ask for patience and not for knowledge. */
const MOST_WORDS = 40

/** How far an altered year is from the right one: nobody remembers a year to the year. */
const APART = 2

const countWords = (text: string) => text.split(/\s+/).length

/** What the note says with another year, or else of another city; null where neither can be put in its place. */
function alter(note: Note, library: Library, random: Random): string | null {
  const [year, ...others] = note.years
  const inText = [...note.says.matchAll(/\b\d{4}\b/g)].map((match) => Number(match[0]))
  if (year && !others.length && inText.length === 1 && inText[0] === year) {
    if (yearOf(note, library) === null) return null
    const other = yearsNear(note, year, library, random).find((each) => Math.abs(each - year) >= APART)
    return other ? note.says.replace(String(year), String(other)) : null
  }
  const city = onlyCityOf(note, library)
  // A claim without a figure could be true of another city, though no note says so.
  if (!city || !/\d/.test(note.says) || note.people.length) return null
  const [other] = citiesLike(city, note, library, random)
  const named = city.names.filter((name) => note.says.includes(name))
  return other && named.length === 1 && named[0] ? note.says.replaceAll(named[0], other.name) : null
}
