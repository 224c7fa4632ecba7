import { type Language, type Wording, wordingOf } from '../../wording/wording.ts'
import { MOST_QUESTIONS } from '../check-own.ts'
import type { ImportFault } from './exchange.ts'
import { type ReadItems, readItems } from './formats.ts'

/** What a thread reads of a file: its faults as they are said, because what says them cannot leave it. */
type Read = Omit<ReadItems, 'faults'> & { faults: { line: number; said: string }[] }

/** How many faults are handed out: copying more would keep others waiting, and nobody reads as many. */
const MOST_FAULTS = 1000

/**
 * Reads a file of questions in a thread of its own, and says its faults in a language. Of more questions than a server can
 * have, the others are a fault. Throws nothing.
 */
export default function readJob({ file, language }: { file: string; language: Language }): Read {
  const { faults: say } = wordingOf(language)
  const { faults, items, lines, faulty, named, ...read } = readItems(file)
  const kept = items.slice(0, MOST_QUESTIONS)
  const ids = new Set(kept.map(({ id }) => id))
  return {
    ...read,
    items: kept,
    lines: lines.slice(0, MOST_QUESTIONS),
    faulty: new Set(kept.filter((item) => faulty.has(item))),
    named: new Set([...named].filter((id) => ids.has(id))),
    faults: [...findTooMany(lines), ...faults].slice(0, MOST_FAULTS).map((fault) => sayFault(fault, say)),
  }
}

const findTooMany = (lines: readonly number[]): ImportFault[] => {
  const line = lines[MOST_QUESTIONS]
  return line === undefined ? [] : [{ line, says: (say) => say.manyQuestions(lines.length, MOST_QUESTIONS) }]
}

const sayFault = ({ line, says }: ImportFault, say: Wording['faults']) => ({ line, said: says(say) })
