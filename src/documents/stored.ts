import { z } from 'zod'
import { cslRecordSchema, onlineSchema } from '../corpus/schemas/source.ts'

/** The files in a document's folder: the bytes that were imported, the text made of them, and all that is known of both. */
export const DOCUMENT_FILES = { original: 'original', text: 'text.txt', document: 'document.json' } as const

/**
 * The form in which `document.json` is written. Form 2 had no `text.txt`: its original was the text. A new form where
 * passages are cut in another way leaves out the older ones, so that their files are imported again.
 */
export const DOCUMENT_FORM = 3

const range = z.tuple([z.int(), z.int()])
const page = z.int().nullable()
const fields = {
  source: z.string(),
  record: cslRecordSchema,
  online: onlineSchema.nullable().default(null),
  file: z.string(),
  sha256: z.string(),
  retired: z.array(z.string()).default([]),
  passages: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      pin: z.strictObject({
        section: z.string(),
        paragraph: z.int(),
        sentences: range,
        page,
        speaker: z.string().nullable(),
      }),
      range,
      text: z.string(),
      sentences: z.array(z.strictObject({ number: z.int(), text: z.string(), page, pieces: z.array(range) })),
    }),
  ),
}

/** `document.json`. `textSha256` is of the text in UTF-8, null where the original is the text. */
export const storedDocument = z.union([
  z.strictObject({ format: z.literal(DOCUMENT_FORM), textSha256: z.string(), ...fields }),
  z.strictObject({ format: z.literal(2), textSha256: z.null().default(null), ...fields }),
])
