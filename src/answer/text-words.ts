import type { Library } from '../library/library.ts'
import { type Fingerprint, hashSingles, type SentencePlace } from '../text/fingerprint.ts'
import type { Passage } from '../text/passages.ts'
import type { Sentence } from '../text/segment.ts'
import type { KnownWords } from '../text/quotation-parts.ts'
import { toWords } from '../text/words.ts'

/** The words of the imported texts; of none where a text is not imported. */
export const wordsOfTexts =
  ({ passagesOf }: Pick<Library, 'passagesOf'>) =>
  (fingerprint: Fingerprint): KnownWords => {
    const passages = passagesOf.get(fingerprint.source)
    if (!passages) return []
    const words = known.get(passages) ?? readWords(fingerprint, sentencesIn(passages))
    known.set(passages, words)
    return words
  }

const known = new WeakMap<readonly Passage[], KnownWords>()

/** Only those of sentences of which the fingerprint has the same words: another edition may have others. */
function readWords({ places, singles, words: count }: Fingerprint, sentences: ReadonlyMap<string, string>): KnownWords {
  const found: (string | undefined)[] = Array.from({ length: count })
  for (const [i, { word: first, section, paragraph, sentence }] of places.entries()) {
    const end = places[i + 1]?.word ?? count
    const words = toWords(sentences.get(placeOfSentence(section, paragraph, sentence)) ?? '')
    const own = hashSingles(words.map((word) => ({ word })))
    if (words.length !== end - first || own.some((single, n) => single !== singles[first + n])) continue
    for (const [n, word] of words.entries()) found[first + n] = word
  }
  return found
}

/** The name of a sentence's place. */
export const placeOfSentence = (section: string, paragraph: number, sentence: number): string =>
  `${section}\n${paragraph}\n${sentence}`

const placed = new WeakMap<readonly Passage[], Map<string, string>>()

/** The sentences of a text by their places; made once. */
export function sentencesIn(passages: readonly Passage[]): Map<string, string> {
  const made =
    placed.get(passages) ??
    new Map(
      passages.flatMap(({ pin, sentences }) =>
        sentences.map(({ number, text }) => [placeOfSentence(pin.section, pin.paragraph, number), text] as const),
      ),
    )
  placed.set(passages, made)
  return made
}

/** The sentences of a text from a place on, in reading order; none where it is not there. */
export function sentencesFrom(
  passages: readonly Passage[],
  { section, paragraph, sentence }: SentencePlace,
): Sentence[] {
  const isHere = ({ pin, sentences }: Passage) =>
    pin.section === section && pin.paragraph === paragraph && sentences.some(({ number }) => number === sentence)
  const inOrder = passages.toSorted((a, b) => a.range[0] - b.range[0])
  const first = inOrder.findIndex(isHere)
  if (first < 0) return []
  return inOrder
    .slice(first)
    .flatMap(({ sentences }, i) => (i ? sentences : sentences.filter(({ number }) => number >= sentence)))
}
