import { readPrivacy } from '../speech/privately.ts'
import { typeName } from '../wording/type-name.ts'
import { LANGUAGES, wordingOf } from '../wording/wording.ts'
import type { Command } from './command.ts'
import type { Request } from './request.ts'

/** A question as somebody typed it, as a request: with whether they say in it that they want to be answered alone. */
export function readWish(question: string, commands: readonly Command[]): Request {
  const { text, wish } = readPrivacy(question, takesNames(question, commands))
  // Where nothing else is said, that was the question.
  return { command: 'ask', input: { question: text || question }, privately: text ? wish : null }
}

/** Whether a text is a typed command and what follows it, and that is no text of its own. */
function takesNames(typed: string, commands: readonly Command[]): boolean {
  const line = typed.trim().toLowerCase()
  if (!/^\/\S+\s+\S+\s/.test(line)) return false
  const texts = commands.filter(({ name, options }) => name === 'ask' || options.some(({ isText }) => isText))
  const names = texts.flatMap(({ name }) => [`/${name}`, ...LANGUAGES.map((each) => typeName(name, wordingOf(each)))])
  return !names.some((name) => line.startsWith(`${name} `))
}
