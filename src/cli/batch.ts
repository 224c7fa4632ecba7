import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { dispatch } from '../dispatch.ts'
import { EXIT } from '../errors.ts'

const lineSchema = z.object({ id: z.string(), question: z.string() })

/**
 * Answers questions line by line.
 * In: lines of `{"id","question"}`. Out: a line of `{"id","answered","excerpts"}` for each, in the same order; lines that
 * are something else are named on the error stream. Returns the exit code.
 */
export async function answerBatch(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  errors: NodeJS.WritableStream,
  context: Context,
): Promise<number> {
  let number = 0
  let bad = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    if (!line.trim()) continue
    const read = lineSchema.safeParse(parseJson(line))
    if (read.success) output.write(`${JSON.stringify(answerLine(read.data, context))}\n`)
    else {
      bad += 1
      errors.write(`line ${number} is not of the form {"id": "…", "question": "…"}: ${line.slice(0, 80)}\n`)
    }
  }
  return bad ? EXIT.badInput : EXIT.answered
}

function answerLine({ id, question }: z.infer<typeof lineSchema>, context: Context) {
  const reply = dispatch({ command: 'ask', input: { question } }, context)
  return { id, answered: reply.outcome === 'answered', excerpts: reply.excerpts }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
