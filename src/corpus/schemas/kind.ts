import { z } from 'zod'
import { LANGUAGES } from '../../wording/languages.ts'
import { slug, text } from '../fields.ts'

/** What a thing of the kind is called in a language: alone, several, and with what a language puts before one. */
const name = z.strictObject({
  one: text.describe('One of them: `plant`. Made lower-case, it is the command in that language.'),
  many: text.describe('Several of them: `plants`.'),
  a: text.optional().describe('One of them with its article: `a plant`. Without it, `one` stands alone.'),
})

/** What the frameworks of a library are about, and what it is called. A library without it is about cities. */
export const kindSchema = z.strictObject({
  one: slug.describe('The name of the command that tells of one: `plant` makes `/plant`. Lower case; it is permanent.'),
  many: slug.describe(
    'The name of the file that lists them (`plants.yaml`), of the field by which notes are tagged with them, and what `applies-to` of a framework says. It may be the same as `one`.',
  ),
  called: z
    .partialRecord(z.enum(LANGUAGES), name)
    .default({})
    .describe('What they are called in the languages of the interface; in those that are missing, as in English.'),
})

/** What a library lists and takes apart by frameworks. */
export type ThingKind = z.infer<typeof kindSchema>

/** Of a library that names no kind of its own. What cities are called is in the catalogues. */
export const CITY_KIND: ThingKind = { one: 'city', many: 'cities', called: {} }
