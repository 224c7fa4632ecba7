import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Pin } from '../../src/corpus/schemas/note.ts'
import { BUNDLED_LIBRARY } from '../../src/base/paths.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { segment } from '../../src/text/segment.ts'
import { createTestContext, DOCUMENTS_DIR, dispatch } from '../context.ts'
import { typedWords } from '../typed-words.ts'

/** How many stretches of each text are tried in each way. */
const ROUNDS = 1000

/** How many words lie between two halves that are far apart. */
const FAR = 200

/** Random numbers that are the same in every run (a linear congruential generator, Numerical Recipes). */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

type Word = { typed: string; paragraph: number; sentence: number; section: string; speaker: string | null }

/** Every word of a text as it is typed, with what stands behind it, and the place that it stands in, as the file itself has it. */
function readWords(source: ReturnType<typeof loadCorpus>['corpus']['sources'][number]): Word[] {
  const text = readFileSync(join(DOCUMENTS_DIR ?? '', `${source.id}.txt`), 'utf8')
  return segment(text, source.csl.title, source.edition.layout).flatMap(({ section, number, speaker, sentences }) =>
    sentences.flatMap((sentence) =>
      typedWords(sentence.text).map((typed) => ({
        typed,
        paragraph: number,
        sentence: sentence.number,
        section,
        speaker,
      })),
    ),
  )
}

/** Whether a stretch begins in the sentence of a pin; some stand in more than one. */
function standsAt({ section, paragraph, speaker, sentences: [first] }: Pin, stretch: Word[], words: Word[]): boolean {
  const isIn = (word: Word) =>
    word.section === section && word.paragraph === paragraph && word.speaker === speaker && word.sentence === first
  const said = say(stretch)
  return words.some((word, i) => isIn(word) && say(words.slice(i, i + stretch.length)) === said)
}

const say = (words: Word[]) =>
  words
    .map(({ typed }) => typed)
    .join('')
    .trim()

describe.skipIf(!DOCUMENTS_DIR)(`/verify, ${ROUNDS} times in each way`, () => {
  const { sources } = loadCorpus(BUNDLED_LIBRARY).corpus
  const context = createTestContext()
  const verify = (quotation: string) => dispatch({ command: 'verify', input: { quotation } }, context)

  it.each(sources.map((source) => [source.id, source] as const))('on %s', { timeout: 60_000 }, async (id, source) => {
    const words = readWords(source)
    const random = createRandom(5)
    const counts = { found: 0, altered: 0, stitched: 0 }
    for (let round = 0; round < ROUNDS; round++) {
      const length = 8 + random(33)
      const start = random(words.length - length)
      const stretch = words.slice(start, start + length)
      const found = await verify(say(stretch))
      const [footnote] = found.footnotes
      if (found.title === 'Found, word for word' && footnote?.source === id && standsAt(footnote.pin, stretch, words))
        counts.found += 1

      const changed = stretch.with(random(length), { ...(stretch[0] as Word), typed: 'zeppelin ' })
      if ((await verify(say(changed))).title === 'Altered') counts.altered += 1

      const other = (start + FAR + random(words.length - 2 * FAR - length)) % (words.length - length)
      const halves = [...stretch.slice(0, 20), ...words.slice(other, other + 8 + random(13))]
      const stitched = await verify(say(halves))
      if (stitched.title === 'Put together from several places') counts.stitched += 1
    }
    expect(counts).toEqual({ found: ROUNDS, altered: ROUNDS, stitched: ROUNDS })
  })
})
