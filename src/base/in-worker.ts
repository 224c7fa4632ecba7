import { getCompileCacheDir } from 'node:module'
import { Worker } from 'node:worker_threads'
import { FootnoteError, type FaultOf } from './errors.ts'

/**
 * How long a job may take, without the time in which it waits for an answer, and how much memory it may use; `growth`: by how
 * much the whole process may grow meanwhile, in megabytes, as what a thread unpacks is not counted as its own; `stopped`: what
 * ends it before.
 */
export type Limits = { seconds: number; megabytes: number; growth?: number; stopped?: AbortSignal }

/** How much memory a thread has for what is new, in megabytes: Node's own choice takes 100 MB more, at no gain. */
const NURSERY = 12

/** A job took more than it may: which of the two. */
export class PastLimit extends Error {
  readonly what: 'seconds' | 'megabytes'

  constructor(what: 'seconds' | 'megabytes') {
    super(`a job was stopped at its limit of ${what}`)
    this.what = what
  }
}

/** Asks or tells whoever started the job, by the name of what is asked. */
export type Inquire = (name: string, about: string) => Promise<unknown>

/** What whoever starts a job answers it; what nobody answers is undefined. */
export type Answers = Readonly<Record<string, (about: string) => unknown>>

/** What is done in a thread: what a file exports by default. What it gets and gives back is copied. */
export type Job = (input: never, ask: Inquire) => unknown

/** What a thread is told at its start: the file that exports the job by default, what it is about, and where compiled code is kept. */
export type JobOrder = { job: string; input: unknown; cache: string | null }

/** What a thread says: it asks, or it is done, or it failed. An error that a person can act on comes in its parts. */
export type Said<Output> =
  | { kind: 'asks'; number: number; name: string; about: string }
  | { kind: 'done'; output: Output }
  | { kind: 'failed'; error: unknown; known: { faultOf: FaultOf; message: string; hint: string } | null }

/**
 * Does a job in a thread of its own, so that nobody waits for it and nothing that it reads can stop the program. In: the
 * address of the file that exports it by default, what it gets, its limits, and what answers it. Out: what it returns. Throws what it
 * throws, or a {@link PastLimit}; the thread is gone then.
 */
export async function inWorker<Some extends Job>(
  job: URL,
  input: Parameters<Some>[0],
  limits: Limits,
  answers: Answers = {},
): Promise<Awaited<ReturnType<Some>>> {
  const order: JobOrder = { job: job.href, input, cache: getCompileCacheDir() ?? null }
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: NURSERY },
  })
  const ended = Promise.withResolvers<Awaited<ReturnType<Some>>>()
  const timer = createTimer(1000 * limits.seconds, () => ended.reject(new PastLimit('seconds')))
  worker.on('message', async (said: Said<Awaited<ReturnType<Some>>>) => {
    if (said.kind === 'done') ended.resolve(said.output)
    else if (said.kind === 'failed') ended.reject(toError(said))
    else {
      timer.stop()
      const answer = await answerOne(said, answers)
      timer.go()
      worker.postMessage({ number: said.number, ...answer })
    }
  })
  worker.on('error', (error) => ended.reject(isOutOfMemory(error) ? new PastLimit('megabytes') : error))
  worker.on('exit', () => ended.reject(new Error('a job ended without a word')))
  const stop = () => ended.reject(new Error('a job was stopped'))
  limits.stopped?.addEventListener('abort', stop, { once: true })
  timer.go()
  const watch = watchGrowth(limits.growth ?? null, () => ended.reject(new PastLimit('megabytes')))
  try {
    return await ended.promise
  } finally {
    limits.stopped?.removeEventListener('abort', stop)
    timer.stop()
    clearInterval(watch)
    await worker.terminate()
  }
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

const toError = ({ error, known }: Extract<Said<unknown>, { kind: 'failed' }>) =>
  known ? new FootnoteError(known.faultOf, known.message, known.hint, { cause: error }) : error

async function answerOne({ name, about }: Extract<Said<unknown>, { kind: 'asks' }>, answers: Answers) {
  try {
    return { answer: await answers[name]?.(about) }
  } catch (error) {
    return { error }
  }
}

/** How often the memory of the process is looked at, in milliseconds. */
const LOOK = 100

function watchGrowth(most: number | null, end: () => void): NodeJS.Timeout | undefined {
  if (most === null) return undefined
  const before = process.memoryUsage.rss()
  return setInterval(() => process.memoryUsage.rss() - before > most * 1_000_000 && end(), LOOK)
}

/** Counts down while it goes, and nobody has stopped it more often than let it go on. In: milliseconds. */
function createTimer(most: number, end: () => void) {
  let [left, since] = [most, 0]
  let running: NodeJS.Timeout | undefined
  let stops = 1
  return {
    go() {
      stops -= 1
      if (stops > 0) return
      since = performance.now()
      running = setTimeout(end, left)
    },
    stop() {
      stops += 1
      if (stops > 1) return
      clearTimeout(running)
      left -= performance.now() - since
    },
  }
}
