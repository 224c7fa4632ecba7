import { analyze } from '../../search/analyze.ts'
import type { Question } from '../reading/question.ts'
import { onceFor } from './once.ts'
import { synonymsOf } from './synonyms.ts'
import type { Ask } from './texts.ts'
import type { Weighing } from './weigh.ts'

/** What a question of another kind keeps of its likeness; and how much each weight of words that are not asked takes of it. */
const OTHER_KIND = 0.7
const EXTRA = 0.25

/** Whether a question is more like one that a hit answers, or like one that it comes near to and leaves open. */
export function measureKnownQuestions(question: Question, weighing: Weighing) {
  const { asks, open } = weighing.texts
  const answered = nearestOf(asks, question, weighing)
  const left = nearestOf(open, question, weighing)
  return {
    askLike: answered.like,
    askShare: answered.share,
    openLike: left.like,
    openLead: left.like - answered.like,
  }
}

/** The likest of some questions: how like it is, and the share of what is asked that it has. */
function nearestOf(
  known: readonly Ask[],
  question: Question,
  { names, weigh }: Weighing,
): { like: number; share: number } {
  const { form } = question
  const { terms, placesOf } = findPlaces(question)
  const weights = terms.map((term) => (names.has(term) ? 0 : weigh(term)))
  const all = terms.reduce((sum, term) => sum + weigh(term), 0) || 1
  let [like, share] = [0, 0]
  for (const ask of known) {
    let [held, extra, missing] = [0, 0, 0]
    const own = weightsOf(ask.terms, weigh)
    let at = 0
    for (const term of ask.terms) {
      const places = placesOf.get(term)
      if (places) held |= places
      else if (!names.has(term)) extra += own[at] ?? 0
      at++
    }
    for (let i = 0; i < terms.length; i++) if (!(held & (1 << i))) missing += weights[i] ?? 0
    const rest = 1 - missing / all
    const liked = (rest * (ask.kind === form.kind ? 1 : OTHER_KIND)) / (1 + EXTRA * extra)
    if (liked > like) [like, share] = [liked, rest]
  }
  return { like, share }
}

const weighed = new WeakMap<ReadonlySet<string>, readonly number[]>()

/** How much each of an ask's terms tells, in order: an ask is set beside many questions, and always in its own library. */
function weightsOf(terms: ReadonlySet<string>, weigh: Weighing['weigh']): readonly number[] {
  const known = weighed.get(terms)
  if (known) return known
  const weights = Array.from(terms, weigh)
  weighed.set(terms, weights)
  return weights
}

/** As many terms as a number has bits for. */
const MOST_TERMS = 30

/** All terms of a question, those of asking too, which tell `is it still` from `was it`; and which each term stands for, itself or as a synonym, as bits. */
const findPlaces = onceFor(({ read }) => {
  const terms = [...new Set(analyze(read))].slice(0, MOST_TERMS)
  const placesOf = new Map<string, number>()
  for (const [i, term] of terms.entries())
    for (const each of [term, ...synonymsOf(term)]) placesOf.set(each, (placesOf.get(each) ?? 0) | (1 << i))
  return { terms, placesOf }
})
