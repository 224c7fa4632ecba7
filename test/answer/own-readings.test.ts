import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../src/documents/import.ts'
import { createFolder, createTestContext, dispatch } from '../context.ts'

const KEEPER =
  'The harbour of Vell takes no dues from fishing boats in winter, and the keeper writes each arrival into a book.'
const LAMPS = 'Every lamp on the mole burns rape oil, and the oldest of them was lit in a hard winter.'

type Work = {
  text: string
  title: string
  id: string
  year?: string
  kind?: string
  container?: string
  author?: string
}

/** A library with texts of the operator; how a command answers, all of it as one text. */
async function open(works: Work[], environment = {}) {
  const folder = createFolder()
  for (const { text, year = '2020', ...given } of works) {
    const { id } = given
    const path = join(createFolder(), `${id}.md`)
    writeFileSync(path, text)
    await importFile(path, { folder, sources: [], given: { author: 'Sund, Inga', ...given, year } })
  }
  const context = createTestContext({ FOOTNOTE_DOCUMENTS: folder, ...environment })
  return async (command: string, input: Record<string, string>) =>
    JSON.stringify(await dispatch({ command, input }, context))
}

const harbours = { id: 'harbours', title: 'On Harbours', text: `# Dues\n\n${KEEPER}\n\n# Lamps\n\n${LAMPS}\n` }

describe('an imported text that is no source of the library', () => {
  it('has its quotations verified, from its first sentence on, and altered ones named', async () => {
    const answer = await open([harbours])
    const { title, footnotes } = JSON.parse(await answer('verify', { quotation: KEEPER }))
    expect(title).toBe('Found, word for word')
    expect(footnotes[0]).toMatchObject({ source: 'harbours', pin: { section: 'Dues', paragraph: 1 } })
    const altered = await answer('verify', { quotation: 'and the keeper writes each departure into a book' })
    expect(altered).toContain('Altered')
    expect(altered).toContain('departure')
  })

  it('has the words that answer marked in order, each once', async () => {
    const text =
      '# Decline\n\nThe monopoly fell in the sixteenth century, when cheaper salt reached the ports. The works closed for good in 1980.\n'
    const answer = await open([{ id: 'salt', title: 'On Salt', text }])
    const { excerpts } = JSON.parse(await answer('ask', { question: 'When did the works close?' }))
    const marks: { start: number; end: number }[] = excerpts.flatMap(
      ({ matched }: { matched: { start: number; end: number }[] }) => [...matched],
    )
    expect(marks.length).toBeGreaterThan(0)
    expect(marks).toEqual(marks.toSorted((a, b) => a.start - b.start))
  })

  it('is kept in the cache with its words, and known from there', async () => {
    const environment = { FOOTNOTE_CACHE: createFolder() }
    for (const _ of ['taken', 'kept'])
      expect(await (await open([harbours], environment))('verify', { quotation: LAMPS })).toContain('Found')
  })

  it('is known to annotations, passages, citations and challenges', async () => {
    const answer = await open([harbours])
    expect(await answer('annotate', { text: `He says “${LAMPS}” and leaves.` })).toContain('Found, word for word')
    expect(await answer('passage', { id: 'harbours@lamps.1' })).toContain('burns rape oil')
    expect(await answer('cite', { what: 'harbours@lamps.1' })).toContain('(Sund, 2020')
    expect(await answer('challenge', { id: 'harbours@lamps.1', reason: 'It is whale oil.' })).toContain('whale oil')
  })
})

describe('a claim in a text that is annotated', () => {
  it('is looked up in the own texts as well', async () => {
    const answer = await open([harbours])
    const reply = await answer('annotate', { text: 'The harbour of Vell takes no dues from fishing boats in winter.' })
    expect(reply).toContain('the sources say')
    expect(reply).toContain('keeper writes each arrival')
    expect(await answer('annotate', { text: 'My cousin bakes a cake of plums on Sundays.' })).not.toContain(
      'burns rape oil',
    )
  })
})

