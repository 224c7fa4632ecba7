import type { Call } from '../reply/reply.ts'
import type { Press } from './press.ts'

/**
 * The options of each command in the order in which ids of version 1 hold their values. It is what stands on messages that
 * people still have, and never changes.
 */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  ask: ['question'],
  city: ['name', 'framework'],
  compare: ['first', 'second', 'third', 'fourth', 'framework'],
  network: ['network'],
  term: ['term'],
  dimension: ['dimension'],
  framework: ['framework'],
  timeline: ['city', 'from', 'to'],
  cite: ['what', 'style'],
  verify: ['quotation', 'source'],
  annotate: ['text'],
  passage: ['id'],
  challenge: ['id', 'reason', 'suggestion'],
  sources: [],
  challenges: ['show', 'resolve', 'reopen'],
  quiz: [
    ...['action', 'topic', 'questions', 'seconds', 'speed', 'mode', 'minutes', 'period'],
    ...['listed', 'round', 'position', 'chosen', 'shown', 'early'],
  ],
  questions: [
    ...['action', 'file', 'number', 'format', 'question', 'options', 'explanation'],
    ...['notes', 'tags', 'from', 'retired', 'again', 'rest'],
  ],
  settings: ['where', 'setting', 'value'],
  privacy: [],
  'forget-me': [],
  help: [],
}

/** Reads the fields of an id of version 1, decoded and without the version; null where they are of no press. */
export function readFirstVersion([action, ...rest]: string[]): Press | null {
  const [own = '', ...values] = rest
  switch (action) {
    case 'open':
    case 'turn':
    case 'file':
    case 'cite': {
      const call = toCall(rest)
      return call && { action, call }
    }
    case 'page': {
      const call = /^\d{1,4}$/.test(own) ? toCall(values) : null
      return call && { action, from: Number(own), call }
    }
    case 'pick': {
      const call = toCall(values)
      return call && { action, option: own, call }
    }
    case 'answer':
      return toChoosing(rest)
    case 'share':
      return rest.length ? null : { action }
    case 'delete':
      return /^\d{1,20}$/.test(own) && !values.length ? { action, owner: own } : null
    default:
      return null
  }
}

function toCall([command = '', ...values]: string[]): Call | null {
  if (!Object.hasOwn(OPTIONS, command)) return null
  const pairs = (OPTIONS[command] ?? []).flatMap((name, i) => (values[i] ? [[name, values[i]] as const] : []))
  const { action, ...input } = Object.fromEntries(pairs)
  return { command: action ? `${command} ${action}` : command, input }
}

/** The answer to an open question had an action of its own: round, position, option. */
function toChoosing([round = '', position = '', chosen = '']: string[]): Press | null {
  const isOne = [position, chosen].every((place) => /^\d{1,2}$/.test(place))
  return isOne ? { action: 'open', call: { command: 'quiz choose', input: { round, position, chosen } } } : null
}
