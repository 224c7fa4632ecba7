import type { Budget } from './budget.ts'
import type { RestFaults } from './faults.ts'
import type { Endpoint } from './endpoint.ts'
import type { Gateway } from './gateway.ts'
import type { Messages, StoredMessage } from './messages.ts'
import type { Channel, Server } from './servers.ts'
import type { Json, Modal, Seen, Upload, User } from './types.ts'
import type { Uploads } from './uploads.ts'
import type { Wait } from './waits.ts'

/** 2 a command, 3 a component, 4 autocompletion, 5 a modal's submission. */
export type InteractionType = 2 | 3 | 4 | 5

/** What Discord knows of an interaction. */
export type Interaction = {
  id: string
  token: string
  type: InteractionType
  user: User
  place: Channel
  /** By whom the app was installed: "0" a server, "1" the user. */
  owners: Record<string, string>
  /** The type of the command, and of the option that is completed. */
  commandType: number
  focused: number
  /** The message whose component was used, also for a modal that it opened. */
  source: StoredMessage | null
  /** The interaction that opened the modal. */
  opener: Interaction | null
  dispatchedAt: number
  state: 'waiting' | 'answered' | 'void'
  expired: boolean
  /** The type of the first callback. */
  callback: number
  /** What @original is. */
  original: StoredMessage | null
  /** After a deferral, until the first edit, follow-up or deletion. */
  pending: boolean
  followUps: StoredMessage[]
  wait: Wait
}

/** Everything that the parts of the stand-in share. */
export type World = {
  validate: boolean
  /** How many messages, interactions and requests are kept, the latest. */
  keeps: number
  now: () => number
  servers: Server[]
  channels: Map<string, Channel>
  /** Everyone who was met, by id. */
  users: Map<string, User>
  /** Direct messages with the bot, by user. */
  directs: Map<string, Channel>
  messages: Messages
  uploads: Uploads
  gateway: Gateway
  gatewayUrl: string
  /** How many shards are recommended, and how many of them may identify themselves at a time. */
  shards: number
  maxConcurrency: number
  endpoint: Endpoint
  /** What the developer portal says of the application besides. */
  portal: Json
  interactions: Map<string, Interaction>
  modals: WeakMap<Modal, Interaction>
  registered: Map<string, Json[]>
  /** How many commands were created today, by scope. */
  created: Map<string, number>
  nonces: Map<string, StoredMessage>
  faults: RestFaults
  budget: Budget
  /** Requests that took effect although the bot was told otherwise. */
  excused: Set<string>
  violations: string[]
  warnings: string[]
  seen: Seen[]
  /** Called with each message that the bot posts in a channel. */
  listeners: Set<(message: StoredMessage) => void>
}

/** A request on its way to a route. */
export type Call = {
  method: string
  path: string
  query: URLSearchParams
  /** What the route's pattern caught. */
  params: string[]
  body: Json
  files: Upload[]
  /** When it arrived: by Discord's clock, and of the process. */
  arrived: { at: number; clock: number }
  /** Whether Discord, not the bot, is to blame for a late or repeated request. */
  excused: boolean
}

export type Reply = { status: number; body?: unknown; headers?: Record<string, string> }

export type Handler = (world: World, call: Call) => Reply
