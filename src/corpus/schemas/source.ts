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
    family: text.describe('The family name.'),
    given: text.optional().describe('The given names.'),
    'non-dropping-particle': text.optional().describe('`van der`, where it is part of the family name.'),
    'dropping-particle': text.optional().describe('`von`, where it is not.'),
    suffix: text.optional().describe('`Jr.`'),
  }),
  z.strictObject({ literal: text.describe('An organisation as it calls itself.') }),
])
const names = z.array(name).min(1).describe('A list of `{ family, given }`, or `{ literal }` of an organisation.')

/** A day, a month or a year, or two of them between which something was; `circa`: guessed. */
const date = z.strictObject({
  'date-parts': z
    .tuple([z.array(z.int()).min(1).max(3)], z.array(z.int()).min(1).max(3))
    .describe('`[[2022]]`, `[[2022, 5, 14]]`; of a span, two of them.'),
  circa: z.boolean().optional().describe('Whether it is guessed.'),
})

/**
 * The bibliographic facts of a source, in the variables of CSL 1.0.2. Titles are in sentence case, which a style can turn into
 * title case, but not back. What is not known is left out: a work without `issued` is
 * undated, one without `author` is its hosts' or its editors', or nobody's.
 */
export const cslRecordSchema = z.object({
  type: z.enum(RECORD_TYPES).describe('What it is, by its name in CSL 1.0.2.'),
  title: text.describe('Its title in sentence case.'),
  author: names
    .optional()
    .describe('Who wrote it: a list of `{ family, given }`, or `{ literal }` of an organisation.'),
  editor: names.optional().describe('Who edited it.'),
  host: names.optional().describe('Of a broadcast: its hosts.'),
  translator: names.optional().describe('Who translated it.'),
  issued: date.optional().describe('When it came out, `{ date-parts: [[2022]] }`; left out where that is not known.'),
  /** What tells it from other works of the same authors and year, `a`, `b` …; a library gives it when it is built. */
  'year-suffix': z
    .string()
    .regex(/^[a-z]+$/)
    .optional()
    .describe('Given by the program.'),
  /** What tells it from other works of the same authors where no year does; a library gives it when it is built. */
  'title-short': text.optional().describe('Given by the program.'),
  /** Whether another first author has the same family name; a library says so when it is built. */
  'has-namesake': z.boolean().optional().describe('Given by the program.'),
  accessed: date.optional().describe('When a web page was read.'),
  'container-title': text.optional().describe('The book, journal, site or series that it is in.'),
  'chapter-number': z.union([z.int(), text]).optional().describe('Of a chapter.'),
  'collection-title': text.optional().describe('Of a report: the series that it is in.'),
  'collection-number': text.optional().describe('Its place in that.'),
  'event-title': text.optional().describe('Of a talk: where it was held.'),
  'event-place': text.optional().describe('In which town.'),
  'event-date': date.optional().describe('When.'),
  edition: text.optional().describe('Which edition: `2nd`.'),
  publisher: text.optional().describe('Its publisher.'),
  'publisher-place': text.optional().describe('Where that is.'),
  volume: text.optional().describe('Of an article, in quotation marks: `"12"`.'),
  issue: text.optional().describe('Of an article, in quotation marks.'),
  page: text.optional().describe('Its pages: `92-108`.'),
  number: text.optional().describe('Of an article that has a number in place of pages; of a report or an episode.'),
  genre: text.optional().describe('What it is, in words: `Doctoral thesis`, `Working paper`.'),
  medium: text.optional().describe('What it comes on: `Podcast`.'),
  DOI: text.optional().describe('Its DOI without an address: `10.1000/182`.'),
  URL: z.url().optional().describe('Where it is to be found, as references print it.'),
  ISBN: text.optional().describe('Of a book.'),
  ISSN: text.optional().describe('Of a journal.'),
  language: text.optional().describe('Its language: `en`.'),
})

