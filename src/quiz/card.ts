import { z } from 'zod'

/** The scheduler's card as it comes out of a database, where its dates are text. */
export const cardSchema = z.object({
  due: z.coerce.date(),
  stability: z.number(),
  difficulty: z.number(),
  elapsed_days: z.number(),
  scheduled_days: z.number(),
  learning_steps: z.number(),
  reps: z.number(),
  lapses: z.number(),
  state: z.literal([0, 1, 2, 3]),
  last_review: z.coerce.date().exactOptional(),
})

/** What the scheduler knows of one item and one reader, in its own words: https://github.com/open-spaced-repetition/ts-fsrs */
type SchedulerCard = z.infer<typeof cardSchema>

/** When an item is to be seen again, in ISO 8601. */
export type Due = { item: string; dueAt: string }

/** What has to be seen again, and what the scheduler knows of it. */
export type Scheduled = Due & { card: SchedulerCard }

/** What a reader has to see again. */
export type PracticeCard = Scheduled & { reader: string }
