import { z } from 'zod'
import { inLanguages, slug, text } from './fields.ts'

/** What is typed into the options of a command, by their names. */
const input = z.record(slug, text).default({})

/** What a library says of itself, and what it shows as examples; all of it may be missing. */
export const welcome = z.strictObject({
  /** What can be asked about, in answer to a greeting. */
  greeting: inLanguages,
  /** What its sources are about, as it stands within a sentence. */
  subject: inLanguages,
  /** In answer to whoever wants to know what is best, or what the bot thinks; and to whoever asks on a case of their own. */
  opinion: z.strictObject({ title: inLanguages, says: inLanguages }).prefault({}),
  'own-case': inLanguages,
  /** A question that follows on from another, as somebody may type it. */
  'follow-up': text.nullable().default(null),
  /** What shows how to use a command, by the command's name: its options by their names. */
  examples: z.record(text, input).default({}),
  /** A question to try, as people ask it in each language; else the example of `ask`. */
  question: inLanguages,
  /** The commands that the help shows first. */
  'in-help': z.array(text).default([]),
  /** What is offered to whoever asked for something else than the sources. */
  instead: z.array(z.strictObject({ label: text, command: text, input })).default([]),
})

export type Welcome = z.infer<typeof welcome>

/** Of a library that says nothing of itself. */
export const NO_WELCOME: Welcome = welcome.parse({})
