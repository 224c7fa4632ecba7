import { ASKS_MEANING, ASKS_OUTCOME, ASKS_PROCEDURE, ENDED } from '../../speech/answering.ts'
import type { Hit } from '../hit.ts'
import type { Kind } from '../reading/form.ts'
import type { Question } from '../reading/question.ts'
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
    ...measureKinds(hit, slot, weighing),
    ...measureFormWords(question, slot, weighing),
    ...measurePeople(question, slot, weighing),
    ...measureFigures(question, hit, slot, weighing),
    ...measureMeaning(question, slot, weighing),
    ...measureEnds(question, weighing),
    ...measureWanted(question, hit, slot, weighing),
  }
}

/** By the kind of thing asked for: whether it is held at all, beside what is asked, and asked by a question of the hit. */
function measureKinds({ note }: Hit, { kind, none, apart, own }: Slot, { missing, weigh }: Weighing) {
  const is = (of: Kind) => Number(kind === of)
  const asks = Number(own.length > 0)
  const hardest = most(missing.map(weigh))
  return {
    candidateApart: apart,
    noCandidate: none,
    noAskOfKind: Number(note !== null && kind !== 'anything' && !asks),
    placeApart: is('place') * apart,
    noYear: is('year') * none,
    yearApart: is('year') * apart,
    noReason: is('reason') * none,
    reasonApart: is('reason') * apart,
    noList: is('several') * none,
    noPlace: is('place') * none,
    noOutcome: is('outcome') * none,
    noMeans: is('means') * none,
    askOfReason: is('reason') * asks,
    askOfPerson: is('person') * asks,
    askOfYear: is('year') * asks,
    askOfFigure: is('figure') * asks,
    askOfPlace: is('place') * asks,
    yesMissing: is('yes-no') * hardest,
    deedMissing: is('deed') * hardest,
    nounMissing: is('noun') * hardest,
  }
}

/** Where it is asked what something is: whether that is told, and not only mentioned. */
function measureMeaning(question: Question, { kind, own }: Slot, { texts, share }: Weighing) {
  const isDefinition = kind === 'definition'
  const asksForMeaning = isDefinition || readAsked(question).asksMeaning
  const like = most(own.map(({ terms }) => share(question.terms, (term) => terms.has(term)) ?? 0))
  return {
    undefined: Number(asksForMeaning && !isDefined(question, texts.sentences)),
    asksForMeaning: Number(asksForMeaning),
    definedAsk: isDefinition ? like : 0,
  }
}

/** Where it is asked how something ended, or how one does it oneself: whether that is told. */
function measureEnds(question: Question, { texts, missing, weighMissing }: Weighing) {
  const { asksOutcome, asksProcedure } = readAsked(question)
  return {
    asksOutcome: Number(asksOutcome),
    noEnd: Number(asksOutcome && !texts.sentences.some(({ text }) => ENDED.test(text))),
    asksProcedure: Number(asksProcedure),
    procedureMissing: Number(asksProcedure) * most(missing.map(weighMissing)),
  }
}

const readAsked = onceFor(({ read }) => ({
  asksMeaning: ASKS_MEANING.test(read),
  asksOutcome: ASKS_OUTCOME.test(read),
  asksProcedure: ASKS_PROCEDURE.test(read),
}))