describe('works of the same authors and year', () => {
  const works = [
    { id: 'winds', title: 'The Winds', text: `${KEEPER}\n` },
    { id: 'tides', title: 'A Book of Tides', text: `${LAMPS}\n` },
  ]

  it('are told apart by letters in the order of their titles, in footnotes, citations and references alike', async () => {
    const answer = await open(works)
    expect(JSON.parse(await answer('verify', { quotation: LAMPS })).footnotes[0].citation).toBe('Sund, 2020a')
    for (const [id, year] of [
      ['tides', '2020a'],
      ['winds', '2020b'],
    ] as const) {
      const cited = await answer('cite', { what: id, style: 'apa' })
      expect(cited).toContain(`(Sund, ${year})`)
      expect(cited).toContain(`Sund, I. (${year}).`)
      expect(await answer('cite', { what: `Sund, ${year}`, style: 'apa' })).toContain(`Sund, I. (${year}).`)
    }
    expect(await answer('verify', { quotation: KEEPER })).toContain('(Sund, 2020b, ')
  })

  it.each(['Sund', 'Sund 2020', 'Inga Sund', 'Sund, 2020'])('are all meant by %s', async (source) => {
    const answer = await open(works)
    for (const quotation of [KEEPER, LAMPS, `“${KEEPER}” (${source})`, `“${LAMPS}” (${source})`]) {
      const given = quotation.startsWith('“') ? { quotation } : { quotation, source }
      expect(JSON.parse(await answer('verify', given)).title, quotation).toBe('Found, word for word')
    }
    expect(await answer('annotate', { text: `${source} writes, “${KEEPER}”` })).toContain('Found, word for word')
    expect(await answer('annotate', { text: `${source} writes, “${LAMPS}”` })).toContain('Found, word for word')
  })

  it('are not meant by the letter of the other', async () => {
    const reply = await (await open(works))('verify', { quotation: LAMPS, source: 'Sund 2020b' })
    expect(reply).toContain('Found, but in another source')
    expect(reply).toContain('It is said to be from Sund, 2020b, and stands here:')
  })

  it.each(['Sund 2020', 'Sund', 'Sund, 2020, p. 3'])('are offered where %s is cited', async (what) => {
    const reply = await (await open(works))('cite', { what })
    expect(reply).toContain('Several sources are called')
    expect(reply).toContain('Sund, 2020a: A Book of Tides')
    expect(reply).toContain('Sund, 2020b: The Winds')
  })

  it('are told apart where they are undated', async () => {
    const answer = await open(works.map((work) => ({ ...work, year: 'n.d.' })))
    expect(await answer('cite', { what: 'winds', style: 'apa' })).toContain('(Sund, n.d.-b)')
    expect(JSON.parse(await answer('verify', { quotation: KEEPER })).footnotes[0].citation).toBe('Sund, n.d.-b')
  })

  it.each([
    ['mla', '(Sund, Winds)', '(Sund, Book of Tides)'],
    ['chicago-author-date', '(Sund 2020b)', '(Sund 2020a)'],
    ['harvard', '(Sund, 2020b)', '(Sund, 2020a)'],
  ])('are told apart as %s does it', async (style, winds, tides) => {
    const answer = await open(works)
    for (const [what, says] of Object.entries({ winds, tides })) {
      expect(await answer('cite', { what, style })).toContain(says)
    }
  })

  it.each([
    ['chicago-author-date', '(Sund, n.d.-b)', 'Sund, Inga. n.d.-b.'],
    ['harvard', '(Sund, no date b)', 'Sund, I. (no date b)'],
  ])('are told apart in %s where they are undated', async (style, inText, reference) => {
    const cited = await (await open(works.map((work) => ({ ...work, year: 'n.d.' }))))('cite', { what: 'winds', style })
    expect(cited).toContain(inText)
    expect(cited).toContain(reference)
  })

  it('are told apart by title in MLA, of whatever year, and by more of it where it begins alike', async () => {
    const articles = [
      { id: 'a', title: 'The quays of the north: a long history', year: '2019' },
      { id: 'b', title: 'The quays of the north: a new start', year: '2021', text: `${LAMPS}\n` },
      { id: 'c', title: 'Who pays for the dredger? The old question', year: '2022', text: `${KEEPER} ${LAMPS}\n` },
    ].map((work) => ({ ...harbours, ...work, kind: 'article', container: 'Ports' }))
    const answer = await open(articles)
    const cite = (what: string) => answer('cite', { what, style: 'mla' })
    expect(await cite('a')).toContain('(Sund, “Quays of the North: A Long History”)')
    expect(await cite('b')).toContain('(Sund, “Quays of the North: A New Start”)')
    expect(await cite('c')).toContain('(Sund, “Who Pays for the Dredger?”)')
    expect(await cite('c')).toContain('Sund, Inga. “Who Pays for the Dredger? The Old Question.” Ports, 2022.')
  })

  it('are left alone where there is one of a year', async () => {
    const answer = await open([works[0] ?? harbours, { ...harbours, year: '2021' }])
    expect(await answer('cite', { what: 'winds', style: 'apa' })).toContain('(Sund, 2020)')
  })
})

describe('works of authors of one family name', () => {
  const works = [
    { ...harbours, author: 'Sund, Inga M.' },
    { id: 'tides', title: 'A Book of Tides', text: `${LAMPS} ${KEEPER}\n`, year: '2021', author: 'Sund, Per; Li, Bo' },
    { id: 'winds', title: 'The Winds', text: `${KEEPER} ${LAMPS}\n`, year: '2022', author: 'Li, Di' },
  ]

  it.each([
    ['apa', '(I. M. Sund, 2020)', '(P. Sund & Li, 2021)', '(Li, 2022)'],
    ['mla', '(I. Sund)', '(P. Sund and Li)', '(Li)'],
    ['chicago-author-date', '(I. Sund 2020)', '(P. Sund and Li 2021)', '(Li 2022)'],
    ['harvard', '(Sund, 2020)', '(Sund and Li, 2021)', '(Li, 2022)'],
  ])('have the initials of the first author in the text, as %s wants it', async (style, harbour, tides, winds) => {
    const answer = await open(works)
    expect(await answer('cite', { what: 'harbours', style })).toContain(harbour)
    expect(await answer('cite', { what: 'tides', style })).toContain(tides)
    expect(await answer('cite', { what: 'winds', style })).toContain(winds)
    expect(await answer('cite', { what: 'harbours', style: 'csl-json' })).not.toContain('namesake')
  })
})

describe('a question beside an imported text that no note is about', () => {
  const file = 'how do you ask for only part of a file'

  it('gets no further places of the library that only share its words', async () => {
    const [alone, beside] = [await open([]), await open([harbours])]
    expect(JSON.parse(await alone('ask', { question: file })).excerpts.length).toBeGreaterThan(1)
    expect(JSON.parse(await beside('ask', { question: file })).excerpts.length).toBeLessThan(2)
  })

  it('may be for a figure alone, where that stands in a heading', async () => {
    const asked = 'A keeper hangs it where a berth has been asked for that is not there.'
    const text = `# Lamp 17\n\nThe lamp is lit when fog comes in.\n\n# Lamp 404\n\n${asked}\n`
    const answer = await open([{ ...harbours, text }])
    expect(JSON.parse(await answer('ask', { question: 'what does a 404 mean' })).excerpts[0].text).toBe(asked)
  })
})
