import type { Note } from '../corpus/schemas/note.ts'
import type { Question } from '../evidence/reading/question.ts'
import { formOf } from '../evidence/reading/form.ts'
import { tagsOf } from '../library/library.ts'
import { analyze } from '../search/analyze.ts'
import { COUNT, DATES } from '../speech/figures.ts'
import { EXAMPLES, PARTS_ROW } from '../speech/naming.ts'

/**
 * How another note differs from the one shown, on what was asked: by another year, figure or person, or in what it says;
 * `dated` where it tells of another year, so that both may hold.
 */
export type NoteDifference = 'year' | 'figure' | 'person' | 'statement' | 'dated'

/** What of a question the decision rests on. */
type Asked = Pick<Question, 'form' | 'terms' | 'entities'>

/** The share of the question's terms that another note must be asked by, to differ on what was asked. */
const ASKED_ALIKE = 0.6

/**
 * Decides whether two notes, of which the library knows that they say otherwise, differ on what was asked; null where the
 * difference is beside the question, or both merely give examples.
 */
export function differenceBetween(question: Asked, shown: Note, other: Note): NoteDifference | null {
  const { kind } = question.form
  if (!isOfSameThing(shown, other) || !isAbout(other, question)) return null
  if (kind === 'year') return areApart(yearsOf(shown), yearsOf(other)) ? 'year' : null
  if (differenceOf(shown, other) === 'dated') return isAskedAlike(question, other) ? 'dated' : null
  if (kind === 'figure') return areApart(figuresIn(shown.says), figuresIn(other.says)) ? 'figure' : null
  if (kind === 'person') return areApart(namedIn(shown, question), namedIn(other, question)) ? 'person' : null
  if (areExamples(shown.says, other.says)) return null
  return isAskedAlike(question, other) ? 'statement' : null
}

/** How another note differs from one at large: by telling of another year, or in what it says. */
export const differenceOf = (shown: Note, other: Note): Extract<NoteDifference, 'statement' | 'dated'> =>
  (shown.when ?? other.when) && areApart(yearsOf(shown), yearsOf(other)) ? 'dated' : 'statement'

/** The last year that a note tells of, by which one says that it is later than another; null where it has none. */
export const lastYearOf = (note: Note): number | null => {
  const years = yearsOf(note)
  return years.size ? Math.max(...years) : null
}

const yearsOf = ({ when, years }: Note): Set<number> => new Set(when ? [Number(when.slice(0, 4))] : years)

/** Whether two sets hold something each, and nothing in common. */
const areApart = <Of>(one: Set<Of>, other: Set<Of>) => one.size > 0 && other.size > 0 && one.isDisjointFrom(other)

/** Whether two notes are about one city or network, or where neither names any, about one thing. */
function isOfSameThing(one: Note, other: Note): boolean {
  const places = (note: Note) => new Set([...note.cities, ...note.networks])
  const [ofOne, ofOther] = [places(one), places(other)]
  if (ofOne.size && ofOther.size) return !ofOne.isDisjointFrom(ofOther)
  return !tagsOf(one).isDisjointFrom(tagsOf(other))
}

/** Whether a note is about the cities that a question names, if it names any. */
function isAbout({ cities }: Note, { entities }: Asked): boolean {
  const named = entities.filter(({ kind }) => kind === 'city')
  return !named.length || named.some(({ id }) => cities.includes(id))
}

/** Whether a question that a note answers asks for what was asked. */
function isAskedAlike({ form, terms }: Asked, { asks }: Note): boolean {
  const isAlike = (ask: string) => {
    const asked = new Set(analyze(ask))
    const shared = terms.filter((term) => asked.has(term)).length
    return formOf(ask).kind === form.kind && shared > 1 && shared >= ASKED_ALIKE * terms.length
  }
  return asks.some(isAlike)
}

/** How many a row has at least. */
const ROW = 3

/** Whether two texts list things, one of them as examples. */
const areExamples = (one: string, other: string) =>
  EXAMPLES.test(`${one} ${other}`) && [one, other].every((text) => (text.match(PARTS_ROW)?.length ?? 0) >= ROW - 1)

/** The figures of a text, dates aside. */
const figuresIn = (text: string): Set<string> =>
  new Set(
    text
      .replace(DATES, '')
      .split(/\s+/)
      .filter((word) => COUNT.test(word))
      .map((word) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')),
  )

/** Who a note names, besides those that the question names already. */
function namedIn({ people, networks }: Note, { entities }: Asked): Set<string> {
  const known = new Set(entities.map(({ id }) => id))
  return new Set([...people, ...networks]).difference(known)
}
