import type { Context } from '../context/context.ts'
import type { Question } from '../evidence/reading/question.ts'

/** How many years are listed one by one. */
const FEW = 4

/** That a year is missing, and for which years there is something on what the question names. */
export function sayYearMissing(year: number, { entities }: Question, { library, wording }: Context): string {
  const { notFound: say } = wording
  const about = entities.find((entity) => entity.kind !== 'person')
  const years = (about ? (library.notesAbout.get(about.id) ?? []) : []).flatMap((note) => note.years)
  const known = [...new Set(years)].sort((a, b) => a - b)
  const [first, last] = [known[0], known.at(-1)]
  if (!about) return say.year(year)
  if (!first || !last || known.includes(year)) return say.yearOf(about.name, year)
  return say.otherYears(about.name, known.length <= FEW ? say.years(known) : say.yearsBetween(first, last), year)
}
