import type { Generated, Selectable } from 'kysely'

/** Every table of the database, by name. */
export type Tables = { settings: SettingsTable; challenges: ChallengesTable }

/** One thing set for a server or for a channel in it. The key is scope, id and name. */
export type SettingsTable = {
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
export type ChallengesTable = {
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
