import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BUNDLED_LIBRARY } from '../../src/base/paths.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { fingerprintOf, readFingerprints, recogniseWords } from '../../src/documents/fingerprints.ts'
import { type Fingerprint, sentencePlaceOf, takeFingerprint } from '../../src/text/fingerprint.ts'
import { decodeFingerprint } from '../../src/text/fingerprint-file.ts'
import { toWords } from '../../src/text/words.ts'
import { PLAIN_LAYOUT } from '../../src/text/layout.ts'
import { locateQuotation } from '../../src/text/quotation.ts'
import { segment } from '../../src/text/segment.ts'
import { DOCUMENTS_DIR } from '../context.ts'
import { typedWords } from '../typed-words.ts'

const text = readFileSync(join(import.meta.dirname, '../fixtures/lighthouse.txt'), 'utf8')
const layout = { ...PLAIN_LAYOUT, pages: { first: '31', break: 'indented-line' as const } }
const lighthouse = takeFingerprint('coast-2001', segment(text, 'The Lighthouse Handbook', layout))
const locate = (quotation: string) => locateQuotation(quotation, [lighthouse])

describe('a quotation', () => {
  const found: [title: string, quotation: string][] = [
    ['as it stands', 'The keeper writes down the wind, the hour and each ship that passes'],
    ['in another case, with other marks', 'THE KEEPER WRITES DOWN THE WIND — the hour and each ship'],
    ['with a hyphen from a line end', 'A light-\nhouse without a log is only a lamp'],
    ['with an ellipsis', 'The keeper writes down the wind … because the insurers ask for it in spring'],
    ['with a bracketed ellipsis', 'The keeper writes down the wind [...] because the insurers ask for it'],
    ['across two sentences', 'ask for it in spring. A lighthouse without a log'],
  ]
  it.each(found)('is found %s', (_, quotation) => {
    expect(locate(quotation)).toMatchObject({
      kind: 'found',
      source: 'coast-2001',
      place: { section: 'Opening', page: '31' },
    })
  })

  it('that was altered is told from a true one, with the words that do not fit', () => {
    const finding = locate('The keeper writes down the wind, the minute and each ship that passes')
    expect(finding).toMatchObject({ kind: 'altered', changed: ['minute'] })
  })

  it.each([
    ['near its end', 'The keeper writes down the wind, the hour and one ship that passes', ['one']],
    ['at its end', 'The keeper writes down the wind, the hour and each ship that sinks', ['sinks']],
    ['near its beginning', 'The captain writes down the wind, the hour and each ship', ['captain']],
    ['by a word too many', 'The keeper writes down the wind, the hour and each small ship that passes', ['small']],
  ])('that was altered %s names the changed word alone', (_, quotation, changed) => {
    expect(locate(quotation)).toMatchObject({ kind: 'altered', changed })
  })

  it('that leaves words out without saying so is altered', () => {
    expect(locate('The keeper writes down the wind and each ship that passes')).toMatchObject({ kind: 'altered' })
  })

  it('that is put together from two places is stitched', () => {
    const finding = locate('The keeper writes down the wind, the hour and horns sound twice a minute in fog')
    expect(finding).toMatchObject({
      kind: 'stitched',
      parts: [{ place: { section: 'Opening' } }, { place: { section: 'Fog and horns' } }],
    })
  })

  it('whose parts stand in the other order is not found as one', () => {
    expect(locate('A lighthouse without a log is only a lamp … The keeper writes down the wind').kind).toBe('stitched')
  })

  it.each(['the wind', 'a lamp is', ''])('as short as “%s” tells too little', (quotation) => {
    expect(locate(quotation)).toEqual({ kind: 'too short' })
  })

  it('from somewhere else is not found', () => {
    expect(locate('Nobody in this harbour has ever written such a sentence about lamps')).toEqual({ kind: 'not found' })
  })
})

