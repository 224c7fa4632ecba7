import { commands } from '../../commands/index.ts'
import { replyStoreError } from '../answer/store-error.ts'
import { type Command, inputSchema, typeExample } from './command.ts'
import { type Context, createRequestContext } from '../context/context.ts'
import { FootnoteError, readerError } from '../base/errors.ts'
import type { Form } from '../reply/form.ts'
import { createProblemReply, type Reply } from '../reply/reply.ts'
import { isAllowedPublic, mayBePublic, type Place } from '../context/settings.ts'
import { StoreError } from '../base/store-error.ts'
import type { Language, Wording } from '../wording/wording.ts'

/** A command as a platform hands it over: its name and its options as typed. The rest is what the platform knows. */
export type Request = {
  command: string
  input: Record<string, string>
  /** A key for who asks where, if follow-ups are to be understood. */
  asker?: string
  /** The id of who asks, and how they are called there. */
  reader?: string
  readerName?: string
  /** The question that this one was said in reply to. */
  previous?: string | null
  place?: Place | null
  /** What reads the files that were handed in, by their options; throws a reader error where it cannot. */
  files?: Record<string, (wording: Wording) => Promise<string>>
  /** Of who asks. */
  language?: Language
  /** What who asks wishes; null or missing where they say nothing. */
  privately?: boolean | null
}

/**
 * Runs a command.
 * Throws nothing: what goes wrong becomes a reply that says what to try next, and the log has one line for each request.
 */
export async function dispatch(request: Request, context: Context): Promise<Reply> {
  const start = performance.now()
  const here = contextOf(request, context)
  const reply = await replyTo(request, here)
  const milliseconds = Math.round((performance.now() - start) * 10) / 10
  const asked = context.logQuestions ? { input: request.input } : {}
  context.log.info({ command: request.command, outcome: reply.outcome, milliseconds, ...asked }, 'command')
  return { ...reply, audience: audienceOf(reply, request, here) }
}

const contextOf = (request: Request, context: Context): Context =>
  createRequestContext(context, { ...request, language: request.language ?? context.language })

/** The form in which what a request lacks can be filled in; null where there is none: then its reply says what is wrong. */
export async function findForm(request: Request, context: Context): Promise<Form | null> {
  const command = commands.find(({ name }) => name === request.command)
  if (!command?.form) return null
  const empty = Object.fromEntries(command.options.map(({ name }) => [name, '']))
  try {
    return await command.form({ ...empty, ...request.input }, contextOf(request, context))
  } catch {
    return null
  }
}

/** Whether a reply is for who asked alone whatever it says. */
export function isPrivateInAnyCase(
  { command: asked, input, place = null, privately = null }: Request,
  { settings }: Context,
): boolean {
  const command = commands.find(({ name }) => name === asked)
  if (command?.speaksToAll?.(input)) return false
  if (privately || command?.isPrivate) return true
  const manner = settings.mannerOf(place)
  return privately === false ? !isAllowedPublic(place, manner) : !mayBePublic(place, manner)
}

/** What did not work out is for who asked; else their wish counts where it is allowed, else what is set for the place. */
function audienceOf(reply: Reply, request: Request, context: Context): Reply['audience'] {
  return reply.audience === 'asker' || isPrivateInAnyCase(request, context) ? 'asker' : 'everyone'
}

async function replyTo({ command: name, input, files = {} }: Request, context: Context): Promise<Reply> {
  const { wording } = context
  try {
    const command = findCommand(name, wording)
    const read = Object.entries(files).map(async ([option, read]) => [option, await read(wording)] as const)
    const whole = { ...input, ...Object.fromEntries(await Promise.all(read)) }
    return await command.run(checkInput(command, whole, wording), context)
  } catch (error) {
    return replyToError(error, context)
  }
}

/** The command of this name, in English or in the language that is spoken. Throws a reader error that lists the commands where there is none. */
export function findCommand(name: string, { errors, commands: words }: Wording): Command {
  const command = commands.find((c) => c.name === name) ?? commands.find((c) => words[c.name].name === name)
  if (command) return command
  throw readerError(errors.noCommand(name), errors.commands(commands.map((c) => `/${words[c.name].name}`)))
}

function checkInput(command: Command, input: Record<string, string>, wording: Wording) {
  const { errors } = wording
  const read = inputSchema(command).safeParse(input)
  if (read.success) return read.data
  const name = String(read.error.issues[0]?.path[0] ?? '')
  const option = command.options.find((o) => o.name === name)
  const shown = (wording.commands[command.name].options as Record<string, { name: string }>)[name]?.name ?? name
  const problem = !option
    ? errors.unknownOption(Object.keys(input).find((key) => !command.options.some((o) => o.name === key)) ?? '')
    : input[name] === undefined
      ? errors.missing(shown)
      : input[name].trim()
        ? errors.tooLong(shown, option.maxLength)
        : errors.empty(shown)
  throw readerError(problem, errors.likeThis(typeExample(command, wording)))
}

function replyToError(error: unknown, context: Context): Reply {
  if (error instanceof FootnoteError && error.faultOf === 'reader')
    return createProblemReply(context, 'bad-input', error.message, [error.hint])
  if (error instanceof StoreError) return replyStoreError(error, context)
  context.log.error({ err: error }, 'a command failed')
  return failureReply(context)
}

/** What a reader sees when the fault is ours. */
export function failureReply(context: Context): Reply {
  const { errors } = context.wording
  return createProblemReply(context, 'failed', errors.ours, [errors.logged, errors.again])
}
