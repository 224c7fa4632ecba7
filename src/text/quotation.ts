import { FEWEST_WORDS, type Finding, SURE_WORDS } from './finding.ts'
import { type Fingerprint, hashGroups } from './fingerprint.ts'
import { type Located, locateIn } from './locate-in.ts'
import { type KnownWords, readParts } from './quotation-parts.ts'
import { type QuotedPiece, readManners } from './quoting-manners.ts'
import { stitch } from './stitch.ts'
import { toMarkedWords, toWords } from './words.ts'

/**
 * Looks a quotation up in the fingerprints.
 * In: the quotation, without its outer quotation marks, the sources that it may be said to be from, and the words
 * of the texts and their files, as far as they are known.
 * Out: the best finding of all sources; of equals, that of a source it is said to be from.
 */
export function locateQuotation(
  quotation: string,
  fingerprints: readonly Fingerprint[],
  said: readonly string[] = [],
  wordsOf: (fingerprint: Fingerprint) => KnownWords = () => [],
  fileOf: (fingerprint: Fingerprint) => string = () => '',
): Finding {
  const pieces = readManners(quotation)
  const inOrder = mayHold(pieces, fingerprints).toSorted(
    (a, b) => Number(said.includes(b.source)) - Number(said.includes(a.source)),
  )
  const all = inOrder.map((fingerprint) =>
    locateIn(readParts(pieces, fingerprint, fileOf(fingerprint)), fingerprint, quotation, wordsOf(fingerprint)),
  )
  // Where a source writes in one word what is quoted in two, as others have it.
  const words = Math.max(...all.map((each) => each.words), all.length ? 0 : toWords(quotation).length)
  if (words < FEWEST_WORDS) return { kind: 'too short' }
  const found = all.filter(({ finding }) => finding?.kind === 'found')
  if (all.length && words < SURE_WORDS && !isUnique(found, said)) return { kind: 'too short' }
  const [best] = found.length ? found : all.toSorted((a, b) => b.held - a.held)
  if (!best) return { kind: 'not found' }
  return best.finding?.kind === 'found' ? best.finding : (stitch(all, best) ?? best.finding ?? { kind: 'not found' })
}

/** So many groups are in a quotation that is read in several ways, of which one at least is the same in all. */
const ENOUGH = 12

/** Without the texts that can be told to hold no group of words of a quotation, of which there may be thousands. */
function mayHold(pieces: readonly QuotedPiece[], fingerprints: readonly Fingerprint[]): readonly Fingerprint[] {
  const plain = pieces.map((piece) => (typeof piece === 'string' ? piece : (piece[0]?.text ?? ''))).join('')
  const groups = [...hashGroups(toMarkedWords(plain))]
  const isTold = groups.length >= (pieces.some((piece) => typeof piece !== 'string') ? ENOUGH : 1)
  return isTold ? fingerprints.filter(({ hasGroup }) => !hasGroup || groups.some(hasGroup)) : fingerprints
}

/** Whether a short quotation stands in one place alone: of all sources, or of those that are named. */
function isUnique(found: readonly Located[], said: readonly string[]): boolean {
  const named = found.filter(({ fingerprint }) => said.includes(fingerprint.source))
  return (named.length ? named : found).reduce((sum, { places }) => sum + places, 0) === 1
}
