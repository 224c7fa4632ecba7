import { z } from 'zod'
import { slug, text } from '../fields.ts'
import { STANCES } from './framework.ts'

/** The stances that an act can be evidence for, by dimension. */
const stances = z.record(slug, z.array(z.enum(STANCES)).min(1)).default({})

/**
 * A kind of act, rule or omission by which notes are coded. `counts`: the dimensions on which it is evidence wherever a note
 * reports it; `may`: those on which it is by what else the note says.
 */
export const actSchema = z.strictObject({ id: slug, is: text, counts: stances, may: stances })

export type Act = z.infer<typeof actSchema>
