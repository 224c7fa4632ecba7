import { createInterface, type Interface } from 'node:readline'
import { commands } from '../../commands/index.ts'
import { createProblemReply, type Reply } from '../reply/reply.ts'
import { exampleOf } from '../app/example.ts'
import type { Context } from '../context/context.ts'
import { dispatch } from '../app/dispatch.ts'
import { FootnoteError } from '../base/errors.ts'
import type { Place } from '../context/settings.ts'
import { completeLine } from './complete.ts'
import { readLine } from './line.ts'
import { type Look, renderReply } from './render.ts'
import { welcomeText } from './texts.ts'

/** Where the prompt reads and writes; standard input and output, or their stand-ins. */
export type Terminal = {
  input: NodeJS.ReadableStream & { isTTY?: boolean }
  output: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
  environment: Record<string, string | undefined>
}

/**
 * Answers line by line until the end of the input.
 * A person at a terminal gets a welcome, a prompt and completion; a pipe gets its lines answered; and where there is
 * nothing to read, the welcome ends with an example answer.
 */
export async function runPrompt(context: Context, terminal: Terminal): Promise<void> {
  const { input, output } = terminal
  const isTTY = Boolean(input.isTTY)
  const look = isTTY ? { ...lookOf(terminal), excerpts: AT_ONCE } : lookOf(terminal)
  const answerLine = createAnswerer(context, look)
  const write = (text: string) => output.write(`${text}\n`)
  if (isTTY) write(welcomeText(context))
  const lines = openLines(terminal, isTTY, context)
  let isOpen = true
  lines.once('close', () => {
    isOpen = false
  })
  const prompt = () => isTTY && isOpen && lines.prompt()
  let answered = 0
  prompt()
  for await (const line of lines) {
    const result = await answerLine(line)
    if (result === null) break
    if (result) {
      write(result)
      answered += 1
    }
    prompt()
  }
  lines.close()
  if (!isTTY && answered === 0) write(`${welcomeText(context)}\n${await exampleAnswer(context, look)}`)
}

/** The look that a stream asks for. Colours only on a TTY, and never against NO_COLOR (https://no-color.org). */
export function lookOf({ output, environment }: Terminal): Look {
  return { width: output.columns || 80, colour: Boolean(output.isTTY) && !environment['NO_COLOR'] }
}

function openLines({ input, output }: Terminal, isTTY: boolean, context: Context): Interface {
  const completer = (line: string): [string[], string] => completeLine(line, context)
  return isTTY
    ? createInterface({ input, output, completer, prompt: 'footnote> ' })
    : createInterface({ input, crlfDelay: Infinity })
}

/** Whoever sits at this terminal. */
const HERE = 'terminal'

const THIS_PLACE: Place = {
  kind: 'terminal',
  server: null,
  channel: null,
  manages: false,
  moderates: false,
  managesEvents: false,
  roles: [],
  lacks: [],
}

/** How many excerpts a person is shown at once under each heading. */
const AT_ONCE = 5

/** Answers lines: the text for each, empty for an empty line, null where the person wants to leave. */
function createAnswerer(context: Context, look: Look): (line: string) => Promise<string | null> {
  let last: Reply | null = null
  return async (line) => {
    try {
      const typed = readLine(line, context)
      if (typed.kind === 'nothing') return ''
      if (typed.kind === 'quit') return null
      if (typed.kind === 'more') return last ? renderReply(last, { ...look, excerpts: Number.POSITIVE_INFINITY }) : ''
      last = await dispatch({ ...typed.request, asker: HERE, place: THIS_PLACE }, context)
      return renderReply(last, look)
    } catch (error) {
      if (error instanceof FootnoteError) return renderReply(problemReply(error, context), look)
      throw error
    }
  }
}

const problemReply = (error: FootnoteError, context: Context): Reply =>
  createProblemReply(context, 'bad-input', error.message, [error.hint])

/** The answer to the first command's example; empty where there is none. */
async function exampleAnswer(context: Context, look: Look): Promise<string> {
  const [command] = commands
  const input = command && exampleOf(command, context.library)
  return input ? renderReply(await dispatch({ command: command.name, input: { ...input } }, context), look) : ''
}
