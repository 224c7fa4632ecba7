import type { Inquire } from '../base/in-worker.ts'
import { importFile, type ImportOptions, type ImportResult } from './import.ts'

/** What became of a file, without its text. */
export type ImportOutcome = Omit<ImportResult, 'document'> & { source: string; passages: number }

/** Leaves the text out of a result. */
export const toImportOutcome = ({ document, ...result }: ImportResult): ImportOutcome => ({
  ...result,
  source: document.source,
  passages: document.passages.length,
})

/** An import: its file, what it is told, and what may be asked of whoever started it. */
type Order = {
  path: string
  told: Omit<ImportOptions, 'readers' | 'onProgress' | keyof Asks>
  asks: Asks
}

type Asks = Record<'ask' | 'isOrganisation' | 'confirm', boolean>

/** Imports a file in a thread of its own. Throws as `importFile` does. */
export default async function importJob({ path, told, asks }: Order, ask: Inquire): Promise<ImportOutcome> {
  const isYes = (name: string) => async (about: string) => (await ask(name, about)) === true
  const result = await importFile(path, {
    ...told,
    ...(asks.ask && { ask: async (what) => String(await ask('ask', what)) }),
    ...(asks.isOrganisation && { isOrganisation: isYes('isOrganisation') }),
    ...(asks.confirm && { confirm: isYes('confirm') }),
    onProgress: (step) => void ask('onProgress', step),
  })
  return toImportOutcome(result)
}
