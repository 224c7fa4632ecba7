import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'
import type { Due, Scheduled } from './card.ts'

/**
 * The Free Spaced Repetition Scheduler: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 * Without its random shifts of a day, so that the same answers give the same days. What was right comes again in days, what
 * was wrong in ten minutes.
 */
const scheduler = fsrs({ enable_fuzz: false, learning_steps: ['10m'], relearning_steps: ['10m'] })

/**
 * When an item is due again after an answer.
 * In: the item's id, what was known of it (null the first time), whether the answer was right, and now.
 */
export function schedule(item: string, before: Pick<Scheduled, 'card'> | null, isRight: boolean, now: Date): Scheduled {
  const { card } = scheduler.next(before?.card ?? createEmptyCard(now), now, isRight ? Rating.Good : Rating.Again)
  return { item, card, dueAt: card.due.toISOString() }
}

/**
 * What is scheduled, with what somebody got wrong in rounds with others since they last practised it, if they ever did: that
 * is due from then on.
 */
export function withMisses(
  scheduled: readonly Scheduled[],
  misses: readonly { answer: { item: string; answeredAt: string } }[],
): Due[] {
  const byItem = new Map<string, Due>(scheduled.map((each) => [each.item, each]))
  const practisedAt = new Map(scheduled.map(({ item, card }) => [item, card.last_review?.toISOString() ?? '']))
  for (const { answer } of misses) {
    const isLater = answer.answeredAt > (practisedAt.get(answer.item) ?? '')
    if (isLater) byItem.set(answer.item, { item: answer.item, dueAt: answer.answeredAt })
  }
  return [...byItem.values()]
}

/** The ids of what is due by now, what has waited longest first. */
export const dueBy = (now: Date, scheduled: readonly Due[]): string[] =>
  scheduled
    .filter(({ dueAt }) => dueAt <= now.toISOString())
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
    .map(({ item }) => item)
