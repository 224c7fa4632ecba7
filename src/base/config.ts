import { z } from 'zod'
import { setupError } from './errors.ts'
import { placeInEnvFile } from './env-file.ts'
import { BUNDLED_LIBRARY, inProject } from './paths.ts'
import { readProxies } from './proxies.ts'
import { keepAddressSecret, keepSecret } from './secrets.ts'
import { readShardRange, type ShardRange } from './shards.ts'
import { LANGUAGES, type Language } from '../wording/languages.ts'

/** Where the page is served beside the prompt. */
export const USUAL_PORT = 8080

const PORT_NUMBER = z
  .string()
  .trim()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().max(65_535))

/** Every environment variable that the program reads, with its default and its line in the README. */
export const SETTINGS = {
  DISCORD_TOKEN: {
    schema: z.string().trim().min(1).optional(),
    allowed: "the bot's token from Discord's developer portal",
    default: 'none: opens the terminal prompt',
  },
  DISCORD_PUBLIC_KEY: {
    schema: z
      .string()
      .trim()
      .regex(/^[0-9a-fA-F]{64}$/)
      .optional(),
    allowed: "the application's public key from Discord's developer portal: interactions then come in by HTTP, on PORT",
    default: 'none: they come in by the gateway',
  },
  DISCORD_API: {
    schema: z
      .url({ protocol: /^https?$/ })
      .refine((address) => !/\/v\d+\/*$/.test(address))
      .default('https://discord.com/api'),
    allowed: 'an http or https address without a version in it',
    default: 'https://discord.com/api',
  },
  SHARDS: {
    schema: z
      .string()
      .trim()
      .default('auto')
      .transform((text, context) => {
        const range = text === 'auto' ? null : readShardRange(text)
        if (text !== 'auto' && !range) context.addIssue('no range')
        return range
      }),
    allowed: 'auto, or the shards of this machine and of how many, as 0-7/32',
    default: 'auto: as many as Discord recommends',
  },
  PROCESSES: {
    schema: z
      .string()
      .trim()
      .regex(/^[1-9]\d?$/)
      .transform(Number)
      .default(1),
    allowed: 'a number from 1 to 99: over how many processes the shards are spread',
    default: '1',
  },
  FOOTNOTE_DOCUMENTS: {
    schema: z.string().trim().min(1).default(inProject('documents')),
    allowed: 'a folder',
    default: "documents, in the project's folder",
  },
  FOOTNOTE_LIBRARY: {
    schema: z.string().trim().min(1).default(BUNDLED_LIBRARY),
    allowed:
      'the folder of a library, corpus for the one that comes with the project, several with commas between them (corpus,FOLDER), or none',
    default: "corpus, in the project's folder",
  },
  FOOTNOTE_CACHE: {
    schema: z
      .string()
      .trim()
      .min(1)
      .default(inProject('node_modules', '.cache', 'footnote')),
    allowed: 'a folder for what is kept between starts, to start faster',
    default: "node_modules/.cache/footnote, in the project's folder",
  },
  FOOTNOTE_DATABASE: {
    schema: z.string().trim().min(1).default(inProject('data', 'footnote.db')),
    allowed: "a file of SQLite's for all that is kept: settings, challenges, questions, rounds and answers",
    default: "data/footnote.db, in the project's folder",
  },
  DATABASE_URL: {
    schema: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
    allowed: 'the address of a PostgreSQL database, to use instead of the file',
    default: 'none',
  },
  FOOTNOTE_LANGUAGE: {
    schema: z.enum(LANGUAGES).default('en'),
    allowed: `${LANGUAGES.slice(0, -1).join(', ')} or ${LANGUAGES.at(-1)}: of the terminal, and of readers whose language it does not speak`,
    default: 'en',
  },
  FOOTNOTE_ENV: {
    schema: z.string().trim().min(1).optional(),
    allowed: 'a file of settings, one NAME=value a line, which the environment overrules; or none',
    default: ".env, in the project's folder",
  },
  LOG_LEVEL: {
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional(),
    allowed: 'trace, debug, info, warn, error or silent',
    default: 'info on Discord, warn in the terminal',
  },
  LOG_QUESTIONS: {
    schema: z.enum(['true', 'false']).default('false'),
    allowed: 'true or false',
    default: 'false',
  },
  ALLOW_CHAT_IMPORT: {
    schema: z.enum(['true', 'false']).default('false'),
    allowed: 'true or false: whether who manages a server may import readings for it in the chat',
    default: 'false',
  },
  SHARE_READINGS: {
    schema: z.enum(['true', 'false']).optional(),
    allowed: 'true or false: whether imported documents are kept in PostgreSQL too, for the bot on other machines',
    default: 'false; true with DISCORD_PUBLIC_KEY and DATABASE_URL',
  },
  PORT: {
    schema: PORT_NUMBER.optional(),
    allowed: 'a number up to 65535: where the page is served, and interactions come in by HTTP; 0 for any that is free',
    default: `none: ${USUAL_PORT} beside the prompt and with DISCORD_PUBLIC_KEY, else nothing beside Discord`,
  },
  HOST: {
    schema: z.string().trim().min(1).default('127.0.0.1'),
    allowed: 'an address of this machine; 0.0.0.0 lets others reach the page',
    default: '127.0.0.1: the page is for this machine alone',
  },
  PAGE: {
    schema: z.enum(['true', 'false']).optional(),
    allowed: 'true or false: whether the page is served on PORT',
    default: 'true; false with DISCORD_PUBLIC_KEY',
  },
  OPERATIONS_PORT: {
    schema: PORT_NUMBER.optional(),
    allowed: 'a number up to 65535: where /healthz, /readyz and /metrics are served; 0 for any that is free',
    default: 'none: they are not served',
  },
  OPERATIONS_HOST: {
    schema: z.string().trim().min(1).default('127.0.0.1'),
    allowed: 'an address of this machine; 0.0.0.0 lets others reach them',
    default: '127.0.0.1: they are for this machine alone',
  },
  PUBLIC_URL: {
    schema: z
      .url({ protocol: /^https?$/ })
      .transform((address) => new URL(address).origin)
      .optional(),
    allowed: 'the address of the page for others, like https://footnote.example: links and previews name it',
    default: 'as it is asked for',
  },
  TRUST_PROXY: {
    schema: z
      .string()
      .trim()
      .min(1)
      .default('loopback')
      .refine((list) => readProxies(list) !== null),
    allowed:
      'addresses, ranges (10.0.0.0/8), loopback or private, with commas between: proxies that are believed who asks',
    default: 'loopback',
  },
  SHOW_PASSAGES: {
    schema: z.enum(['true', 'false']).default('false'),
    allowed: 'true or false: whether the page quotes imported documents, passage by passage',
    default: 'false',
  },
} as const

export type Config = {
  discordToken: string | null
  /** With which Discord signs interactions that it sends by HTTP, in hexadecimal; null where they come by the gateway. */
  discordPublicKey: string | null
  /** REST base of Discord, without a version. */
  discordApi: string
  /** Which connections to Discord this machine has; null for all. */
  shards: ShardRange | null
  /** Over how many processes they are spread. */
  processes: number
  /** What names the libraries, their notes and what these are tagged with: `foldersOf` in `corpus/` reads it. */
  library: string
  /** The folder of imported documents. */
  documents: string
  /** The folder of what is kept between starts. */
  cache: string
  /** Where all is kept that outlives the program. */
  database: { file: string } | { url: string }
  /** Of the terminal, and of readers whose own it does not speak. */
  language: Language
  /** Null where the default of the running program applies. */
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent' | null
  logQuestions: boolean
  /** Whether who manages a server may import readings for it. */
  chatImport: boolean
  /** Whether imported documents are shared with other machines through the database. */
  sharesReadings: boolean
  /**
   * Where it is served; the port is null where nobody has chosen one. `isServed`: whether the page is; `showsPassages`: whether
   * that quotes imported documents.
   */
  page: {
    host: string
    port: number | null
    isServed: boolean
    showsPassages: boolean
    /** Its address for others; null where it is as they ask for it. */
    publicUrl: string | null
    /** Whose word is taken for who asks. */
    trusted: string
  }
  /** Where whoever looks after the service asks; null where nobody does. */
  operations: { host: string; port: number } | null
}

/**
 * Reads the settings once, and has those that are secret hidden from then on, in logs and errors.
 * In: the environment; an empty variable counts as not set. Throws a set-up error that lists every bad setting together.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const schema = z.object(Object.fromEntries(Object.entries(SETTINGS).map(([name, s]) => [name, s.schema])) as Schemas)
  const given = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, environment[name] || undefined]))
  const read = schema.safeParse(given)
  if (!read.success) throw badSettings(read.error, given)
  if (read.data.DISCORD_TOKEN) keepSecret(read.data.DISCORD_TOKEN)
  if (read.data.DATABASE_URL) keepAddressSecret(read.data.DATABASE_URL)
  if (read.data.DISCORD_PUBLIC_KEY && (read.data.SHARDS || read.data.PROCESSES > 1))
    throw setupError(
      'SHARDS and PROCESSES are for the gateway, and with DISCORD_PUBLIC_KEY interactions come in by HTTP.',
      'Unset them, and start the bot as often as it is to run, each with a PORT of its own.',
    )
  return {
    discordToken: read.data.DISCORD_TOKEN ?? null,
    discordPublicKey: read.data.DISCORD_PUBLIC_KEY ?? null,
    discordApi: read.data.DISCORD_API.replace(/\/+$/, ''),
    shards: read.data.SHARDS,
    processes: read.data.PROCESSES,
    library: read.data.FOOTNOTE_LIBRARY,
    documents: read.data.FOOTNOTE_DOCUMENTS,
    cache: read.data.FOOTNOTE_CACHE,
    database: read.data.DATABASE_URL ? { url: read.data.DATABASE_URL } : { file: read.data.FOOTNOTE_DATABASE },
    language: read.data.FOOTNOTE_LANGUAGE,
    logLevel: read.data.LOG_LEVEL ?? null,
    logQuestions: read.data.LOG_QUESTIONS === 'true',
    chatImport: read.data.ALLOW_CHAT_IMPORT === 'true',
    sharesReadings: read.data.SHARE_READINGS
      ? read.data.SHARE_READINGS === 'true'
      : Boolean(read.data.DISCORD_PUBLIC_KEY && read.data.DATABASE_URL),
    operations:
      read.data.OPERATIONS_PORT === undefined
        ? null
        : { host: read.data.OPERATIONS_HOST, port: read.data.OPERATIONS_PORT },
    page: {
      host: read.data.HOST,
      port: read.data.PORT ?? null,
      isServed: (read.data.PAGE ?? String(!read.data.DISCORD_PUBLIC_KEY)) === 'true',
      showsPassages: read.data.SHOW_PASSAGES === 'true',
      publicUrl: read.data.PUBLIC_URL ?? null,
      trusted: read.data.TRUST_PROXY,
    },
  }
}

type Schemas = { [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name]['schema'] }

function badSettings(error: z.ZodError, given: Record<string, string | undefined>) {
  const names = [...new Set(error.issues.map((issue) => String(issue.path[0])))] as (keyof typeof SETTINGS)[]
  const lines = names.map(
    (name) =>
      `  ${name}${sayPlace(name, given)}: ${show(name, given[name])} does not fit; allowed: ${SETTINGS[name].allowed}`,
  )
  return setupError(`Some settings do not fit:\n${lines.join('\n')}`, 'Mend or unset them, then start again.')
}

/** Where it is in the file of settings; nothing where it is not from there. */
function sayPlace(name: string, given: Record<string, string | undefined>): string {
  const place = placeInEnvFile(name, given)
  return place ? ` (${place})` : ''
}

const show = (name: string, value: string | undefined) =>
  /TOKEN|URL/.test(name) ? 'the value given' : JSON.stringify(value)
