import { statSync } from 'node:fs'
import { readerError } from '../base/errors.ts'
import { inWorker, type Limits, PastLimit } from '../base/in-worker.ts'
import type { ImportOptions, ImportResult } from './import.ts'
import type importJob from './import-job.ts'
import { NEEDED } from './record/needed.ts'

/** How large a file may be, in megabytes, and what its import may take: a book of 1000 pages has 3 MB and takes 2 s. */
const LARGEST = 64
const IMPORTING: Limits = { seconds: 60, megabytes: 1024, growth: 1024 }

/** What an import is told, with the folder of the library that it reads itself; its functions answer from here. */
type Options = Omit<ImportOptions, 'readers' | 'sources' | 'fingerprints'> & { library: string }

/**
 * Imports a file as `importFile` does, in a thread of its own, where alone what that needs is loaded. Throws as that does, and
 * a reader error where the file is too large, takes too long or needs too much memory; then nothing is changed.
 */
export async function importApart(path: string, options: Options): Promise<ImportResult> {
  const { ask, isOrganisation, confirm, onProgress, ...told } = options
  if (sizeOf(path) > LARGEST * 1_000_000) throw readerError(`${path} is larger than ${LARGEST} MB.`, SMALLER)
  const asks = { ask: Boolean(ask), isOrganisation: Boolean(isOrganisation), confirm: Boolean(confirm) }
  const answers = {
    ask: (about: string) => ask?.(NEEDED.find((what) => what === about) ?? 'title'),
    isOrganisation: (about: string) => isOrganisation?.(about),
    confirm: (about: string) => confirm?.(about),
    onProgress: (about: string) => onProgress?.(about),
  }
  try {
    return await inWorker<typeof importJob>(
      new URL('./import-job.ts', import.meta.url),
      { path, told, asks },
      IMPORTING,
      answers,
    )
  } catch (error) {
    if (isNested(error)) throw readerError(`${path} nests its marks deeper than can be read.`, 'Take some of them out.')
    throw error instanceof PastLimit ? pastLimit(path, error) : error
  }
}

const SMALLER = 'Import it in parts, each with an id of its own.'

const pastLimit = (path: string, { what }: PastLimit) =>
  readerError(
    what === 'seconds'
      ? `${path} took longer than ${IMPORTING.seconds} s, so it was not imported.`
      : `${path} needed more memory than ${IMPORTING.megabytes} MB, so it was not imported.`,
    SMALLER,
  )

/** Whether the stack was too small: each list in a list, or quotation in a quotation, takes some of it. */
const isNested = (error: unknown) => error instanceof Error && /call stack/.test(error.message)

/** In bytes. What is not there is said where it is read. */
const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0
