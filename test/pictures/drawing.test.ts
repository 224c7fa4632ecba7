import { beforeAll, describe, expect, it } from 'vitest'
import { sampleMap, sampleMatrix, sampleTimeline, CARDS, SAMPLES } from '../../docs/figures/samples.ts'
import { drawFigure } from '../../src/pictures/draw.ts'
import { toPng } from '../../src/pictures/raster.ts'
import type { Shade } from '../../src/pictures/theme.ts'
import { type Letters, readLetters } from '../../src/pictures/typeface.ts'
import type { Drawable, Figure, FigureOf } from '../../src/reply/figure.ts'

let letters: Letters
beforeAll(async () => {
  letters = await readLetters()
})

const draw = (figure: Drawable, shade: Shade = 'light') => drawFigure(figure, shade, letters)

const rows = SAMPLES.map((figure) => [figure.name, figure] as const)

const numbersIn = (svg: string, name: string): number[] =>
  [...svg.matchAll(new RegExp(` ${name}="([\\d.]+)"`, 'g'))].map(([, value]) => Number(value))

/** All that is written in a drawing, lines joined. */
const textIn = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ')

describe('a picture', () => {
  it.each(rows)('of %s is wide enough, and its letters are large enough to be read on a phone', (_, figure) => {
    const svg = draw(figure)
    expect(Math.max(...numbersIn(svg, 'width'))).toBeGreaterThanOrEqual(1200)
    expect(Math.min(...numbersIn(svg, 'font-size'))).toBeGreaterThanOrEqual(24)
  })

  it('says what it shows for who does not see it', () => {
    const svg = draw(sampleMatrix('two', ['Toronto', 'Sheffield']))
    expect(svg).toContain(
      '<title>Table of symbols: Toronto · Sheffield. Legality: Toronto supported, Sheffield limited;',
    )
    expect(svg).toContain('lang="en"')
  })

  it.each(['matrix-hard', 'map-80', 'timeline-30'])('is no heavier than Discord is to carry: %s', (name) => {
    const figure = SAMPLES.find((each) => each.name === name)
    const png = toPng(draw(figure as Figure, 'dark'))
    expect(png.length).toBeLessThan(400_000)
    expect(Buffer.from(png).readUInt32BE(16)).toBe(1200)
  })

  it.each([4, 30, 80])('names each of %i places on a map', (count) => {
    const figure = sampleMap(count)
    const text = textIn(draw(figure))
    const names = figure.kind === 'map' ? figure.places.map(({ name }) => name) : []
    expect(names).toHaveLength(count)
    expect(names.filter((name) => !text.includes(name))).toEqual([])
  })

  it.each([4, 30, 80])('of %i places is not much higher than a screen of its width', (count) => {
    const svg = draw(sampleMap(count))
    const [width = 0, height = 0] = [numbersIn(svg, 'width')[0], numbersIn(svg, 'height')[0]]
    expect(height / width).toBeLessThanOrEqual(1.6)
  })

  it('shows as empty what is not stated, and unlike what is absent', () => {
    const tones = ['unknown', 'no'] as const
    const [unknown, no] = tones.map((tone) => {
      const cell = { tone, label: tone, amount: '', cites: [] }
      const figure = {
        ...sampleMatrix('one', ['Toronto']),
        columns: ['Toronto'],
        rows: [{ name: 'Legality', cells: [cell] }],
      }
      return draw(figure as Figure)
    })
    expect(unknown).toMatch(/<rect [^>]*fill="none"[^>]*stroke-dasharray/)
    expect(no).not.toContain('stroke-dasharray')
  })

  it('of many rows says on how much each cell rests, and what the numbers stand for', () => {
    const figure = SAMPLES.find(({ name }) => name === 'matrix-30') as FigureOf<'matrix'>
    const text = textIn(draw(figure))
    const resting = figure.rows.flatMap(({ cells }) => cells.filter(({ amount }) => amount))
    expect(text.match(/\d+ · \d+/g)?.length).toBe(resting.length + 1)
    expect(text).toMatch(/(\d+) · (\d+) = \1\snotes?, \2\ssource/)
  })

  it('shows dates that differ as such', () => {
    const [same, differing] = [sampleTimeline(1), sampleTimeline(2)].map((figure) => draw(figure))
    expect(textIn(same ?? '')).not.toContain(' / ')
    expect(textIn(differing ?? '')).toContain('1981 / 1984')
    expect(differing?.match(/stroke-dasharray="7 6"/g)).toHaveLength(1)
  })

  it('leaves out of a name what no font has and is no letter', () => {
    expect(textIn(draw(sampleMatrix('people', ['Ann 🦊 Fox'])))).toContain('Ann  Fox')
  })

  it('of scores has a bar for each person, whatever letters they are called in', () => {
    const [bars] = SAMPLES.flatMap((figure) => (figure.kind === 'bars' && figure.bars.length ? [figure] : []))
    const people = [{ name: '1  田中', value: 3, shown: '3' }]
    expect(textIn(draw({ ...(bars as FigureOf<'bars'>), bars: people }))).toContain('1  Tianzhong 3')
  })

  it('has a name that no font has in Latin letters, and is not left out for it', () => {
    expect(textIn(draw(sampleMatrix('cities', ['東京', 'दिल्ली', 'กรุงเทพฯ'])))).toMatch(/DongJing|Dongjing/)
    expect(textIn(draw(sampleMatrix('cities', ['東京', 'दिल्ली', 'กรุงเทพฯ'])))).toContain('दिल्ली')
  })

  it.each(CARDS.map((card) => [card.name, card] as const))('for a link, %s, is as large as previews are', (_, card) => {
    const svg = draw(card)
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1200 630" width="1200" height="630"/)
    expect(Math.min(...numbersIn(svg, 'font-size'))).toBeGreaterThanOrEqual(24)
    expect(textIn(svg)).toContain(card.title.split(' ')[0])
  })

  const golden = ['matrix-2', 'matrix-hard', 'timeline-4', 'network', 'bars', 'table']
  it.each(golden)('of %s is drawn as it was', async (name) => {
    const figure = SAMPLES.find((each) => each.name === name)
    await expect(draw(figure as Figure)).toMatchFileSnapshot(`golden/${name}.svg`)
  })

  it('of a strip is drawn as it was, on a dark ground', async () => {
    await expect(draw(sampleMatrix('strip', ['Toronto']), 'dark')).toMatchFileSnapshot('golden/strip-dark.svg')
  })

  it('of places is drawn as it was, but for coasts and borders', async () => {
    const svg = draw(sampleMap(30)).replace(/ d="M[^"]{400,}"/g, ' d="…"')
    await expect(svg).toMatchFileSnapshot('golden/map-30.svg')
  })
})
