import { z } from 'zod'

/** How hard: to recall a fact, to understand what an author means, to apply it to something new. */
export const LEVELS = ['recall', 'understand', 'apply'] as const

export type Level = (typeof LEVELS)[number]

const optionSchema = z.object({
  /** Stable within its item, whatever its wording. */
  id: z.string(),
  text: z.string(),
  isCorrect: z.boolean(),
  /** Why it is not so, or why it is, shown after answering; null where the explanation says enough. */
  feedback: z.string().nullable(),
  /** The id of the note that the feedback rests on, where it rests on one and the id of the option is another. */
  note: z.string().exactOptional(),
})

/** One thing to choose. */
export type ItemOption = z.infer<typeof optionSchema>

/** An item as it comes out of a database. */
export const itemSchema = z.object({
  /** Permanent: it survives changes of wording. Generated ones are named by kind and note: `year:bauder-2022/…`. */
  id: z.string(),
  kind: z.enum(['choice', 'several', 'true-false']),
  level: z.enum(LEVELS),
  stem: z.string(),
  /** In the order in which they are shown. */
  options: z.array(optionSchema),
  /** Shown after answering, in our words. */
  explanation: z.string(),
  /** The ids of the notes that it rests on; the first is the one that its footnote cites. Empty for a server's own items that cite none. */
  notes: z.array(z.string()),
  /** What a teacher can ask for: ids of cities, dimensions and sources. */
  topics: z.array(z.string()),
})

/**
 * A question with its key. `choice` has one correct option, `several` any number from one on, `true-false` the options
 * `true` and `false`.
 */
export type Item = z.infer<typeof itemSchema>

/** Whether what is said of an option is more than how the explanation begins, which is shown with it. */
export const saysMore = (feedback: string, { explanation }: Pick<Item, 'explanation'>): boolean =>
  !explanation.startsWith(feedback.replace(/\.$/, ''))
