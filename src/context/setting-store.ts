/** Where something is set. */
export type SettingScope = 'server' | 'channel'

/** One thing set: of a server or of a channel in it, by their ids. */
export type Setting = { scope: SettingScope; id: string; server: string; name: string; value: string }

/** What holds the settings between starts. `write` resolves once the value is safe; a null value removes it. */
export type SettingStore = {
  readAll: () => Promise<Setting[]>
  /** Those of a server. */
  readOf: (server: string) => Promise<Setting[]>
  /** From now on `told` is told of the server of each setting that is changed, here or by another process; null: of any. */
  onChange: (told: (server: string | null) => void) => void
  write: (setting: Omit<Setting, 'value'> & { value: string | null }) => Promise<void>
  removeServer: (server: string) => Promise<void>
}

/** Settings that are kept nowhere: every place has the defaults. */
export const noStore: SettingStore = {
  readAll: async () => [],
  readOf: async () => [],
  onChange: () => {},
  write: async () => {},
  removeServer: async () => {},
}
