import { z } from 'zod'
import { commands } from '../../commands/index.ts'
import type { Call } from '../reply/reply.ts'
import { CONTROL } from './limits.ts'

/**
 * What a button or a menu's option does, all of it carried by its `custom_id`: version, action, ids. Nothing is kept
 * for it, so it works after a restart and on another machine.
 */
export type Press =
  /** Runs a call, beside the reply or in its place; opens its form where it is to be filled in. The form carries the same. */
  | { action: 'open' | 'turn'; call: Call }
  /** Shows the reply of a call from this part on, in its place. */
  | { action: 'page'; from: number; call: Call }
  /** The whole reply of a call as a file, or its citations to copy. */
  | { action: 'file' | 'cite'; call: Call }
  /** Runs a call with what is picked in a menu as one option of it, in the reply's place. */
  | { action: 'pick'; option: string; call: Call }
  /** Chooses an option of an open question, by their places. */
  | { action: 'answer'; round: string; position: number; option: number }
  | { action: 'share' }
  /** `owner`: the id of who asked. */
  | { action: 'delete'; owner: string }

/** Raised when presses are written in another way; older ones are then answered with what to do instead. */
const VERSION = '1'

/** Stands for the title of the message that the press is on: questions are too long for a `custom_id`. */
const TITLE = '^'

/** A press as a `custom_id`; null where it does not fit. Reverses {@link readPress}. */
export function writePress(press: Press): string | null {
  const fields = toFields(press)
  const whole = write(fields)
  if (whole.length <= CONTROL.customId) return whole
  const [longest] = 'call' in press && press.call.command === 'ask' ? [press.call.input['question']] : []
  if (longest === undefined) return null
  return write(
    fields.map((field) => (field === longest ? TITLE : field)),
    TITLE,
  )
}

function write(fields: string[], raw?: string): string {
  const last = fields.findLastIndex(Boolean)
  let whole = VERSION
  for (let i = 0; i <= last; i++) whole += `|${fields[i] === raw ? raw : encode(fields[i] ?? '')}`
  return whole
}

/** Only what would be taken for something else is encoded, so that ids stay readable. */
const encode = (field: string) => field.replace(/[%|^]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

function toFields(press: Press): string[] {
  if (press.action === 'share') return [press.action]
  if (press.action === 'delete') return [press.action, press.owner]
  if (press.action === 'answer') return [press.action, press.round, String(press.position), String(press.option)]
  const own = press.action === 'page' ? [String(press.from)] : press.action === 'pick' ? [press.option] : []
  return [press.action, ...own, press.call.command, ...valuesOf(press.call)]
}

const optionsOf = (command: string) => commands.find(({ name }) => name === command)?.options ?? []
const valuesOf = ({ command, input }: Call) => optionsOf(command).map(({ name }) => input[name] ?? '')

const place = z.string().regex(/^\d{1,2}$/)
const callFields = z.tuple([z.string()], z.string())
const fields = z.union([
  z.tuple([z.enum(['open', 'turn', 'file', 'cite'])], z.string()),
  z.tuple([z.literal('page'), z.string().regex(/^\d{1,4}$/)], z.string()),
  z.tuple([z.literal('pick'), z.string()], z.string()),
  z.tuple([z.literal('answer'), z.string(), place, place]),
  z.tuple([z.literal('share')]),
  z.tuple([z.literal('delete'), z.string().regex(/^\d{1,20}$/)]),
])

/** Whether a `custom_id` is of this version, so that what it cannot do is not for its age. */
export const isCurrent = (customId: string): boolean => customId.startsWith(`${VERSION}|`)

/**
 * Reads a `custom_id`.
 * In: the id, and the title of the message that it is on, unescaped. Out: the press; null where it is of another version,
 * names no command of ours, or needs a title that is gone.
 */
export function readPress(customId: string, title: string | null): Press | null {
  const [version, ...rest] = customId.split('|')
  if (version !== VERSION) return null
  if (title === null && rest.includes(TITLE)) return null
  const read = fields.safeParse(rest.map((field) => (field === TITLE ? title : decode(field))))
  if (!read.success) return null
  const [action, ...others] = read.data
  if (action === 'share') return { action }
  if (action === 'delete') return { action, owner: others[0] ?? '' }
  if (action === 'answer')
    return { action, round: others[0] ?? '', position: Number(others[1]), option: Number(others[2]) }
  const own = action === 'page' || action === 'pick' ? (others[0] ?? '') : null
  const call = readCall(own === null ? others : others.slice(1))
  if (!call) return null
  if (action === 'page') return { action, from: Number(own), call }
  return action === 'pick' ? { action, option: own ?? '', call } : { action, call }
}

function decode(field: string): string {
  try {
    return decodeURIComponent(field)
  } catch {
    return field
  }
}

function readCall(written: string[]): Call | null {
  const read = callFields.safeParse(written)
  if (!read.success) return null
  const [command, ...values] = read.data
  if (!commands.some(({ name }) => name === command)) return null
  const entries = optionsOf(command).map(({ name }, i) => [name, values[i]] as const)
  return { command, input: Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value]] : []))) }
}
