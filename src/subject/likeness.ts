import type { Line } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'
import type { CityStance, Summary } from './stances.ts'

type Likeness = 'shared' | 'different' | 'one-sided' | 'silent'

/** Only cities on which something is stated are compared: silence is neither alike nor different. */
function likeness(standings: readonly CityStance[]): Likeness {
  const stated = standings.filter(({ verdict }) => verdict !== 'not stated')
  if (!stated.length) return 'silent'
  if (stated.length === 1) return 'one-sided'
  return new Set(stated.map(({ verdict }) => verdict)).size > 1 ? 'different' : 'shared'
}

/** What the cities have in common on a dimension, or how they differ; what there is nothing on is named. */
export function compareStandings(standings: readonly CityStance[], { compare: say, stances }: Wording): Line {
  const stated = standings.filter(({ verdict }) => verdict !== 'not stated')
  const silent = standings.filter(({ verdict }) => verdict === 'not stated').map(({ city }) => city)
  const names = stated.map(({ city }) => city).join(', ')
  const all = stated.length < standings.length ? names : standings.length === 2 ? say.both : say.all
  const text = {
    shared: () => say.shared(stances[stated[0]?.verdict ?? 'not stated'], all),
    different: () => say.differing(stated.map(({ city, verdict }) => `${city} ${stances[verdict]}`)),
    'one-sided': () => say.notComparable,
    silent: () => say.notComparable,
  }[likeness(standings)]()
  return [{ text: silent.length ? `${text} ${say.nothingOn(silent)}` : text }]
}

/** Which dimensions the cities share, on which they differ, and on which they cannot be compared; a line for each. */
export function overview(summaries: readonly Summary[], { colon, tag, compare: { overview: heads } }: Wording): Line[] {
  const named = (kind: Likeness) =>
    summaries
      .filter(({ standings }) => likeness(standings) === kind)
      .map(({ name }) => (tag.startsWith('en') ? name.toLowerCase() : name))
  const lines = [
    { head: heads.shared, names: named('shared') },
    { head: heads.different, names: named('different') },
    { head: heads.silent, names: [...named('one-sided'), ...named('silent')] },
  ]
  return lines.flatMap(({ head, names }) => (names.length ? [[{ text: `${colon(head)}${names.join(', ')}.` }]] : []))
}
