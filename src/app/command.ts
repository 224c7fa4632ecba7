import { z } from 'zod'
import type { NamedKind } from '../answer/names.ts'
import type { Context } from '../context/context.ts'
import type { Library } from '../library/library.ts'
import type { Form } from '../reply/form.ts'
import type { Reply } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'

/**
 * One option of a command. All options are texts; `suggest` names what can complete it (`place`: notes and passages;
 * `citable`: sources besides; `topic`: what a quiz can be about), `choices` all that it can be.
 */
export type Option = {
  name: string
  required: boolean
  /** In characters. */
  maxLength: number
  suggest: NamedKind | 'place' | 'citable' | 'topic' | null
  choices?: readonly string[]
  /** Whether a choice fits a library; all do where this is missing. */
  isOffered?: (choice: string, library: Library) => boolean
  /** Of a whole number: the least and the most that it may be. */
  between?: readonly [least: number, most: number]
  /** What stands in a file that is handed in. */
  isFile?: true
  /** The actions that cannot do without it, though others can. */
  neededBy?: readonly string[]
  /** Set by buttons and forms alone; nobody is offered it. */
  internal?: true
}

/**
 * A command: what people can say to the bot. One definition feeds Discord, the terminal and the README check; its words
 * are in the catalogues of `wording/`. `run` sends nothing: it returns the reply.
 */
export type Command = {
  name: keyof Wording['commands']
  options: readonly Option[]
  /** What it can do, where that is several things: the options that each takes. The first option, `action`, names one. */
  actions?: { readonly [action: string]: readonly string[] }
  /** `chat`: where people talk to it, line by line; `discord`: there, but in no terminal. */
  where: 'anywhere' | 'chat' | 'discord' | 'server'
  /** Whether it has something to show in a library; it always has where this is missing. Else it is not offered there. */
  isThere?: (library: Library) => boolean
  /** Who may use it, where not everyone may: those who may manage the server, or its messages. */
  by?: 'managers' | 'moderators'
  /** Whether its replies are for who asks alone, whatever is set. */
  isPrivate?: boolean
  /** Whether what it says with an input is for everybody in the channel, whatever is set or wished for. The input is not checked. */
  speaksToAll?: (input: { readonly [option: string]: string | undefined }) => boolean
  /** What there is to fill in first; null where nothing is. The input is not checked. What it throws is left to `run` to say. */
  form?: (input: Input, context: Context) => Form | null | Promise<Form | null>
  run: (input: Input, context: Context) => Reply | Promise<Reply>
}

/** Checked input: every option, empty ones as an empty text. */
export type Input = { readonly [option: string]: string }

type InputOf<Options extends readonly Option[]> = { [Name in Options[number]['name']]: string }

/** Defines a command, and makes the names of its options known to `run`. */
export function defineCommand<const Options extends readonly Option[]>(
  command: Omit<Command, 'options' | 'run' | 'form'> & {
    options: Options
    form?: (input: InputOf<Options>, context: Context) => Form | null | Promise<Form | null>
    run: (input: InputOf<Options>, context: Context) => Reply | Promise<Reply>
  },
): Command {
  return command as unknown as Command
}

const schemas = new WeakMap<Command, z.ZodType<Input>>()

/** The schema of a command's raw input; made once. */
export function inputSchema(command: Command): z.ZodType<Input> {
  const known = schemas.get(command)
  if (known) return known
  const { options } = command
  const schema = z.strictObject(Object.fromEntries(options.map((option) => [option.name, optionSchema(option)])))
  schemas.set(command, schema)
  return schema
}

/** A file is taken as it is, so that its lines keep their numbers. */
function optionSchema({ required, maxLength, isFile }: Option) {
  const text = (isFile ? z.string() : z.string().trim()).max(maxLength)
  return required ? text.min(1) : text.default('')
}
