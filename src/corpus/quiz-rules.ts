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
  'gives-away': z
    .strictObject({
      cities: z.record(slug, patterns).default({}).describe('By its id.'),
      countries: z.record(text, patterns).default({}).describe('By the name of a country, or of a group.'),
    })
    .prefault({})
    .describe('Words by which a statement gives a city, or whatever the library lists, away to anybody.'),
  regions: z
    .record(text, text)
    .default({})
    .describe('The region in which a question counts the cities of a country, where a map has them elsewhere.'),
  asides: patterns.describe('Where the city is not what a statement is about; `_` stands for the city.'),
  called: z
    .record(slug, text)
    .default({})
    .describe(
      'What a question calls a source, by its id; else a broadcast is called by its title, any other by its authors.',
    ),
  'claimed-elsewhere': z
    .array(noteId)
    .default([])
    .describe('Notes whose claim another source makes in such other words that no likeness finds it.'),
  'not-asked': z
    .array(noteId)
    .default([])
    .describe('Notes on the texts themselves, or on what nobody need know, of which nothing is made.'),
  only: z
    .record(text, z.array(noteId))
    .default({})
    .describe(
      'The notes of which alone a kind of question is made, by the kind (`year`, `city`, `person` …); others are made of every note that gives one.',
    ),
  statements: z
    .strictObject({
      recall: statements.describe('By the id of a note.'),
      understand: statements.describe('By the id of a note.'),
      apply: statements.describe('By the id of a note.'),
    })
    .prefault({ recall: {}, understand: {}, apply: {} })
    .describe(
      'By level and note, what it says in one sentence, with what is so and what is not in its place: `{do|do not}`.',
    ),
  foils: z
    .record(noteId, z.record(text, text))
    .default({})
    .describe(
      'By the note of a statement and the words of a wrong completion, the note that tells what these stand for, or a sentence on why they are wrong here.',
    ),
  'in-office-since': z
    .record(slug, z.int())
    .default({})
    .describe('By the id of a person, since when they have held the office in which they act.'),
  roles: z
    .array(patterns)
    .default([])
    .describe(
      'Lists of words of roles: people whose roles are in one list can be taken for one another. Without lists, anybody for anybody.',
    ),
})

/** Whether what is said of a wrong completion is a sentence; else it is the id of a note. */
export const isSentence = (told: string): boolean => told.includes(' ')

export type QuizRules = z.infer<typeof quizRules>

/** The rules of a library that gives none. */
export const NO_RULES: QuizRules = quizRules.parse({})
