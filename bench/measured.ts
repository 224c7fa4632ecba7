import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The flags of Node that `npm start` has. */
export const NURSERY: readonly string[] = flagsOf(
  (JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as Package).scripts.start,
)

type Package = { scripts: { start: string } }

function flagsOf(script: string): string[] {
  const [first = ''] = script.split('||')
  return first.split(' ').filter((word) => word.startsWith('--'))
}

export const round = (value: number) => Math.round(value * 100) / 100
