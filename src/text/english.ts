import { readFileSync } from 'node:fs'
import englishWords from 'word-list'

let dictionary: string | null = null

/** Whether English has the word, in lower case, by the package's list, which is sorted; read when first needed. */
export function isEnglish(word: string): boolean {
  dictionary ??= `\n${readFileSync(englishWords, 'latin1')}\n`
  let [from, to] = [0, dictionary.length - 1]
  // Both stand on the end of a line: the word is between them, or not there.
  while (from < to) {
    const start = dictionary.lastIndexOf('\n', (from + to) >> 1)
    const end = dictionary.indexOf('\n', start + 1)
    if (end < 0) return false
    const found = dictionary.slice(start + 1, end)
    if (found === word) return true
    if (found < word) from = end
    else to = start
  }
  return false
}
