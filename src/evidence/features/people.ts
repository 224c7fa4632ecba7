import { analyze } from '../../search/analyze.ts'
import { ROLES } from '../../speech/answering.ts'
import type { Question } from '../reading/question.ts'
import { lacks } from './form-words.ts'
import type { Slot } from './slot.ts'
import { isNamedBeside } from './told.ts'
import type { Weighing } from './weigh.ts'

const ROLE_TERMS: ReadonlySet<string> = new Set(ROLES.flatMap(analyze))

/** Whether a hit names a person in the role that is asked for. */
export function measurePeople({ form }: Question, { kind, holding, isNew, none }: Slot, { texts, asked }: Weighing) {
  const isPerson = Number(kind === 'person')
  const role = [...form.head, ...asked].filter((term) => ROLE_TERMS.has(term))
  const isNamed = () => isNamedBeside(form.head, texts.sentences, ({ holds }) => holds.people.filter(isNew))
  return {
    noPerson: isPerson * none,
    roleApart: isPerson * lacks(role, (term) => texts.sentences.some(({ terms }, i) => holding[i] && terms.has(term))),
    roleUnsaid: lacks(role, (term) => texts.sentences.some(({ terms }) => terms.has(term))),
    nameApart: Number(isPerson > 0 && form.head.length > 0 && !isNamed()),
  }
}
