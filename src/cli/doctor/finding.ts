import { sayError } from '../../base/errors.ts'
import { FootnoteError } from '../../base/errors.ts'

/** How a thing is: `look` where it works and may not be as it should. */
export type State = 'good' | 'look' | 'wrong'

/** What was looked at, how it is, what is said of it and, unless it is good, what to do. */
export type Finding = { what: string; state: State; says: string; todo: string | null }

export const good = (what: string, says: string): Finding => ({ what, state: 'good', says, todo: null })
export const look = (what: string, says: string, todo: string): Finding => ({ what, state: 'look', says, todo })
export const wrong = (what: string, says: string, todo: string): Finding => ({ what, state: 'wrong', says, todo })

/** What was found; a look that fails is a finding too, so that none keeps the others from being made. */
export async function findOut(what: string, work: () => Promise<Finding[]> | Finding[]): Promise<Finding[]> {
  try {
    return await work()
  } catch (error) {
    const todo =
      error instanceof FootnoteError ? error.hint : 'Try again; if it stays so, tell whoever looks after the program.'
    return [wrong(what, sayError(error), todo)]
  }
}

/** The heads of lines. */
const HEADS: Record<State, string> = { good: 'good', look: 'to look at', wrong: 'wrong' }

/** Room for the longest head, and for what was looked at. */
const ROOM = { head: 12, what: 12 }

/** Findings as lines for a person. */
export function toLines(findings: readonly Finding[]): string[] {
  const indent = ' '.repeat(ROOM.head + ROOM.what)
  const lines = findings.flatMap(({ what, state, says, todo }) => [
    `${HEADS[state].padEnd(ROOM.head)}${what.padEnd(ROOM.what)}${says}`,
    ...(todo === null ? [] : todo.split('\n').map((line) => `${indent}${line}`)),
  ])
  const count = (state: State) => findings.filter((finding) => finding.state === state).length
  return [...lines, `${count('good')} good, ${count('look')} to look at, ${count('wrong')} wrong.`]
}

/** Findings without secrets, whoever has said them. */
export function withoutSecrets(findings: readonly Finding[], secrets: readonly string[]): Finding[] {
  const hide = (text: string) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '…'), text)
  return findings.map((finding) => ({
    ...finding,
    says: hide(finding.says),
    todo: finding.todo === null ? null : hide(finding.todo),
  }))
}
