import type { Language } from '../wording/wording.ts'
import type { PermissionName } from './settings.ts'

/** What a platform tells of itself to who asks there. */
export type Platform = {
  /** The way by which events come in. */
  way: 'gateway' | 'http'
  /**
   * The id by which a command can be pressed in a text, as it is registered for a server or everywhere; null where it is not
   * known.
   */
  commandId: (command: string, server: string | null) => string | null
  /** The version of the library that speaks to it, as `discord.js 14`. */
  spokenBy: string
  /** Since when it runs, in milliseconds since 1970. */
  since: number
  /** The language of a server itself, as far as we speak it, whoever asks there. */
  languageIn: (server: string) => Language
  /**
   * Reads what a server has, where the platform is not told of that by itself: what is said below of its channels, roles and
   * permissions holds from then on. Throws what the platform throws.
   */
  readServer: (server: string) => Promise<void>
  /**
   * The connection by which a server is reached: its number, of how many, how long the platform takes to answer it in
   * milliseconds, null where that is not known; and how many servers those of this process reach. Null where there is none,
   * because events are posted one by one.
   */
  connectionTo: (server: string) => { number: number; of: number; latency: number | null; servers: number } | null
  /** A channel of a server, by its id: its name, and what stands in it; null where there is none. A thread is none. */
  channelIn: (server: string, id: string) => { name: string; kind: 'chats' | 'forums' | 'others' } | null
  /** Whether a server has a role, by its id. */
  hasRole: (server: string, id: string) => boolean
  /** The channels of a server in which permissions are missing, as they are listed there; null where that is not known. */
  lackingIn: (server: string) => Lacking[] | null
  /** How many replies have been announced and are not there yet. */
  pending: () => number
}

/** A channel, by its id, and what is missing there. */
export type Lacking = { channel: string; lacks: PermissionName[] }
