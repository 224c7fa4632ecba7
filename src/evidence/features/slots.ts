import { ASKS_MEANING, ASKS_OUTCOME, ASKS_PROCEDURE, ENDED } from '../../speech/answering.ts'
import type { Hit } from '../hit.ts'
import type { Kind } from '../reading/form.ts'
import type { Question } from '../reading/question.ts'
import { termsOfKind } from './asks.ts'
import { measureFigures } from './figures.ts'
import { measureFormWords } from './form-words.ts'
import { onceFor } from './once.ts'
import { most } from './overlap.ts'
import { measurePeople } from './people.ts'
import { findSlot, type Slot } from './slot.ts'
import { isDefined } from './told.ts'
import { measureWanted } from './wanted.ts'
import type { Weighing } from './weigh.ts'

/** Whether a hit holds what a question asks for: a person in the role, a figure of the thing counted, a new place… */
export function measureSlots(question: Question, hit: Hit, weighing: Weighing) {
  const slot = findSlot(question, weighing)
  return {
    ...measureKinds(slot),
    ...measureFormWords(question, slot, weighing),
    ...measurePeople(question, slot, weighing),
    ...measureFigures(question, hit, slot, weighing),
    ...measureMeaning(question, slot, weighing),
    ...measureEnds(question, weighing),
    ...measureWanted(question, slot, weighing),
  }
}

/** By the kind of thing asked for: whether it is held at all, and beside what is asked. */
function measureKinds({ kind, none, apart }: Slot) {
  const is = (of: Kind) => Number(kind === of)
  return {
    candidateApart: apart,
    noCandidate: none,
    placeApart: is('place') * apart,
    noYear: is('year') * none,
    yearApart: is('year') * apart,
    noReason: is('reason') * none,
    noList: is('several') * none,
    noPlace: is('place') * none,
  }
}

/** Where it is asked what something is: whether that is told, and not only mentioned. */
function measureMeaning(question: Question, { kind }: Slot, { texts, share }: Weighing) {
  const isDefinition = kind === 'definition'
  const asksForMeaning = isDefinition || readAsked(question).asksMeaning
  return {
    undefined: Number(asksForMeaning && !isDefined(question, texts.sentences)),
    asksForMeaning: Number(asksForMeaning),
    definedAsk: isDefinition ? most(termsOfKind(texts.asks, kind).map((has) => share(question.terms, has) ?? 0)) : 0,
  }
}

/** Where it is asked how something ended, or how one does it oneself: whether that is told. */
function measureEnds(question: Question, { texts }: Weighing) {
  const { asksOutcome, asksProcedure } = readAsked(question)
  return {
    asksOutcome: Number(asksOutcome),
    noEnd: Number(asksOutcome && !texts.sentences.some(({ text }) => ENDED.test(text))),
    asksProcedure: Number(asksProcedure),
  }
}

const readAsked = onceFor(({ read }) => ({
  asksMeaning: ASKS_MEANING.test(read),
  asksOutcome: ASKS_OUTCOME.test(read),
  asksProcedure: ASKS_PROCEDURE.test(read),
}))
