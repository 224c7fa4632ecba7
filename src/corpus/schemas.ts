import { z } from 'zod'
import { noteId, slug, text } from './fields.ts'
import type { OtherLanguage } from '../wording/languages.ts'

const spellings = z.array(text.min(2)).default([])

export const STANCES = ['supported', 'limited', 'absent'] as const

/** The section in which the turns of a transcript are counted. */
export const TRANSCRIPT = 'Transcript'

/** The shortest and the longest note, in words. */
export const NOTE_WORDS = { min: 15, max: 60 }

/** `values`: what a trait may be, where the author names the possibilities. */
const dimension = z.strictObject({
  id: slug,
  name: text,
  question: text,
  means: text,
  values: z.array(text).default([]),
})

const framework = z.strictObject({
  id: slug,
  name: text,
  author: text,
  /** The source in which its author sets it out; its notes are shown first. */
  source: slug,
  year: z.int(),
  'applies-to': z.enum(['cities', 'networks']),
  about: text,
  dimensions: z.array(dimension).min(2),
})

/** A name that a city gives itself; `remark` says when, if it no longer does. */
const label = z.union([
  text.transform((name) => ({ name, remark: null })),
  z.strictObject({ name: text, remark: text.nullable() }),
])

const city = z.strictObject({
  id: slug,
  name: text,
  spellings,
  kind: z.enum(['city', 'municipality', 'village']),
  country: text,
  region: text,
  /** Whether the sources say several things of it, or name it in passing. */
  status: z.enum(['profiled', 'mentioned']).default('profiled'),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  labels: z.array(label).default([]),
})

/** Something said of an entry, with the note that it rests on. */
const said = <Value extends z.ZodType>(value: Value) => z.strictObject({ is: value, note: noteId })

/**
 * `traits`: what the network is on the dimensions of a framework that applies to networks. A field, or a dimension, is
 * left out where the sources do not say.
 */
const network = z.strictObject({
  id: slug,
  name: text,
  spellings,
  kind: z.enum(['movement', 'coalition', 'network', 'association', 'institution', 'programme']),
  about: text,
  founded: said(text).optional(),
  membership: said(text).optional(),
  does: said(text).optional(),
  traits: z.record(slug, said(text)).default({}),
  members: z.array(slug).default([]),
})

/** What a term can be. */
export const termKind = z.enum(['concept', 'label', 'policy', 'institution', 'instrument', 'law'])

const term = z.strictObject({
  id: slug,
  name: text,
  spellings,
  kind: termKind,
  means: text,
  /** The notes in which each author says what it means. */
  senses: z.array(noteId).default([]),
})

/** Somebody who speaks or acts in the sources; `role` at the time of the source. */
const person = z.strictObject({ id: slug, name: text, spellings, role: text })

const author = z.strictObject({ family: text, given: text.optional() })

/** The bibliographic facts of a source, in the variables of CSL 1.0.2. */
export const cslRecord = z.object({
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
  format: z.enum(['text', 'markdown']).default('text'),
  pages: z
    .strictObject({ first: z.int().positive(), break: z.enum(['indented-line', 'form-feed']) })
    .nullable()
    .default(null),
  speakers: z.array(text).default([]),
  headings: z.array(text).default([]),
  skip: z.array(text).default([]),
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
export const online = z.union([
  z.strictObject({ html: z.url() }),
  z.strictObject({
    pdf: z.url(),
    pages: z.strictObject({ printed: z.int().positive(), file: z.int().positive() }).nullable().default(null),
  }),
])

const source = z.strictObject({
  id: slug,
  csl: cslRecord,
  licence: text,
  link: z.url(),
  online: online.nullable().default(null),
  /** The works that notes on this source refer to. */
  cites: z.array(work).default([]),
  edition,
  'without-notes': withoutNotes,
})

/** `3` or `3-4`: the sentences of the paragraph that carry the statement, counted from 1. */
const sentences = z
  .union([z.int().positive(), z.string().regex(/^\d+-\d+$/, 'must be a number or two joined by a hyphen, like 3-4')])
  .transform((value): [number, number] => {
    const [first = 0, last = first] = String(value).split('-').map(Number)
    return [first, last]
  })
  .refine(([first, last]) => first <= last, 'the first sentence must not come after the last')

/** A place in a text, or who says it in which turn of a transcript. */
const pin = z.union([
  z
    .strictObject({
      section: text,
      paragraph: z.int().positive(),
      sentences,
      page: z.int().positive().nullable().default(null),
    })
    .transform((place) => ({ ...place, speaker: null })),
  z.strictObject({ speaker: text, turn: z.int().positive(), sentences }).transform(({ speaker, turn, sentences }) => ({
    section: TRANSCRIPT,
    paragraph: turn,
    sentences,
    page: null,
    speaker,
  })),
])

const note = z.strictObject({
  id: slug,
  pin,
  says: text,
  asks: z.array(text).min(1).max(8),
  cities: z.array(slug).default([]),
  networks: z.array(slug).default([]),
  terms: z.array(slug).default([]),
  people: z.array(slug).default([]),
  years: z.array(z.int()).default([]),
  /** An event: when, as far as the source says, and what in a few words for a timeline. */
  when: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/, 'must be a quoted year, month or day like "2013-02-20"')
    .optional(),
  what: text.optional(),
  /** Notes of other sources (or places) that say otherwise: shown side by side, never merged. */
  'disagrees-with': z.array(noteId).default([]),
  stances: z.record(slug, z.record(slug, z.enum(STANCES))).default({}),
  /** The works, by their ids in the source's `cites`, that the source leans on for this. */
  cites: z.array(slug).default([]),
  besides: z.array(z.strictObject({ name: text, reason: text })).default([]),
})

const expressions = z.array(text).default([])

const inOtherLanguages = { es: expressions, fr: expressions, de: expressions } satisfies Record<OtherLanguage, unknown>

/** Words and expressions of questions in other languages, with the English words that texts on the subject use. */
const lexicon = z.strictObject({
  words: z.array(
    z.strictObject({
      en: z.union([text.transform((word) => [word]), z.array(text).min(1)]),
      ...inOtherLanguages,
    }),
  ),
})

/** What each file of the corpus holds. */
export const FILES = {
  'frameworks.yaml': z.array(framework),
  'cities.yaml': z.array(city),
  'networks.yaml': z.array(network),
  'terms.yaml': z.array(term),
  'people.yaml': z.array(person),
  'languages.yaml': lexicon,
  'source.yaml': source,
  'notes.yaml': z.array(note),
} as const

export type Stance = (typeof STANCES)[number]
export type Dimension = z.infer<typeof dimension>
export type Framework = z.infer<typeof framework>
export type City = z.infer<typeof city>
export type Network = z.infer<typeof network>
/** Something said, and the id of the note that it rests on. */
export type Fact = { is: string; note: string }
export type Term = z.infer<typeof term>
export type Lexicon = z.infer<typeof lexicon>
export type Person = z.infer<typeof person>
export type CslRecord = z.infer<typeof cslRecord>
export type Source = z.infer<typeof source>
export type Online = z.infer<typeof online>
export type Work = z.infer<typeof work>
/**
 * A place in a source. `sentences` are the first and the last; `page` is the printed page they begin on. In a transcript
 * `paragraph` is the turn, and `speaker` who speaks.
 */
export type Pin = {
  section: string
  paragraph: number
  sentences: [number, number]
  page: number | null
  speaker: string | null
}
/** One statement about a source, in our own words. `id` is `source-id/slug`. */
export type Note = Omit<z.infer<typeof note>, 'pin'> & { source: string; pin: Pin }
