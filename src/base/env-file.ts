import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { inProject } from './paths.ts'

/** The file of settings, which `bin/env.mjs` has read before the program was loaded; null where none is to be read. */
export function envFileOf(environment: Record<string, string | undefined>): string | null {
  const named = environment['FOOTNOTE_ENV']
  return named === 'none' ? null : named || inProject('.env')
}

/** Where the value that a setting has stands in that file, as `file:line`; null where it has it from elsewhere. */
export function placeInEnvFile(name: string, environment: Record<string, string | undefined>): string | null {
  const file = envFileOf(environment)
  try {
    const text = file === null ? '' : readFileSync(file, 'utf8')
    if (file === null || parseEnv(text)[name] !== environment[name]) return null
    const line = text.split('\n').findIndex((each) => nameIn(each) === name)
    return line < 0 ? null : `${file}:${line + 1}`
  } catch {
    return null
  }
}

/** What stands in front of the first `=` of a line. */
const nameIn = (line: string): string =>
  line
    .split('=', 1)
    .join('')
    .trim()
    .replace(/^export\s+/, '')
