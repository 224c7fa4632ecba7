/** What Discord accepts in one message: https://docs.discord.com/developers/components/reference */
export const MESSAGE = {
  /** Of all text displays together. */
  characters: 4000,
  components: 40,
  /** In UTF-8. Not documented: larger messages of components have been refused with a 500 (discord-api-docs issue 8554). */
  bytes: 9500,
} as const

/** Of an autocomplete answer: https://docs.discord.com/developers/interactions/application-commands */
export const AUTOCOMPLETE = { choices: 25, characters: 100 } as const
