import type { ItemAnswer } from './answer.ts'
import type { Due } from './card.ts'
import type { Item } from './item.ts'
import type { Round, RoundMode } from './rounds/round.ts'

/** Answers, and the rounds in which they were given. */
export type Played = { answers: ItemAnswer[]; rounds: Round[] }

/** For how long back a leaderboard goes. Days begin at midnight by the clock of Greenwich, weeks on Monday. */
export const PERIODS = ['today', 'week', 'month', 'all'] as const

export type Period = (typeof PERIODS)[number]

/** How somebody stands with a topic: to how many items about it the latest answer was right. */
export type TopicProgress = { topic: string; right: number; answered: number }

/** How somebody stands: by topic, most answered first; what is due; on how many days in a row they answered something. */
type Progress = { right: number; answered: number; topics: TopicProgress[]; due: number; streak: number }

/** An item to which the latest answer was wrong, as it was asked, with that answer. */
type Miss = { item: Item; answer: ItemAnswer }

const DAY = 24 * 60 * 60 * 1000

/** When a period began, in ISO 8601. `now` in milliseconds since 1970. */
export function beginningOf(period: Period, now: number): string {
  if (period === 'all') return new Date(0).toISOString()
  const day = new Date(now)
  day.setUTCHours(0, 0, 0, 0)
  if (period === 'week') day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  if (period === 'month') day.setUTCDate(1)
  return day.toISOString()
}

/**
 * A reader's progress. In: their latest answers, when their cards are due, the days on which they answered anything (newest
 * first), and now in milliseconds since 1970. What is known of an item is the latest answer to it.
 */
export function sumUpProgress(
  latest: Played,
  cards: readonly Pick<Due, 'dueAt'>[],
  days: readonly string[],
  now: number,
): Progress {
  const given = pairWithItems(latest)
  const byTopic = new Map<string, TopicProgress>()
  for (const { item, answer } of given)
    for (const topic of item.topics) {
      const { right, answered } = byTopic.get(topic) ?? { right: 0, answered: 0 }
      byTopic.set(topic, { topic, right: right + (answer.isRight ? 1 : 0), answered: answered + 1 })
    }
  return {
    right: given.filter(({ answer }) => answer.isRight).length,
    answered: given.length,
    topics: [...byTopic.values()].sort((a, b) => b.answered - a.answered || a.topic.localeCompare(b.topic)),
    due: cards.filter(({ dueAt }) => dueAt <= new Date(now).toISOString()).length,
    streak: countStreak(days, now),
  }
}

/** What a reader's latest answer got wrong, in the order of the answers; of rounds of some modes alone where those are named. */
export function listMisses(latest: Played, modes: readonly RoundMode[] = ['together', 'exam', 'practice']): Miss[] {
  const played = new Set(latest.rounds.filter(({ mode }) => modes.includes(mode)).map(({ id }) => id))
  return pairWithItems(latest).filter(({ answer }) => !answer.isRight && played.has(answer.round))
}

/** Days in a row up to today; or up to yesterday, since today is not over. `days`: newest first, as `2031-05-04`. */
export function countStreak(days: readonly string[], now: number): number {
  const toDay = (time: number) => new Date(time).toISOString().slice(0, 10)
  const newest = days[0]
  if (newest !== toDay(now) && newest !== toDay(now - DAY)) return 0
  const start = Date.parse(newest)
  const gap = days.findIndex((day, i) => day !== toDay(start - i * DAY))
  return gap < 0 ? days.length : gap
}

/** Each answer with its item as it was asked. */
function pairWithItems({ answers, rounds }: Played): Miss[] {
  const items = new Map(rounds.map((round) => [round.id, round.items]))
  return answers.flatMap((answer) => {
    const item = items.get(answer.round)?.[answer.position]
    return item ? [{ item, answer }] : []
  })
}
