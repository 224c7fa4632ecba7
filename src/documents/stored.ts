import { z } from 'zod'
import { cslRecordSchema, onlineSchema } from '../corpus/schemas/source.ts'

/** The files in a document's folder: the bytes that were imported, the text made of them, its passages, and what is known of all. */
export const DOCUMENT_FILES = {
  original: 'original',
  text: 'text.txt',
  passages: 'passages.bin',
  document: 'document.json',
} as const

/**
 * The form in which a document is kept; older ones are in `stored-before.ts`. A new form where passages are cut in another way
 * has the older ones cut anew (`renew.ts`).
 */
export const DOCUMENT_FORM = 5

/** `document.json`. Hashes are of the files; `lastNote` is the number of the last note of the text, 0 without notes. */
export const storedHead = z.strictObject({
  format: z.literal(DOCUMENT_FORM),
  source: z.string(),
  /** What it belongs to with others, null of its own; versions before had none. */
  collection: z.string().nullable().default(null),
  record: cslRecordSchema,
  online: onlineSchema.nullable(),
  file: z.string(),
  sha256: z.string(),
  textSha256: z.string(),
  passagesSha256: z.string(),
  textFormat: z.enum(['text', 'extracted', 'markdown']),
  lastNote: z.int(),
  retired: z.array(z.string()),
})

export type StoredHead = z.infer<typeof storedHead>
