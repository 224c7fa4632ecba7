import type { Context } from '../context/context.ts'
import { type Block, toText } from '../reply/reply.ts'
import { clipAtWord } from '../text/clip.ts'
import type { Finding, Gap } from '../text/quotation.ts'

/** By what manner of quoting it differs from the source, what its ellipses leave out, and whether that denies something. */
export function sayManners({ source, manners, gaps }: Extract<Finding, { kind: 'found' }>, context: Context): Block[] {
  const { verify: say, quote } = context.wording
  const left = gaps.map((gap) => {
    const words = wordsBetween(source, gap, context.library)
    return words ? say.leftOut(quote(clipAtWord(words, LONGEST_LEFT_OUT))) : say.leftOutWords(gap.to - gap.from)
  })
  const denies = gaps.some((gap) => gap.denies) ? [say.leftOutDenies] : []
  return [...manners.map((manner) => say.manners[manner]), ...left, ...denies].map(toText)
}

/** How much is shown of what was left out, in characters. */
const LONGEST_LEFT_OUT = 300

/** The words of the imported text that a gap leaves out; null where it is not imported. */
function wordsBetween(
  source: string,
  { from, to }: Gap,
  { fingerprints, passagesOf }: Context['library'],
): string | null {
  const fingerprint = fingerprints.find((each) => each.source === source)
  const passages = passagesOf.get(source)
  if (!fingerprint || !passages) return null
  const words: string[] = []
  for (const [i, { word, section, paragraph, sentence }] of fingerprint.places.entries()) {
    const end = fingerprint.places[i + 1]?.word ?? fingerprint.words
    if (end <= from || word >= to) continue
    const text = passages
      .filter(({ pin }) => pin.section === section && pin.paragraph === paragraph)
      .flatMap(({ sentences }) => sentences)
      .find(({ number }) => number === sentence)?.text
    if (text === undefined) return null
    words.push(sliceWords(text, from - word, to - word))
  }
  return words.join(' ') || null
}

/** The stretch of a text from one of its words to before another. */
function sliceWords(text: string, from: number, to: number): string {
  const starts = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
  const [first, last] = [starts[Math.max(0, from)], starts[Math.min(to, starts.length) - 1]]
  return first && last ? text.slice(first.index, last.index + last[0].length) : ''
}
