/** How hard: to recall a fact, to understand what an author means, to apply it to something new. */
export const LEVELS = ['recall', 'understand', 'apply'] as const

export type Level = (typeof LEVELS)[number]

/** One thing to choose. `id` is stable within its item, whatever its wording. */
export type Option = {
  id: string
  text: string
  isCorrect: boolean
  /** Why it is not so, or why it is, shown after answering; null where the explanation says enough. */
  feedback: string | null
}

/**
 * A question with its key. `choice` has one correct option, `several` any number from one on, `true-false` the options
 * `true` and `false`.
 */
export type Item = {
  /** Permanent: it survives changes of wording. Generated ones are named by kind and note: `year:bauder-2022/…`. */
  id: string
  kind: 'choice' | 'several' | 'true-false'
  level: Level
  stem: string
  /** In the order in which they are shown. */
  options: Option[]
  /** Shown after answering, in our words. */
  explanation: string
  /** The ids of the notes that it rests on; the first is the one that its footnote cites. Empty for a guild's own items that cite none. */
  notes: string[]
  /** What a teacher can ask for: ids of cities, dimensions and sources. */
  topics: string[]
}
