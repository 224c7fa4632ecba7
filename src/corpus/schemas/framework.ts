import { z } from 'zod'
import { noteId, slug, text } from '../fields.ts'

export const STANCES = ['supported', 'limited', 'absent'] as const

/** The notes that a statement of ours rests on. */
const notes = z.array(noteId).default([])

/** `values`: what a trait may be, where the author names the possibilities. `notes`: where the author says what it means. */
const dimension = z.strictObject({
  id: slug,
  name: text,
  question: text,
  means: text,
  notes,
  values: z.array(text).default([]),
})

export const frameworkSchema = z.strictObject({
  id: slug,
  name: text,
  author: text,
  /** The source in which its author sets it out; its notes are shown first. */
  source: slug,
  year: z.int(),
  'applies-to': z.enum(['cities', 'networks']),
  about: text,
  /** Where its author sets it out. */
  notes,
  dimensions: z.array(dimension).min(2),
})

export type Stance = (typeof STANCES)[number]
export type Dimension = z.infer<typeof dimension>
export type Framework = z.infer<typeof frameworkSchema>
