import type { Note } from '../corpus/schemas/note.ts'
import type { Question } from '../evidence/reading/question.ts'
import { formOf } from '../evidence/reading/form.ts'
import { searchedAsks, tagsOf } from '../library/library.ts'
import { analyze } from '../search/analyze.ts'
import { QUESTION_FORMS } from '../speech/asking.ts'
import { COUNT, DATES } from '../speech/figures.ts'
import { EXAMPLES, PARTS_ROW } from '../speech/naming.ts'
import { splitSentences } from '../text/sentences.ts'

/**
 * How another note differs from the one shown, on what was asked: by another year, figure or person, or in whether something
 * is so; `dated` where it tells of another year, so that both may hold; `aspect` where it puts the matter in another way.
 */
export type NoteDifference = 'year' | 'figure' | 'person' | 'statement' | 'dated' | 'aspect'

/** Whether two sources cannot both be right on what was asked. */
export const isContrary = (difference: NoteDifference): boolean => difference !== 'dated' && difference !== 'aspect'

/** What of a question the decision rests on. */
type Asked = Pick<Question, 'form' | 'terms' | 'entities'>

/** The share of the question's terms that another note must be asked by, to differ on what was asked; less where a figure tells. */
const ASKED_ALIKE = 0.6
const COUNTED_ALIKE = 0.5

/**
 * Decides whether two notes, of which the library knows that they say otherwise, differ on what was asked; null where the
 * difference is beside the question, where both merely give examples, or where one voice tells more of the same.
 */
export function differenceBetween(question: Asked, shown: Note, other: Note): NoteDifference | null {
  const { kind } = question.form
  if (!isOfSameThing(shown, other) || !isAbout(other, question) || !isAskedAlike(question, other)) return null
  if (kind === 'year' && areOfTwoSources(shown, other)) return areYearsApart(question, shown, other) ? 'year' : null
  if (differenceOf(shown, other) === 'dated') return 'dated'
  if (!mayDiffer(shown, other)) return null
  if (kind === 'figure') return areApart(figuresIn(shown.says), figuresIn(other.says)) ? 'figure' : null
  if (kind === 'person') return areApart(namedIn(shown, question), namedIn(other, question)) ? 'person' : null
  if (areExamples(shown.says, other.says)) return null
  return kind === 'yes-no' ? 'statement' : 'aspect'
}

/** Whether two notes that say otherwise do so on one thing that both are asked. */
export const areOfOneSlot = (one: Note, other: Note): boolean =>
  mayDiffer(one, other) &&
  searchedAsks(one).some((ask) => isAskedAlike({ form: formOf(ask), terms: [...new Set(analyze(ask))] }, other))

/** How another note differs from one at large: by telling of another year, or in how it puts the matter. */
export const differenceOf = (shown: Note, other: Note): Extract<NoteDifference, 'aspect' | 'dated'> =>
  (shown.when ?? other.when) && areApart(yearsOf(shown), yearsOf(other)) ? 'dated' : 'aspect'

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
function isAskedAlike({ form: { kind }, terms }: Pick<Asked, 'form' | 'terms'>, other: Note): boolean {
  const share = kind === 'figure' ? COUNTED_ALIKE : ASKED_ALIKE
  const least = Math.max(share * terms.length, Math.min(2, terms.length), 1)
  const forms = kind === 'year' ? [WHEN] : (QUESTION_FORMS.find((form) => form.kind === kind)?.forms ?? [])
  const isAlike = (ask: string) => {
    const asked = new Set(analyze(ask))
    const shared = terms.filter((term) => asked.has(term)).length
    const isOfKind = formOf(ask).kind === kind || forms.some((form) => form.test(ask))
    return isOfKind && shared >= least
  }
  return searchedAsks(other).some(isAlike)
}

/** `when and where did it begin?` asks for a year too. */
const WHEN = /\bwhen\b/i

const areOfTwoSources = (one: Note, other: Note) => one.source !== other.source

/** A source does not differ from itself, but the voices that it reports may differ from each other. */
const mayDiffer = (one: Note, other: Note): boolean =>
  areOfTwoSources(one, other) ||
  one.pin.speaker !== other.pin.speaker ||
  areApart(new Set(one.people), new Set(other.people))

const areYearsApart = ({ terms }: Asked, one: Note, other: Note) =>
  areApart(yearsTold(one, terms), yearsTold(other, terms))

/** The years of what is asked: those of the sentence of a note that answers best, else all of the note's. */
function yearsTold(note: Note, terms: readonly string[]): Set<number> {
  const sentences = splitSentences(note.says).map(({ start, end }) => note.says.slice(start, end))
  const shares = sentences.map((sentence) => terms.filter((term) => analyze(sentence).includes(term)).length)
  const best = sentences[shares.indexOf(Math.max(...shares))] ?? ''
  const told = new Set((best.match(/\b\d{4}\b/g) ?? []).map(Number))
  const dated = told.intersection(yearsOf(note))
  return dated.size ? dated : yearsOf(note)
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
      .map((word) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')),
  )

/** Who a note names, besides those that the question names already. */
function namedIn({ people }: Note, { entities }: Asked): Set<string> {
  return new Set(people).difference(new Set(entities.map(({ id }) => id)))
}
