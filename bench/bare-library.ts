import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** How many questions a note has that somebody has just written. */
const ASKS = 4

/** Writes the bundled library into a folder, its notes with few questions and none that they leave open; gives it back. */
export function writeBareLibrary(folder: string): string {
  cpSync(join(import.meta.dirname, '../corpus'), folder, { recursive: true })
  for (const source of readdirSync(join(folder, 'sources'))) {
    const file = join(folder, 'sources', source, 'notes.yaml')
    const notes = parse(readFileSync(file, 'utf8')) as { asks: string[]; phrases?: string[]; open?: string[] }[]
    // JSON is YAML.
    writeFileSync(
      file,
      JSON.stringify(notes.map(({ open, phrases, ...note }) => ({ ...note, asks: note.asks.slice(0, ASKS) }))),
    )
  }
  return folder
}

/** Makes a library in a folder that has nothing; gives it back. */
export function writeEmptyLibrary(folder: string): string {
  mkdirSync(join(folder, 'sources'), { recursive: true })
  return folder
}
