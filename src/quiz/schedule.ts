import { type Card, createEmptyCard, fsrs, Rating, TypeConvert } from 'ts-fsrs'

/** What a reader has to see again, as it is stored: the scheduler's card as JSON, and when it is due, in ISO 8601. */
export type Scheduled = { item: string; card: string; due_at: string }

/**
 * The Free Spaced Repetition Scheduler: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 * Without its random shifts of a day, so that the same answers give the same days. What was right comes again in days, what
 * was wrong in ten minutes.
 */
const scheduler = fsrs({ enable_fuzz: false, learning_steps: ['10m'], relearning_steps: ['10m'] })

/**
 * When an item is due again after an answer.
 * In: the item's id, what was stored of it (null the first time), whether the answer was right, and now.
 */
export function schedule(item: string, before: Pick<Scheduled, 'card'> | null, isRight: boolean, now: Date): Scheduled {
  const card: Card = before ? TypeConvert.card(JSON.parse(before.card)) : createEmptyCard(now)
  const next = scheduler.next(card, now, isRight ? Rating.Good : Rating.Again).card
  return { item, card: JSON.stringify(next), due_at: next.due.toISOString() }
}

/**
 * What is scheduled, with what somebody got wrong in rounds with others since they last practised it, if they ever did: that
 * is due from then on.
 */
export function withMisses(
  scheduled: readonly Scheduled[],
  misses: readonly { answer: { item: string; answered_at: string } }[],
): Pick<Scheduled, 'item' | 'due_at'>[] {
  const byItem = new Map<string, Pick<Scheduled, 'item' | 'due_at'>>(scheduled.map((each) => [each.item, each]))
  const practisedAt = new Map(
    scheduled.map(({ item, card }) => [item, TypeConvert.card(JSON.parse(card)).last_review?.toISOString() ?? '']),
  )
  for (const { answer } of misses) {
    const isLater = answer.answered_at > (practisedAt.get(answer.item) ?? '')
    if (isLater) byItem.set(answer.item, { item: answer.item, due_at: answer.answered_at })
  }
  return [...byItem.values()]
}

/** The ids of what is due by now, what has waited longest first. */
export const dueBy = (now: Date, scheduled: readonly Pick<Scheduled, 'item' | 'due_at'>[]): string[] =>
  scheduled
    .filter(({ due_at }) => due_at <= now.toISOString())
    .toSorted((a, b) => (a.due_at < b.due_at ? -1 : 1))
    .map(({ item }) => item)
