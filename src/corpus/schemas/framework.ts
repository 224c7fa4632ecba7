import { z } from 'zod'
import { noteId, slug, text } from '../fields.ts'

export const STANCES = ['supported', 'limited', 'absent'] as const

/** `note`: where its author sets it out. `values`: what a trait may be, where the author names the possibilities. `cues`: English words by
 * which a sentence of a text that nobody has read may speak to it, as `quiz.yaml` writes patterns: `sanctuar*`. */
const dimension = z.strictObject({
  id: slug,
  name: text,
  question: text,
  note: noteId.nullable().default(null),
  means: text,
  values: z.array(text).default([]),
  cues: z.array(text).default([]),
})

export const frameworkSchema = z.strictObject({
  id: slug,
  name: text,
  author: text,
  /** The source in which its author sets it out; its notes are shown first. */
  source: slug,
  /** The note on the place where that is done. */
  note: noteId.nullable().default(null),
  year: z.int(),
  'applies-to': z.enum(['cities', 'networks']),
  about: text,
  dimensions: z.array(dimension).min(2),
})

export type Stance = (typeof STANCES)[number]
export type Dimension = z.infer<typeof dimension>
export type Framework = z.infer<typeof frameworkSchema>
