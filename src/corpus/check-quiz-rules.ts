import type { Corpus } from './corpus.ts'
import { NO_RULES, type QuizRules } from './quiz-rules.ts'
import type { Fault, YamlFile, YamlPath } from './yaml.ts'

/** Every name in the rules must be one of the library: of a city, country, region, dimension, note, person, source or term. */
export function checkQuizRules({ data, faultAt }: YamlFile<QuizRules>, corpus: Corpus): Fault[] {
  return namesIn(data ?? NO_RULES).flatMap(({ kind, name, path }) =>
    knownTo(corpus, kind).includes(name) ? [] : [faultAt(path, `there is no ${kind} ${name}`)],
  )
}

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
