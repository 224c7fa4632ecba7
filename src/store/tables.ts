import type { Generated, Selectable } from 'kysely'

/** Every table of the database, by name. */
export type Tables = {
  settings: SettingsTable
  challenges: ChallengesTable
  rounds: RoundsTable
  answers: AnswersTable
  cards: CardsTable
  unlisted: UnlistedTable
  questions: QuestionsTable
  leases: LeasesTable
  turns: TurnsTable
  changes: ChangesTable
  events: EventsTable
  heard: HeardTable
  paces: PacesTable
  calls: CallsTable
  spent: SpentTable
  insights: InsightsTable
  readings: ReadingsTable
  reading_parts: ReadingPartsTable
}

/** One thing set for a server or for a channel in it. The key is scope, id and name. */
type SettingsTable = {
  scope: 'server' | 'channel'
  /** Discord's id of the server or the channel: as text, because it does not fit a number. */
  id: string
  /** Discord's id of the server that this belongs to. */
  server: string
  name: string
  value: string
  /** When, in ISO 8601: as text, because the databases disagree about everything else. */
  changed_at: string
}

/** A row of `settings` as it is read. */
export type SettingRow = Selectable<SettingsTable>

/** What a reader says is wrong with an excerpt. */
type ChallengesTable = {
  number: Generated<number>
  /** The id of the note or passage. */
  place: string
  /** What the excerpt said then. */
  shown: string
  reason: string
  suggestion: string | null
  /** The version of the library then. */
  library: string
  /** Discord's id of the server that it was said in; null elsewhere. */
  server: string | null
  /** Discord's id of who said it; null in a terminal, and once they are to be forgotten. */
  reader: string | null
  /** When, in ISO 8601. */
  made_at: string
  /** When a moderator settled it; null while it is open. */
  resolved_at: string | null
}

/** A row of `challenges` as it is read. */
export type ChallengeRow = Selectable<ChallengesTable>

/** A round of a quiz. Times are in ISO 8601 here and below. */
type RoundsTable = {
  id: string
  /** Discord's ids; the server is null in a direct message. */
  server: string | null
  channel: string
  /** Empty once they are forgotten. */
  starter: string
  mode: 'together' | 'exam' | 'practice'
  /** For each question together, for all of an exam. */
  seconds: number
  /** 1 where quicker answers break ties. */
  speed: number
  language: string
  /** What it is about, as it is called; null for everything. */
  topic: string | null
  /** The items as they are asked, with their options in order: as JSON. */
  items: string
  /** Their ids: as JSON, so that what runs can be told without reading all of them. */
  asked: string
  /** Where it stands with the item at the position; `open` in an exam and in practice. */
  phase: 'waiting' | 'open' | 'closed'
  /** From 0; as many as there are items once the last one is done. 0 in an exam and in practice. */
  position: number
  /** When the item at the position opens, or did. */
  opened_at: string | null
  closes_at: string | null
  /** Discord's id of the message that shows the open item. */
  message: string | null
  /** What its results tell of those who played. */
  tells: 'names' | 'numbers' | 'totals'
  /** How many attempts at it were deleted by who made them. */
  withdrawn: number
  /** Raised with every change of the round, so that of two processes one makes it. */
  version: number
  /** The process that goes on with it; null where none does. */
  keeper: string | null
  started_at: string
  ended_at: string | null
}

/** What one reader answered to one item of a round. The key is round, position and reader. */
type AnswersTable = {
  round: string
  position: number
  reader: string
  /** As they are called where they answered. */
  name: string
  item: string
  /** The ids of the options, as JSON. */
  chosen: string
  is_right: number
  /** 1, or 2 once it was changed. */
  tries: number
  /** From the opening of the question to the answer. */
  seconds: number
  answered_at: string
}

/**
 * How often somebody has answered an item of a round that runs before they had it deleted, so that nobody gets more tries by
 * that. The key is round, position and mark; it is gone with the end of the round.
 */
type SpentTable = {
  round: string
  position: number
  /** Made of the ids of the round and the reader. */
  mark: string
  tries: number
}

/** When a reader is to see an item again. The key is reader and item. */
type CardsTable = {
  reader: string
  item: string
  /** What the scheduler keeps: as JSON. */
  card: string
  due_at: string
}

/** Who does not want to stand on a server's leaderboard. */
type UnlistedTable = { server: string; reader: string }

/** A question that a server has written for itself. The key is server and number; server and id are unique together. */
type QuestionsTable = {
  /** From 1 in each server, never given twice. */
  number: number
  server: string
  /** As who wrote it names it. */
  id: string
  /** The item: as JSON. */
  item: string
  changed_at: string
  /** Since when it is asked no longer; null while it is. */
  retired_at: string | null
}

/** Who does what one process alone may do. */
type LeasesTable = {
  /** What it is. */
  name: string
  /** The process. */
  owner: string
  /** When it last said that it lives. */
  beat_at: string
}

/** What several processes do one after another. */
type TurnsTable = {
  /** What it is. */
  name: string
  /** When it may be done next, in milliseconds since 1970; PostgreSQL gives them as text. */
  free_at: number | string
}

/** How often something was changed that processes hold in memory. */
type ChangesTable = {
  kind: string
  number: number
}

/** What was let in by one of several processes. */
type EventsTable = {
  /** The event's. */
  id: string
  /** Until when it is kept, in ISO 8601. */
  until: string
}

/** What an asker heard last, where several processes answer. The key is asker and kind. */
type HeardTable = {
  asker: string
  kind: string
  /** Discord's id of who asks. */
  reader: string
  /** As JSON. */
  value: string
  /** Until when it is kept, in ISO 8601. */
  until: string
}

/** How much somebody has asked for of late, where several processes answer: as the package that counts it has it. */
type PacesTable = {
  key: string
  points: number
  /** In milliseconds since 1970. */
  expire: number | string | null
}

/** A call that is too long for a button. */
type CallsTable = {
  id: string
  /** The call: as JSON. */
  call: string
  /**
   * Discord's ids of the server, of who made it, and of who wrote the text in it where that is somebody else; null where there
   * is none.
   */
  server: string | null
  reader: string | null
  writer: string | null
  /** When something that leads to it was last shown. */
  shown_at: string
}

/** How often something happened in a server on a day. The key is all but the times. */
type InsightsTable = {
  server: string
  kind: 'nothing' | 'place' | 'right' | 'wrong'
  /** What was asked, or the id of a place. */
  what: string
  /** `2026-11-30` */
  day: string
  times: number
}

/** A reading that processes on several machines share, or a list of some. The key is scope and name. */
type ReadingsTable = {
  /** Discord's id of the server whose it is; empty for all. */
  scope: string
  name: string
  /** Of what it holds; null once it is removed. */
  version: string | null
  /** The names of its files: as JSON. */
  files: string
  changed_at: string
}

/** A piece of a file of a reading. The key is scope, name, file and number. */
type ReadingPartsTable = { scope: string; name: string; version: string; file: string; number: number; bytes: Buffer }

export type RoundRow = Selectable<RoundsTable>
export type AnswerRow = Selectable<AnswersTable>
export type CardRow = Selectable<CardsTable>
export type QuestionRow = Selectable<QuestionsTable>
export type CallRow = Selectable<CallsTable>
export type HeardRow = Selectable<HeardTable>
