import type { Selectable } from 'kysely'

/** Every table of the database, by name. */
export type Tables = { settings: SettingsTable }

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
