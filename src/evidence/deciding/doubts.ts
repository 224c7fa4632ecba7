import type { Features } from '../features/features.ts'

/** From what share of the words asked for an answer stands too far apart from them. */
const FAR = 0.3

/** What share of a question's words an answered question must have, to be one that asks what something is. */
const ALIKE = 0.6

/** What speaks against a hit, whatever else is alike: each is a demand of the question's form that it does not meet. */
const DOUBTS: readonly ((features: Features) => boolean)[] = [
  is('roleApart'),
  (features) => is('noYear')(features) || over('yearApart', FAR)(features),
  (features) => is('wantedNone')(features) || is('wantedRow')(features),
  is('countedMissing'),
  (features) => is('noPlace')(features) || over('placeApart', FAR)(features),
  is('termLacking'),
  (features) => is('undefined')(features) && !is('isSense')(features) && !over('definedAsk', ALIKE)(features),
  is('asksProcedure'),
  is('noReason'),
  is('noUnit'),
  is('noFigure'),
]

/** How many demands of a question's form a hit does not meet. */
export const countDoubts = (features: Features): number => DOUBTS.filter((doubt) => doubt(features)).length

function is(name: string) {
  return over(name, 0)
}

function over(name: string, least: number) {
  return (features: Features): boolean => (features[name] ?? 0) > least
}
