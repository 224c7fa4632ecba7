import type { Inquire } from '../base/in-worker.ts'
import { readSources } from '../corpus/sources.ts'
import { readFingerprints } from './fingerprints.ts'
import { importFile, type ImportOptions, type ImportResult } from './import.ts'

/** An import: its file, what it is told, and what may be asked of whoever started it. */
type Order = {
  path: string
  told: Omit<ImportOptions, 'readers' | 'sources' | 'fingerprints' | 'onProgress' | keyof Asks> & { library: string }
  asks: Asks
}

type Asks = Record<'ask' | 'isOrganisation' | 'confirm', boolean>

/** Imports a file in a thread of its own. Throws as `importFile` does. */
export default async function importJob({ path, told, asks }: Order, ask: Inquire): Promise<ImportResult> {
  const isYes = (name: string) => async (about: string) => (await ask(name, about)) === true
  return importFile(path, {
    ...readLibrary(told.library),
    ...told,
    ...(asks.ask && { ask: async (what) => String(await ask('ask', what)) }),
    ...(asks.isOrganisation && { isOrganisation: isYes('isOrganisation') }),
    ...(asks.confirm && { confirm: isYes('confirm') }),
    onProgress: (step) => void ask('onProgress', step),
  })
}

/** What an import has to know of a library. Throws as `readFingerprints` does. */
export function readLibrary(library: string): Pick<ImportOptions, 'sources' | 'fingerprints'> {
  const sources = readSources(library)
  return { sources, fingerprints: readFingerprints(library, sources) }
}
