import { FootnoteError, sayError } from '../base/errors.ts'
import { countOf } from '../base/count.ts'
import { toHarmless } from '../base/harmless.ts'
import type { ImportResult } from '../documents/import.ts'

/** Writes a line for whoever imports. */
export const tell = (text: string) => process.stderr.write(`${toHarmless(text)}\n`)

/** Says at a terminal what is being read, in one line that goes on; elsewhere nothing. */
export function showReading(name: string, at: number, all: number): void {
  if (!process.stderr.isTTY || all < 2) return
  const line = toHarmless(`[${at}/${all}] reading ${name}`).replace(/\s+/g, ' ')
  process.stderr.write(`\r\u001B[K${line.slice(0, (process.stderr.columns || WIDTH) - 1)}`)
}

/** Of a terminal that does not say, in characters. */
const WIDTH = 80

/** Takes that line away. */
export function endReading(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
}

/** Steps that are said of one file, and not of each of many. */
const STEPS = /^(?:reading |taken as |recognised |cut into )/

/** Tells the steps of an import: all of one file; of many, only what is to be known, with the name of the file. */
export const tellSteps = (name: string, isMany: boolean) => (step: string) => {
  if (!isMany) tell(step)
  else if (!STEPS.test(step)) {
    endReading()
    tell(`${name}: ${step}`)
  }
}

/** What became of a file, in lines. In: that, and how many notes stand beside it. */
export function describeImport({ source, passages, change, ids }: ImportResult, notes: number): string {
  const beside = notes ? `, beside ${countOf(notes, 'note')}` : ''
  const line = `${source}: ${change}, ${countOf(passages, 'passage')}${beside}`
  if (change !== 'replaced') return line
  const counts = (['unchanged', 'moved', 'orphaned', 'added'] as const).map((what) => `${ids[what].length} ${what}`)
  const orphaned = ids.orphaned.length ? [`orphaned: ${ids.orphaned.join(', ')}`] : []
  return [line, `ids: ${counts.join(', ')}`, ...orphaned].join('\n')
}

/** Why a file was not imported, and whether that is our fault. In: the error, the file's path, and what it is called. */
export function describeFault(error: unknown, path: string, name: string): { said: string; isOurs: boolean } {
  const isKnown = error instanceof FootnoteError
  const said = isKnown
    ? `${error.message}\n${error.hint}`
    : `${name} was not imported. The fault is ours: ${sayError(error)}`
  return { said: said.replaceAll(path, name), isOurs: !isKnown || error.faultOf === 'us' }
}
