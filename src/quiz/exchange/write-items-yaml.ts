import { writeYaml } from '../../corpus/yaml.ts'
import type { Item } from '../item.ts'
import { cleanLine, cleanOrNull, cleanText } from './clean.ts'
import type { ExportItem } from './exchange.ts'

/**
 * Writes items in the YAML of the hand-written bank. In: the items. Out: the text of the file, which `readItemsYaml` gives
 * back as the same items; without citations, which follow from the notes.
 */
export const writeItemsYaml = (items: readonly ExportItem[]): string =>
  writeYaml(items.map(({ item }) => toEntry(item)))

const toEntry = ({ id, kind, level, stem, options, explanation, notes, topics }: Item) => ({
  id: cleanLine(id),
  level,
  stem: cleanText(stem),
  ...(kind === 'true-false' ? toStatement(options) : { options: options.map(toOption) }),
  ...(kind === 'several' && options.filter(({ isCorrect }) => isCorrect).length === 1 ? { several: true } : {}),
  ...(notes.length ? { rests: notes } : {}),
  ...(topics.length ? { topics } : {}),
  ...(cleanText(explanation) ? { explanation: cleanText(explanation) } : {}),
})

function toStatement(options: Item['options']) {
  const said = options.flatMap(({ id, feedback }) => (cleanOrNull(feedback) ? [[id, cleanOrNull(feedback)]] : []))
  return {
    answer: options.some(({ id, isCorrect }) => isCorrect && id === 'true'),
    ...(said.length ? { feedback: Object.fromEntries(said) } : {}),
  }
}

const toOption = ({ text, isCorrect, feedback }: Item['options'][number]) => ({
  text: cleanText(text),
  ...(isCorrect ? { correct: true } : {}),
  ...(cleanOrNull(feedback) ? { feedback: cleanOrNull(feedback) } : {}),
})
