/** Of messages: https://docs.discord.com/developers/resources/message and …/components/reference */
export const MESSAGE = {
  content: 2000,
  embeds: 10,
  embedCharacters: 6000,
  rows: 5,
  components: 40,
  textCharacters: 4000,
  /** In UTF-8, of Components V2 (discord-api-docs issue 8554). */
  bytes: 10_170,
} as const

/** Of files: https://docs.discord.com/developers/reference#uploading-files */
export const FILES = { count: 10, bytes: 10_485_760, requestBytes: 26_214_400 } as const

/** Of interactions, in milliseconds: https://docs.discord.com/developers/interactions/receiving-and-responding */
export const INTERACTION = { answerWithin: 3000, tokenLife: 15 * 60_000, userInstallFollowUps: 5 } as const

/** Of commands: https://docs.discord.com/developers/interactions/application-commands */
export const COMMANDS = {
  /** How many of each type: slash, user, message, entry point. */
  perType: { 1: 100, 2: 15, 3: 15, 4: 1 } as Record<number, number>,
  createsPerDay: 200,
  characters: 8000,
  options: 25,
  choices: 25,
  choiceCharacters: 100,
  description: 100,
  name: /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u,
} as const

/** Of the gateway: https://docs.discord.com/developers/events/gateway */
export const GATEWAY = {
  sends: 120,
  perMilliseconds: 60_000,
  bytes: 4096,
  identifies: 1000,
  /** Between two IDENTIFY of shards whose numbers are the same modulo max_concurrency, in milliseconds. */
  identifyEvery: 5000,
  serversPerShard: 2500,
} as const

export const FLAG = { hasThread: 1 << 5, ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 } as const

/** Discord counts code points. */
export const countCharacters = (text: unknown): number => [...String(text ?? '')].length
