import { z } from 'zod'
import { slug, text } from '../fields.ts'

const author = z.strictObject({ family: text, given: text.optional() })

/** The bibliographic facts of a source, in the variables of CSL 1.0.2. */
export const cslRecordSchema = z.object({
  type: z.enum(['chapter', 'book', 'article-journal', 'report', 'broadcast', 'webpage', 'document']),
  title: text,
  author: z.array(author).min(1),
  issued: z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]), circa: z.boolean().optional() }),
  'container-title': text.optional(),
  'chapter-number': z.union([z.int(), text]).optional(),
  /** Of a report: the series that it is in, and its place there. */
  'collection-title': text.optional(),
  'collection-number': text.optional(),
  publisher: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  /** Of an article that has a number in place of pages. */
  number: text.optional(),
  DOI: text.optional(),
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
export type Source = z.infer<typeof sourceSchema>
export type Online = z.infer<typeof onlineSchema>
export type Work = z.infer<typeof work>
