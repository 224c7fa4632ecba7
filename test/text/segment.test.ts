import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rangeOf, joinSentences, toPassages } from '../../src/text/passages.ts'
import { PLAIN_LAYOUT } from '../../src/text/layout.ts'
import { type Paragraph, segment } from '../../src/text/segment.ts'

const text = readFileSync(join(import.meta.dirname, '../fixtures/lighthouse.txt'), 'utf8')
const paragraphs = segment(text, 'The Lighthouse Handbook', {
  ...PLAIN_LAYOUT,
  pages: { first: '31', break: 'indented-line' },
})
const find = (section: string, number: number) => paragraphs.find((p) => p.section === section && p.number === number)
const read = (section: string, number: number) => joinSentences(find(section, number)?.sentences ?? [])

describe('segment', () => {
  it('finds sections, paragraphs and end notes in reading order', () => {
    expect(paragraphs.map((p) => `${p.section} ${p.number}`)).toEqual([
      'Opening 1',
      'Lamps and lenses 1',
      'Lamps and lenses 2',
      'Fog and horns 1',
      'Notes 1',
      'Notes 2',
    ])
  })

  it('joins a paragraph across page furniture, and shows that something was left out', () => {
    expect(read('Opening', 1)).toContain('e.g. the one at … Cordouan, and it still turns.')
    expect(text).toContain('Rules for Coasts')
    expect(paragraphs.map((p) => joinSentences(p.sentences)).join()).not.toMatch(/Rules for Coasts|Handbook\s*32/)
  })

  const hyphens: [string, string][] = [
    ['a word that stands unbroken elsewhere is joined', 'A lighthouse without a log'],
    ['an unknown word is joined', 'because nobody heard them'],
    ['a name keeps its hyphen', 'Saint-Malo'],
  ]
  it.each(hyphens)('at line ends, %s', (_, words) => {
    expect(paragraphs.map((p) => joinSentences(p.sentences)).join(' ')).toContain(words)
  })

  it('takes the marks of end notes out of the body', () => {
    expect(read('Opening', 1)).toContain('least to be noted. Dr. Fresnel')
    expect(read('Fog and horns', 1)).toContain('a minute in fog. Bells')
  })

  it('spells ligatures out', () => {
    expect(read('Lamps and lenses', 1)).toContain('five electric lamps')
  })

  it('keeps a block quotation and its reference with the paragraph that introduces it', () => {
    expect(read('Lamps and lenses', 1)).toMatch(/like this: a lamp is a promise.* \(Handbook of 1921, p\. 4\)$/)
  })

  it('does not end a sentence at an abbreviation', () => {
    expect(find('Opening', 1)?.sentences.map((s) => s.text.split(' ').slice(0, 2).join(' '))).toEqual([
      'Every lighthouse',
      'The keeper',
      'A lighthouse',
      'The rules',
      'Dr. Fresnel',
    ])
    expect(find('Lamps and lenses', 1)?.sentences.map((s) => s.text)).toContainEqual(
      expect.stringContaining('U.S. Lighthouse Board'),
    )
  })

  it('counts printed pages, also where a page opens inside a section', () => {
    expect(find('Opening', 1)?.sentences.map((s) => s.pages[0]?.page)).toEqual(['31', '31', '31', '31', '31'])
    expect(find('Lamps and lenses', 1)?.sentences[0]?.pages[0]?.page).toBe('32')
    expect(find('Fog and horns', 1)?.sentences[0]?.pages[0]?.page).toBe('33')
  })

  it('reads Markdown headings', () => {
    const markdown = segment('# Harbours\n\nA harbour is calm.\n## Piers\nPiers are long.\n', 'Coasts', {
      ...PLAIN_LAYOUT,
      format: 'markdown',
    })
    expect(markdown.map((p) => `${p.section}: ${joinSentences(p.sentences)}`)).toEqual([
      'Harbours: A harbour is calm.',
      'Piers: Piers are long.',
    ])
  })

  it('gives every sentence the pieces of the imported text that spell it', () => {
    const letters = (s: string) => s.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
    for (const sentence of paragraphs.flatMap((p) => p.sentences)) {
      const spelt = sentence.pieces.map(([start, end]) => text.slice(start, end)).join('')
      expect(letters(spelt)).toBe(letters(sentence.text))
    }
  })
})

describe('toPassages', () => {
  const long: Paragraph = {
    section: 'Storms',
    number: 1,
    speaker: null,
    sentences: Array.from({ length: 20 }, (_, i) => ({
      number: i + 1,
      text: `Storm ${i} came in from the west with rain, hail, and a very long swell behind it that day.`,
      pages: [{ page: i < 10 ? '7' : '8', at: 0 }],
      pieces: [[i * 100, i * 100 + 90]],
      cut: false,
    })),
  }
  const passages = toPassages('coast-2001', [long])

  it('cuts a long paragraph at sentence ends into about equal parts under 150 words or so', () => {
    const words = passages.map((p) => p.text.split(/\s+/).length)
    expect(passages.length).toBeGreaterThan(1)
    for (const count of words) {
      expect(count).toBeLessThanOrEqual(165)
      expect(count).toBeGreaterThan(80)
    }
    expect(passages.flatMap((p) => p.sentences)).toEqual(long.sentences)
  })

  it('names passages by source, page and order, and gives their range', () => {
    expect(passages[0]?.id).toBe('coast-2001@p7.1')
    expect(new Set(passages.map((p) => p.id)).size).toBe(passages.length)
    for (const passage of passages) expect(passage.range).toEqual(rangeOf(passage.sentences))
  })
})
