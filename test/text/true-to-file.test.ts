import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { spell } from '../../src/text/gaps.ts'
import { type Layout, PLAIN_LAYOUT } from '../../src/text/layout.ts'
import { findPageMarks } from '../../src/text/page-marks.ts'
import { segment } from '../../src/text/segment.ts'

const readFixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/texts', name), 'utf8')

const cut = (text: string, more: Partial<Layout> = {}) => segment(text, 'A title', { ...PLAIN_LAYOUT, ...more })
const sentencesOf = (text: string, more: Partial<Layout> = {}) =>
  cut(text, more).flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))

describe('a plain text', () => {
  const text = readFixture('units.txt')
  const sentences = sentencesOf(text)

  it.each(['R² = 0.81', 'χ² = 12.4', '40 m²', 'CO2', 'the M4', '10⁻³', 'CO₂', '10⁶', '2 * 3', '6 × 10²³', '12 km²'])(
    'keeps %s',
    (unit) => {
      expect(sentences.join(' ')).toContain(unit)
    },
  )

  it('loses the marks of its notes, which stand by themselves', () => {
    expect(sentences).toContainEqual(expect.stringMatching(/found in each sample\.$/))
    expect(sentences).toContainEqual(expect.stringMatching(/drawing of 2019\.$/))
    expect(cut(text).filter(({ section }) => section === 'Notes')).toMatchObject([{ number: 1 }, { number: 2 }])
  })

  it('keeps the hyphens that are its own, and no others', () => {
    expect(sentences).toContainEqual(expect.stringMatching(/a self-governing port .* the harbour-master until/))
    expect(sentencesOf('The munici-\npality was asked, and the fisher-\nman too.')).toEqual([
      'The municipality was asked, and the fisherman too.',
    ])
  })

  it('has no markup', () => {
    const line = 'A [b](c) of *d* and \\e, `f`, ^g^ and <h> are what they are.'
    expect(sentencesOf(line)).toEqual([line])
  })

  it('has no heading where somebody speaks', () => {
    expect(new Set(cut(readFixture('dialogue.txt')).map(({ section }) => section))).toEqual(new Set(['The pilot']))
  })

  it('is read without contents, licence, captions and title page', () => {
    const work = 'CHAPTER I.\n\nThe tide was low, and the boats lay in the mud.\n'
    const contents = ['The pier', 'The quay', 'The dock', 'The bell', 'The end'].map(
      (line, i) => `${line}      ${i + 3}`,
    )
    const rest = ['A TALE', 'Free for all', '*** START OF THE PROJECT GUTENBERG EBOOK ***', ...contents]
    const whole = `${rest.join('\n\n')}\n\n[Illustration: The\n\nmud.]\n\n${work}\n*** END OF THE PROJECT GUTENBERG EBOOK ***\n\nYou may copy it.\n`
    expect(sentencesOf(whole)).toEqual(['The tide was low, and the boats lay in the mud.'])
    expect(sentencesOf(`${work}\nFurther reading\n\nSmith wrote of mud in 1999.\n`)).toHaveLength(1)
    const said = 'The novel was late to come, and is still young. Songs were there before, and have stayed.'
    expect(sentencesOf(`${work}\nLiterature\n\n${said}\n\nSmith, J. (1999). Mud. Quay.\n`)).toHaveLength(3)
  })

  it('keeps what returns, and what only looks like the end or like contents', () => {
    const checksum = 'Checksum\n\nThe sum is sixteen bits wide.'
    const paged = [1, 2, 3, 4]
      .map((n) => `Title ${n}\n\nOne.\n\n${checksum}\n\nOf ${n * 7} ships.\n\nSo many pass.\n\nBell     [Page ${n}]`)
      .join('\n\f\n')
    const starts = findPageMarks(`${paged}\n`) ?? []
    expect(sentencesOf(paged, { pages: { starts } }).filter((text) => text.includes('sixteen bits'))).toHaveLength(4)
    expect(sentencesOf('They stayed together to\nthe end.\n\nThe next day it rained.\n')).toHaveLength(2)
    const table = ['1990', '1991', '1992', '1993', '1994', '1995'].map((year, i) => `${year}      ${12 + i}`).join('\n')
    expect(sentencesOf(`Ships by year:\n\n${table}\n`).join(' ')).toContain('1994')
    expect(sentencesOf('# Licence\n\nThe licence costs nine pounds.\n', { format: 'markdown' })).toHaveLength(1)
  })

  it.each(['- # -', 'Page #', 'Page # of 3', '[p. #]', '{#}'])('has the pages that run in order as %s', (mark) => {
    const said = ['The bell rings in fog.', 'No pilot goes out.', 'It rains on the quay.']
    const pagesFrom = (numbers: number[]) =>
      findPageMarks(said.map((words, i) => `${words}\n\n${mark.replace('#', String(numbers[i]))}\n`).join('\n'))
    const text = said.map((words, i) => `${words}\n\n${mark.replace('#', String(i + 1))}\n`).join('\n')
    const sentences = cut(text, { pages: { starts: pagesFrom([1, 2, 3]) ?? [] } }).flatMap((each) => each.sentences)
    expect(sentences.map((each) => [each.text, each.pages[0]?.page])).toEqual(
      said.map((words, i) => [words, String(i + 1)]),
    )
    expect(pagesFrom([1, 7, 8])).toBeNull()
  })

  it('has no pages for being told of one', () => {
    expect(findPageMarks('The pilots say otherwise, see [page 12]\n\nThey left, as told there [page 14]\n')).toBeNull()
  })

  it('keeps the hyphen of a name before a word', () => {
    expect(sentencesOf('They met the Zagreb-\nbased alliance.')).toEqual(['They met the Zagreb-based alliance.'])
  })

  it('whose body is indented has its headings at the margin', () => {
    const body = '   The bell rings in fog. It does not ring by day.\n\n   BELL = RING RING\n'
    const sections = cut(`1.  Bells\n\n${body}\n1.1  Fog\n\n${body}`).map(({ section }) => section)
    expect(new Set(sections)).toEqual(new Set(['1. Bells', '1.1 Fog']))
  })
})

