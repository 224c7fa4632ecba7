import { z } from 'zod'
import { isPageLabel } from '../../text/page-labels.ts'
import type { PageSpan } from '../../text/page-span.ts'
import { slug, text } from '../fields.ts'
import { STANCES, type Stance } from './framework.ts'
import { relationSchema } from './relation.ts'

/** The section in which the turns of a transcript are counted. */
export const TRANSCRIPT = 'Transcript'

/** The shortest and the longest note, in words. */
export const NOTE_WORDS = { min: 15, max: 60 }

/** `3` or `3-4`: the sentences of the paragraph that carry the statement, counted from 1. */
const sentences = z
  .union([z.int().positive(), z.string().regex(/^\d+-\d+$/, 'must be a number or two joined by a hyphen, like 3-4')])
  .transform((value): [number, number] => {
    const [first = 0, last = first] = String(value).split('-').map(Number)
    return [first, last]
  })
  .refine(([first, last]) => first <= last, 'the first sentence must not come after the last')

/** The number printed on a page. */
const page = z
  .union([
    z.int().positive().transform(String),
    z.string().refine(isPageLabel, 'must be the number of a page, like 92 or xii'),
  ])
  .nullable()
  .default(null)

/** A place in a text, or who says it in which turn of a transcript. */
const pin = z.union([
  z
    .strictObject({
      section: text,
      paragraph: z.int().positive(),
      sentences,
      page,
    })
    .transform((place) => ({ ...place, lastPage: null, speaker: null })),
  z.strictObject({ speaker: text, turn: z.int().positive(), sentences }).transform(({ speaker, turn, sentences }) => ({
    section: TRANSCRIPT,
    paragraph: turn,
    sentences,
    page: null,
    lastPage: null,
    speaker,
  })),
])

/** `supported`, or with the kind of act that it rests on: `{ supported: pledge }`. */
const placing = z.union([
  z.enum(STANCES).transform((stance) => ({ stance, act: null })),
  z
    .partialRecord(z.enum(STANCES), slug)
    .refine((taken) => Object.keys(taken).length === 1, `must be one of ${STANCES.join(', ')} with its kind of act`)
    .transform((taken): { stance: Stance; act: string | null } => {
      const stance = STANCES.find((each) => taken[each] !== undefined) ?? 'supported'
      return { stance, act: taken[stance] ?? null }
    }),
])

export const noteSchema = z.strictObject({
  id: slug,
  pin,
  says: text,
  asks: z.array(text).min(1).max(24),
  /** Words that people search for it by, which are no sentence: searched as `asks` are, and never shown. */
  phrases: z.array(text).max(24).default([]),
  /** Questions that it comes near to and does not answer. */
  open: z.array(text).max(24).default([]),
  cities: z.array(slug).default([]),
  networks: z.array(slug).default([]),
  terms: z.array(slug).default([]),
  people: z.array(slug).default([]),
  /** What it names and is not about, by id, each with the reason. */
  untagged: z.record(slug, text).default({}),
  years: z.array(z.int()).default([]),
  /** An event: when, as far as the source says, and what in a few words for a timeline. */
  when: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/, 'must be a quoted year, month or day like "2013-02-20"')
    .optional(),
  what: text.optional(),
  /** What other notes that tell of the same event have here too. */
  event: slug.optional(),
  /** How it stands to other notes: they are shown side by side, never merged. */
  relations: z.array(relationSchema).default([]),
  /** By city and dimension. */
  stances: z.record(slug, z.record(slug, placing)).default({}),
  /** Cities of the note that have no stance where others have one, each with the reason. */
  uncoded: z.record(slug, text).default({}),
  /** The works, by their ids in the source's `cites`, that the source leans on for this. */
  cites: z.array(slug).default([]),
  besides: z.array(z.strictObject({ name: text, reason: text })).default([]),
})

/**
 * A place in a source. `sentences` are the first and the last; `page` is the printed page they begin on, and `lastPage`
 * the one they end on, where it is known and another. In a transcript
 * `paragraph` is the turn, and `speaker` who speaks.
 */
export type Pin = {
  section: string
  paragraph: number
  sentences: [number, number]
  speaker: string | null
} & PageSpan
/** One statement about a source, in our own words. `id` is `source-id/slug`. */
export type Note = Omit<z.infer<typeof noteSchema>, 'pin'> & { source: string; pin: Pin }
