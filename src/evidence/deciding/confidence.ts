import { analyze } from '../../search/analyze.ts'
import { createNearness } from '../../search/nearness.ts'
import { mentions, namesOf } from '../about.ts'
import type { Hit } from '../hit.ts'
import type { SearchIndex } from '../search-index.ts'
import type { Question } from '../reading/question.ts'
import { THRESHOLDS } from '../thresholds.ts'

/** What tells whether a hit answers a question; shares from 0 to 1, masses as logarithms. */
export type Features = {
  /** The share of the question's terms, by weight, that the hit holds; and how much that tells. */
  coverage: number
  mass: number
  /** The same for what is asked of the things named, the names of those left out that the hit is about. */
  asked: number
  askedMass: number
  /** How many of the things that the question names the hit is about. */
  named: number
  /** How alike the question and the likest of the hit's texts are, and how near its terms stand there. */
  likeness: number
  stretch: number
  /** How far the hit's score stands above the background, as a logarithm. */
  margin: number
}

/** The score of hits that merely share words with the question. */
export const backgroundOf = (hits: Hit[]): number => hits[THRESHOLDS.background]?.score ?? 0

/** Measures a hit against a question. In: the background of all the question's hits. */
export function measureHit(question: Question, hit: Hit, background: number, index: SearchIndex): Features {
  const weigh = (term: string) => weighTerm(term, index)
  const sum = (terms: Iterable<string>) => [...terms].reduce((total, term) => total + weigh(term), 0)
  const isHeld = (term: string) => hit.covered.has(term)
  const met = question.entities.filter((entity) => mentions(hit, entity))
  const names = new Set(met.flatMap(namesOf).flat())
  const asked = question.terms.filter((term) => !names.has(term))
  const texts = termsOf(hit)
  const measure = createNearness(question.terms, index.search.weigh)
  const share = (terms: string[]) => (terms.length ? sum(terms.filter(isHeld)) / sum(terms) : null)
  return {
    coverage: share(question.terms) ?? 0,
    mass: Math.log(1 + sum(question.terms.filter(isHeld))),
    asked: share(asked) ?? 1,
    askedMass: Math.log(1 + sum(asked.filter(isHeld))),
    named: Math.log(1 + met.length),
    likeness: Math.max(0, ...texts.map((text) => likeness(question.terms, text, weigh))),
    stretch: Math.max(0, ...texts.map((text) => measure(text).stretch)),
    margin: Math.min(THRESHOLDS.farthest, Math.log((hit.score + 1) / (background + 1))),
  }
}

/** The probability that a hit with these features answers: logistic regression, fitted by `npm run bench:fit`. */
function confidenceOf(features: Features): number {
  const evidence = Object.entries(features).reduce(
    (sum, [name, value]) => sum + FIT[name as keyof Features] * value,
    FIT.base,
  )
  return 1 / (1 + Math.exp(-evidence))
}

type Rated = { question: Question; background: number; index: SearchIndex; p: number }

/** The last rating of each hit: hits are mostly made for one question, and asked for more than once. */
const rated = new WeakMap<Hit, Rated>()

/** The probability that a hit answers a question. In: the background of all the question's hits. */
export function confidence(question: Question, hit: Hit, background: number, index: SearchIndex): number {
  const last = rated.get(hit)
  if (last && last.question === question && last.background === background && last.index === index) return last.p
  const p = confidenceOf(measureHit(question, hit, background, index))
  rated.set(hit, { question, background, index, p })
  return p
}

const FIT: Features & { base: number } = {
  base: -4.1,
  coverage: 1.47,
  mass: 1.01,
  asked: 1.03,
  askedMass: 0.52,
  named: -0.34,
  likeness: 1.28,
  stretch: 1.37,
  margin: 0.19,
}

/** How much a term tells, from 0 to 1 for the rarest. */
const weighTerm = (term: string, { search: { knows, weigh } }: SearchIndex) =>
  (weigh(term) / weigh(UNHEARD_OF)) * (knows(term) ? 1 : THRESHOLDS.unknownTerm)

/** No text holds this; so it weighs as much as any term can. */
const UNHEARD_OF = '\u0000'

const textsOf = ({ note, passage }: Hit) =>
  note ? [...note.asks, note.says] : (passage?.sentences ?? []).map((sentence) => sentence.text)

const analysed = new WeakMap<object, string[][]>()

/** The terms of each text of a hit; the same notes come up again and again. */
function termsOf(hit: Hit): string[][] {
  const key = hit.note ?? hit.passage
  const known = (key && analysed.get(key)) ?? textsOf(hit).map(analyze)
  if (key) analysed.set(key, known)
  return known
}

/** The cosine of two texts' terms, rare terms weighing more. */
function likeness(asked: string[], text: string[], weigh: (term: string) => number): number {
  const terms = new Set(text)
  const sum = (list: Iterable<string>) => [...list].reduce((total, term) => total + weigh(term) ** 2, 0)
  const shared = sum(asked.filter((term) => terms.has(term)))
  return shared ? shared / Math.sqrt(sum(asked) * sum(terms)) : 0
}
