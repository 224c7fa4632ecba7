import { z } from 'zod'
import { noteId, slug, text } from '../fields.ts'

export const STANCES = ['supported', 'limited', 'absent'] as const

/** `note`: where its author sets it out. `values`: what a trait may be, where the author names the possibilities. `cues`: English words by
 * which a sentence of a text that nobody has read may speak to it, as `quiz.yaml` writes patterns: `sanctuar*`. */
const dimension = z.strictObject({
  id: slug.describe('Its name in stances. No two dimensions share one, in whatever framework.'),
  name: text.describe('What it is called.'),
  question: text.describe('What it asks, as a question.'),
  note: noteId.nullable().default(null).describe('The note on the place where its author sets it out, `source/note`.'),
  means: text.describe('What it means, in a sentence or two of your own.'),
  values: z
    .array(text)
    .default([])
    .describe('Of a framework for networks: what a trait may be, where the author names it.'),
  cues: z
    .array(text)
    .default([])
    .describe('English words by which a sentence of a text that nobody has read may speak to it: `sanctuar*`.'),
})

/** What a framework is for, but for the kind of a library: its networks. */
export const FOR_NETWORKS = 'networks'

export const frameworkSchema = z.strictObject({
  id: slug.describe('Its name in addresses and settings.'),
  name: text.describe('What it is called: `Four dimensions of urban solidarity`.'),
  author: text.describe('Whose it is: a name, or two joined by `and`.'),
  source: slug.describe('The id of the source in which its author sets it out; its notes are shown first.'),
  note: noteId.nullable().default(null).describe('The note on the place where that is done, `source/note`.'),
  year: z.int().describe('Of that source.'),
  'applies-to': slug.describe(
    'What it takes apart: `cities`, or what the library lists (`many` of `kind.yaml`), or `networks`.',
  ),
  about: text.describe('What it is for, in a sentence.'),
  dimensions: z.array(dimension).min(1).describe('Its parts.'),
})

export type Stance = (typeof STANCES)[number]
export type Dimension = z.infer<typeof dimension>
/** `of`: the kind that it is for, by its `one`; null for networks. */
export type Framework = Omit<z.infer<typeof frameworkSchema>, 'applies-to'> & {
  'applies-to': 'cities' | 'networks'
  of: string | null
}
