import { z } from 'zod'
import { text } from '../fields.ts'
import type { OtherLanguage } from '../../wording/languages.ts'

const expressions = z.array(text).default([]).describe('The same in this language; a list.')

const inOtherLanguages = {
  es: expressions,
  fr: expressions,
  de: expressions,
  pt: expressions,
} satisfies Record<OtherLanguage, unknown>

/** Words and expressions of questions in other languages, with the English words that texts on the subject use. */
export const lexiconSchema = z.strictObject({
  words: z
    .array(
      z.strictObject({
        en: z
          .union([text.transform((word) => [word]), z.array(text).min(1)])
          .describe('The English that the texts use: one expression, or a list.'),
        ...inOtherLanguages,
      }),
    )
    .describe('Words and expressions of questions in other languages, with the English that the texts use.'),
})

export type Lexicon = z.infer<typeof lexiconSchema>
