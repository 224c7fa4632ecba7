import { z } from 'zod'
import type { Call } from '../reply/reply.ts'
import { readFirstVersion } from './custom-id-1.ts'
import { CONTROL } from './limits.ts'
import type { Press } from './press.ts'
import { commandOfKey, keyOf, keyOfCommand, nameOfKey } from './keys.ts'

/**
 * Raised when presses are written in another way. Those of the version before are still read:
 *
 *     2|turn|city|n=barcelona|f=fakhry      values by the keys of their options, in any order
 *     1|turn|city|barcelona|fakhry          values by the places that the options had then
 */
const VERSION = '2'

/** Stands for the title of the message that the press is on: questions are too long for a `custom_id`. */
const TITLE = '^'

/** The commands whose question may be the title of the message that the press is on. */
const TITLED: readonly string[] = ['ask', 'rate']

/** A press as a `custom_id`; null where it does not fit. Reverses {@link readPress}. */
export function writePress(press: Press): string | null {
  const whole = write(press)
  if (whole.length <= CONTROL.customId) return whole
  if (!('call' in press) || !TITLED.includes(press.call.command)) return null
  const titled = press.call.input['shown'] ? [['shown'], ['question', 'shown']] : [['question']]
  return titled.map((names) => write(press, names)).find(({ length }) => length <= CONTROL.customId) ?? null
}

/** Whether a press says all of its call, with nothing left to a title. */
export const isWhole = (press: Press): boolean => write(press).length <= CONTROL.customId

/** `titled`: the options whose value is the title of the message. */
function write(press: Press, titled: readonly string[] = []): string {
  const head = [VERSION, press.action, ...ownFields(press).map(encode)]
  if (!('call' in press)) return head.join('|')
  const { command, input } = press.call
  const values = Object.entries(input).flatMap(([name, value]) =>
    value ? [`${keyOf(name)}=${titled.includes(name) ? TITLE : encode(value)}`] : [],
  )
  return [...head, keyOfCommand(command), ...values].join('|')
}

/** What an action carries besides its call. */
function ownFields(press: Press): string[] {
  if (press.action === 'delete' || press.action === 'show') return [press.owner]
  if (press.action === 'page') return [String(press.from)]
  return press.action === 'pick' ? [press.option] : []
}

/** Only what would be taken for something else is encoded, so that ids stay readable. */
const encode = (field: string) => field.replace(/[%|^]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** Whether a `custom_id` is of a version that is read, so that what it cannot do is not for its age. */
export const isReadable = (customId: string): boolean => /^[12]\|/.test(customId)

/**
 * Reads a `custom_id`, of this version or the one before.
 * In: the id, and the title of the message that it is on, unescaped. Out: the press; null where it is of another version,
 * or needs a title that is gone. Whether there is such a command is for its call to say.
 */
export function readPress(customId: string, title: string | null): Press | null {
  const [version, ...rest] = customId.split('|')
  if (version === '1') return title === null && rest.includes(TITLE) ? null : readFirstVersion(toTexts(rest, title))
  const read = version === VERSION ? fields.safeParse(rest) : null
  return read?.success ? toPress(read.data, title) : null
}

const toTexts = (written: string[], title: string | null) =>
  written.map((field) => (field === TITLE && title !== null ? title : decode(field)))

const fields = z.union([
  z.tuple([z.enum(['open', 'turn', 'file', 'cite']), z.string()], z.string()),
  z.tuple([z.literal('page'), z.string().regex(/^\d{1,4}$/), z.string()], z.string()),
  z.tuple([z.literal('pick'), z.string(), z.string()], z.string()),
  z.tuple([z.literal('show'), z.string().regex(/^\d{1,20}$/), z.string()], z.string()),
  z.tuple([z.literal('share')]),
  z.tuple([z.literal('thread')]),
  z.tuple([z.literal('delete'), z.string().regex(/^\d{1,20}$/)]),
])

function toPress(read: z.infer<typeof fields>, title: string | null): Press | null {
  const [action, own] = read
  if (action === 'share' || action === 'thread') return { action }
  if (action === 'delete') return { action, owner: own }
  const carries = action === 'page' || action === 'show' || action === 'pick'
  const [command = '', ...values] = read.slice(carries ? 2 : 1)
  const call = toCall(command, values, title)
  if (!call) return null
  if (action === 'page') return { action, from: Number(own), call }
  if (action === 'show') return { action, owner: own, call }
  return action === 'pick' ? { action, option: decode(own), call } : { action, call }
}

/** `n=barcelona`, …; null where a value is that of a title which is gone. */
function toCall(command: string, values: string[], title: string | null): Call | null {
  const pairs = values.map((pair) => {
    const at = pair.indexOf('=')
    return [nameOfKey(pair.slice(0, Math.max(at, 0))), pair.slice(at + 1)] as const
  })
  if (title === null && pairs.some(([, value]) => value === TITLE)) return null
  const input = Object.fromEntries(
    pairs.map(([name, value]) => [name, value === TITLE ? (title ?? '') : decode(value)]),
  )
  return { command: commandOfKey(command), input }
}

function decode(field: string): string {
  try {
    return decodeURIComponent(field)
  } catch {
    return field
  }
}
