import type { Library } from '../library/library.ts'
import type { Wording } from '../wording/wording.ts'
import type { FaultText, Imported, ImportFault, ItemPart } from './exchange/exchange.ts'
import { foldSpaces } from './fold-spaces.ts'
import type { Item, ItemOption } from './item.ts'
import { FIELD, MOST } from './own-limits.ts'
import { toItemText } from './own-text.ts'

/** How many questions a server can have. */
export const MOST_QUESTIONS = 1000

/** What a teacher has written, with all faults by line: those that reading found, and what cannot be asked or cited. */
export function checkOwn<Read extends Imported>(read: Read, library: Library): Read {
  const faulty = new Set(read.faulty)
  const found = read.items.flatMap((item, i): ImportFault[] => {
    const wrong = [...checkLengths(item), ...checkOptions(item), ...checkNotes(item, library)]
    if (wrong.length) faulty.add(item)
    return wrong.map(([part, says]) => ({ line: read.lines[i] ?? 1, part, says }))
  })
  return { ...read, faulty, faults: [...read.faults, ...found].sort((a, b) => a.line - b.line) }
}

/** What is wrong, and of which part. */
type Wrong = [part: ItemPart, says: FaultText]

function checkLengths(item: Item): Wrong[] {
  const { id, stem, options, explanation } = item
  const isLong = (
    part: ItemPart,
    what: (parts: Wording['faults']['parts']) => string,
    text: string,
    most: number,
  ): Wrong[] => (text.length > most ? [[part, (say) => say.tooLong(what(say.parts), text.length, most)]] : [])
  const whole = [stem, ...options.map(({ text }) => text)].join('')
  const fields = toItemText(item, { true: 'True', false: 'False' })
  return [
    ...isLong('question', (parts) => parts.id, id, MOST.id),
    ...isLong('question', (parts) => parts.question, stem, MOST.stem),
    ...isLong('explanation', (parts) => parts.explanation, explanation, MOST.explanation),
    ...options.flatMap(({ text }, i) => isLong('options', (parts) => parts.option(i + 1), text, MOST.option)),
    ...options.flatMap(({ feedback }, i) =>
      isLong('options', (parts) => parts.remark(i + 1), feedback ?? '', MOST.feedback),
    ),
    ...isLong('question', (parts) => parts.whole, whole, MOST.whole),
    ...isLong('options', (parts) => parts.options, fields.options, FIELD.options),
    ...isLong('notes', (parts) => parts.notes, fields.notes, FIELD.notes),
    ...isLong('tags', (parts) => parts.tags, fields.tags, FIELD.tags),
  ]
}

/** Of a list that is too long anyway, nothing else is said. */
function checkOptions({ options }: Item): Wrong[] {
  if (options.length > MOST.options) return [['options', (say) => say.manyOptions(options.length, MOST.options)]]
  const isAllCorrect = options.length > 1 && options.every(({ isCorrect }) => isCorrect)
  const said: FaultText[] = [
    ...findTwins(options),
    ...(isAllCorrect ? [(say: Wording['faults']) => say.allCorrect] : []),
  ]
  return said.map((says) => ['options', says])
}

function findTwins(options: readonly ItemOption[]): FaultText[] {
  const places = new Map<string, number>()
  return options.flatMap(({ text }, i): FaultText[] => {
    const folded = foldSpaces(text)
    const first = places.get(folded)
    if (first === undefined) places.set(folded, i)
    return first !== undefined && folded ? [(say) => say.sameOption(i + 1, text, first + 1)] : []
  })
}

const checkNotes = ({ notes }: Item, library: Library): Wrong[] =>
  notes.filter((id) => !library.notes.has(id)).map((id) => ['notes', (say) => say.noSuchNote(id)])
