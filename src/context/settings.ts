import type { Wording } from '../wording/wording.ts'
import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'
import { createHeld, followChanges, type HeldSettings } from './held-settings.ts'
import type { Setting, SettingScope, SettingStore } from './setting-store.ts'
import { type Manner, type SettingName, toManner } from './manner.ts'

/** Where a request comes from, as far as it matters for the reply. */
export type Place = {
  kind: 'server' | 'direct' | 'user-install' | 'terminal' | 'web'
  /** Ids; null outside of servers. In a thread, the channel is the one that it is in: for that one things are set. */
  server: string | null
  channel: string | null
  /** The id of the thread itself; missing outside of threads. */
  thread?: string | null
  /** Whether who asks may manage the server. */
  manages: boolean
  /** Whether who asks may delete others' messages in it. */
  moderates: boolean
  /** Whether who asks may manage its events; and the ids of their roles. */
  managesEvents: boolean
  roles: string[]
  /** The permissions that the bot lacks in this channel. */
  lacks: PermissionName[]
  /** Whether the bot can open threads in this channel; it cannot where this is missing. */
  opensThreads?: boolean
}

/** Whether a place is one of Discord's, and not a terminal, the page, or a shell, which is null. */
export const isInDiscord = (kind: Place['kind'] | null): boolean =>
  kind !== null && kind !== 'terminal' && kind !== 'web'

/** A permission that the bot may lack, by Discord's name of it. */
export type PermissionName = keyof Wording['permissions']['names']

/** The settings of all servers, answered from memory. */
export type Settings = {
  /** How to answer in a place, by the values that fit: the channel's, else the server's. `frameworks`: the ids of those to be had. */
  mannerOf: (place: Place | null, frameworks: readonly string[]) => Manner
  /** What is set at exactly this scope of a place, as stored; null where nothing is. */
  get: (place: Place, scope: SettingScope, name: SettingName) => string | null
  /** Stores a value that has been checked; null goes back to the default. Throws what the store throws, and then nothing is changed. */
  set: (place: Place, scope: SettingScope, name: SettingName, value: string | null) => Promise<void>
  /** Forgets everything set in a server. */
  forgetServer: (server: string) => Promise<void>
}

/** Reads all settings into memory, and again what other processes change. Throws what the store throws. */
export async function loadSettings(store: SettingStore, log: Log, clock: Pick<Clock, 'after'>): Promise<Settings> {
  const held = createHeld()
  followChanges(held, store, log, clock)
  held.replaceAll(await store.readAll())
  return createSettingsOf(held, store)
}

/** Settings with these values, kept in `store` when they change. */
export function createSettings(stored: Setting[], store: SettingStore): Settings {
  const held = createHeld()
  held.replaceAll(stored)
  return createSettingsOf(held, store)
}

function createSettingsOf(held: HeldSettings, store: SettingStore): Settings {
  const get: Settings['get'] = (place, scope, name) => {
    const id = idOf(place, scope)
    return (id && held.get(scope, id, name)) ?? null
  }
  return {
    get,
    mannerOf: (place, frameworks) =>
      toManner((name) => (place ? SCOPES.flatMap((scope) => get(place, scope, name) ?? []) : []), frameworks),
    async set(place, scope, name, value) {
      const id = idOf(place, scope)
      const { server } = place
      if (!id || !server) throw new Error(`there is no ${scope} to set ${name} for`)
      await store.write({ scope, id, server, name, value })
      held.put({ scope, id, server, name, value })
    },
    async forgetServer(server) {
      await store.removeServer(server)
      held.replaceOf(server, [])
    },
  }
}

/** Where something can be set, what goes first at first. */
const SCOPES: readonly SettingScope[] = ['channel', 'server']

const idOf = (place: Place, scope: SettingScope) => (scope === 'server' ? place.server : place.channel)

/** Whether who asks may start a quiz in a place: whoever else may, those who may manage its events or all of it always may. */
export const mayStartQuiz = (place: Place, { 'quiz-starters': starters }: Manner): boolean =>
  isForAll(starters) || place.managesEvents || place.manages || place.roles.includes(starters)

/** Whether who asks may start an exam in a place: who may start a quiz, but not everyone, unless the server has said so. */
export const mayStartExam = (place: Place, manner: Manner): boolean =>
  manner['quiz-starters'] === null ? place.managesEvents || place.manages : mayStartQuiz(place, manner)

/** Whether everyone may start quizzes; narrows to who may where that is not so. */
const isForAll = (starters: string | null): starters is null | 'everyone' =>
  starters === null || starters === 'everyone'

/** Whether who asks is one of those whom a server has chosen to start its quizzes. */
export const isChosenStarter = (place: Place, manner: Manner): boolean =>
  !isForAll(manner['quiz-starters']) && mayStartQuiz(place, manner)

/** Whether who asks may write questions for a server: those who may start a quiz, where not everyone may. */
export const mayWriteQuestions = (place: Place, manner: Manner): boolean =>
  place.manages || (isForAll(manner['quiz-starters']) ? place.managesEvents : mayStartQuiz(place, manner))

/** Whether a public answer is welcome in a place. */
export const mayBePublic = (place: Place | null, manner: Manner): boolean =>
  isAllowedPublic(place, manner) && manner.visibility === 'public'

/** Whether a public answer is allowed in a place, if who asks wishes it. */
export const isAllowedPublic = (
  place: Place | null,
  { 'public-channels': channels }: Pick<Manner, 'public-channels'>,
): boolean => !channels || !place?.channel || channels.includes(place.channel)