describe('a Markdown text', () => {
  const text = readFixture('units.md')
  const paragraphs = cut(text, { format: 'markdown' })
  const sentences = paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))

  it('keeps its stars where they are text, and loses what is none', () => {
    expect(sentences[0]).toBe('The product a * b of two lengths, with m² as its unit, is 3 * 4 here.')
    expect(paragraphs[0]?.section).toBe('Effect size')
    expect(sentences.join()).not.toMatch(/check this|#effect|\^1|title:/)
  })

  it('has each row of a table as it stands', () => {
    expect(sentences).toContain('| May | 63 | 12 |')
  })

  it('has the items of a list together, and code by itself', () => {
    const numberOf = (words: string) => paragraphs.find((p) => p.sentences.some((s) => s.text.includes(words)))?.number
    expect(numberOf('quay holds')).toBe(numberOf('pier holds'))
    expect(sentences).toContain('const rain = 41 * 7')
  })

  it.each([
    ['A \\*star\\* &amp; a tea&nbsp;cup.', 'A *star* & a tea cup.'],
    ['See [the quay](https://example.org/quay "Quay") and `a*b`.', 'See the quay and a*b.'],
    ['Growth [@smith2020; @lee21] is 10<sup>6</sup> in \\@ref(fig).', 'Growth is 10<sup>6</sup> in … .'],
    ['The fee is ~~five~~ six pounds.', 'The fee is ~~five~~ six pounds.'],
    ['At AT&amp;amp;T, \\&amp; so on &amp; so forth.', 'At AT&amp;T, &amp; so on & so forth.'],
    ['It costs $5 *now* and $6 then, for $n$ ships.', 'It costs $5 now and $6 then, for $n$ ships.'],
    ['<div class="a">\n<b>Rain</b> &amp; wind.\n</div>\n', 'Rain & wind.'],
    ['<Listing number="4-1">\n\nThe pier <!-- sic --> holds.\n\n</Listing>', 'The pier holds.'],
    ['It is so [see @doe99, pp. 33-35; also @roe], they say.', 'It is so, they say.'],
    ['The tide<br>is *high<br />* at<br/>\nnoon.', 'The tide is high at noon.'],
    ['The tide is high.<br>The bell rings.', 'The tide is high.'],
    ['The com-\nmittee met a self-\r\ngoverning\nport-\n*warden*.', 'The committee met a self-governing port-warden.'],
    ['> The *com-\n> mittee* met in the ci\u00AD\n> ty.', 'The committee met in the city.'],
    ['Take `a-\nb` here - \nor $x-\ny$ there.', 'Take a- b here - or $x- y$ there.'],
    ['Area $x^2$ is _small_ here.[^a]\n\n[^a]: Very.', 'Area $x^2$ is small here.'],
  ])('reads %j as %j', (markdown, read) => {
    expect(sentencesOf(markdown, { format: 'markdown' })[0]).toBe(read)
  })
})

