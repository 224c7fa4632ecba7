import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SETTINGS } from '../src/base/config.ts'

/** The page that lists the settings, and the file to copy to `.env`: both are made of what the program says of each. */
export const PAGE = join(import.meta.dirname, 'operate.md')
export const EXAMPLE = join(import.meta.dirname, '..', '.env.example')

const settings = Object.entries(SETTINGS).map(([name, { default: usual, allowed }]) => ({ name, usual, allowed }))

/** The page with the table of settings under its heading. */
export function withSettings(page: string): string {
  const table = [
    '| variable | default | allowed |',
    '| --- | --- | --- |',
    ...settings.map(({ name, usual, allowed }) => `| \`${name}\` | ${usual} | ${allowed} |`),
  ].join('\n')
  return page.replace(/(\n## Settings\n[^|]*\n)(?:\|[^\n]*\n)+/, (_, before) => `${before}${table}\n`)
}

/** A file of settings in which none is set yet; all but the one that names the file itself. */
export const toExample = (): string =>
  [
    '# Copy this file to .env, and set what you need: take away the # in front of a name. The environment overrules it.',
    ...settings
      .filter(({ name }) => name !== 'FOOTNOTE_ENV')
      .map(({ name, usual, allowed }) => `\n# ${allowed}; default: ${usual}\n#${name}=`),
    '',
  ].join('\n')

if (import.meta.main) {
  writeFileSync(PAGE, withSettings(readFileSync(PAGE, 'utf8')))
  writeFileSync(EXAMPLE, toExample())
}
