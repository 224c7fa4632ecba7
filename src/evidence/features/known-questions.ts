import { analyze } from '../../search/analyze.ts'
import type { Question } from '../reading/question.ts'
import { type Asks, startOf } from './asks.ts'
import { onceFor } from './once.ts'
import { synonymsOf } from './synonyms.ts'
import { countNumbered, numberOf } from './term-numbers.ts'
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
  asks: Asks,
  question: Question,
  { names, weigh, weighNumber }: Weighing,
): { like: number; share: number } {
  let [like, share] = [0, 0]
  if (!asks.ends.length) return { like, share }
  const { terms, places } = findPlaces(question)
  const weights = terms.map((term) => (names.has(term) ? 0 : weigh(term)))
  const all = terms.reduce((sum, term) => sum + weigh(term), 0) || 1
  const named = new Set([...names].map(numberOf))
  for (let ask = 0, at = 0; ask < asks.ends.length; ask++) {
    let [held, extra, missing] = [0, 0, 0]
    for (at = startOf(asks, ask); at < (asks.ends[ask] ?? 0); at++) {
      const term = asks.terms[at] ?? 0
      if (term < 0) continue
      const bits = places.get(term)
      if (bits) held |= bits
      else if (!named.has(term)) extra += weighNumber(term)
    }
    for (let i = 0; i < terms.length; i++) if (!(held & (1 << i))) missing += weights[i] ?? 0
    const rest = 1 - missing / all
    // What it asks for is not looked for where nothing of that could make it the likest.
    if (rest / (1 + EXTRA * extra) <= like) continue
    const liked = (rest * (asks.kindOf(ask) === question.form.kind ? 1 : OTHER_KIND)) / (1 + EXTRA * extra)
    if (liked > like) [like, share] = [liked, rest]
  }
  return { like, share }
}

/** As many terms as a number has bits for. */
const MOST_TERMS = 30

/** All terms of a question, those of asking too, which tell `is it still` from `was it`. */
const termsOf = onceFor(({ read }) => [...new Set(analyze(read))].slice(0, MOST_TERMS))

/** Which terms of a question each numbered term stands for, itself or as a synonym, as bits. */
type Places = { terms: readonly string[]; places: ReadonlyMap<number, number>; of: number }

const found = new WeakMap<Question, Places>()

function findPlaces(question: Question): Places {
  const known = found.get(question)
  if (known?.of === countNumbered()) return known
  const terms = termsOf(question)
  const places = new Map<number, number>()
  for (const [i, term] of terms.entries())
    for (const each of [term, ...synonymsOf(term)]) {
      const number = numberOf(each)
      if (number !== undefined) places.set(number, (places.get(number) ?? 0) | (1 << i))
    }
  const made = { terms, places, of: countNumbered() }
  found.set(question, made)
  return made
}
