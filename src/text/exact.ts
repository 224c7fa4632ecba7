import { type Fingerprint, hashMarks, hashSingles, type Token } from './fingerprint.ts'
import { findRuns, type Run } from './runs.ts'

/** The parts of a quotation, each where it stands; `changed`: what has other marks there. */
export type Exact = { runs: Run[]; changed: string[] }

/** How far from its neighbour a part may stand that is too short to be found by itself, in words. */
const NEAR = 400

/** Parts with fewer words are looked for beside their neighbours alone. */
const ALONE = 4

/** How many places of its longest part are tried. */
const MOST_TRIED = 20

/**
 * Finds the parts of a quotation, word for word and in their order, any number of words apart. Of several places the one with
 * the fewest changed marks. Null where they are not there.
 */
export function findExact(parts: readonly (readonly Token[])[], fingerprint: Fingerprint): Exact | null {
  const lengths = parts.map((part) => part.length)
  const longest = lengths.indexOf(Math.max(...lengths))
  const starts = lengths.map((_, i) => lengths.slice(0, i).reduce((sum, length) => sum + length, 0))
  const words = (i: number) => (parts[i] ?? []).map(({ word }) => word)
  const whole = (i: number) =>
    findRuns(words(i), starts[i] ?? 0, fingerprint).filter(({ length }) => length === lengths[i])
  const found = whole(longest)
    .slice(0, MOST_TRIED)
    .flatMap((run) => {
      const runs: (Run | null)[] = parts.map((_, i) => (i === longest ? run : null))
      for (let i = longest + 1; i < parts.length; i++) {
        const from = endOf(runs[i - 1])
        runs[i] = from === null ? null : place(words(i), starts[i] ?? 0, [from, fingerprint.words], false, fingerprint)
      }
      for (let i = longest - 1; i >= 0; i--) {
        const to = runs[i + 1]?.text
        runs[i] = to === undefined ? null : place(words(i), starts[i] ?? 0, [0, to], true, fingerprint)
      }
      const all = runs.flatMap((each) => each ?? [])
      return all.length === parts.length ? [{ runs: all, changed: changedMarks(parts, all, fingerprint) }] : []
    })
  return found.sort((a, b) => a.changed.length - b.changed.length)[0] ?? null
}

const endOf = (run: Run | null | undefined) => (run ? run.text + run.length : null)

/** The place of a part between two words of the text, nearest to its neighbour: behind it, or before it (`isBefore`). */
function place(
  words: readonly string[],
  quote: number,
  [from, to]: [number, number],
  isBefore: boolean,
  fingerprint: Fingerprint,
): Run | null {
  if (words.length >= ALONE) {
    const inside = findRuns(words, quote, fingerprint).filter(
      (run) => run.length === words.length && run.text >= from && run.text + run.length <= to,
    )
    return (isBefore ? inside.at(-1) : inside[0]) ?? null
  }
  const hashes = hashSingles([...words])
  const { singles } = fingerprint
  const [first, last] = [
    Math.max(from, isBefore ? to - NEAR : from),
    Math.min(to, isBefore ? to : from + NEAR) - words.length,
  ]
  const starts = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (isBefore ? last - i : first + i))
  const at = starts.find((start) => hashes.every((hash, i) => singles[start + i] === hash))
  return at === undefined ? null : { quote, text: at, length: words.length }
}

/**
 * The words that have other marks where they stand. At the ends of a quotation a mark may be missing: a sentence is quoted
 * without what makes a question of it, or ended with a full stop.
 */
function changedMarks(parts: readonly (readonly Token[])[], runs: readonly Run[], { marks }: Fingerprint): string[] {
  return parts.flatMap((part, n) => {
    const hashes = hashMarks(part)
    return part.flatMap(({ typed, marks: own }, i) => {
      const theirs = marks[(runs[n]?.text ?? 0) + i]
      if (theirs === hashes[i]) return []
      const isEnd = i === 0 || i === part.length - 1
      return isEnd && own === '' ? [] : [typed]
    })
  })
}
