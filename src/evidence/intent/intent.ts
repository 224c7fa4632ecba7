import type { Stance } from '../../corpus/schemas/framework.ts'
import type { BotTopic } from '../../speech/bot/bot-speech.ts'
import type { Requests } from '../../speech/requests/requests.ts'

/** What a list is of. */
export type Listed = keyof Requests['kinds']

/** What is asked about the record of a source. */
export const RECORD_FIELDS = ['author', 'year', 'title', 'in', 'publisher', 'doi', 'kind', 'link'] as const

export type RecordField = (typeof RECORD_FIELDS)[number]

/** What narrows a list down; null what does not. `by` is the id of a source, `dimension` too is an id; years are inclusive. */
export type ListSlots = {
  by: string | null
  in: string | null
  dimension: string | null
  stance: Stance | null
  from: number | null
  to: number | null
}

/**
 * What a question asks for, where more than a search can answer it, with what it names: cities, networks, terms and people by
 * their names, all else by ids. Of a comparison all cities that are named, and areas too; `said`: how many parts a framework is
 * said to have. What a list is of is a `Listed`, or a kind of the library’s own by its `many`.
 */
export type Intent =
  | { kind: 'compare'; cities: string[]; framework: string | null }
  | { kind: 'apart'; terms: [string, string] }
  | { kind: 'where'; city: string }
  | { kind: 'thing'; of: 'city' | 'network' | 'term' | 'person'; name: string }
  | { kind: 'dimension'; id: string }
  | { kind: 'framework'; id: string; said: number | null }
  | ({ kind: 'list'; what: string } & ListSlots)
  | { kind: 'events'; city: string | null; from: number | null; to: number | null }
  | { kind: 'map'; dimension: string | null }
  | { kind: 'record'; source: string; field: RecordField | null }
  | { kind: 'sources'; year: string }
  | { kind: 'cite'; source: string; style: string | null }
  | { kind: 'bot'; asks: BotTopic }
