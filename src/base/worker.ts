import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { FootnoteError } from './errors.ts'
import type { Inquire, JobOrder, Said } from './in-worker.ts'

/** Runs in a thread of its own: loads the job that it was ordered to do, does it, and says what came of it. */
async function main({ job: file, input, cache }: JobOrder): Promise<void> {
  if (cache) enableCompileCache(cache)
  const { default: job }: { default: (input: unknown, ask: Inquire) => unknown } = await import(file)
  say({ kind: 'done', output: await job(input, ask) })
}

const say = (said: Said<unknown>) => parentPort?.postMessage(said)

const open = new Map<number, PromiseWithResolvers<unknown>>()

const ask: Inquire = (name, about) => {
  const asked = Promise.withResolvers<unknown>()
  const number = open.size
  open.set(number, asked)
  say({ kind: 'asks', number, name, about })
  return asked.promise
}

parentPort?.on('message', ({ number, answer, error }: { number: number; answer: unknown; error?: unknown }) => {
  if (error === undefined) open.get(number)?.resolve(answer)
  else open.get(number)?.reject(error)
})

main(workerData).catch((error: unknown) => {
  const known =
    error instanceof FootnoteError ? { faultOf: error.faultOf, message: error.message, hint: error.hint } : null
  say({
    kind: 'failed',
    error: error instanceof Error ? new Error(error.message, { cause: error.stack }) : String(error),
    known,
  })
})
