import type { Clock } from './clock.ts'

/** Waits for so many milliseconds. Throws the reason of a signal as soon as that is aborted. */
export function pause(milliseconds: number, { after }: Pick<Clock, 'after'>, signal?: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  if (signal?.aborted) reject(signal.reason)
  else {
    const cancel = after(milliseconds, () => {
      signal?.removeEventListener('abort', stop)
      resolve()
    })
    const stop = () => {
      cancel()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', stop, { once: true })
  }
  return promise
}
