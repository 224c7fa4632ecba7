import type { Hit } from '../hit.ts'
import { askedOf } from '../reading/asked-of.ts'
import { readerOf } from '../reading/native.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { defineesOf, gradeDefining, readDefining } from './definee.ts'
import { type Features, measureHit } from './features.ts'
import { onceForHit } from './once.ts'
import { most } from './overlap.ts'
import type { Among } from './rank.ts'
import { weighFeatures, type FeatureWeights } from './weights.ts'
import { measureSentences } from './sentence.ts'
import { weighTerms } from './weigh.ts'

/** Measures a passage that no note tells of against a question: as any hit, by its best sentences, and by what stands over it. */
export function measurePassage(
  question: Question,
  hit: Hit,
  standing: Among,
  index: SearchIndex,
  sentences: FeatureWeights,
): Features {
  const asked = askedOf(question, hit, index)
  const measured = measureSentencesOnce(asked, hit, index)
  const rates = measured.map((features) => weighFeatures(features, sentences))
  const [told = 0, next = told] = rates.toSorted((a, b) => b - a)
  const best = measured[rates.indexOf(told)] ?? {}
  return {
    ...measureHit(question, hit, standing, index),
    ...measureTopic(asked, hit, index),
    defines: rateDefining(question, hit, index),
    ...{ told, toldTwice: next },
    bestShare: best['share'] ?? 0,
    bestMeant: best['meant'] ?? 0,
    bestHolds: most(KINDS.map((kind) => best[kind] ?? 0)),
  }
}

const measureSentencesOnce = onceForHit(measureSentences)

/** What a sentence may hold of the kind that is asked for. */
const KINDS = ['person', 'year', 'figure', 'place', 'several', 'reason', 'means', 'wanted', 'opens']

/** How well each sentence of a passage answers: a weighted sum, higher is better. */
export const rateSentences = (question: Question, hit: Hit, index: SearchIndex, weights: FeatureWeights): number[] =>
  measureSentencesOnce(askedOf(question, hit, index), hit, index).map((features) => weighFeatures(features, weights))

/** How well the best of a passage's sentences defines what a question wants explained, from 0 to 1; 0 where it wants nothing explained. */
export function rateDefining(question: Question, hit: Hit, index: SearchIndex): number {
  if (!isNamed(question, hit)) return 0
  const sentences = hit.passage?.sentences ?? []
  return most(sentences.map((sentence) => gradeDefining(readDefining(question, sentence, hit, index))))
}

/** Whether a hit has all of what a question wants explained: in most places, nothing needs to be looked for. */
const isNamed = (question: Question, { covered }: Hit): boolean =>
  defineesOf(question).some((terms) => question.native !== null || terms.every((term) => covered.has(term)))

/** How far the heading over a passage, and the title of its document, are what a question is about. */
function measureTopic(question: Question, hit: Hit, index: SearchIndex) {
  const { passage } = hit
  const { sum } = weighTerms(question, hit, index)
  const { analyze } = readerOf(hit, index)
  const { terms } = question
  const asked = new Set(terms)
  const heading = analyze(passage?.pin.section ?? '')
  const title = analyze(index.library.sources.get(passage?.source ?? '')?.record.title ?? '')
  const share = (list: readonly string[], of: ReadonlySet<string>) =>
    sum(list.filter((term) => of.has(term))) / (sum(list) || 1)
  return {
    headed: share(terms, new Set(heading)),
    topic: share(heading, asked),
    titled: share(terms, new Set(title)),
    unknown: sum(terms.filter((term) => !index.search.knows(term))),
  }
}
