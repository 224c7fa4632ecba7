/**
 * A sentence with one word changed, in each way: another word in its place, left out, a word put in, turned about with its
 * neighbour, and another number where it has one. The place is the middle of the sentence, so that every change is one.
 */
export function changesOf(sentence: string): string[] {
  const words = sentence.split(' ')
  const at = findPlain(words)
  if (at < 0) return []
  const [word = '', next = ''] = words.slice(at, at + 2)
  const changes = [words.with(at, 'zeppelins'), words.toSpliced(at, 1), words.toSpliced(at, 0, 'never')]
  if (fold(word) !== fold(next)) changes.push(words.toSpliced(at, 2, next, word))
  const number = words.findIndex((each) => /\d{2}/.test(each))
  if (number > 0) changes.push(words.with(number, (words[number] ?? '').replace(/\d(?=\D*$)/, plusOne)))
  return changes.map((changed) => changed.join(' '))
}

const plusOne = (digit: string) => String((Number(digit) + 1) % 10)

const fold = (word: string) => word.toLowerCase().replace(/\P{L}/gu, '')

/** The word nearest to the middle that is letters alone, as is the next. */
function findPlain(words: readonly string[]): number {
  const isPlain = (i: number) =>
    i > 0 && i < words.length - 2 && [i, i + 1].every((n) => /^\p{L}+$/u.test(words[n] ?? ''))
  const middle = words.length >> 1
  const places = words.keys().filter(isPlain).toArray()
  return places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? -1
}
