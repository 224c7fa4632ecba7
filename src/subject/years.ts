import { readerError } from '../base/errors.ts'
import type { Wording } from '../wording/wording.ts'

/** The first and the last of some years, both included. */
export type Years = { from: number; to: number }

/**
 * Reads two years as typed; an empty one leaves that end open.
 * Throws a reader error where one is no year, or the first is after the last.
 */
export function readYears(typed: { from: string; to: string }, { timeline: say }: Wording): Years {
  const read = (text: string, otherwise: number) => {
    if (!text) return otherwise
    if (/^\d{1,4}$/.test(text)) return Number(text)
    throw readerError(say.noYear(text), say.likeThis)
  }
  const [from, to] = [read(typed.from, 0), read(typed.to, 9999)]
  if (from > to) throw readerError(say.after(from, to), say.earlierFirst)
  return { from, to }
}
