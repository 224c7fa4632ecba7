import { z } from 'zod'
import { noteId, slug, text } from '../fields.ts'

const id = slug.describe('Its name in notes and addresses: lower-case words joined by hyphens. It is permanent.')
const name = text.describe('What it is called.')
const spellings = z
  .array(text.min(2))
  .default([])
  .describe('Other names for the same thing: native ones, those of other languages, printed slips.')
const capitals = z
  .array(text.min(2))
  .default([])
  .describe('Abbreviations that are words otherwise (`LA`): in a question they count in capitals alone.')
const everyday = z
  .array(text)
  .default([])
  .describe('Those of its names that are words of every day too: they find it, and a note may use them untagged.')

/** A name that a city gives itself; `remark` says when, if it no longer does. */
const labels = z
  .array(
    z.union([
      text.transform((name) => ({ name, remark: null })),
      z.strictObject({
        name: text.describe('The name.'),
        remark: text.nullable().describe('When, if it is called so no longer.'),
      }),
    ]),
  )
  .default([])
  .describe('What it calls itself; each with the note that says so, found by its words.')

/** A place within a city that texts name by itself; whoever names it means the city too. */
const part = z.strictObject({
  name: text.min(2).describe('What it is called.'),
  spellings,
  kind: z.enum(['neighbourhood', 'district', 'municipality', 'old-town', 'camp']).describe('What it is.'),
})

const status = z
  .enum(['profiled', 'mentioned'])
  .default('profiled')
  .describe('`mentioned` where the sources only name it in passing.')

export const citySchema = z.strictObject({
  id,
  name,
  spellings,
  capitals,
  kind: z.enum(['city', 'municipality', 'village']).describe('What it is.'),
  country: text.describe('The country that it is in, by its name.'),
  region: text.describe('The part of the world that it is in, as a source arranges it.'),
  status,
  latitude: z.number().min(-90).max(90).describe('Where it lies, in degrees: it has its place on the map there.'),
  longitude: z.number().min(-180).max(180).describe('Where it lies, in degrees.'),
  labels,
  parts: z.array(part).default([]).describe('Places within it that the sources name.'),
})

export type CityPart = z.infer<typeof part>

/**
 * What is known of one thing of a library's kind. `of`: the kind, by its `one`; `country` and `region` are empty where there is none,
 * and `latitude` and `longitude` are missing where it lies nowhere.
 */
export type City = Omit<z.infer<typeof citySchema>, 'kind' | 'latitude' | 'longitude'> & {
  kind: string
  of: string
  latitude?: number
  longitude?: number
}

/** A thing of another kind than cities, which need lie nowhere. It is read as a city is: its group stands where the country does. */
export const thingSchema = z
  .strictObject({
    id,
    name,
    spellings,
    capitals,
    kind: text
      .optional()
      .describe(
        'What it is, where the library has several sorts: only those of one sort are taken for one another in quizzes.',
      ),
    group: text
      .default('')
      .describe(
        'What it belongs to: a family, a genre, a country. It stands behind its name, and `areas.yaml` can name it.',
      ),
    status,
    labels,
  })
  .transform(({ group, kind = '', ...rest }) => ({
    ...rest,
    kind,
    country: group,
    region: group,
    parts: [] as CityPart[],
  }))

/**
 * A country, or a part of one or of the world. It has the cities whose `country` or `region` is one of its names, its own
 * `cities`, and those of the areas `within` it.
 */
export const areaSchema = z.strictObject({
  id,
  name,
  spellings,
  capitals,
  adjectives: z.array(text).default([]).describe('What things there are called: `African`.'),
  code: z
    .string()
    .regex(/^(?:[A-Z]{2}|\d{3})$/, 'must be a code of two capitals or three digits, in quotation marks')
    .nullable()
    .default(null)
    .describe('Of a country in ISO 3166-1, of a part of the world in UN M49: gives it its names in other languages.'),
  within: z
    .union([slug, z.array(slug)])
    .default([])
    .transform((within) => [within].flat())
    .describe('The id of the area that it lies in, or a list of them.'),
  cities: z
    .array(slug)
    .default([])
    .describe('Ids of what lies in it, besides what names it as its `country`, `region` or `group`.'),
})

/** Something said of an entry, with the note that it rests on. */
const said = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ is: value.describe('What is said.'), note: noteId.describe('The note that it rests on.') })

/**
 * `traits`: what the network is on the dimensions of a framework that applies to networks. A field, or a dimension, is
 * left out where the sources do not say.
 */
export const networkSchema = z.strictObject({
  id,
  name,
  spellings,
  everyday,
  kind: z.enum(['movement', 'coalition', 'network', 'association', 'institution', 'programme']).describe('What it is.'),
  about: text.describe('What it is, in a sentence.'),
  founded: said(text).optional().describe('When it was founded, `{ is, note }`.'),
  membership: said(text).optional().describe('Who belongs to it, `{ is, note }`.'),
  does: said(text).optional().describe('What it does, `{ is, note }`.'),
  traits: z
    .record(slug, said(text))
    .default({})
    .describe('What it is on the dimensions of a framework for networks, `{ is, note }` by the id of the dimension.'),
  members: z.array(slug).default([]).describe('Ids of cities that the sources name as members.'),
})

/** What a term can be. */
export const termKindSchema = z
  .enum(['concept', 'label', 'policy', 'institution', 'instrument', 'law'])
  .describe('What it is: most are a `concept`.')

const terms = z.array(slug).default([])

export const termSchema = z.strictObject({
  id,
  name,
  spellings,
  everyday,
  kind: termKindSchema,
  means: text.describe('What it means, in a sentence of your own.'),
  'see-also': terms.describe('Ids of terms that are told apart from it.'),
  broader: terms.describe('Ids of terms that it is a kind of; each has it as `narrower`.'),
  narrower: terms.describe('Ids of terms that are a kind of it; each has it as `broader`.'),
  senses: z.array(noteId).default([]).describe('The notes in which each author says what it means, `source/note`.'),
})

/** Somebody who speaks or acts in the sources; `role` at the time of the source. */
export const personSchema = z.strictObject({
  id,
  name,
  spellings,
  role: text.describe('Who they are at the time of the source, without a capital: `mayor of the town`.'),
})

export type Area = z.infer<typeof areaSchema>
export type Network = z.infer<typeof networkSchema>
/** Something said, and the id of the note that it rests on. */
export type Fact = { is: string; note: string }
export type Term = z.infer<typeof termSchema>
export type Person = z.infer<typeof personSchema>
