import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AssetName } from './addresses.ts'

/** A file that pages load: its text, and a name that changes with it, so that browsers may keep it for ever. */
export type Asset = { name: AssetName; file: string; type: string; text: string }

const TYPES: Record<AssetName, string> = {
  'style.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
}

/** The files that stand beside this one, which are read once. */
export function readAssets(): Asset[] {
  return (Object.keys(TYPES) as AssetName[]).map((name) => {
    const text = readFileSync(join(import.meta.dirname, 'assets', name), 'utf8')
    const [stem, ending] = name.split('.')
    return { name, file: `${stem}.${hash(text)}.${ending}`, type: TYPES[name], text }
  })
}

/** The script that searches a site without a server. */
export const readSearchScript = (): string => readFileSync(join(import.meta.dirname, 'assets', 'search.js'), 'utf8')

/** A name for all of them together. */
export const versionOf = (assets: readonly Asset[]): string => hash(assets.map(({ file }) => file).join(' '))

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)
