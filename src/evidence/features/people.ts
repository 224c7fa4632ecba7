import { analyze } from '../../search/analyze.ts'
import { ASKS_HOLDER } from '../../speech/answering.ts'
import { onceFor } from './once.ts'
import type { Question } from '../reading/question.ts'
import type { Slot } from './slot.ts'
import type { SaidSentence } from './texts.ts'
import { isNamedBeside } from './told.ts'
import type { Weighing } from './weigh.ts'

/** Whether a hit names no person, and where it is asked who holds a role, none right beside the role. */
export function measurePeople(question: Question, { kind, none, isNew }: Slot, { texts }: Weighing) {
  const holder = holderOf(question)
  const people = ({ holds }: SaidSentence) => [...holds.people, ...holds.tellers].filter(isNew)
  return {
    noPerson: Number(kind === 'person') * none,
    holderNone: Number(holder.length > 0 && !texts.sentences.some((sentence) => people(sentence).length)),
    holderApart: Number(holder.length > 0 && !isNamedBeside(holder, texts.sentences, people)),
  }
}

/** The terms of the role whose holder is asked for; empty where none is. */
const holderOf = onceFor(({ read }) => analyze(read.match(ASKS_HOLDER)?.[1] ?? ''))
