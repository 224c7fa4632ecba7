import { z } from 'zod'
import { cslRecordSchema, onlineSchema } from '../corpus/schemas/source.ts'

/**
 * How documents were kept before passages had a file of their own. Form 3 knew pages by number, and only those on which things
 * begin; form 2 had no `text.txt` either: its original was the text.
 */

const range = z.tuple([z.int(), z.int()])
const fields = {
  source: z.string(),
  record: cslRecordSchema,
  online: onlineSchema.nullable().default(null),
  file: z.string(),
  sha256: z.string(),
  retired: z.array(z.string()).default([]),
}
const pin = { section: z.string(), paragraph: z.int(), sentences: range, speaker: z.string().nullable() }
const sentence = { number: z.int(), text: z.string(), pieces: z.array(range) }
const passage = { id: z.string(), source: z.string(), range, text: z.string() }

const label = z.string()
const passages = z.array(
  z.strictObject({
    ...passage,
    pin: z.strictObject({ ...pin, page: label.nullable(), lastPage: label.nullable() }),
    sentences: z.array(
      z.strictObject({ ...sentence, pages: z.array(z.strictObject({ page: label, at: z.int() })), cut: z.boolean() }),
    ),
  }),
)

/** As forms 2 and 3 had them: what looked like the marks of Markdown was cleaned out of every text. */
const extracted = z.literal('extracted').default('extracted')
const number = z.int().nullable()
const toLabel = (page: number | null) => (page === null ? null : String(page))
const passages3 = z.array(
  z
    .strictObject({
      ...passage,
      pin: z.strictObject({ ...pin, page: number }),
      sentences: z.array(z.strictObject({ ...sentence, page: number })),
    })
    .transform(({ pin, sentences, ...rest }) => ({
      ...rest,
      pin: { ...pin, page: toLabel(pin.page), lastPage: null },
      sentences: sentences.map(({ page, ...each }) => ({
        ...each,
        cut: false,
        pages: page === null ? [] : [{ page: String(page), at: 0 }],
      })),
    })),
)

/** The whole of a document in forms 2 to 4. `textSha256` is of the text in UTF-8, null where the original is the text. */
export const storedBefore = z.union([
  z.strictObject({
    format: z.literal(4),
    textSha256: z.string(),
    textFormat: z.enum(['text', 'extracted', 'markdown']),
    passages,
    ...fields,
  }),
  z.strictObject({
    format: z.literal(3),
    textSha256: z.string(),
    textFormat: extracted,
    passages: passages3,
    ...fields,
  }),
  z.strictObject({
    format: z.literal(2),
    textSha256: z.null().default(null),
    textFormat: extracted,
    passages: passages3,
    ...fields,
  }),
])
