import { globSync, readFileSync } from 'node:fs'
import { inProject } from '../../src/base/paths.ts'
import { createRandom } from '../../src/quiz/random.ts'
import { foldForSearch } from '../../src/text/fold.ts'

/** The words of the bundled notes, and of the texts in DOCUMENTS_DIR where it is set: folded, each with how often it occurs. */
export function countWords(): Map<string, number> {
  const texts = process.env['DOCUMENTS_DIR']
  const files = [...globSync(inProject('corpus/sources/*/notes.yaml')), ...(texts ? globSync(`${texts}/*.txt`) : [])]
  const counts = new Map<string, number>()
  for (const file of files)
    for (const [typed] of readFileSync(file, 'utf8').matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
      const word = foldForSearch(typed)
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  return counts
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzßжあ'

/** Some of the words, each with one to three slips: a letter left out, added, exchanged, or swapped with the next. */
export function mangle(words: readonly string[], count: number): string[] {
  const { below } = createRandom('slips')
  const slip = (word: string) => {
    const at = below(word.length + 1)
    const letter = LETTERS.charAt(below(LETTERS.length))
    const [before, after] = [word.slice(0, at), word.slice(at)]
    const kinds = [
      before + after.slice(1),
      before + letter + after,
      before + letter + after.slice(1),
      before + after.charAt(1) + after.charAt(0) + after.slice(2),
    ]
    return kinds[below(kinds.length)] ?? word
  }
  return Array.from({ length: count }, () => {
    let word = words[below(words.length)] ?? ''
    for (let slips = 1 + below(3); slips > 0; slips--) word = slip(word)
    return word
  })
}
