import { z } from 'zod'
import { noteId, patterns, slug, text } from './fields.ts'
import { termKindSchema } from './schemas/entities.ts'

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
  /** What a question calls a source, by its id; else a broadcast is called by its title, any other by its authors. */
  called: z.record(slug, text).default({}),
  /** Words that speak for a dimension, by its id, whatever else a note is evidence for. */
  'speaks-for': z.record(slug, patterns).default({}),
  /** Notes whose claim another source makes in such other words that no likeness finds it. */
  'claimed-elsewhere': z.array(noteId).default([]),
  /** Notes on the texts themselves, or on what nobody need know, of which nothing is made. */
  'not-asked': z.array(noteId).default([]),
  /** Events that belong together, so that one can ask which came first. */
  strands: z.array(z.array(noteId).min(2)).default([]),
  /** What makes a note false by more than a figure: words of it, and what stands in their place then. */
  turns: z.record(noteId, z.record(text, text)).default({}),
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
      /** The kinds of terms of which it is asked what they are. */
      kinds: z.array(termKindSchema).default([...termKindSchema.options]),
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