/** How the text is read: see `src/text/layout.ts`. */
const layout = z.strictObject({
  format: z
    .enum(['text', 'extracted', 'markdown'])
    .default('text')
    .describe('`markdown` of a Markdown file, `extracted` of a plain text with signs of Markdown in it.'),
  pages: z
    .strictObject({
      first: z.int().positive().transform(String).describe('The number printed on the first page.'),
      break: z.enum(['indented-line', 'form-feed']).describe('What parts them.'),
    })
    .nullable()
    .default(null)
    .describe('How pages are parted, and the number of the first: `{ first, break }`.'),
  speakers: z.array(text).default([]).describe('Of a transcript: the names that turns begin with.'),
  headings: z.array(text).default([]).describe('Headings that do not look it.'),
  skip: z.array(text).default([]).describe('Sections to leave out, by their headings: `References`.'),
  leavesOutMatter: z
    .boolean()
    .default(false)
    .describe('Whether imprints and lists of contents were left out before it was pinned.'),
})

/** The text that pins refer to: its name, its hash, and how it is read. */
const edition = z.strictObject({
  name: text.describe('What the file is, so that somebody else can find it: `PDF of the publisher, 2022`.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')
    .describe('Its hash, which `npx footnote library source FILE` prints.'),
  layout: layout.describe('How it is read; `{}` where nothing is special.'),
})

/** Paragraphs of the body that no note is needed for, each with the reason. */
const withoutNotes = z
  .array(
    z.strictObject({
      section: text.describe('Its heading.'),
      paragraph: z.int().positive().describe('Which of its paragraphs.'),
      reason: text.describe('Why no note is needed.'),
    }),
  )
  .default([])

/**
 * A work that a source refers to, as far as its reference list says. `title` may be cut to its first words and `…`;
 * `subtitle` is what follows the colon.
 */
const work = z.strictObject({
  id: slug.describe('Its name in `cites` of notes.'),
  author: text.describe('Who wrote it, as the reference list has it.'),
  year: z.int().nullable().describe('When it came out; `null` where it has no year.'),
  title: text.describe('Its title, which may be cut to its first words and `…`.'),
  subtitle: text.optional().describe('What follows the colon.'),
})

/**
 * Where the text itself can be read: a web page, or a PDF. `pages` says which page of the file a printed page is; without
 * it, the pages of the file are not known.
 */
export const onlineSchema = z.union([
  z.strictObject({ html: z.url().describe('The web page that has the text.') }),
  z.strictObject({
    pdf: z.url().describe('The PDF that has the text.'),
    pages: z
      .strictObject({
        printed: z.union([z.int().positive().transform(String), text]).describe('A printed page.'),
        file: z.int().positive().describe('Which page of the file that is.'),
      })
      .nullable()
      .default(null)
      .describe('Which page of the file a printed one is, `{ printed, file }`.'),
  }),
])

export const sourceSchema = z.strictObject({
  id: slug.describe('The name of its folder, like `smith-2020`: first author and year. It is permanent.'),
  csl: cslRecordSchema.describe('The bibliographic record, in the variables of CSL 1.0.2.'),
  licence: text
    .nullable()
    .default(null)
    .describe('Under which licence the text stands: `CC BY 4.0`, `All rights reserved`.'),
  link: z.url().nullable().default(null).describe('Where readers find it; left out where that is nowhere.'),
  online: onlineSchema
    .nullable()
    .default(null)
    .describe('Where the text itself can be read: `{ html }` or `{ pdf, pages }`.'),
  cites: z.array(work).default([]).describe('The works that notes on this source refer to.'),
  edition: edition.describe('The very file that pins refer to.'),
  'without-notes': withoutNotes.describe('Paragraphs that state nothing, each with the reason.'),
})

export type CslRecord = z.infer<typeof cslRecordSchema>
export type CslName = z.infer<typeof name>
export type CslDate = z.infer<typeof date>
export type Source = z.infer<typeof sourceSchema>
export type Online = z.infer<typeof onlineSchema>
export type Work = z.infer<typeof work>
