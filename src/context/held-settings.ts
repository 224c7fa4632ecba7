import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'
import { createTrouble } from '../base/trouble.ts'
import type { Setting, SettingStore } from './setting-store.ts'

/** After how many milliseconds what could not be read is read again. */
const AGAIN_MS = 1000

/** Settings in memory. */
export type HeldSettings = {
  get: (scope: string, id: string, name: string) => string | undefined
  /** A null value takes one out. */
  put: (setting: Omit<Setting, 'value'> & { value: string | null }) => void
  /** Puts these in the place of all of a server. */
  replaceOf: (server: string, settings: readonly Setting[]) => void
  replaceAll: (settings: readonly Setting[]) => void
}

/** None, at first. */
export function createHeld(): HeldSettings {
  const ofServers = new Map<string, Map<string, string>>()
  let values = new Map<string, string>()
  const of = (server: string) => {
    const own = ofServers.get(server) ?? new Map<string, string>()
    ofServers.set(server, own)
    return own
  }
  const put: HeldSettings['put'] = ({ scope, id, server, name, value }) => {
    const key = keyOf(scope, id, name)
    for (const all of [values, of(server)]) {
      if (value === null) all.delete(key)
      else all.set(key, value)
    }
  }
  return {
    get: (scope, id, name) => values.get(keyOf(scope, id, name)),
    put,
    replaceOf(server, settings) {
      for (const key of of(server).keys()) values.delete(key)
      ofServers.delete(server)
      for (const setting of settings) put(setting)
    },
    replaceAll(settings) {
      values = new Map()
      ofServers.clear()
      for (const setting of settings) put(setting)
    },
  }
}

const keyOf = (scope: string, id: string, name: string) => `${scope} ${id} ${name}`

/**
 * Reads again what is changed of settings, by this process or another, one thing after the other; until it can be read, once a
 * second.
 */
export function followChanges(held: HeldSettings, store: SettingStore, log: Log, clock: Pick<Clock, 'after'>): void {
  const trouble = createTrouble(
    log,
    'settings that were changed cannot be read, and are as they were',
    'settings that were changed are read again',
  )
  /** Servers to be read; null stands for all. */
  const wanted = new Set<string | null>()
  let isReading = false
  const readNext = async (server: string | null) => {
    if (server === null) held.replaceAll(await store.readAll())
    else held.replaceOf(server, await store.readOf(server))
  }
  const readAll = async () => {
    isReading = true
    for (const server of wanted) {
      wanted.delete(server)
      if (await trouble.attempt(() => readNext(server))) continue
      wanted.add(server)
      await new Promise<void>((resolve) => clock.after(AGAIN_MS, resolve))
    }
    isReading = false
  }
  store.onChange((server) => {
    wanted.add(server)
    if (!isReading) void readAll()
  })
}
