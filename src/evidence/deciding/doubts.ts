import type { Features } from '../features/features.ts'
import { THRESHOLDS } from '../thresholds.ts'

/** What speaks against a hit, whatever else is alike: each is a demand of the question's form that it does not meet. */
const DOUBTS: readonly ((features: Features) => boolean)[] = [
  is('roleApart'),
  (features) => is('noYear')(features) || over('yearApart', THRESHOLDS.apart)(features),
  (features) => is('wantedNone')(features) || is('wantedRow')(features),
  is('countedMissing'),
  (features) => is('noPlace')(features) || over('placeApart', THRESHOLDS.apart)(features),
  is('termLacking'),
  (features) =>
    is('undefined')(features) && !is('isSense')(features) && !over('definedAsk', THRESHOLDS.definedAlike)(features),
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
