import type { Corpus } from './corpus.ts'
import { NO_RULES, type QuizRules } from './quiz-rules.ts'
import type { Fault, YamlFile, YamlPath } from './yaml.ts'

/** Every name in the rules must be one of the library: of a city, country, region, dimension, note, person, source or term. */
export function checkQuizRules({ data, faultAt }: YamlFile<QuizRules>, corpus: Corpus): Fault[] {
  const unknown = namesIn(data ?? NO_RULES).flatMap(({ kind, name, path }) =>
    knownTo(corpus, kind).includes(name) ? [] : [faultAt(path, `there is no ${kind} ${name}`)],
  )
  return [...unknown, ...checkTurns(data ?? NO_RULES, corpus, faultAt)]
}

/** What is exchanged in a note must stand in it, once. */
const checkTurns = ({ turns }: QuizRules, { notes }: Corpus, faultAt: YamlFile<QuizRules>['faultAt']): Fault[] =>
  notes.flatMap(({ id, says }) =>
    Object.keys(turns[id] ?? {}).flatMap((words) => {
      const count = says.split(words).length - 1
      return count === 1
        ? []
        : [faultAt(['turns', id, words], `“${words}” stands ${count} times in the note, not once`)]
    }),
  )

type Kind = 'city' | 'country' | 'region' | 'dimension' | 'note' | 'person' | 'source' | 'term'
type NamedAt = { kind: Kind; name: string; path: YamlPath }

function namesIn(rules: QuizRules): NamedAt[] {
  const keys = (kind: Kind, of: object, path: YamlPath) =>
    Object.keys(of).map((name) => ({ kind, name, path: [...path, name] }))
  const items = (kind: Kind, names: string[], path: YamlPath) =>
    names.map((name, i) => ({ kind, name, path: [...path, i] }))
  return [
    ...keys('city', rules['gives-away'].cities, ['gives-away', 'cities']),
    ...keys('country', rules['gives-away'].countries, ['gives-away', 'countries']),
    ...keys('country', rules.regions, ['regions']),
    ...Object.entries(rules.regions).map(([of, name]) => ({ kind: 'region' as const, name, path: ['regions', of] })),
    ...keys('source', rules.called, ['called']),
    ...keys('dimension', rules['speaks-for'], ['speaks-for']),
    ...items('note', rules['claimed-elsewhere'], ['claimed-elsewhere']),
    ...items('note', rules['not-asked'], ['not-asked']),
    ...rules.strands.flatMap((events, i) => items('note', events, ['strands', i])),
    ...keys('note', rules.turns, ['turns']),
    ...keys('person', rules['in-office-since'], ['in-office-since']),
    ...items('term', rules.terms.without, ['terms', 'without']),
  ]
}

function knownTo({ cities, frameworks, notes, people, sources, terms }: Corpus, kind: Kind): string[] {
  if (kind === 'country') return cities.map(({ country }) => country)
  if (kind === 'region') return cities.map(({ region }) => region)
  const dimensions = frameworks.flatMap((framework) => framework.dimensions)
  const known = { city: cities, dimension: dimensions, note: notes, person: people, source: sources, term: terms }
  return known[kind].map(({ id }) => id)
}
