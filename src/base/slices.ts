import { setImmediate } from 'node:timers/promises'

/** Work that may be interrupted wherever it yields; what it yields says nothing. Its result is what it returns. */
export type Sliced<Result> = Generator<null, Result, void>

/** For how long such work goes on before whatever else there is to do has its turn, in milliseconds. */
const SLICE_MS = 8

/** Does work a little at a time, so that nobody else waits for it. Throws what it throws. */
export async function inSlices<Result>(work: Sliced<Result>): Promise<Result> {
  let since = performance.now()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() - since < SLICE_MS) continue
    await setImmediate()
    since = performance.now()
  }
}

/** Does the same at once, where nobody else is there. Throws what it throws. */
export function allAtOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
