import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Footnote } from '../../src/reply/reply.ts'
import type { Pin } from '../../src/corpus/schemas/note.ts'
import { BUNDLED_LIBRARY } from '../../src/base/paths.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { PLAIN_LAYOUT } from '../../src/text/layout.ts'
import { segment } from '../../src/text/segment.ts'
import { toWords } from '../../src/text/words.ts'
import { createTestContext, DOCUMENTS_DIR, dispatch } from '../context.ts'
import { typedWords } from '../typed-words.ts'

/** How many stretches of each text are tried in each way. */
const ROUNDS = 500

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
  const layout = { ...(source.edition.layout ?? PLAIN_LAYOUT), skip: [] }
  return segment(text, source.csl.title, layout).flatMap(({ section, number, speaker, sentences }) =>
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

/** Where a stretch begins that has no part of a figure at its ends, no ellipsis, nothing in square brackets, no label of a
 * link, and no opening mark, behind which the rest would be where a quotation is from.
 */
function drawStart(words: Word[], length: number, random: (below: number) => number): number {
  const isApart = (i: number) => /\s$/.test(words[i]?.typed ?? ' ')
  for (;;) {
    const start = random(words.length - length)
    const isPlain = !/^“|…|\.\s\.|[[]|external/.test(say(words.slice(start, start + length)))
    if (isPlain && isApart(start - 1) && isApart(start + length - 1)) return start
  }
}

/** Whether a stretch begins in the sentence of a pin; some stand in more than one. */
function standsAt({ section, paragraph, speaker, sentences: [first] }: Pin, stretch: Word[], words: Word[]): boolean {
  const isIn = (word: Word) =>
    word.section === section && word.paragraph === paragraph && word.speaker === speaker && word.sentence === first
  const wordsOf = (some: Word[]) => toWords(say(some)).join(' ')
  const said = wordsOf(stretch)
  return words.some((word, i) => isIn(word) && wordsOf(words.slice(i, i + stretch.length)) === said)
}

const say = (words: Word[]) =>
  words
    .map(({ typed }) => typed)
    .join('')
    .trim()

describe.skipIf(!DOCUMENTS_DIR)(`/verify, ${ROUNDS} times in each way`, () => {
  const { sources } = loadCorpus(BUNDLED_LIBRARY).corpus
  const context = createTestContext()
  const verify = (quotation: string, source: string) =>
    dispatch({ command: 'verify', input: { quotation, source } }, context)

  it.each(sources.map((source) => [source.id, source] as const))('on %s', { timeout: 60_000 }, async (id, source) => {
    const words = readWords(source)
    const random = createRandom(5)
    const wrong: string[] = []
    const demand = async (title: string, quotation: string, isAt = (_: Footnote | undefined) => true) => {
      const reply = await verify(quotation, id)
      if (reply.title !== title || !isAt(reply.footnotes[0])) wrong.push(`${reply.title}, not ${title}: ${quotation}`)
    }
    for (let round = 0; round < ROUNDS; round++) {
      const length = 8 + random(33)
      const start = drawStart(words, length, random)
      const stretch = words.slice(start, start + length)
      await demand('Found, word for word', say(stretch), (footnote) =>
        Boolean(footnote?.source === id && standsAt(footnote.pin, stretch, words)),
      )
      await demand('Altered', say(stretch.with(random(length), { ...(stretch[0] as Word), typed: 'zeppelin ' })))

      const more = 8 + random(13)
      const other = drawStart(words, more, (below) => (start + FAR + random(below - 2 * FAR)) % below)
      await demand(
        'Put together from several places',
        say([...stretch.slice(0, 20), ...words.slice(other, other + more)]),
      )
    }
    expect(wrong).toEqual([])
  })
})
