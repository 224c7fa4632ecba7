import { z } from 'zod'
import { noteId, patterns, slug, text } from './fields.ts'

/**
 * A statement with what is so, and what is not, in its place: `Cities {do|do not} …`. With one that is not so it is asked whether it is
 * true, with three or more, what completes it.
 */
const statement = text.regex(
  /^[^{}|]*\{[^{}|]+\|[^{}|]+(?:\|[^{}|]+\|[^{}|]+)?\}[^{}|]*$/,
  'must have in braces, once, what is so and one thing or three that are not: {so|not so}',
)

const statements = z.record(noteId, statement).default({})

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
  /** Notes whose claim another source makes in such other words that no likeness finds it. */
  'claimed-elsewhere': z.array(noteId).default([]),
  /** Notes on the texts themselves, or on what nobody need know, of which nothing is made. */
  'not-asked': z.array(noteId).default([]),
  /** The notes of which alone a kind of item is made, by the name of the kind; any other is made of every note that gives one. */
  only: z.record(text, z.array(noteId)).default({}),
  /** What notes say, in one sentence with what is so and what is not in its place, by the level of knowing which. */
  statements: z
    .strictObject({ recall: statements, understand: statements, apply: statements })
    .prefault({ recall: {}, understand: {}, apply: {} }),
  /**
   * What is said of a wrong completion, by the statement's note and the words in its braces: the note that tells what these
   * stand for, or a sentence on why they are wrong here.
   */
  foils: z.record(noteId, z.record(text, text)).default({}),
  /** Since when somebody, by their id, has held the office in which they act: an earlier year would be absurd. */
  'in-office-since': z.record(slug, z.int()).default({}),
  /**
   * Words of the roles of people who can be taken for one another, a list for each such group; who is in no group is not
   * asked about. Without any list, anybody can be taken for anybody.
   */
  roles: z.array(patterns).default([]),
})

/** Whether what is said of a wrong completion is a sentence; else it is the id of a note. */
export const isSentence = (told: string): boolean => told.includes(' ')

export type QuizRules = z.infer<typeof quizRules>

/** The rules of a library that gives none. */
export const NO_RULES: QuizRules = quizRules.parse({})
