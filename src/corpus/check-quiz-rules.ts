import type { Corpus } from './corpus.ts'
import { isSentence, NO_RULES, type QuizRules } from './quiz-rules.ts'
import type { Fault, YamlFile, YamlPath } from './yaml.ts'

/** Every name in the rules must be one of the library: of a city, country, region, note, person or source. */
export function checkQuizRules({ data, faultAt }: YamlFile<QuizRules>, corpus: Corpus): Fault[] {
  const unknown = namesIn(data ?? NO_RULES).flatMap(({ kind, name, path }) =>
    knownTo(corpus, kind).includes(name) ? [] : [faultAt(path, `there is no ${kind} ${name}`)],
  )
  return [...unknown, ...checkStatements(data ?? NO_RULES, faultAt), ...checkFoils(data ?? NO_RULES, faultAt)]
}

/** What is told of words that no statement has would never be shown. */
function checkFoils({ foils, statements }: QuizRules, faultAt: YamlFile<QuizRules>['faultAt']): Fault[] {
  const all: Record<string, string> = { ...statements.recall, ...statements.understand, ...statements.apply }
  return Object.entries(foils).flatMap(([id, told]) =>
    Object.keys(told)
      .filter((foil) => !all[id]?.replace(/\}.*/, '').split('|').slice(1).includes(foil))
      .map((foil) => faultAt(['foils', id, foil], `the statement of ${id} has no ${foil} that is not so`)),
  )
}

/** A note has one statement, so that what is asked of it is of one level. */
function checkStatements({ statements }: QuizRules, faultAt: YamlFile<QuizRules>['faultAt']): Fault[] {
  const all = Object.entries(statements).flatMap(([level, of]) => Object.keys(of).map((id) => ({ level, id })))
  return all
    .filter(({ id }, i) => all.findIndex((one) => one.id === id) < i)
    .map(({ level, id }) => faultAt(['statements', level, id], `${id} has a statement of another level`))
}

type Kind = 'city' | 'country' | 'region' | 'note' | 'person' | 'source'
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
    ...items('note', rules['claimed-elsewhere'], ['claimed-elsewhere']),
    ...items('note', rules['not-asked'], ['not-asked']),
    ...Object.entries(rules.only).flatMap(([of, ids]) => items('note', ids, ['only', of])),
    ...Object.entries(rules.statements).flatMap(([level, of]) => keys('note', of, ['statements', level])),
    ...Object.entries(rules.foils).flatMap(([of, told]) =>
      Object.entries(told)
        .filter(([, name]) => !isSentence(name))
        .map(([foil, name]) => ({ kind: 'note' as const, name, path: ['foils', of, foil] })),
    ),
    ...keys('person', rules['in-office-since'], ['in-office-since']),
  ]
}

function knownTo({ cities, notes, people, sources }: Corpus, kind: Kind): string[] {
  if (kind === 'country') return cities.map(({ country }) => country)
  if (kind === 'region') return cities.map(({ region }) => region)
  const known = { city: cities, note: notes, person: people, source: sources }
  return known[kind].map(({ id }) => id)
}
