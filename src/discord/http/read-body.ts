import { setTimeout as sleep } from 'node:timers/promises'

/** How large a body may be, in bytes: the largest interactions, with a message of ours in them, have a third of it. */
const LARGEST = 64 * 1024

/** How long a body may take to arrive, in milliseconds: Discord itself waits three seconds for its answer. */
const WITHIN_MS = 3000

/**
 * The body of a request as it came. No more of it is read than may be: `too-large` as soon as that is known, `too-slow` where it
 * takes too long, `cut-off` where the connection breaks.
 */
export async function readBody(request: Request): Promise<Uint8Array | 'too-large' | 'too-slow' | 'cut-off'> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST) return 'too-large'
  const reader = request.body?.getReader()
  if (!reader) return new Uint8Array()
  const ended = new AbortController()
  const late = sleep(WITHIN_MS, 'too-slow' as const, { signal: ended.signal }).catch(() => 'too-slow' as const)
  try {
    const read = await Promise.race([readAll(reader), late])
    if (typeof read === 'string') void reader.cancel().catch(() => {})
    return read
  } catch {
    return 'cut-off'
  } finally {
    ended.abort()
  }
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | 'too-large'> {
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    size += value.length
    if (size > LARGEST) return 'too-large'
    chunks.push(value)
  }
}
