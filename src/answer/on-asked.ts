import type { Note } from '../corpus/schemas/note.ts'
import { formOf } from '../evidence/reading/form.ts'
import { meetsPeriod } from '../evidence/reading/period.ts'
import type { Question } from '../evidence/reading/question.ts'
import { asksForOriginOfWord, asksForTeller } from '../evidence/reading/told.ts'
import { searchedAsks } from '../library/library.ts'
import type { Related } from '../library/relations.ts'
import { analyze } from '../search/analyze.ts'
import { QUESTION_FORMS } from '../speech/asking.ts'

/** What of a question the decision rests on. */
type Asked = Pick<Question, 'read' | 'form' | 'terms' | 'entities' | 'period'>

/** The share of a question's terms that another note must be asked by, to speak of what was asked. */
const ASKED_ALIKE = 0.6

/** The share of what a relation is on, by how much its words tell, that a question must have in words of its own. */
const NAMED = 0.7

/**
 * Whether what two notes say otherwise is what was asked: a year, a figure, a person, a place or whether something is so
 * where that is told otherwise, else none of these; and in words that the relation names, or for these that the other note is
 * asked by. Who says something, and where a word comes from, stands whatever others say. `weigh`: how much a term tells.
 */
export function isOnAsked(
  { note, on, asks }: Pick<Related, 'note' | 'on' | 'asks'>,
  question: Asked,
  weigh: (term: string) => number,
): boolean {
  if (asksForTeller(question.read) || asksForOriginOfWord(question.read)) return false
  if (!isAbout(note, question) || !isOfTime(note, asks, question) || !isOfKind(asks, question.form.kind)) return false
  return isNamedBy(question, on, asks, weigh) || (asks !== null && isAskedAlike(question, note))
}

/** The kind of question that asks for what is told otherwise; what was first is asked for by a time or as a thing. */
const KINDS = { year: 'year', figure: 'figure', person: 'person', place: 'place', whether: 'yes-no' } as const

function isOfKind(asks: Related['asks'], kind: Question['form']['kind']): boolean {
  if (asks === 'first') return kind !== 'figure'
  if (asks !== null) return KINDS[asks] === kind
  return kind === 'yes-no' || !Object.values(KINDS).some((each) => each === kind)
}

function isNamedBy({ terms }: Asked, on: string, asks: Related['asks'], weigh: (term: string) => number): boolean {
  const [first = '', ...rest] = on.split(' ')
  if (asks === 'first' && !analyze(first).some((term) => terms.includes(term))) return false
  const named = analyze(asks === null || asks === 'first' ? on : rest.join(' '))
  const sum = (of: readonly string[]) => of.reduce((total, term) => total + weigh(term), 0)
  const shared = named.filter((term) => terms.includes(term))
  return shared.length > 0 && sum(shared) >= NAMED * sum(named)
}

/** Whether a note is about the cities that a question names, if it names any. */
function isAbout({ cities }: Note, { entities }: Asked): boolean {
  const named = entities.filter(({ kind }) => kind === 'city')
  return !named.length || !cities.length || named.some(({ id }) => cities.includes(id))
}

/** Whether a note is of the time that a question names, if it names one; where that is told otherwise, it may be of any. */
const isOfTime = ({ years }: Note, asks: Related['asks'], { period }: Asked): boolean =>
  asks === 'year' || asks === 'first' || meetsPeriod(period, (year) => years.includes(year))

/** Whether a question that a note answers asks for what was asked; whether something is so, besides naming the same things. */
function isAskedAlike({ form: { kind }, terms: all, entities }: Asked, other: Note): boolean {
  const things = entities.filter(({ kind }) => kind !== 'term')
  const named = new Set(things.flatMap(({ names }) => names.flatMap(analyze)))
  const own = all.filter((term) => !named.has(term))
  // Whether something is so can be asked of the same things in many ways; a year or a figure of them hardly.
  const terms = kind === 'yes-no' && own.length ? own : all
  const least = Math.max(ASKED_ALIKE * terms.length, Math.min(2, terms.length), 1)
  const forms = kind === 'year' ? [WHEN] : (QUESTION_FORMS.find((form) => form.kind === kind)?.forms ?? [])
  return searchedAsks(other).some((ask) => {
    const asked = new Set(analyze(ask))
    const isOfForm = formOf(ask).kind === kind || forms.some((form) => form.test(ask))
    return isOfForm && terms.filter((term) => asked.has(term)).length >= least
  })
}

/** `when and where did it begin?` asks for a year too. */
const WHEN = /\bwhen\b/i
