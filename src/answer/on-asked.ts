import type { Note } from '../corpus/schemas/note.ts'
import { formOf } from '../evidence/reading/form.ts'
import type { Question } from '../evidence/reading/question.ts'
import { searchedAsks } from '../library/library.ts'
import type { Related } from '../library/relations.ts'
import { analyze } from '../search/analyze.ts'
import { QUESTION_FORMS } from '../speech/asking.ts'
import { FIGURE_ASKED, PERSON_ASKED, YEAR_ASKED } from '../speech/relations.ts'

/** What of a question the decision rests on. */
type Asked = Pick<Question, 'form' | 'terms' | 'entities'>

/** The share of a question's terms that another note must be asked by, to speak of what was asked. */
const ASKED_ALIKE = 0.6

/**
 * Whether what two notes say otherwise is what was asked: a year, a figure or a person where that is told otherwise, else
 * neither a year nor a figure; and in words that the relation names, or that the other note is asked by.
 */
export function isOnAsked({ note, on }: Pick<Related, 'note' | 'on'>, question: Asked): boolean {
  if (!isAbout(note, question) || !isOfKind(on, question.form.kind)) return false
  const named = new Set(analyze(on.replace(YEAR_ASKED, '').replace(FIGURE_ASKED, '').replace(PERSON_ASKED, '')))
  return question.terms.some((term) => named.has(term)) || isAskedAlike(question, note)
}

function isOfKind(on: string, kind: Question['form']['kind']): boolean {
  if (YEAR_ASKED.test(on)) return kind === 'year' || !/^(?:year|date)/i.test(on)
  if (FIGURE_ASKED.test(on)) return kind === 'figure'
  return PERSON_ASKED.test(on) ? kind === 'person' : kind !== 'year' && kind !== 'figure' && kind !== 'person'
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