describe('a fingerprint', () => {
  it('holds no word of its text', () => {
    const { places, ...hashes } = lighthouse
    expect(JSON.stringify(hashes)).not.toMatch(/keeper|insurers|promise/)
    expect(JSON.stringify(places)).not.toMatch(/keeper|insurers|promise/)
  })

  it('recognises another edition by its words, and nothing else', () => {
    const pdf = text.replace(/\s+/g, ' ').replace('Horns sound twice', 'Horns sounded twice')
    expect(recogniseWords(pdf, [lighthouse])).toBe('coast-2001')
    expect(
      recogniseWords('A harbour is calm. A pier is long, and the keeper writes down the wind.', [lighthouse]),
    ).toBeNull()
  })
})

/** Random numbers that are the same in every run (a linear congruential generator, Numerical Recipes). */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Whether a stretch begins or ends within a figure or in brackets, or has an ellipsis. */
const isCut = (stretch: string, before = ' ') =>
  !/\s$/.test(before) || !/\s$/.test(stretch) || /…|\.\s\.|[[]|\([^)]*$|^[^(]*\)/.test(stretch)

describe.skipIf(!DOCUMENTS_DIR)('the fingerprints of the real texts', () => {
  const { sources, notes } = loadCorpus(BUNDLED_LIBRARY).corpus
  const kept = readFingerprints(BUNDLED_LIBRARY, sources)
  const file = (id: string) => join(DOCUMENTS_DIR ?? '', `${id}.txt`)
  const typedIn = (id: string): string[] => {
    const source = sources.find((s) => s.id === id)
    const layout = { ...(source?.edition.layout ?? PLAIN_LAYOUT), skip: [] }
    const cut = segment(readFileSync(file(id), 'utf8'), source?.csl.title ?? '', layout)
    return cut.flatMap((p) => p.sentences.flatMap((s) => typedWords(s.text)))
  }

  it('are kept for every source, are those of its text, and stay under 150 KB', async () => {
    expect(kept.map((f) => f.source)).toEqual(sources.map((s) => s.id))
    for (const [i, source] of sources.entries()) {
      const json = await fingerprintOf(source, file(source.id))
      expect(json.length).toBeLessThan(150 * 1024)
      expect(decodeFingerprint(json)).toEqual(kept[i])
    }
  })

  it('find any stretch of 8 to 60 words at its place, and name a word that was changed, mostly it alone', () => {
    const random = createRandom(7)
    const alone: boolean[] = []
    for (const fingerprint of kept) {
      const words = typedIn(fingerprint.source)
      for (let round = 0; round < 60; round++) {
        const length = 8 + random(53)
        const start = random(words.length - length)
        const stretch = words.slice(start, start + length)
        if (isCut(stretch.join(''), words[start - 1])) continue
        expect(locateQuotation(stretch.join(''), kept)).toMatchObject({ kind: 'found' })
        const changed = stretch.with(random(length), 'zeppelin ')
        const finding = locateQuotation(changed.join(''), kept)
        expect(finding, changed.join('')).toMatchObject({
          kind: 'altered',
          changed: expect.arrayContaining(['zeppelin']),
        })
        alone.push(finding.kind === 'altered' && finding.changed.length === 1)
      }
    }
    // Where the hash of the changed word happens to be that of the true one (one in 256), its neighbours are named too.
    expect(alone.filter(Boolean).length / alone.length).toBeGreaterThan(0.98)
  })

  it('give the pin of a stretch', () => {
    const [first] = kept as [Fingerprint]
    const words = typedIn(first.source)
    const finding = locateQuotation(words.slice(500, 520).join(''), kept)
    expect(finding).toMatchObject({ kind: 'found', place: sentencePlaceOf(first, 500) })
  })

  it('find none of 10,000 stretches of other text', () => {
    const random = createRandom(11)
    const all = sources.map(({ id }) => ` ${toWords(readFileSync(file(id), 'utf8')).join(' ')} `).join()
    const words = notes.flatMap((note) => toWords(note.says))
    const found = Array.from({ length: 10_000 }, () => {
      const start = random(words.length - 20)
      const stretch = Array.from({ length: 8 + random(12) }, (_, i) => words[start + i * (1 + random(3))] ?? '').join(
        ' ',
      )
      // A note may have the long name of a plan as the text has it.
      return !all.includes(` ${stretch} `) && locateQuotation(stretch, kept).kind === 'found' ? stretch : null
    }).filter((stretch) => stretch !== null)
    expect(found).toEqual([])
  })
})
