import type { SetRun } from './set-run.ts'

/** Signs of a font that stand for several letters, by the words that PDF.js reads them in. */
export type Ligatures = ReadonlyMap<string, string>

const isLetters = (sign: string) => /^[\p{L}\p{M}]+$/u.test(sign)

/**
 * The words of a page in which PDF.js turns the letters of a ligature round with the word, and what they are: it reads لا as ال.
 * In: what each sign of the page stands for, as they are set from left to right. A word that stands there otherwise too is left.
 */
export function findLigatures(signs: readonly string[]): Ligatures {
  const words: string[][] = [[]]
  for (const sign of signs) {
    if (isLetters(sign)) words.at(-1)?.push(sign)
    else words.push([])
  }
  const asRead = (word: readonly string[]) => [...word.join('')].reverse().join('')
  const asMeant = (word: readonly string[]) => word.toReversed().join('')
  const right = new Set(words.filter((word) => word.every((sign) => [...sign].length === 1)).map(asRead))
  return new Map(words.map((word) => [asRead(word), asMeant(word)] as const).filter(([read]) => !right.has(read)))
}

/** A text of PDF.js, with the letters of ligatures in their order. */
export const mendLigatures = (text: string, ligatures: Ligatures): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) => ligatures.get(word) ?? word)

/** The mark that ends a paragraph is set last, left of all, and PDF.js has it at the head of what was set before. */
const END = /^[.،؛:!؟,;?]+(?=[\p{L}\p{M}])/u

/**
 * The runs of a line as it is read from right to left; what is read the other way in it, as figures, stays in its order, and the
 * mark that ends it stands at its end.
 */
export function orderRightToLeft(given: readonly SetRun[]): SetRun[] {
  const runs = given.map((run) => (run.isRtl ? { ...run, text: run.text.replace(END, '') } : run))
  const ordered = turnRuns(runs)
  const marks = given.flatMap(({ text, isRtl }) => (isRtl && END.exec(text)?.[0]) || []).join('')
  return ordered.map((run, i) => (i === ordered.length - 1 ? { ...run, text: run.text + marks } : run))
}

function turnRuns(runs: readonly SetRun[]): SetRun[] {
  const ordered: SetRun[] = []
  let turned: SetRun[] = []
  for (const run of runs.toSorted((a, b) => b.right - a.right)) {
    if (run.isRtl) {
      ordered.push(...turned, run)
      turned = []
    } else turned.unshift(run)
  }
  return [...ordered, ...turned]
}
