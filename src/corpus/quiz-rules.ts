import { z } from 'zod'
import type { Corpus } from './corpus.ts'
import { noteId, patterns, slug, text } from './fields.ts'
import { termKind } from './schemas.ts'
import type { Fault, YamlFile, YamlPath } from './yaml.ts'

/** What is true of one library when questions are made of its notes; all of it may be missing. */
export const quizRules = z.strictObject({
  /** Words by which a statement gives a city away to anybody, by the city's id; or its country, by the country's name. */
  'gives-away': z
    .strictObject({ cities: z.record(slug, patterns).default({}), countries: z.record(text, patterns).default({}) })
    .prefault({}),
  /** The region in which a question counts the cities of a country, where a map has them elsewhere than `cities.yaml`. */
  regions: z.record(text, text).default({}),
  /** Where the city is not what a statement is about; `_` stands for the city. */
  asides: patterns,
  /** What shows that more cities than those named belong to a statement, or that one stands for something else. */
  'open-lists': patterns,
  /** Words that speak for a dimension, by its id, whatever else a note is evidence for. */
  'speaks-for': z.record(slug, patterns).default({}),
  /** Notes whose claim another source makes in such other words that no likeness finds it. */
  'claimed-elsewhere': z.array(noteId).default([]),
  /** Since when somebody, by their id, has held the office in which they act: an earlier year would be absurd. */
  'in-office-since': z.record(slug, z.int()).default({}),
  /** The year from which on an event is known to be after nearly everything. */
  late: z.int().nullable().default(null),
  /**
   * Words of the roles of people who can be taken for one another, a list for each such group; who is in no group is not
   * asked about. Without any list, anybody can be taken for anybody.
   */
  roles: z.array(patterns).default([]),
  terms: z
    .strictObject({
      /** The kinds of terms that can stand in one another's place. */
      kinds: z.array(termKind).default([...termKind.options]),
      /** Terms that would stand out, by their ids. */
      without: z.array(slug).default([]),
      /** Words of terms that say who somebody is: between others they would stand out. */
      people: patterns,
    })
    .prefault({}),
})

export type QuizRules = z.infer<typeof quizRules>

/** The rules of a library that gives none. */
export const NO_RULES: QuizRules = quizRules.parse({})

/** Every name in the rules must be one of the library: of a city, country, region, dimension, note, person or term. */
export function checkQuizRules({ data, faultAt }: YamlFile<QuizRules>, corpus: Corpus): Fault[] {
  return namesIn(data ?? NO_RULES).flatMap(({ kind, name, path }) =>
    knownTo(corpus, kind).includes(name) ? [] : [faultAt(path, `there is no ${kind} ${name}`)],
  )
}

type Kind = 'city' | 'country' | 'region' | 'dimension' | 'note' | 'person' | 'term'
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
    ...keys('dimension', rules['speaks-for'], ['speaks-for']),
    ...items('note', rules['claimed-elsewhere'], ['claimed-elsewhere']),
    ...keys('person', rules['in-office-since'], ['in-office-since']),
    ...items('term', rules.terms.without, ['terms', 'without']),
  ]
}

function knownTo({ cities, frameworks, notes, people, terms }: Corpus, kind: Kind): string[] {
  if (kind === 'country') return cities.map(({ country }) => country)
  if (kind === 'region') return cities.map(({ region }) => region)
  const dimensions = frameworks.flatMap((framework) => framework.dimensions)
  return { city: cities, dimension: dimensions, note: notes, person: people, term: terms }[kind].map(({ id }) => id)
}
