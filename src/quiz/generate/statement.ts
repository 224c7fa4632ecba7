import type { Note } from '../../corpus/schemas.ts'
import type { Library } from '../../library/library.ts'
import { judge } from '../bank.ts'
import type { Random } from '../random.ts'
import { citiesLike, onlyCityOf } from './city.ts'
import type { Drafter } from './draft.ts'
import { yearsNear } from './year.ts'

/** Whether a statement is so: as the note has it, or with another city or year in its place, as chance has it. */
export const askWhetherTrue: Drafter = (note, library, random) => {
  // When somebody published what is cited is no matter for a quiz.
  if (note['disagrees-with'].length || /\(\d{4}\)|reported in \d{4}/.test(note.says)) return null
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

/** What the note says with another year, or else of another city; null where neither can be put in its place. */
function alter(note: Note, library: Library, random: Random): string | null {
  const [year, ...others] = note.years
  const inText = [...note.says.matchAll(/\b\d{4}\b/g)].map((match) => Number(match[0]))
  if (year && !others.length && inText.length === 1 && inText[0] === year) {
    const [other] = yearsNear(note, year, library, random)
    return other ? note.says.replace(String(year), String(other)) : null
  }
  const city = onlyCityOf(note, library)
  // A claim without a figure could be true of another city, though no note says so.
  if (!city || !/\d/.test(note.says)) return null
  const [other] = citiesLike(city, note, library, random)
  const named = city.names.filter((name) => note.says.includes(name))
  return other && named.length === 1 && named[0] ? note.says.replaceAll(named[0], other.name) : null
}