describe('the notes of a Markdown text', () => {
  it('may have names, and stand among the notes', () => {
    const notes = cut('A town.[^roe] It grew.\n\n[^roe]: Roe, On towns.\n', { format: 'markdown' })
    expect(notes.map(({ section, number }) => [section, number])).toEqual([
      ['Opening', 1],
      ['Notes', 1],
    ])
  })

  it('may be many', () => {
    const body = Array.from({ length: 300 }, (_, i) => `It grew.[^${i + 1}]`).join(' ')
    const notes = Array.from({ length: 300 }, (_, i) => `[^${i + 1}]: Roe, *A History*, [here](http://a.b/c).`).join(
      '\n',
    )
    const read = cut(`${body}\n\n${notes}\n`, { format: 'markdown' })
    expect(read.filter(({ section }) => section === 'Notes')).toHaveLength(300)
    expect(read[0]?.sentences[5]?.text).toBe('It grew.')
  })
})

describe('what is left out of a sentence', () => {
  const pages =
    'The tide is high in\n\fTides by night\n\nspring, and low by day.\n\n\fTides by night\n\nThe end is near.\n'

  it('shows as an ellipsis, though it returns but twice', () => {
    const [sentence] = cut(pages).flatMap(({ sentences }) => sentences)
    expect(sentence?.text).toBe('The tide is high in … spring, and low by day.')
    expect(spell(sentence?.pieces ?? [], { text: pages, format: 'text', lastNote: 0 })).toContain(' … ')
  })

  it.each([
    ['10⁶ bacteria', 2, 3, '10 …  bacteria'],
    ['The M4 was shut', 5, 6, 'The M …  was shut'],
    ['The bell rang.4 It was', 14, 15, 'The bell rang. It was'],
    ['The bell rang⁴ twice', 13, 14, 'The bell rang twice'],
  ])('is seen in %j by whoever checks, but for the mark of a note', (text, from, to, shown) => {
    const pieces: [number, number][] = [
      [0, from],
      [to, text.length],
    ]
    expect(spell(pieces, { text, format: 'text', lastNote: 9 })).toBe(shown)
  })

  it('shows between two sentences as well', () => {
    const feet = [
      'High tide is at noon when the moon is full and bright.\nBell   [Page 1]',
      'Low tide is at six, and the boats lie in the mud again.\nBell   [Page 2]\n',
    ].join('\n')
    const starts = findPageMarks(feet) ?? []
    const [, second] = cut(feet, { pages: { starts } }).flatMap(({ sentences }) => sentences)
    expect(second).toMatchObject({ cut: true, text: 'Low tide is at six, and the boats lie in the mud again.' })
  })
})
