import type { SetRun } from './set-run.ts'

/** By the words that PDF.js reads: what each of them is where it stands, one after another, as the page sets them. */
export type Ligatures = ReadonlyMap<string, readonly string[]>

const isLetters = (sign: string) => /^\p{L}[\p{L}\p{M}]*$/u.test(sign)
const WORD = /\p{L}+/gu

/**
 * The words of a page in which PDF.js may turn the letters of a ligature round with the word, and what they are: it reads لا as ال,
 * so that الثلاث becomes الثالث, which is a word, too. In: what each sign of the page stands for, as they are set from left to right.
 */
export function findLigatures(signs: readonly string[]): Ligatures {
  const words: string[][] = [[]]
  for (const sign of signs) {
    if (isLetters(sign)) words.at(-1)?.push(sign)
    else words.push([])
  }
  const meant = new Map<string, string[]>()
  for (const word of words) {
    const asRead = [...word.join('')].reverse().join('')
    const asMeant = word.toReversed().join('')
    const others = meant.get(asRead)
    if (others) others.push(asMeant)
    else meant.set(asRead, [asMeant])
  }
  return meant
}

/** Texts of PDF.js, with the letters of ligatures in their order. A word that is not found as often as it is set is left, if it can be. */
export function mendLigatures(texts: readonly string[], ligatures: Ligatures): string[] {
  const counts = new Map<string, number>()
  for (const [word] of texts.join(' ').matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const usual = new Map([...ligatures].map(([word, meant]) => [word, meant.includes(word) ? word : meant[0]]))
  const seen = new Map<string, number>()
  const mend = (word: string) => {
    const at = seen.get(word) ?? 0
    seen.set(word, at + 1)
    const meant = ligatures.get(word)
    return (meant?.length === counts.get(word) ? meant?.[at] : usual.get(word)) ?? word
  }
  return texts.map((text) => text.replace(WORD, mend))
}

/** The mark that ends a paragraph is set last, left of all, and PDF.js has it at the head of what was set before. */
const END = /^[.،؛:!؟,;?]+(?=[\p{L}\p{M}])/u

/**
 * The runs of a line as it is read from right to left; words that are read the other way stay in their order, figures that are set
 * apart stand one left of another, as those of 23–16, and the mark that ends the line stands at its end.
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
  const close = () => {
    ordered.push(...turnBack(turned))
    turned = []
  }
  for (const run of runs.toSorted((a, b) => b.right - a.right)) {
    if (!run.isRtl) turned.push(run)
    else {
      close()
      ordered.push(run)
    }
  }
  close()
  return ordered
}

/** Runs that are read from left to right, given from right to left; signs at their ends belong to what is around them. */
function turnBack(runs: readonly SetRun[]): SetRun[] {
  const [from, to] = [runs.findIndex(isWord), runs.findLastIndex(isWord) + 1]
  if (from < 0) return runs.map(turnSigns)
  const words = runs.slice(from, to)
  const areFigures = !words.some(({ text }) => /\p{L}/u.test(text))
  return [
    ...runs.slice(0, from).map(turnSigns),
    ...(areFigures ? words : words.toReversed()),
    ...runs.slice(to).map(turnSigns),
  ]
}

const isWord = ({ text }: SetRun) => /[\p{L}\p{N}]/u.test(text)
const turnSigns = (run: SetRun): SetRun => ({ ...run, text: [...run.text].reverse().join('') })
