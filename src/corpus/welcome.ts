import { z } from 'zod'
import { inLanguages, slug, text } from './fields.ts'

/** What is typed into the options of a command, by their names. */
const input = z.record(slug, text).default({}).describe('What is typed into its options, by their names.')

/** What a library says of itself, and what it shows as examples; all of it may be missing. */
export const welcome = z.strictObject({
  greeting: inLanguages.describe('What can be asked about, in answer to a greeting, by language: `{ en: … }`.'),
  subject: inLanguages.describe('What its sources are about, as it stands within a sentence, by language.'),
  opinion: z
    .strictObject({
      title: inLanguages.describe('The title, by language.'),
      says: inLanguages.describe('The answer, by language.'),
    })
    .prefault({})
    .describe('In answer to whoever wants to know what is best, or what the bot thinks: `{ title, says }`.'),
  'own-case': inLanguages.describe('In answer to whoever asks on a case of their own, by language.'),
  'follow-up': text
    .nullable()
    .default(null)
    .describe('A question that follows on from another, as somebody may type it.'),
  examples: z
    .record(text, input)
    .default({})
    .describe('How to use a command, by its name: what its options hold, by their names.'),
  question: inLanguages.describe('A question to try, as people ask it in each language; else the example of `ask`.'),
  'in-help': z.array(text).default([]).describe('The commands that the help shows first.'),
  instead: z
    .array(
      z.strictObject({
        label: text.describe('What the button says.'),
        command: text.describe('The command that it runs.'),
        input,
      }),
    )
    .default([])
    .describe('What is offered to whoever asked for something else than the sources.'),
})

export type Welcome = z.infer<typeof welcome>

/** Of a library that says nothing of itself. */
export const NO_WELCOME: Welcome = welcome.parse({})
