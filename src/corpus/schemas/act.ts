import { z } from 'zod'
import { slug, text } from '../fields.ts'
import { STANCES } from './framework.ts'

/** The stances that an act can be evidence for, by dimension. */
const stances = z.record(slug, z.array(z.enum(STANCES)).min(1)).default({})

/**
 * A kind of act, rule or omission by which notes are coded. `counts`: the dimensions on which it is evidence wherever a note
 * reports it; `may`: those on which it is by what else the note says.
 */
export const actSchema = z.strictObject({
  id: slug.describe('Its name in stances: `{ supported: pledge }`.'),
  is: text.describe('What it is, in a sentence.'),
  counts: stances.describe('By dimension, the stances that it is evidence for wherever a note reports it.'),
  may: stances.describe('By dimension, the stances that it may be evidence for, by what else the note says.'),
})

export type Act = z.infer<typeof actSchema>
