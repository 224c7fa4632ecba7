import { type Language, wordingOf } from '../../wording/wording.ts'
import { type ReadItems, readItems } from './formats.ts'

/** What a thread reads of a file: its faults as they are said, because what says them cannot leave it. */
type Read = Omit<ReadItems, 'faults'> & { faults: { line: number; said: string }[] }

/** Reads a file of questions in a thread of its own, and says its faults in a language. Throws nothing. */
export function job({ file, language }: { file: string; language: Language }): Read {
  const { faults: say } = wordingOf(language)
  const { faults, ...read } = readItems(file)
  return { ...read, faults: faults.map(({ line, says }) => ({ line, said: says(say) })) }
}
