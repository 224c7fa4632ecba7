import type { Note } from '../corpus/schemas/note.ts'
import { formOf } from '../evidence/reading/form.ts'
import type { Question } from '../evidence/reading/question.ts'
import { searchedAsks } from '../library/library.ts'
import type { Related } from '../library/relations.ts'
import { analyze } from '../search/analyze.ts'
import { QUESTION_FORMS } from '../speech/asking.ts'
import {
  FIGURE_ASKED,
  FIRST_ASKED,
  PERSON_ASKED,
  PLACE_ASKED,
  WHETHER_ASKED,
  YEAR_ASKED,
} from '../corpus/schemas/relation.ts'

/** What of a question the decision rests on. */
type Asked = Pick<Question, 'form' | 'terms' | 'entities'>

/** The share of a question's terms that another note must be asked by, to speak of what was asked. */
const ASKED_ALIKE = 0.6

/** The share of what a relation is on, by how much its words tell, that a question must have in words of its own. */
const NAMED = 0.7

/**
 * Whether what two notes say otherwise is what was asked: a year, a figure, a person, a place or whether something is so
 * where that is told otherwise, else none of these; and in words that the relation names, or for these that the other note is
 * asked by. `weigh`: how much a term tells.
 */
export function isOnAsked(
  { note, on }: Pick<Related, 'note' | 'on'>,
  question: Asked,
  weigh: (term: string) => number,
): boolean {
  if (!isAbout(note, question) || !isOfKind(on, question.form.kind)) return false
  if (isNamedBy(question, on, weigh)) return true
  return ASKED.some(({ asked }) => asked.test(on)) && isAskedAlike(question, note)
}

const ASKED: readonly { kind: Question['form']['kind']; asked: RegExp }[] = [
  { kind: 'year', asked: YEAR_ASKED },
  { kind: 'figure', asked: FIGURE_ASKED },
  { kind: 'person', asked: PERSON_ASKED },
  { kind: 'place', asked: PLACE_ASKED },
  { kind: 'yes-no', asked: WHETHER_ASKED },
]

/** What was first is told by a time, and asked for as a thing too. */
function isOfKind(on: string, kind: Question['form']['kind']): boolean {
  const told = ASKED.find(({ asked }) => asked.test(on))?.kind
  if (FIRST_ASKED.test(on)) return kind !== 'figure'
  return told ? told === kind : kind === 'yes-no' || !ASKED.some((each) => each.kind === kind)
}

function isNamedBy({ terms }: Asked, on: string, weigh: (term: string) => number): boolean {
  const named = analyze(ASKED.reduce((text, { asked }) => text.replace(asked, ''), on))
  const sum = (of: readonly string[]) => of.reduce((total, term) => total + weigh(term), 0)
  const shared = named.filter((term) => terms.includes(term))
  if (FIRST_ASKED.test(on) && !shared.includes('first')) return false
  return shared.length > 0 && sum(shared) >= NAMED * sum(named)
}

/** Whether a note is about the cities that a question names, if it names any. */
function isAbout({ cities }: Note, { entities }: Asked): boolean {
  const named = entities.filter(({ kind }) => kind === 'city')
  return !named.length || !cities.length || named.some(({ id }) => cities.includes(id))
}

/** Whether a question that a note answers asks for what was asked. */
function isAskedAlike({ form: { kind }, terms }: Asked, other: Note): boolean {
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
