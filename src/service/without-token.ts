import { fstatSync } from 'node:fs'
import type { Config } from '../base/config.ts'
import { envFileOf } from '../base/env-file.ts'
import { type FootnoteError, setupError } from '../base/errors.ts'
import { findMisspelt } from '../context/misspelt.ts'

type Environment = Record<string, string | undefined>

/**
 * Why a start without a token cannot be meant: it is a service, and nobody is there to ask anything. Null where somebody may be, or
 * the page is all that is wanted. In: the settings, the environment, and whether standard input has something to read, or may.
 */
export function findLack(
  { page, discordPublicKey }: Pick<Config, 'page' | 'discordPublicKey'>,
  environment: Environment,
  mayRead: boolean,
): FootnoteError | null {
  if (discordPublicKey) return tellLack('DISCORD_PUBLIC_KEY is', environment)
  const isPage = page.port !== null && page.isServed
  if (environment['NODE_ENV'] === 'production')
    return isPage && environment['PAGE'] ? null : tellLack('this is a service (NODE_ENV=production)', environment)
  const isWrong = !isPage || tokensOf(environment).length > 0
  return !mayRead && isWrong ? tellLack('there is nothing to read on standard input', environment) : null
}

/** What is said where the bot’s token is missing. In: why it would be needed. */
export function tellLack(why: string, environment: Environment): FootnoteError {
  const names = tokensOf(environment)
  const near = names.length
    ? ` ${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} set: is DISCORD_TOKEN meant?`
    : ''
  const file = envFileOf(environment)
  return setupError(
    `DISCORD_TOKEN is not set, and ${why}.${near}`,
    `Set it in the environment${file ? `, or in ${file} as DISCORD_TOKEN=…` : ''}. To ask without Discord, run it in a terminal, or pipe questions in; for the page alone, set PORT and PAGE=true.`,
  )
}

const tokensOf = (environment: Environment): string[] =>
  findMisspelt(environment).flatMap(({ name, meant }) => (meant === 'DISCORD_TOKEN' ? [name] : []))

/** Whether a stream of this process may have something to read: a terminal, a pipe or a file with something in it. */
export function mayRead(descriptor: number, isTTY: boolean): boolean {
  try {
    const stats = fstatSync(descriptor)
    return isTTY || !(stats.isCharacterDevice() || (stats.isFile() && stats.size === 0))
  } catch {
    return false
  }
}
