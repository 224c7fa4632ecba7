import { z } from 'zod'
import { noteId, text } from '../fields.ts'

/**
 * How one note stands to another. `contradicts`: it says otherwise of the same subject, predicate and time;
 * `counts-otherwise`: it counts the same thing by another rule or date; `changed-since`: it tells what became of it later;
 * `qualifies`: it takes something back of it; `objects`: it argues against it.
 */
export const RELATIONS = ['contradicts', 'counts-otherwise', 'changed-since', 'qualifies', 'objects'] as const

/** `on`: on what, in a few words (`year of founding`); `with`: the other note. */
export const relationSchema = z.strictObject({
  kind: z.enum(RELATIONS),
  on: text.regex(/^\S+(?: \S+){0,4}$/, 'must be one to five words'),
  with: noteId,
})

export type RelationKind = (typeof RELATIONS)[number]
export type Relation = z.infer<typeof relationSchema>

/*
 * What `on` says by how it begins, in English.
 */

/** That a time is told otherwise: `year of founding`. */
export const YEAR_ASKED = /^(?:years?|dates?|when)\b/i

/** That something came first. */
export const FIRST_ASKED = /^first\b/i

/** That a figure is: `number of members`. */
export const FIGURE_ASKED = /^(?:numbers?|shares?|how many)\b/i

/** That somebody else is named. */
export const PERSON_ASKED = /^who\b/i

/** That something is placed elsewhere. */
export const PLACE_ASKED = /^(?:where|places?)\b/i

/** That something is so, and not so. */
export const WHETHER_ASKED = /^whether\b/i
