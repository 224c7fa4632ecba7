import { type Fingerprint, GROUP, hashSingles } from './fingerprint.ts'
import type { WordRun } from './runs.ts'
import type { MarkedWord } from './words.ts'

/** The words of a quotation that are not the text's, as indices; `held`: how many are. */
export type WordFit = { changed: number[]; held: number }

/**
 * Compares the words that no run covers with those that stand there in the text. A changed word spoils every group that it is in,
 * so near a run's end its neighbours are uncovered too: they are held where their own hashes follow one another there.
 * In: the quotation's words, and its chain of runs.
 */
export function fitWords(words: readonly MarkedWord[], chain: readonly WordRun[], fingerprint: Fingerprint): WordFit {
  const hashes = hashSingles(words)
  const changed = uncoveredBlocks(words.length, chain).flatMap((block) => {
    const held = heldIn(block, hashes, fingerprint.singles, windowOf(block, chain, fingerprint))
    const misfits = block.filter((i) => !held.has(i))
    return misfits.length || !isInPlace(block, chain, hashes, fingerprint) ? misfits : block
  })
  return { changed, held: words.length - changed.length }
}

/** Whether every word of a block has the hash of the word in its place: then one of them was changed, and cannot be told. */
const isInPlace = (block: readonly number[], chain: readonly WordRun[], own: Uint8Array, { singles }: Fingerprint) =>
  neighboursOf(block, chain).some(
    (run) => run && isBeside(run, block) && block.every((i) => own[i] === singles[run.text - run.quote + i]),
  )

const isBeside = ({ quote, length }: WordRun, block: readonly number[]) =>
  quote + length === block[0] || quote === (block.at(-1) ?? 0) + 1

/** The stretches of a quotation that no run covers, as indices of its words. */
function uncoveredBlocks(length: number, runs: readonly WordRun[]): number[][] {
  const covered = new Uint8Array(length)
  for (const { quote, length: words } of runs) covered.fill(1, quote, quote + words)
  const blocks: number[][] = []
  for (let i = 0; i < length; i++) {
    if (covered[i]) continue
    const last = blocks.at(-1)
    if (last && last.at(-1) === i - 1) last.push(i)
    else blocks.push([i])
  }
  return blocks
}

function neighboursOf(
  [first = 0]: readonly number[],
  chain: readonly WordRun[],
): [WordRun | undefined, WordRun | undefined] {
  return [chain.findLast((run) => run.quote < first), chain.find((run) => run.quote > first)]
}

type Window = { start: number; end: number }

/** The words of the text that may stand at a block: between the runs beside it, and near to them. */
function windowOf(block: readonly number[], chain: readonly WordRun[], { words }: Fingerprint): Window {
  const [before, behind] = neighboursOf(block, chain)
  const far = block.length + GROUP - 1
  const start = before ? before.text + before.length : Math.max(0, (behind?.text ?? 0) - far)
  const end = behind ? behind.text : Math.min(words, start + far)
  return { start, end: Math.min(end, start + 2 * far) }
}

/** The longest common subsequence of a block and a window of the text, by single words (Wagner and Fischer 1974). */
function heldIn(block: readonly number[], own: Uint8Array, singles: Uint8Array, { start, end }: Window): Set<number> {
  const wide = Math.max(0, end - start) + 1
  const best = new Uint16Array((block.length + 1) * wide)
  const at = (i: number, j: number) => best[i * wide + j] ?? 0
  const isHeld = (i: number, j: number) => own[block[i] ?? 0] === singles[start + j]
  for (let i = block.length - 1; i >= 0; i--)
    for (let j = wide - 2; j >= 0; j--)
      best[i * wide + j] = isHeld(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const held = new Set<number>()
  for (let [i, j] = [0, 0]; i < block.length && j < wide - 1; )
    if (isHeld(i, j)) {
      held.add(block[i] ?? 0)
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  return held
}
