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
  .describe('The sentences of the paragraph that carry the statement, counted from 1: `3`, or `3-4`.')

/** The number printed on a page. */
const page = z
  .union([
    z.int().positive().transform(String),
    z.string().refine(isPageLabel, 'must be the number of a page, like 92 or xii'),
  ])
  .nullable()
  .default(null)
  .describe('The number printed on the page where they begin: `92`, `xii`. Left out where there are no pages.')

/** A place in a text, or who says it in which turn of a transcript. */
const pin = z.union([
  z
    .strictObject({
      section: text.describe('The heading that the paragraph stands under.'),
      paragraph: z.int().positive().describe('Which paragraph of the section, counted from 1.'),
      sentences,
      page,
    })
    .transform((place) => ({ ...place, lastPage: null, speaker: null })),
  z
    .strictObject({
      speaker: text.describe('Of a transcript: who speaks.'),
      turn: z.int().positive().describe('Of a transcript: which turn, counted from 1.'),
      sentences,
    })
    .transform(({ speaker, turn, sentences }) => ({
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
  id: slug.describe('Its own name, unique in its source; with the source it is `source/note`. It is permanent.'),
  pin: pin.describe(
    'Where in the text it rests: `{ section, paragraph, sentences, page }`, or of a transcript `{ speaker, turn, sentences }`.',
  ),
  says: text.describe('One statement of the source in your own words, 15 to 60 of them, that stands alone.'),
  asks: z
    .array(text)
    .min(1)
    .max(24)
    .describe('Questions that it answers, as people ask them: with a capital and a question mark.'),
  phrases: z
    .array(text)
    .max(24)
    .default([])
    .describe('Words that people search for it by, which are no sentence; never shown.'),
  open: z.array(text).max(24).default([]).describe('Questions that it comes near to and does not answer.'),
  cities: z
    .array(slug)
    .default([])
    .describe(
      'Ids of the cities that it is about; where a library lists another kind, the field has its name (`plants`).',
    ),
  networks: z.array(slug).default([]).describe('Ids of the networks that it is about.'),
  terms: z.array(slug).default([]).describe('Ids of the terms that it is about.'),
  people: z.array(slug).default([]).describe('Ids of the people that it is about.'),
  untagged: z.record(slug, text).default({}).describe('What it names and is not about, by id, each with the reason.'),
  years: z.array(z.int()).default([]).describe('Every year that it says.'),
  when: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/, 'must be a quoted year, month or day like "2013-02-20"')
    .optional()
    .describe(
      'Of an event: when, in quotation marks, as far as the source says: `"2013"`, `"2013-02"`, `"2013-02-20"`.',
    ),
  what: text.optional().describe('Of an event: what, in a few words for a timeline. It goes with `when`.'),
  event: slug.optional().describe('A name that other notes on the same event have here too.'),
  relations: z
    .array(relationSchema)
    .default([])
    .describe('How it stands to other notes: they are shown side by side, never merged.'),
  stances: z
    .record(slug, z.record(slug, placing))
    .default({})
    .describe(
      'What it is evidence of, by the id of a city (or what the library lists) and of a dimension: `supported`, `limited` or `absent`; with an act, `{ supported: act }`.',
    ),
  uncoded: z
    .record(slug, text)
    .default({})
    .describe('Those that it is about and that have no stance where others have one, each with the reason.'),
  cites: z
    .array(slug)
    .default([])
    .describe('The works, by their ids in `cites` of source.yaml, that the source leans on for this.'),
  besides: z
    .array(
      z.strictObject({
        name: text.describe('The name, year or number.'),
        reason: text.describe('Why it stands in the note all the same.'),
      }),
    )
    .default([])
    .describe('Names, years and numbers of `says` that do not stand in the text at the pin.'),
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
