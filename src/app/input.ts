import { readerError } from '../base/errors.ts'
import { clip } from '../text/clip.ts'
import type { Wording } from '../wording/wording.ts'
import type { Context } from '../context/context.ts'
import type { Command, Input } from './command.ts'
import { hintAt } from './example.ts'
import { inputSchema, isNothing } from './input-schema.ts'
import { wordsOf } from './command-words.ts'

/** Checks what was typed. Throws a reader error that names what does not fit, and shows how it is typed. */
export function checkInput(command: Command, input: Readonly<Record<string, string>>, context: Context): Input {
  const read = inputSchema(command).safeParse(input)
  if (read.success) return read.data
  const name = String(read.error.issues[0]?.path[0] ?? '')
  const { choices = [], choiceWords } = command.options.find((option) => option.name === name) ?? {}
  const called = choiceWords?.(context.wording) ?? {}
  const allowed = choices.map((choice) => called[choice] ?? choice)
  const hint = allowed.length ? context.wording.settings.allowed(allowed) : hintAt(command, context)
  throw readerError(sayProblem(command, name, input, context.wording), hint)
}

/** How much of what does not fit is shown, in characters. */
const SHOWN = 40

/** What is wrong with an option; an empty name where there is no such option. */
function sayProblem(command: Command, name: string, input: Readonly<Record<string, string>>, wording: Wording): string {
  const { errors } = wording
  const option = command.options.find((each) => each.name === name)
  const shown = wordsOf(command.name, wording).options[name]?.name ?? name
  if (!option)
    return errors.unknownOption(Object.keys(input).find((key) => !command.options.some((o) => o.name === key)) ?? '')
  if (input[name] === undefined) return errors.missing(shown)
  if (isNothing(input[name])) return errors.empty(shown)
  if (option.tooLong) return option.tooLong(wording)(option.maxLength)
  if (option.choices) return errors.noSuchChoice(clip(input[name], SHOWN), shown)
  return option.between ? errors.notBetween(shown, ...option.between) : errors.tooLong(shown, option.maxLength)
}
