import type { Library } from '../library/library.ts'
import type { Imported, ImportFault } from './exchange/exchange.ts'
import type { Item } from './item.ts'
import { toItemText } from './own-text.ts'

/** How much a question may hold, so that every part of it fits a message: in characters, and how many options. */
export const MOST = { id: 100, stem: 1000, option: 200, feedback: 300, explanation: 1000, options: 10, whole: 2500 }

/** How much fits each field of the form in which a question is changed: that of the options is Discord's limit. In characters. */
export const FIELD = { question: MOST.stem, options: 4000, explanation: MOST.explanation, notes: 500, tags: 200 }

/** How many questions a server can have. */
export const MOST_QUESTIONS = 1000

/** What a teacher has written, with all faults by line: those that reading found, and what cannot be asked or cited. */
export function checkOwn<Read extends Imported>(read: Read, library: Library): Read {
  const faults: ImportFault[] = [...read.faults]
  const faulty = new Set(read.faulty)
  for (const [i, item] of read.items.entries()) {
    const messages = [...checkLengths(item), ...checkOptions(item), ...checkNotes(item, library)]
    faults.push(...messages.map((message) => ({ line: read.lines[i] ?? 1, message })))
    if (messages.length) faulty.add(item)
  }
  return { ...read, faulty, faults: faults.sort((a, b) => a.line - b.line) }
}

function checkLengths(item: Item): string[] {
  const { id, stem, options, explanation } = item
  const isLong = (what: string, text: string, most: number) =>
    text.length > most ? [`${what} has ${text.length} characters; ${most} at most`] : []
  const whole = [stem, ...options.map(({ text }) => text)].join('')
  const fields = toItemText(item, { true: 'True', false: 'False' })
  return [
    ...isLong('the id', id, MOST.id),
    ...isLong('the question', stem, MOST.stem),
    ...isLong('the explanation', explanation, MOST.explanation),
    ...options.flatMap(({ text }, i) => isLong(`option ${i + 1}`, text, MOST.option)),
    ...options.flatMap(({ feedback }, i) => isLong(`the remark on option ${i + 1}`, feedback ?? '', MOST.feedback)),
    ...isLong('the question with all its options', whole, MOST.whole),
    ...isLong('the list of options with their remarks', fields.options, FIELD.options),
    ...isLong('the list of notes', fields.notes, FIELD.notes),
    ...isLong('the list of level and topics', fields.tags, FIELD.tags),
  ]
}

function checkOptions({ options }: Item): string[] {
  const folded = options.map(({ text }) => fold(text))
  const twins = options.flatMap(({ text }, i) => {
    const first = folded.indexOf(folded[i] ?? '')
    return first < i && folded[i] ? [`option ${i + 1}, “${text}”, is the same as option ${first + 1}`] : []
  })
  return [
    ...twins,
    ...(options.length > MOST.options ? [`${options.length} options are too many; ${MOST.options} at most`] : []),
    ...(options.length > 1 && options.every(({ isCorrect }) => isCorrect) ? ['every option is marked as correct'] : []),
  ]
}

const checkNotes = ({ notes }: Item, library: Library) =>
  notes.filter((id) => !library.notes.has(id)).map((id) => `“${id}” is the id of no note in the library`)

/** `50%` and `50` differ; case and space do not count. */
const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
