import { readFileSync } from 'node:fs'
import englishWords from 'word-list'

let list: Uint8Array | null = null

const LINE_END = 10

/** Whether English has the word, in lower case, by the package's list, which is sorted; read when first needed, and kept as it is read. */
export function isEnglish(word: string): boolean {
  list ??= readFileSync(englishWords)
  let [from, to] = [0, list.length]
  // Both stand where a line begins: the word is between them, or not there.
  while (from < to) {
    const start = startOf(list, (from + to) >> 1)
    let at = 0
    while (at < word.length && list[start + at] === word.charCodeAt(at)) at++
    const next = list[start + at] ?? LINE_END
    if (at === word.length && next === LINE_END) return true
    if (at < word.length && next < word.charCodeAt(at)) from = endOf(list, start + at)
    else to = start
  }
  return false
}

/** Where the line of a place begins. */
function startOf(list: Uint8Array, place: number): number {
  let start = place
  while (start > 0 && list[start - 1] !== LINE_END) start--
  return start
}

/** Where the next line begins. */
function endOf(list: Uint8Array, place: number): number {
  let end = place
  while (end < list.length && list[end] !== LINE_END) end++
  return end + 1
}
