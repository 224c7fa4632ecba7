import { readerError } from '../../../src/base/errors.ts'
import type { Inquire } from '../../../src/base/in-worker.ts'

/** Does what its test tells it to. */
export default async function echo({ does, text }: { does: string; text: string }, ask: Inquire): Promise<unknown> {
  if (does === 'ask') return `${text} ${await ask('name', text)}`
  if (does === 'refuse') throw readerError(text, 'Try another.')
  if (does === 'fail') throw new TypeError(text)
  if (does === 'spin') for (;;) text.trim()
  if (does === 'hoard')
    for (const kept: number[][] = []; ; ) kept.push(Array.from({ length: 10_000 }, (_, i) => i + kept.length))
  if (does === 'leave') process.exit(0)
  return new Map([[text, new Set([text])]])
}
