import { z } from 'zod'
import { noteId, slug, text } from '../fields.ts'

/**
 * How one note stands to another. `contradicts`: it says otherwise of the same subject, predicate and time;
 * `counts-otherwise`: it counts the same thing by another rule or date; `changed-since`: it tells what became of it later;
 * `qualifies`: it takes something back of it; `objects`: it argues against it.
 */
export const RELATIONS = ['contradicts', 'counts-otherwise', 'changed-since', 'qualifies', 'objects'] as const

/** What is told otherwise, where that can be asked for by itself; `first`: what came first, as a thing or by its time. */
const ASKED = ['year', 'figure', 'person', 'place', 'whether', 'first'] as const

/**
 * `on`: on what, in a few words (`year of founding`), the first of which says what `asks` does where that is given; `point`:
 * wherein they differ, shown in place of `on` where the two notes do not tell it; `with`: the other note; `by` and `of`: the
 * ids of the people whose view it is, and whose the other, where that is not their own who wrote it.
 */
export const relationSchema = z.strictObject({
  kind: z.enum(RELATIONS).describe('How it stands to the other.'),
  on: text.regex(/^\S+(?: \S+){0,4}$/, 'must be one to five words').describe('On what, in one to five words.'),
  point: text.max(80).nullable().default(null).describe('Wherein they differ, where the two notes do not tell it.'),
  asks: z
    .enum(ASKED)
    .nullable()
    .default(null)
    .describe('What is told otherwise, where that can be asked for by itself.'),
  by: z.array(slug).default([]).describe('Ids of the people whose view this is, where it is not the author’s own.'),
  of: z.array(slug).default([]).describe('Ids of the people whose view the other is.'),
  with: noteId.describe('The other note, `source/note`.'),
})

export type RelationKind = (typeof RELATIONS)[number]
export type Relation = z.infer<typeof relationSchema>
