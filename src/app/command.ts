import type { Allowance } from '../base/pace.ts'
import type { Context } from '../context/context.ts'
import type { Library } from '../library/library.ts'
import type { Form } from '../reply/form.ts'
import type { Reply } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'
import type { Suggester } from '../answer/suggest/suggester.ts'
import type { Meaning } from './meaning.ts'

/**
 * One option of a command. All options are texts; `choices` are those that are offered, and what becomes of others is the
 * command’s to say.
 */
export type Option = {
  name: string
  /** `typed`: where somebody types the command; a button may do without. */
  required: boolean | 'typed'
  /** In characters. */
  maxLength: number
  /** What is said of what is longer, where who types it may have seen no option. */
  tooLong?: (wording: Wording) => (maxLength: number) => string
  /** What completes it while it is typed; null where nothing does. */
  suggest: Suggester | null
  choices?: readonly string[]
  /** The choices in a library, where they are its own. */
  choicesIn?: (library: Library) => readonly string[]
  /** What the choices are called; those without a word, and all where this is missing, by themselves. */
  choiceWords?: (wording: Wording) => Readonly<Record<string, string>>
  /** Whether a choice fits a library; all do where this is missing. */
  isOffered?: (choice: string, library: Library) => boolean
  /** Of a whole number: the least and the most that it may be. */
  between?: readonly [least: number, most: number]
  /** A text of its own, that may hold anything: where it is typed, it goes on to the end of the line. */
  isText?: true
  /** What stands in a file that is handed in; `address`: where that can be fetched. */
  isFile?: true | 'address'
  /** Whether it can be told by its value at the end of a typed line. */
  standsLast?: true
  /** Of a number: taken where a typed line has no other. */
  standsAlone?: true
  /** Whether its name may stand before its value as a word of a sentence: `in Canada`. */
  isPreposition?: true
  /** Whether it takes a thing of the library’s kind, and is called as that is. */
  isOfKind?: true
  /** Taken where a typed line names it, as `in:statistics`, and never by its place. */
  isNamed?: true
  /** Set by buttons and forms alone; nobody types it. */
  internal?: true
}

/** Where a command can be used. `chat`: where people talk to it, line by line; `discord`: there, but in no terminal. */
export type Where = 'anywhere' | 'chat' | 'discord' | 'server'

/**
 * Who may use a command, where not everyone may: those who may manage the server or its messages, start quizzes or exams in
 * it, or write questions for it.
 */
export type Right = 'managers' | 'moderators' | 'starters' | 'examiners' | 'teachers'

/**
 * A command: what people can say to the bot. One definition feeds Discord, the terminal and the README check; its words
 * are in the catalogues of `wording/`. `run` sends nothing: it returns the reply.
 */
export type Command = {
  /** `city`; where one command does several things, each is an action of its own: `quiz start`. */
  name: string
  options: readonly Option[]
  where: Where
  /** Whether it has something to show in a library; it always has where this is missing. Else it is not offered there. */
  isThere?: (library: Library) => boolean
  /** Whether it tells of a thing of the library’s kind, and is called as that is. */
  isOfKind?: true
  /** Whether what it shows is named by an id, so that it is shown whatever readings its place is set to. */
  isEverywhere?: true
  /** Whether it is there only where servers may have readings of their own. */
  isForReadings?: true
  /** Whether it shows or sets what rests on a server's channels, roles or permissions. */
  readsServer?: true
  /** Whether it takes long as a rule, so that it is announced at once, and tells how far it is. */
  isLong?: true
  /** Missing where everyone may. */
  by?: Right
  /** Whether its replies are for who asks alone, whatever is set. */
  isPrivate?: boolean
  /** Whether what it says with an input is for everybody in the channel, whatever is set or wished for. The input is not checked. */
  speaksToAll?: (input: { readonly [option: string]: string | undefined }) => boolean
  /** How often one person may use it, where that is less than anything else. */
  allowance?: Allowance
  /** Whether help shows this action of several. */
  standsFor?: true
  /** Made by buttons alone; nobody types it, and it has no words. */
  internal?: true
  /** What there is instead where it is not to be had. */
  instead?: (wording: Wording) => string
  /** What there is to fill in first; null where nothing is. The input is not checked. What it throws is left to `run` to say. */
  form?: (input: Input, context: Context) => Form | null | Promise<Form | null>
  /**
   * The call that is asked for in other words, which is then answered in its place; null where none is. The input is not
   * checked. Throws a reader error where one is typed that there is not.
   */
  means?: (input: Input, context: Context, commands: readonly Command[]) => Meaning | null
  run: (input: Input, context: Context) => Reply | Promise<Reply>
}

/** Checked input: every option, empty ones as an empty text. */
export type Input = { readonly [option: string]: string }

type InputOf<Options extends readonly Option[]> = { [Name in Options[number]['name']]: string }

type Defined<Options extends readonly Option[]> = Omit<
  Command,
  'name' | 'internal' | 'options' | 'run' | 'form' | 'means'
> & {
  options: Options
  means?: (input: InputOf<Options>, context: Context, commands: readonly Command[]) => Meaning | null
  form?: (input: InputOf<Options>, context: Context) => Form | null | Promise<Form | null>
  run: (input: InputOf<Options>, context: Context) => Reply | Promise<Reply>
}

type Worded = Wording['commands']

/** An option that a command has words for, or one that nobody types. */
type WordedOption<Name extends keyof Worded> = Option & ({ internal: true } | { name: keyof Worded[Name]['options'] })

/** Defines a command, which the catalogues must have words for, and makes the names of its options known to `run`. */
export const defineCommand = <Name extends keyof Worded, const Options extends readonly WordedOption<Name>[]>(
  command: Defined<Options> & { name: Name },
): Command => command as unknown as Command

/** Defines what buttons do and nobody types. */
export const definePress = <const Options extends readonly Option[]>(
  command: Defined<Options> & { name: string },
): Command => ({ ...command, internal: true }) as unknown as Command

/** The command that an action is one of: `quiz` of `quiz start`; its own name for any other. */
export const groupOf = ({ name }: Pick<Command, 'name'>): string => name.split(' ')[0] ?? name
