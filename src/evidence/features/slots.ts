import { analyze } from '../../search/analyze.ts'
import {
  ASKS_MEANING,
  ASKS_OUTCOME,
  ASKS_PROCEDURE,
  CAUSE,
  DEFINING,
  ENDED,
  MEANS,
  OUTCOME,
  ROLES,
} from '../../speech/answering.ts'
import { COUNTED, UNITS } from '../../speech/figures.ts'
import { fitsAny } from '../../speech/words.ts'
import { foldForSearch } from '../../text/fold.ts'
import type { Hit } from '../hit.ts'
import type { Kind } from '../reading/form.ts'
import { holdsFigure } from '../reading/kinds.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { most } from './overlap.ts'
import { isMeant } from './synonyms.ts'
import type { Sentence } from './texts.ts'
import { isDefined, isNamedBeside } from './told.ts'
import { measureWanted } from './wanted.ts'
import type { Weighing } from './weigh.ts'

/** Whether a hit holds what a question asks for: a person in the role, a figure of the thing counted, a new place… */
export function measureSlots(question: Question, hit: Hit, weighing: Weighing, _index: SearchIndex) {
  const { texts, asked, missing, names, weigh, weighMissing, share } = weighing
  const { kind, head, first, last } = question.form
  const is = (of: Kind) => Number(kind === of)
  const isNew = newTo(question)
  const inSentences = texts.sentences.map(({ terms }) => share(asked, (term) => terms.has(term)) ?? 1)
  const holding = texts.sentences.map((sentence) => holdsKind(kind, sentence, isNew))
  const candidate = most(inSentences.filter((_, i) => holding[i]))
  const apart = most(inSentences) - candidate
  const none = 1 - Number(holding.some(Boolean))
  const own = texts.asks.filter((ask) => ask.kind === kind)
  const ofRole = [...head, ...asked].filter((term) => ROLE_TERMS.has(term))
  const counted = analyze(question.read.match(COUNTED)?.[1] ?? '')
  const said = texts.sentences.map(({ text }) => text).join(' ')
  const unit = UNITS.find(({ asked: forms }) => fitsAny(question.read, forms))?.unit
  const asksOutcome = ASKS_OUTCOME.test(question.read)
  const asksProcedure = ASKS_PROCEDURE.test(question.read)
  const isIn = (term: string) => isMeant(term, texts.terms) || names.has(term)
  const isSaid = (term: string) => names.has(term) || texts.sentences.some(({ terms }) => isMeant(term, terms))
  const isOwn = (term: string) => own.some(({ terms }) => isMeant(term, terms))
  const lacks = (list: readonly string[], has: (term: string) => boolean) => Number(list.length > 0 && !list.some(has))
  const asksForMeaning = kind === 'definition' || ASKS_MEANING.test(question.read)
  const hardest = most(missing.map(weigh))
  return {
    candidateApart: apart,
    noCandidate: none,
    noAskOfKind: Number(hit.note !== null && kind !== 'anything' && !own.length),
    headMissing: lacks(head, (term) => texts.terms.has(term)),
    headUnsaid: lacks(head, (term) => texts.sentences.some(({ terms }) => terms.has(term))),
    firstMissing: lacks(first, isIn),
    firstUnsaid: lacks(first, isSaid),
    firstUnasked: lacks(first, isOwn),
    lastMissing: lacks(last, isIn),
    lastUnsaid: lacks(last, isSaid),
    lastUnasked: lacks(last, isOwn),
    noPerson: is('person') * none,
    roleApart:
      is('person') * lacks(ofRole, (term) => texts.sentences.some(({ terms }, i) => holding[i] && terms.has(term))),
    roleUnsaid: lacks(ofRole, (term) => texts.sentences.some(({ terms }) => terms.has(term))),
    nameApart: lacks(
      head,
      () => is('person') === 0 || isNamedBeside(head, texts.sentences, ({ holds }) => holds.people.filter(isNew)),
    ),
    placeApart: is('place') * apart,
    undefined: Number(asksForMeaning && !isDefined(question, texts.sentences)),
    asksForMeaning: Number(asksForMeaning),
    brokenName: Number(
      question.phrases.some(
        (phrase) =>
          !texts.sentences.some(({ list }) => holdsInRow(phrase, list)) &&
          !texts.asks.some(({ list }) => holdsInRow(phrase, list)),
      ),
    ),
    noYear: is('year') * none,
    yearApart: is('year') * apart,
    noFigure: is('figure') * Number(!holdsFigure(question, said, hit.covered, hit.note?.asks ?? [])),
    countedMissing: lacks(counted, (term) => texts.terms.has(term)),
    countedAsk: Number(own.some((ask) => kind === 'figure' && counted.some((term) => ask.counted.includes(term)))),
    noUnit: unit ? Number(!fitsAny(said, unit)) : 0,
    noReason: is('reason') * none,
    reasonApart: is('reason') * apart,
    noList: is('several') * none,
    noPlace: is('place') * none,
    noOutcome: is('outcome') * none,
    noMeans: is('means') * none,
    askOfReason: is('reason') * Number(own.length > 0),
    askOfPerson: is('person') * Number(own.length > 0),
    askOfYear: is('year') * Number(own.length > 0),
    askOfFigure: is('figure') * Number(own.length > 0),
    askOfPlace: is('place') * Number(own.length > 0),
    yesMissing: is('yes-no') * hardest,
    deedMissing: is('deed') * hardest,
    nounMissing: is('noun') * hardest,
    definedAsk: is('definition') * most(own.map(({ terms }) => share(question.terms, (term) => terms.has(term)) ?? 0)),
    asksOutcome: Number(asksOutcome),
    noEnd: Number(asksOutcome && !texts.sentences.some(({ text }) => ENDED.test(text))),
    asksProcedure: Number(asksProcedure),
    procedureMissing: Number(asksProcedure) * most(missing.map(weighMissing)),
    ...measureWanted(question, hit, inSentences, weighing, isNew),
  }
}

const holdsInRow = (phrase: readonly string[], list: readonly string[]): boolean =>
  list.some((term, i) => term === phrase[0] && phrase.every((each, n) => list[i + n] === each))

const ROLE_TERMS: ReadonlySet<string> = new Set(ROLES.flatMap(analyze))

/** What a question holds itself is no answer to it. In: what a sentence holds, folded. */
export function newTo({ text, read }: Pick<Question, 'text' | 'read'>): (held: string) => boolean {
  const asked = foldForSearch(`${text} ${read}`)
  return (held) => !asked.includes(held) && !held.split(' ').every((word) => asked.includes(word))
}

/** Whether a sentence holds what could answer a question of a kind, and what the question does not hold itself. */
function holdsKind(kind: Kind, { text, holds }: Sentence, isNew: (held: string) => boolean): boolean {
  if (kind === 'person') return holds.people.some(isNew)
  if (kind === 'year') return holds.years.some(isNew)
  if (kind === 'figure') return holds.figures.some(isNew)
  if (kind === 'place') return holds.places.some(isNew)
  if (kind === 'several') return holds.row > 2
  const form = TOLD_BY[kind]
  return form ? form.test(text) : true
}

const TOLD_BY: Partial<Record<Kind, RegExp>> = { reason: CAUSE, outcome: OUTCOME, definition: DEFINING, means: MEANS }
