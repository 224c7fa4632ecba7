import { SETTINGS } from '../base/config.ts'
import { countEdits } from '../text/edits.ts'

/** A variable that is no setting, and the setting that may be meant by it. */
export type Misspelt = { name: string; meant: string }

/** Shorter names of settings are near to too many that other programs read: HOST is to HOME. */
const LONG_ENOUGH = 8

/** How many slips a name may have. */
const MOST_SLIPS = 2

/** What others call the token. */
const TOKENS = /^(?:DISCORD|BOT)_?(?:\w+_)?TOKEN$|^TOKEN_?(?:DISCORD|BOT)$/i

/** The variables of an environment that may be meant for settings that are not in it. */
export function findMisspelt(environment: Record<string, string | undefined>): Misspelt[] {
  const missing = Object.keys(SETTINGS).filter((name) => !environment[name])
  const others = Object.keys(environment).filter((name) => environment[name] && !(name in SETTINGS))
  return others.flatMap((name) => {
    const meant = missing.find((setting) => isMeant(name, setting))
    return meant ? [{ name, meant }] : []
  })
}

function isMeant(name: string, setting: string): boolean {
  if (setting === 'DISCORD_TOKEN' && TOKENS.test(name)) return true
  if (setting.length < LONG_ENOUGH || Math.abs(name.length - setting.length) > MOST_SLIPS) return false
  return countEdits(name.toUpperCase(), setting) <= MOST_SLIPS
}

/** What is said of one. */
export const sayMisspelt = ({ name, meant }: Misspelt): string => `${name} is no setting; did you mean ${meant}?`
