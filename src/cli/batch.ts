import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { App } from '../app/app.ts'
import { EXIT } from '../base/errors.ts'
import { toScoredLine } from '../answer/shown-places.ts'

const lineSchema = z.object({ id: z.string(), question: z.string(), asker: z.string().nullable().default(null) })

/**
 * Answers questions line by line.
 * In: lines of `{"id","question"}`; those with the same `asker` follow on from one another. Out: a line of
 * `{"id","answered","verdict","excerpts"}` for each, in the same order; lines that are something else are named on the error
 * stream. Returns the worst exit code: our fault, then bad input.
 */
export async function answerBatch(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  errors: NodeJS.WritableStream,
  app: App,
): Promise<number> {
  let number = 0
  let code: number = EXIT.answered
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    if (!line.trim()) continue
    const read = lineSchema.safeParse(parseJson(line))
    if (read.success) {
      const { outcome, ...line } = await answerLine(read.data, app)
      output.write(`${JSON.stringify(line)}\n`)
      if (outcome === 'failed') code = EXIT.ourFault
      if (outcome === 'bad-input' && code !== EXIT.ourFault) code = EXIT.badInput
    } else {
      if (code !== EXIT.ourFault) code = EXIT.badInput
      errors.write(`line ${number} is not of the form {"id": "…", "question": "…"}: ${line.slice(0, 80)}\n`)
    }
  }
  return code
}

async function answerLine({ id, question, asker }: z.infer<typeof lineSchema>, app: App) {
  const reply = await app.answer({ command: 'ask', input: { question }, asker })
  return { outcome: reply.outcome, ...toScoredLine(id, reply, app.context) }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
