import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readerError } from '../../base/errors.ts'
import { inWorker, type Limits, PastLimit } from '../../base/in-worker.ts'
import type besideJob from './beside-job.ts'
import type { Beside } from './beside-job.ts'
import type unpackJob from './unpack-job.ts'

/** What unpacking an archive and reading records may take. */
const LIMITS: Limits = { seconds: 60, megabytes: 512, growth: 1024 }

/** Unpacks an archive into a new folder, in a thread of its own. Out: that folder. Throws a reader error that names the archive. */
export async function unpackApart(path: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-unpacked-'))
  await held(path, () =>
    inWorker<typeof unpackJob>(new URL('./unpack-job.ts', import.meta.url), { path, folder }, LIMITS),
  )
  return folder
}

/** Reads files of records in a thread of its own. Throws a reader error where that takes too long. */
export const readBesideApart = async (files: readonly string[]): Promise<Beside> =>
  files.length
    ? held(files.join(', '), () =>
        inWorker<typeof besideJob>(new URL('./beside-job.ts', import.meta.url), { files }, LIMITS),
      )
    : { records: [], problems: [] }

async function held<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof PastLimit)) throw error
    const limit =
      error.what === 'seconds' ? `takes longer than ${LIMITS.seconds} s` : `needs more than ${LIMITS.megabytes} MB`
    throw readerError(`${what} ${limit}.`, 'Import what it holds in parts.')
  }
}
