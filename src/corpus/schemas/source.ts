import { z } from 'zod'
import { slug, text } from '../fields.ts'

/** The kinds of works that a record can be of, by their names in CSL 1.0.2; a broadcast may be an episode, a speech be slides. */
export const RECORD_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'document',
  'entry-encyclopedia',
  'interview',
  'legislation',
  'manuscript',
  'motion_picture',
  'paper-conference',
  'post-weblog',
  'report',
  'software',
  'speech',
  'standard',
  'thesis',
  'webpage',
] as const

/** A person by the parts of their name, or an organisation as it calls itself. */
const name = z.union([
  z.strictObject({
    family: text,
    given: text.optional(),
    'non-dropping-particle': text.optional(),
    'dropping-particle': text.optional(),
    suffix: text.optional(),
  }),
  z.strictObject({ literal: text }),
])
const names = z.array(name).min(1)

/** A day, a month or a year, or two of them between which something was; `circa`: guessed. */
const date = z.strictObject({
  'date-parts': z.tuple([z.array(z.int()).min(1).max(3)], z.array(z.int()).min(1).max(3)),
  circa: z.boolean().optional(),
})

/**
 * The bibliographic facts of a source, in the variables of CSL 1.0.2. Titles are in sentence case, which a style can turn into
 * title case, but not back. What is not known is left out: a work without `issued` is
 * undated, one without `author` is its hosts' or its editors', or nobody's.
 */
export const cslRecordSchema = z.object({
  type: z.enum(RECORD_TYPES),
  title: text,
  author: names.optional(),
  editor: names.optional(),
  /** Of a broadcast. */
  host: names.optional(),
  translator: names.optional(),
  issued: date.optional(),
  /** What tells it from other works of the same authors and year, `a`, `b` …; a library gives it when it is built. */
  'year-suffix': z
    .string()
    .regex(/^[a-z]+$/)
    .optional(),
  /** What tells it from other works of the same authors where no year does; a library gives it when it is built. */
  'title-short': text.optional(),
  /** Whether another first author has the same family name; a library says so when it is built. */
  'has-namesake': z.boolean().optional(),
  accessed: date.optional(),
  'container-title': text.optional(),
  'chapter-number': z.union([z.int(), text]).optional(),
  /** Of a report: the series that it is in, and its place there. */
  'collection-title': text.optional(),
  'collection-number': text.optional(),
  /** Where and when a talk was held. */
  'event-title': text.optional(),
  'event-place': text.optional(),
  'event-date': date.optional(),
  edition: text.optional(),
  publisher: text.optional(),
  'publisher-place': text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  /** Of an article that has a number in place of pages; of a report or an episode. */
  number: text.optional(),
  /** What it is, in words: a thesis of which degree, a working paper. */
  genre: text.optional(),
  medium: text.optional(),
  DOI: text.optional(),
  URL: z.url().optional(),
  ISBN: text.optional(),
  ISSN: text.optional(),
  language: text.optional(),
})

/** How the text is read: see `src/text/layout.ts`. */
const layout = z.strictObject({
  format: z.enum(['text', 'extracted', 'markdown']).default('text'),
  pages: z
    .strictObject({ first: z.int().positive().transform(String), break: z.enum(['indented-line', 'form-feed']) })
    .nullable()
    .default(null),
  speakers: z.array(text).default([]),
  headings: z.array(text).default([]),
  skip: z.array(text).default([]),
  leavesOutMatter: z.boolean().default(false),
})

/** The text that pins refer to: its name, its hash, and how it is read. */
const edition = z.strictObject({
  name: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  layout,
})

/** Paragraphs of the body that no note is needed for, each with the reason. */
const withoutNotes = z.array(z.strictObject({ section: text, paragraph: z.int().positive(), reason: text })).default([])

/**
 * A work that a source refers to, as far as its reference list says. `title` may be cut to its first words and `…`;
 * `subtitle` is what follows the colon.
 */
const work = z.strictObject({
  id: slug,
  author: text,
  year: z.int().nullable(),
  title: text,
  subtitle: text.optional(),
})

/**
 * Where the text itself can be read: a web page, or a PDF. `pages` says which page of the file a printed page is; without
 * it, the pages of the file are not known.
 */
export const onlineSchema = z.union([
  z.strictObject({ html: z.url() }),
  z.strictObject({
    pdf: z.url(),
    pages: z
      .strictObject({ printed: z.union([z.int().positive().transform(String), text]), file: z.int().positive() })
      .nullable()
      .default(null),
  }),
])

export const sourceSchema = z.strictObject({
  id: slug,
  csl: cslRecordSchema,
  licence: text,
  link: z.url(),
  online: onlineSchema.nullable().default(null),
  /** The works that notes on this source refer to. */
  cites: z.array(work).default([]),
  edition,
  'without-notes': withoutNotes,
})

export type CslRecord = z.infer<typeof cslRecordSchema>
export type CslName = z.infer<typeof name>
export type CslDate = z.infer<typeof date>
export type Source = z.infer<typeof sourceSchema>
export type Online = z.infer<typeof onlineSchema>
export type Work = z.infer<typeof work>
