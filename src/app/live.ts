import { join } from 'node:path'
import type { Clock } from '../base/clock.ts'
import type { Log } from '../base/log.ts'
import { inSlices } from '../base/slices.ts'
import { watchFolders, type Watch } from '../base/watch.ts'
import { type Context, createRequestContext } from '../context/context.ts'
import { type Folders, type Holding, holding, signAll } from '../context/holding.ts'
import { type Prepare, prepareApart } from '../context/prepare.ts'
import { foldersOf, SOURCES_FOLDER } from '../corpus/library-folder.ts'
import { isImporting } from '../documents/importing.ts'
import { keepLookout } from './lookout.ts'
import { makeReady } from './warm-up.ts'

/** A library that takes up what changes in its files while the program runs. */
export type Live = {
  /** What is in use just now. */
  current: () => Holding
  /** Begins to look after the files. In: what else it takes to answer from a library; what is done each time that another is in use. */
  begin: (context: Context, taken: () => void) => void
  /** Resolves once nothing is under way. */
  settled: () => Promise<void>
  /** Ends looking after them, and waits for what is under way. */
  stop: () => Promise<void>
}

/** What a live library stands on. `prepare` and `watch` are this machine’s unless given. */
export type LiveTools = { log: Log; clock: Clock; prepare?: Prepare; watch?: Watch }

/**
 * Keeps a library as its files are: another is made beside the one in use, and takes its place whole. Who began to answer from
 * the one before ends on it. What cannot be taken up is logged, and the one before stays in use.
 * In: where its files are, and the library as it was read.
 */
export function keepLive(folders: Folders, first: Holding, tools: LiveTools): Live {
  const { log, clock, prepare = prepareApart, watch = watchFolders } = tools
  let held = first
  let lookout: ReturnType<typeof keepLookout> | null = null
  let unwatch = () => {}
  const ending = new AbortController()
  return {
    current: () => held,
    begin(context, taken) {
      const watchAnew = () => {
        unwatch()
        unwatch = watch(watchedIn(folders), () => lookout?.tell())
      }
      const take = async () => {
        const next = await takeUp(folders, held, context, { log, clock, prepare, stopped: ending.signal })
        watchAnew()
        if (!next) return false
        const isOther = next.library.version !== held.library.version
        held = next
        if (isOther) taken()
        return true
      }
      const sign = () => inSlices(signAll(folders)).catch(String)
      const isComing = () => isImporting(folders.documents, Date.now())
      lookout = keepLookout(held.signature, { sign, isComing, take }, clock)
      watchAnew()
    },
    settled: async () => lookout?.settled(),
    async stop() {
      ending.abort()
      unwatch()
      await lookout?.stop()
    },
  }
}

/** The folders of which the system tells what comes into them. */
const watchedIn = ({ library, documents }: Folders) => [
  documents,
  ...foldersOf(library).flatMap((folder) => [folder, join(folder, SOURCES_FOLDER)]),
]

/** Makes the next library, and all that its first question needs. Null where that cannot be done, which is logged. */
async function takeUp(
  folders: Folders,
  before: Holding,
  context: Context,
  { log, clock, prepare, stopped }: Required<Omit<LiveTools, 'watch'>> & { stopped: AbortSignal },
): Promise<Holding | null> {
  const start = performance.now()
  try {
    const prepared = await prepare(folders, before, stopped)
    const next = await inSlices(holding(folders, { log, now: clock.now, before, prepared }))
    const { fault } = next.upkeep
    if (fault && fault !== before.upkeep.fault)
      log.warn({ fault }, 'the notes stay as they were before their last change')
    const upkeep = { ...next.upkeep, since: before.upkeep.since }
    if (next.library.version === before.library.version) return { ...before, upkeep, notes: next.notes }
    await makeReady(createRequestContext({ ...context, ...next, current: null }, { language: context.language }))
    const { documents, passages, version } = next.library
    const milliseconds = Math.round(performance.now() - start)
    log.info({ version, documents: documents.length, passages: passages.size, milliseconds }, 'the library was renewed')
    return next
  } catch (err) {
    if (stopped.aborted) return null
    log.error({ err }, 'the library could not be renewed: the one before stays in use')
    return null
  }
}
