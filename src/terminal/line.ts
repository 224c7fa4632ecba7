import type { App } from '../app/app.ts'
import type { Request } from '../app/request.ts'
import { readTyped } from '../app/read-typed.ts'
import { wantsToLeave } from '../speech/whole-texts.ts'

/** What a person typed: a request, a wish to see all of the last reply or to leave, or nothing. */
export type Typed = { kind: 'request'; request: Request } | { kind: 'more' } | { kind: 'quit' } | { kind: 'nothing' }

/** Reads a typed line: a command, or a plain question. Throws a reader error as {@link readTyped} does. */
export function readLine(line: string, app: Pick<App, 'commands' | 'context'>): Typed {
  const text = line.trim()
  if (!text) return { kind: 'nothing' }
  if (wantsToLeave(text)) return { kind: 'quit' }
  if (/^\/more$/i.test(text)) return { kind: 'more' }
  return { kind: 'request', request: readTyped(text, app) ?? { command: 'ask', input: { question: text } } }
}
