import type { Clock } from '../base/clock.ts'
import { clip } from '../text/clip.ts'
import { isPersonal } from './personal.ts'

/** What is counted: what found nothing, which places are read, and which answers were said to be right or wrong. */
export type InsightKind = 'nothing' | 'place' | 'right' | 'wrong'

/** Something that was counted, and how often. */
export type Insight = { what: string; times: number }

/** Something to be counted so many times more, or less, which does nothing where it was not counted today; each server, kind and thing stands once in a list of them. */
export type Tally = { server: string; kind: InsightKind; what: string; times: number }

/** What counts how a server uses the bot, without anybody’s name. Whatever it is throws a `StoreError` where it cannot. */
export type InsightStore = {
  /** Counts all of these, today. Past so many, the oldest go; where all are of today, new ones are let be. */
  add: (tallies: readonly Tally[]) => Promise<void>
  /** What was counted most in the last 90 days, so many at most. */
  list: (server: string, kind: InsightKind, most: number) => Promise<Insight[]>
  /** How often anything of a kind was counted in the last 90 days. */
  total: (server: string, kind: InsightKind) => Promise<number>
  /** Deletes all that was counted in a server. */
  forgetServer: (server: string) => Promise<void>
}

/** How many days a count is kept. */
export const COUNTED_DAYS = 90

/** How many counts a server has at most, one for each thing and day. */
export const MOST_COUNTS = 2000

/** How much of a text is kept, in characters. */
const LONGEST_COUNTED = 200

/** Stands for all that people have written of themselves, which is counted and not kept. */
export const UNKEPT = ''

/** The form in which a text is counted, so that it is the same however it was typed. */
export const toCounted = (text: string): string =>
  isPersonal(text)
    ? UNKEPT
    : clip(
        text
          .toLowerCase()
          .replace(/\s+/g, ' ')
          .replace(/(?<![.!?\s])[.!?\s]+$/, '')
          .trim(),
        LONGEST_COUNTED,
      )

/** The day of a moment, `2026-11-30`, and the one so many days before it. */
export const dayOf = (time: number, before = 0): string =>
  new Date(time - before * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

type Count = { kind: InsightKind; what: string; day: string; times: number }

/** Counts that are kept as long as the program runs. */
export function createInsights({ now }: Pick<Clock, 'now'>): InsightStore {
  const servers = new Map<string, Map<string, Count>>()
  const listOwn = (server: string, kind: InsightKind) => {
    const since = dayOf(now(), COUNTED_DAYS)
    return [...(servers.get(server)?.values() ?? [])].filter((each) => each.kind === kind && each.day > since)
  }
  return {
    async add(tallies) {
      const day = dayOf(now())
      for (const { server, kind, what, times } of tallies) {
        const counts = servers.get(server) ?? new Map<string, Count>()
        servers.set(server, counts)
        const key = `${day} ${kind} ${what}`
        const known = counts.get(key)
        if (known) known.times += times
        else if (times > 0 && makeRoom(counts, day)) counts.set(key, { kind, what, day, times })
      }
    },
    async list(server, kind, most) {
      return [...Map.groupBy(listOwn(server, kind), ({ what }) => what)]
        .map(([what, counts]) => ({ what, times: sumOf(counts) }))
        .filter(({ times }) => times > 0)
        .sort((a, b) => b.times - a.times || (a.what < b.what ? -1 : 1))
        .slice(0, most)
    },
    total: async (server, kind) => sumOf(listOwn(server, kind)),
    forgetServer: async (server) => void servers.delete(server),
  }
}

const sumOf = (counts: readonly Count[]) => counts.reduce((sum, { times }) => sum + times, 0)

/** Deletes the oldest day where there are too many counts, in which days stand in their order; false where all are of today. */
function makeRoom(counts: Map<string, Count>, today: string): boolean {
  if (counts.size < MOST_COUNTS) return true
  const [oldest] = counts.values()
  if (!oldest || oldest.day === today) return false
  for (const [key, { day }] of counts) if (day === oldest.day) counts.delete(key)
  return true
}
