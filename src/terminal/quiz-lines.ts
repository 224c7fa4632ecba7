import { createInterface } from 'node:readline'
import type { Terminal } from './prompt.ts'

/** What is typed line by line; null at its end. `close` lets go of the terminal, so that the program can end. */
export type TypedLines = { next: () => Promise<string | null>; close: () => void }

/**
 * Reads lines from whoever plays. At a terminal, arrow keys move in the line and print nothing, and Ctrl-C and Ctrl-D end the
 * input, as its end does in a pipe.
 */
export function readTypedLines({ input, output }: Terminal): TypedLines {
  const isTerminal = Boolean(input.isTTY && output.isTTY)
  const lines = createInterface({
    input,
    crlfDelay: Infinity,
    ...(isTerminal ? { output, terminal: true, prompt: '', historySize: 0 } : {}),
  })
  const typed = lines[Symbol.asyncIterator]()
  let isOver = false
  // The shell goes on in a line of its own.
  lines.once('close', () => isTerminal && !isOver && output.write('\n'))
  return {
    async next() {
      const { value, done } = await typed.next()
      return done ? null : value
    },
    close() {
      isOver = true
      lines.close()
    },
  }
}
