import { createInterface, type Interface } from 'node:readline'
import type { App } from '../app/app.ts'
import type { Visit } from '../app/visit.ts'
import { standsForOther } from '../reply/first-page.ts'
import type { Reply } from '../reply/reply.ts'
import type { Place } from '../context/settings.ts'
import { completeLine } from './complete.ts'
import { readLine } from './line.ts'
import { type Look, renderLines } from './render.ts'
import { welcomeText } from './texts.ts'

/** Where the prompt reads and writes; standard input and output, or their stand-ins. */
export type Terminal = {
  input: NodeJS.ReadableStream & { isTTY?: boolean }
  output: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
  environment: Record<string, string | undefined>
  /** Told of the first line that is not blank. */
  onAsked?: () => void
}

/**
 * Answers line by line until the end of the input, and says whether there was anything to read.
 * A person at a terminal gets a welcome, a prompt and completion; a pipe gets its lines answered.
 */
export async function runPrompt(app: App, terminal: Terminal): Promise<boolean> {
  const { input, output } = terminal
  const { context } = app
  const isTTY = Boolean(input.isTTY)
  const look = isTTY ? { ...lookOf(terminal), excerpts: AT_ONCE } : lookOf(terminal)
  const answerLine = createAnswerer(app, look)
  const write = (text: string) => output.write(`${text}\n`)
  if (isTTY) write(welcomeText(context))
  const lines = openLines(terminal, isTTY, app)
  let isOpen = true
  lines.once('close', () => {
    isOpen = false
  })
  const prompt = () => isTTY && isOpen && lines.prompt()
  let wasAsked = false
  prompt()
  for await (const line of lines) {
    if (line.trim() && !wasAsked) {
      wasAsked = true
      terminal.onAsked?.()
    }
    const result = await answerLine(line)
    if (result === null) break
    if (result) write(result)
    prompt()
  }
  lines.close()
  return wasAsked
}

/** The look that a stream asks for. Colours only on a TTY, and never against NO_COLOR (https://no-color.org). */
export function lookOf({ output, environment }: Pick<Terminal, 'output' | 'environment'>): Look {
  return { width: output.columns || 80, colour: Boolean(output.isTTY) && !environment['NO_COLOR'] }
}

function openLines({ input, output }: Terminal, isTTY: boolean, app: App): Interface {
  const completer = (line: string): [string[], string] => completeLine(line, app)
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
function createAnswerer(app: App, look: Look): (line: string) => Promise<string | null> {
  let last: Reply | null = null
  return async (line) => {
    let shown: string | null = ''
    const show = async (reply: Reply, isBrief = false) => {
      last = reply
      shown = renderLines(reply, { ...look, isBrief })
    }
    const handle = async (visit: Visit) => {
      const typed = readLine(line, visit)
      if (typed.kind === 'quit') shown = null
      if (typed.kind === 'more' && last) shown = renderLines(last, { ...look, isWhole: true })
      if (typed.kind !== 'request') return
      const reply = await visit.answer(typed.request)
      await show(reply, standsForOther(typed.request, reply))
    }
    const event = { kind: 'line', id: null, asker: HERE, place: THIS_PLACE } as const
    if (line.trim()) await app.receive(event, handle, show)
    return shown
  }
}
