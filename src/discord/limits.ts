import { LARGEST_FILE } from '../quiz/own-limits.ts'

/** What Discord accepts in one message: https://docs.discord.com/developers/components/reference */
export const MESSAGE = {
  /** Of all text displays together. */
  characters: 4000,
  /** Nested ones included. */
  components: 40,
  /** In UTF-8. Not documented: larger messages of components have been refused with a 500 (discord-api-docs issue 8554). */
  bytes: 9500,
  rowButtons: 5,
} as const

/** What is left free of a message for the lines that say who shared it, or who sees an answer to it. */
export const SHARED = { characters: 220, components: 1 } as const

/** Of what stands on buttons and in menus, in characters. */
export const CONTROL = { customId: 100, buttonLabel: 80, optionLabel: 100, placeholder: 150, options: 25 } as const

/** Of a file that somebody hands in, our own: how large it may be, and how long fetching it may take. */
export const UPLOAD = { bytes: LARGEST_FILE, withinMs: 5000 } as const

/** Of an autocomplete answer: https://docs.discord.com/developers/interactions/application-commands */
export const AUTOCOMPLETE = { choices: 25, characters: 100 } as const

/** Of a command with all its names, descriptions and values, in the longest localization of each, in characters. */
export const COMMAND_CHARACTERS = 8000

/** How long something is tried that Discord or the network fails to take. */
export type Patience = {
  /** Milliseconds since what it answers came in; the last try is at their end. */
  within: number
  /** The longest pause between two tries, in milliseconds. */
  pause: number
}

/**
 * Discord takes the acknowledgement of an interaction for 3 seconds, and edits of its reply for 15 minutes:
 * https://docs.discord.com/developers/interactions/receiving-and-responding. Who mentions the bot waits for a minute.
 */
export const PATIENCE = {
  acknowledgement: { within: 2900, pause: 500 },
  edit: { within: 15 * 60_000 - 5000, pause: 10_000 },
  message: { within: 60_000, pause: 2000 },
} satisfies Record<string, Patience>

/** Discord gives up on an interaction that is not acknowledged within 3 seconds; what takes longer than this is deferred. */
export const DEFER_AFTER_MS = 1500

/** How late the program may be with its work, in milliseconds, before it acknowledges first. */
export const LATE_MS = 200

/** How long the call behind a button may be looked for, in milliseconds: a press must be acknowledged within three seconds. */
export const FIND_MS = 1500

/** The most that stands in a `custom_id` before a call: the last page of the longest reply. */
export const LAST_PAGE = 9999
