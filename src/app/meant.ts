import type { Context } from '../context/context.ts'
import type { Intent } from '../evidence/intent/intent.ts'
import { readIntent } from '../evidence/intent/read-intent.ts'
import { stripChat } from '../evidence/reading/chat.ts'
import type { Call } from '../reply/reply.ts'
import { asksForHelp, asksToBeForgotten, quotationToVerify, stripOrder } from '../speech/whole-texts.ts'
import { callsFor } from './calls-for.ts'
import type { Command } from './command.ts'
import { isPossible } from './door.ts'
import { inputSchema } from './input-schema.ts'
import type { Meaning } from './meaning.ts'
import { readTyped } from './read-typed.ts'
import { remarkOn } from './remarks.ts'

/** The longest question that is read for what it asks, in characters. */
const LONGEST = 500

/**
 * What a question means, where a search is not what answers it: a typed command, else the command that has what it asks for;
 * null for what is to be searched.
 * Throws a reader error where a command is typed that there is not.
 */
export function findMeant(question: string, context: Context, commands: readonly Command[]): Meaning | null {
  const typed = stripOrder(stripChat(question).trim())
  const call = typed.startsWith('/') || typed === '?' ? readTyped(typed, { commands, context }) : null
  if (call) return { call, remark: null, isTyped: true, isWhole: true }
  if (!typed || typed.length > LONGEST) return null
  const forgets: Call = { command: 'forget-me', input: {} }
  if (asksToBeForgotten(typed) && isAnswered(forgets, commands, context))
    return { call: forgets, remark: null, isTyped: true, isWhole: true }
  const quotation = quotationToVerify(typed)
  const verifies: Call = { command: 'verify', input: { quotation: quotation ?? '' } }
  if (quotation && isAnswered(verifies, commands, context))
    return { call: verifies, remark: null, isTyped: false, isWhole: true }
  const isHelp = asksForHelp(typed)
  const intent = isHelp ? ({ kind: 'bot', asks: 'abilities' } as const) : readIntent(typed, context.index)
  const meant = intent && callsFor(intent).find((each) => isAnswered(each, commands, context))
  if (!meant) return null
  const remark = remarkOn(intent, context)
  return { call: meant, remark, isTyped: isHelp, isWhole: !NAMES_ALONE.includes(intent.kind) }
}

/** What a name alone is read as. */
const NAMES_ALONE: readonly Intent['kind'][] = ['thing', 'dimension']

/** Whether there is a command for a call in this library and this place, and it takes what the call holds. */
function isAnswered(
  { command: name, input }: Call,
  commands: readonly Command[],
  { place, isShell, library, scope }: Context,
): boolean {
  const command = commands.find((each) => each.name === name)
  // What is for talking to the bot is no command of a shell.
  if (!command || (isShell && command.where === 'chat')) return false
  // Of what the readings of this place do not tell, a search says so, and offers to look everywhere.
  const isUntold = (value: string) =>
    library.entities.some(({ id, name }) => [id, name].includes(value) && !library.notesAbout.has(id))
  if (scope && Object.values(input).some(isUntold)) return false
  return isPossible(command.where, place?.kind ?? null) && inputSchema(command).safeParse(input).success
}
