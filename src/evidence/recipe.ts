import type { Kind } from './reading/form.ts'
import { WEIGHTS, type Weights } from '../search/search.ts'

/**
 * What counts how much when places are ranked. Measured with `npm run bench:answers`, which also leaves out one at a time.
 */
export type Recipe = {
  weights: Weights
  /** What a note gains from the passage that it is pinned to, as a share of the passage's score. */
  passageBeside: number
  /** What a passage keeps of its score where no note is pinned to it. */
  passageAlone: number
  /** What a hit gains for each thing that it is about and the question names. */
  named: { city: number; network: number; term: number; person: number }
  /** What a note gains in which an author defines a term that the question names. */
  defines: number
  /** The same where a definition is asked for. */
  definition: number
  /** What a passage without a note gains that defines what is to be explained. */
  passageDefines: number
  /** What a hit gains from a source that the question names. */
  fromSource: number
  /** What a hit keeps that is about none of the cities, or countries, which the question names. */
  elsewhere: number
  /** What a hit keeps that lacks the kind of thing which the question asks for: a figure, a year, a name, several. */
  lacking: Partial<Record<Kind, number>>
  /** How much the learnt order counts beside the logarithm of the score. */
  learnt: number
  /** Whether each side of a question is shown before a second hit on any. */
  sides: boolean
  /** Whether misspelt words are mended, and questions in other languages read. */
  mends: boolean
  translates: boolean
}

export const RECIPE: Recipe = {
  weights: { ...WEIGHTS, questions: 1.7, about: 0.3, nearness: { ...WEIGHTS.nearness, ranked: 50, stretch: 1.2 } },
  passageBeside: 0.5,
  passageAlone: 0.9,
  named: { city: 0.25, network: 0.2, term: 0.25, person: 0.2 },
  defines: 0.2,
  definition: 0.6,
  passageDefines: 3,
  fromSource: 0.25,
  elsewhere: 0.8,
  lacking: { figure: 0.7, year: 0.8, person: 0.85, place: 0.9, several: 0.9 },
  learnt: 0.5,
  sides: true,
  mends: true,
  translates: true,
}
