import { z } from 'zod'
import { noteId, slug, text } from '../fields.ts'

const spellings = z.array(text.min(2)).default([])

/** Abbreviations that are words otherwise: inside a text they stand for it in capitals alone. */
const capitals = z.array(text.min(2)).default([])

/** Those of its spellings that are words of every day too: they find it, and a note that uses them need not be about it. */
const everyday = z.array(text).default([])

/** A name that a city gives itself; `remark` says when, if it no longer does. */
const label = z.union([
  text.transform((name) => ({ name, remark: null })),
  z.strictObject({ name: text, remark: text.nullable() }),
])

/** A place within a city that texts name by itself; whoever names it means the city too. */
const part = z.strictObject({
  name: text.min(2),
  spellings,
  kind: z.enum(['neighbourhood', 'district', 'municipality', 'old-town', 'camp']),
})

export const citySchema = z.strictObject({
  id: slug,
  name: text,
  spellings,
  capitals,
  kind: z.enum(['city', 'municipality', 'village']),
  country: text,
  region: text,
  /** Whether the sources say several things of it, or name it in passing. */
  status: z.enum(['profiled', 'mentioned']).default('profiled'),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  labels: z.array(label).default([]),
  parts: z.array(part).default([]),
})

/**
 * A country, or a part of one or of the world. It has the cities whose `country` or `region` is one of its names, its own
 * `cities`, and those of the areas `within` it.
 */
export const areaSchema = z.strictObject({
  id: slug,
  name: text,
  spellings,
  capitals,
  /** What things there are called: `African`. */
  adjectives: z.array(text).default([]),
  /** What CLDR knows its names by: ISO 3166-1 of a country, UN M49 of a part of the world. */
  code: z
    .string()
    .regex(/^(?:[A-Z]{2}|\d{3})$/)
    .nullable()
    .default(null),
  within: z
    .union([slug, z.array(slug)])
    .default([])
    .transform((within) => [within].flat()),
  cities: z.array(slug).default([]),
})

/** Something said of an entry, with the note that it rests on. */
const said = <Value extends z.ZodType>(value: Value) => z.strictObject({ is: value, note: noteId })

/**
 * `traits`: what the network is on the dimensions of a framework that applies to networks. A field, or a dimension, is
 * left out where the sources do not say.
 */
export const networkSchema = z.strictObject({
  id: slug,
  name: text,
  spellings,
  everyday,
  kind: z.enum(['movement', 'coalition', 'network', 'association', 'institution', 'programme']),
  about: text,
  founded: said(text).optional(),
  membership: said(text).optional(),
  does: said(text).optional(),
  traits: z.record(slug, said(text)).default({}),
  members: z.array(slug).default([]),
})

/** What a term can be. */
export const termKindSchema = z.enum(['concept', 'label', 'policy', 'institution', 'instrument', 'law'])

export const termSchema = z.strictObject({
  id: slug,
  name: text,
  spellings,
  everyday,
  kind: termKindSchema,
  means: text,
  /** Ids of terms: what is told apart from it, what it is a kind of, and what is a kind of it. */
  'see-also': z.array(slug).default([]),
  broader: z.array(slug).default([]),
  narrower: z.array(slug).default([]),
  /** The notes in which each author says what it means. */
  senses: z.array(noteId).default([]),
})

/** Somebody who speaks or acts in the sources; `role` at the time of the source. */
export const personSchema = z.strictObject({ id: slug, name: text, spellings, role: text })

export type City = z.infer<typeof citySchema>
export type CityPart = City['parts'][number]
export type Area = z.infer<typeof areaSchema>
export type Network = z.infer<typeof networkSchema>
/** Something said, and the id of the note that it rests on. */
export type Fact = { is: string; note: string }
export type Term = z.infer<typeof termSchema>
export type Person = z.infer<typeof personSchema>
