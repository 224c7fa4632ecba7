/** Any JSON object. */
export type Json = { [key: string]: unknown }

/** A component of a message or modal: https://docs.discord.com/developers/components/reference */
export type Component = {
  type: number
  id?: number
  custom_id?: string
  content?: string
  label?: string
  description?: string | null
  placeholder?: string
  style?: number
  url?: string
  sku_id?: string
  emoji?: Json
  disabled?: boolean
  required?: boolean
  value?: string
  min_values?: number
  max_values?: number
  min_length?: number
  max_length?: number
  spacing?: number
  options?: SelectOption[]
  items?: { media?: { url?: string }; description?: string | null }[]
  media?: { url?: string }
  file?: { url?: string }
  components?: Component[]
  component?: Component
  accessory?: Component
}

export type SelectOption = { label: string; value: string; description?: string; default?: boolean }

export type User = {
  id: string
  username: string
  global_name: string | null
  discriminator: string
  avatar: null
  bot?: boolean
}

/** A file as the bot sent it; `field` is its place in the form: 0 for files[0]. */
export type Upload = { field: number; filename: string; type: string; bytes: Buffer }

export type Attachment = {
  id: string
  filename: string
  description: string | null
  size: number
  type: string
  url: string
  bytes: Buffer
  text: () => string
}

/** A message as its readers see it, kept live: edits change it. */
export type Message = {
  readonly id: string
  readonly channel: string
  /** Whether only one reader sees it. */
  readonly private: boolean
  readonly author: User
  /** A link to the message that it answers. */
  readonly reference: string | null
  flags: number
  content: string
  embeds: Json[]
  components: Component[]
  attachments: Attachment[]
  mentions: User[]
  deleted: boolean
  edited: boolean
  /** Everything in its text displays, joined with newlines. */
  readonly text: string
}

/** A modal as it was opened. */
export type Modal = { custom_id: string; title: string; components: Component[] }

export type Choice = { name: string; value: string | number }

/** What became of a command, click, choice or submission. */
export type Answer = {
  kind: 'message' | 'update' | 'modal' | 'deleted'
  /** The message that was sent, updated or deleted. */
  message: Message | null
  modal: Modal | null
  deferred: boolean
  /** From the dispatch to the first callback, in milliseconds. */
  acknowledgedIn: number
  /** Kept live. */
  followUps: Message[]
}

/** A request of the bot. `path` is without the version and the query. */
export type Seen = { method: string; path: string; query: string; body: unknown }
