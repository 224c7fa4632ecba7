import { inWorker, type Limits } from '../base/in-worker.ts'
import type { Folders, Holding, Prepared } from './holding.ts'
import type prepareJob from './prepare-job.ts'

/** Has all that a library is opened from made ready as files; null where nothing is made. `stopped`: what ends it before. */
export type Prepare = (folders: Folders, before: Holding, stopped: AbortSignal) => Promise<Prepared | null>

/** What making all of a library ready may take, 200 documents that are all new take 20 s; and the readings of a server. */
const PREPARING = {
  all: { seconds: 900, megabytes: 2048 },
  own: { seconds: 120, megabytes: 1024 },
} satisfies Record<string, Limits>

const JOB = new URL('./prepare-job.ts', import.meta.url)

/** Does so in a thread of its own, so that nobody waits for it. */
export const prepareApart: Prepare = (
  { library, documents, cache },
  { notes, library: { documents: open } },
  stopped,
) =>
  inWorker<typeof prepareJob>(
    JOB,
    { folders: { library, documents, cache }, version: notes.version, open: open.map(({ version }) => version) },
    { ...PREPARING.all, stopped },
  )

/** The same for the readings of a server, of which nothing is remembered outside the folder that they are in. In: that. */
export const prepareOwn = (documents: string, { library, cache }: Folders, { notes }: Holding): Promise<Prepared> =>
  inWorker<typeof prepareJob>(
    JOB,
    { folders: { library, documents, cache }, version: notes.version, open: [], isOwn: true },
    PREPARING.own,
  )
