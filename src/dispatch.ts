import { commands } from '../commands/index.ts'
import { namedOf } from './answer/names.ts'
import { createProblemReply, type Reply } from './answer/reply.ts'
import { type Command, inputSchema, type Option } from './command.ts'
import type { Context } from './context.ts'
import { FootnoteError, readerError } from './errors.ts'
import { suggestNames } from './library/entities.ts'

/**
 * A command as a platform hands it over: its name, its options as typed, and a key for who asks where, if follow-ups are
 * to be understood.
 */
export type Request = { command: string; input: Record<string, string>; asker?: string }

/**
 * Runs a command.
 * Throws nothing: what goes wrong becomes a reply that says what to try next, and the log has one line for each request.
 */
export function dispatch(request: Request, context: Context): Reply {
  const start = performance.now()
  const reply = replyTo(request, context)
  const milliseconds = Math.round((performance.now() - start) * 10) / 10
  const asked = context.logQuestions ? { input: request.input } : {}
  context.log.info({ command: request.command, outcome: reply.outcome, milliseconds, ...asked }, 'command')
  return reply
}

function replyTo({ command: name, input, asker }: Request, context: Context): Reply {
  try {
    const command = findCommand(name)
    return command.run(checkInput(command, input), { ...context, asker: asker ?? null })
  } catch (error) {
    return replyToError(error, context)
  }
}

/** The command of this name. Throws a reader error that lists the commands where there is none. */
export function findCommand(name: string): Command {
  const command = commands.find((c) => c.name === name)
  if (command) return command
  throw readerError(`There is no command “${name}”.`, `There are ${commands.map((c) => `/${c.name}`).join(', ')}.`)
}

function checkInput(command: Command, input: Record<string, string>) {
  const read = inputSchema(command).safeParse(input)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const option = String(issue?.path[0] ?? '')
  const what =
    command.options.some((o) => o.name === option) && input[option] === undefined ? 'is missing' : issue?.message
  throw readerError(`The ${option || 'input'} ${what}.`, `Type it like this: ${command.example}`)
}

function replyToError(error: unknown, { library, log }: Context): Reply {
  if (error instanceof FootnoteError && error.faultOf === 'reader')
    return createProblemReply('bad-input', error.message, [error.hint], library.version)
  log.error({ err: error }, 'a command failed')
  return failureReply({ library })
}

/** What a reader sees when the fault is ours. */
export function failureReply({ library }: Pick<Context, 'library'>): Reply {
  const lines = ['The fault is ours, and it has been logged.', 'Try again, or ask in another way.']
  return createProblemReply('failed', 'Something went wrong here', lines, library.version)
}

/** A completion of an option: what is shown, and the stable id that it stands for. */
export type Suggestion = { label: string; value: string }

/** Completes what has been typed of an option so far. Empty for options that nothing completes. */
export function suggest(option: Option | undefined, typed: string, { library }: Context): Suggestion[] {
  if (!option?.suggest) return []
  const countries = new Map(library.cities.map((city) => [city.id, city.entry.country]))
  return suggestNames(typed, namedOf(library, option.suggest)).map(({ id, name }) => {
    const country = option.suggest === 'city' ? countries.get(id) : null
    return { label: country ? `${name}, ${country}` : name, value: id }
  })
}
