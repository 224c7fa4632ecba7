import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTestContext, dispatch } from '../context.ts'
import { BEE_LIBRARY } from '../bees.ts'
import { importMade, writeFiles } from './made/import-made.ts'
import { makeDocx, makeEpub, makeOdt, makePptx, wordParagraph, wordRun } from './made/office.ts'
import { makePdf, makeRightToLeftPdf, type SetText } from './made/pdf.ts'

const EBB = 'At Skagen the ebb drains the basin to 40 centimetres twice a day.'
const FLOOD = 'The flood fills the dry dock within 55 minutes of the bell.'
const PILOTS = 'Pilots wait for it at the pier.'

/** Writes one file, imports it, and says what is kept of it. */
async function read(name: string, content: string | Buffer) {
  const made = await importMade([join(writeFiles({ [name]: content }), name)])
  return { ...made, document: made.kept[0] }
}

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`

describe('a web page', () => {
  const HEAD = `<title>On tides – Harbour Review</title><meta name="author" content="Inga Sund">
    <meta property="og:site_name" content="Harbour Review"><link rel="canonical" href="https://example.org/tides">
    <meta property="article:published_time" content="2021-04-05T10:00:00Z">`

  it('is quoted by its headings, lists, rows of tables and notes, and opens at its words', async () => {
    const body = `<h1>On tides</h1><p>${EBB}<sup><a href="#n1">1</a></sup> ${FLOOD}</p><h2>The dock</h2><p>It holds:</p>
      <ul><li>the <i>Anna</i>, a ketch;</li><li>the Berta.</li></ul><table><tr><th>Year</th><th>Ships</th></tr>
      <tr><td>1987</td><td>40</td></tr></table><p>${PILOTS}<img src="x.png"></p><ol><li id="n1">Seen in June. <a href="#r">↩</a></li></ol>`
    const { places, said, document } = await read('tides.html', page(body, HEAD))
    expect(places).toEqual([
      ['On tides, 1', `${EBB} ${FLOOD}`],
      ['The dock, 1', 'It holds: the Anna, a ketch; the Berta.'],
      ['The dock, 2', 'Year | Ships 1987 | 40'],
      ['The dock, 3', PILOTS],
      ['Notes, 1', 'Seen in June.'],
    ])
    expect(said).toContain('not in the text: 1 picture')
    expect(document).toMatchObject({
      source: 'sund-2021',
      online: { html: 'https://example.org/tides' },
      record: {
        type: 'webpage',
        title: 'On tides',
        author: [{ family: 'Sund', given: 'Inga' }],
        issued: { 'date-parts': [[2021, 4, 5]] },
        'container-title': 'Harbour Review',
      },
    })
  })

  it('keeps the table above its first heading, and names the line of its title page that it leaves out', async () => {
    const top = `<p>The tides of Skagen</p><table><tr><td>Founder</td><td>Inga Sund</td></tr></table>`
    const { places, said } = await read('ebb.html', page(`${top}<p>${EBB}</p><h2>The dock</h2><p>${FLOOD}</p>`))
    expect(places).toContainEqual(['Opening, 1', 'Founder | Inga Sund'])
    expect(said).toContain('left out, as no part of what it says: “The tides of Skagen”')
  })

  it('is by the organisation that it names, and called without its site', async () => {
    const linked = JSON.stringify({
      '@type': 'Article',
      name: 'Ebb',
      headline: 'fall of the sea',
      author: { '@type': 'Organization', name: 'Friends to Harbour pages' },
      datePublished: '2001-10-29T01:59:14Z',
    })
    const head = `<title>Ebb - Harbourpedia</title><script type="application/ld+json"><![CDATA[\n${linked}\n]]></script>`
    const { document } = await read('ebb.html', page(`<p>${EBB} ${FLOOD}</p>`, head))
    expect(document?.record).toMatchObject({
      title: 'Ebb',
      author: [{ literal: 'Friends to Harbour pages' }],
      'container-title': 'Harbourpedia',
    })
  })

  it('is read without what stands around its text', async () => {
    const text = Array.from(
      { length: 12 },
      (_, i) => `<p>${EBB} So it was in the year ${1900 + i}, and nobody knew why.</p>`,
    )
    const around = Array.from(
      { length: 30 },
      (_, i) => `<li><a href="/${i}">Ten more stories of boats, number ${i}</a></li>`,
    )
    const { passages } = await read(
      'tides.htm',
      page(`<div class="sidebar"><ul>${around.join('')}</ul></div><div class="article">${text.join('')}</div>`),
    )
    expect(passages).toHaveLength(12)
    expect(passages.map((passage) => passage.text).join()).not.toContain('more stories')
  })

  it('keeps the formula that says itself in TeX, and counts the one that does not', async () => {
    const formulas = `<p>It is <math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math> metres, not <math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>.</p>`
    const { passages, said } = await read('tides.html', page(formulas))
    expect(passages[0]?.text).toContain('It is $x^2$ metres')
    expect(said).toContain('not in the text: 1 formula')
  })

  it('is read in the encoding that it names', async () => {
    const latin = Buffer.from(page('<p>Die Fähre fährt um fünf.</p>', '<meta charset="iso-8859-1">'), 'latin1')
    expect((await read('f.html', latin)).places).toEqual([['Opening, 1', 'Die Fähre fährt um fünf.']])
  })
})

describe('a document of an office program', () => {
  it('of Word has the headings of its own template, and its notes', async () => {
    const note = '<w:footnote w:id="2"><w:p><w:r><w:t>Seen in June.</w:t></w:r></w:p></w:footnote>'
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const body = [
      wordParagraph(wordRun('The dock'), 'K'),
      wordParagraph(`${wordRun(EBB)}${mark}${wordRun(` ${FLOOD}`)}`),
      wordParagraph(`${wordRun(PILOTS)}<m:oMath></m:oMath>`),
    ]
    const { places, said, document } = await read('tides.docx', makeDocx(body.join(''), { notes: note }))
    expect(places).toEqual([
      ['The dock, 1', `${EBB} ${FLOOD}`],
      ['The dock, 2', PILOTS],
      ['Notes, 1', 'Seen in June.'],
    ])
    expect(said).toContain('not in the text: 1 formula')
    expect(document?.record).toMatchObject({ title: 'On tides', author: [{ family: 'Sund', given: 'Inga' }] })
  })

  it('in the OpenDocument format has its headings, lists, tables and notes', async () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Seen in June.</text:p></text:note-body></text:note>'
    const body = `<text:h>The dock</text:h><text:p>${EBB}${note}<text:s/>${FLOOD}</text:p><text:p>It holds:</text:p>
      <text:list><text:list-item><text:p>the Anna;</text:p></text:list-item><text:list-item><text:p>the Berta.</text:p></text:list-item></text:list>
      <table:table><table:table-row><table:table-cell><text:p>1987</text:p></table:table-cell><table:table-cell><text:p>40</text:p></table:table-cell></table:table-row></table:table>`
    const { places, document } = await read('piers.odt', makeOdt(body))
    expect(places).toEqual([
      ['The dock, 1', `${EBB} ${FLOOD}`],
      ['The dock, 2', 'It holds: the Anna; the Berta.'],
      ['The dock, 3', '1987 | 40'],
      ['Notes, 1', 'Seen in June.'],
    ])
    expect(document).toMatchObject({ source: 'lund', record: { title: 'Piers' } })
  })

  it('of PowerPoint has its slides for pages, in the order in which they are shown', async () => {
    const slides: [string, string[]][] = [
      ['The ebb', [EBB, PILOTS]],
      ['The flood', [FLOOD]],
    ]
    const { places, said, documents } = await read('tides.pptx', makePptx(slides))
    expect(places).toEqual([
      ['slide 1: The ebb, 1', `${EBB} ${PILOTS}`],
      ['slide 2: The flood, 1', FLOOD],
    ])
    expect(said).toContain('not in the text: 2 pictures')
    const context = createTestContext({ ...BEE_LIBRARY, FOOTNOTE_DOCUMENTS: documents })
    const cited = (language: 'en' | 'de' | 'fr' | 'es' | 'pt') =>
      dispatch({ command: 'passage', input: { id: 'berg@s2.1' }, language }, context).then((reply) => reply.title)
    expect(await cited('en')).toContain('slide 2')
    expect(await cited('de')).toContain('Folie 2')
    expect(await cited('fr')).toContain('diapositive 2')
    expect(await cited('es')).toContain('diapositiva 2')
    expect(await cited('pt')).toContain('slide 2')
  })
})

describe('an electronic book', () => {
  it('has its chapters for pages, whose paragraphs are counted over its headings', async () => {
    const { places, document, documents } = await read(
      'year.epub',
      makeEpub([
        ['Cover', '<p>The Harbour Year</p>'],
        ['Chapter 1: The ebb', `<p>${EBB}</p><h2>At night</h2><p>${PILOTS}</p>`],
        [
          'Chapter 2: The flood',
          `<p>${FLOOD}<a epub:type="noteref" href="#n1">*</a></p><aside id="n1"><p>Seen in June.</p></aside>`,
        ],
      ]),
    )
    expect(places).toEqual([
      ['Cover, 1', 'The Harbour Year'],
      ['chapter 1: Chapter 1: The ebb, 1', EBB],
      ['chapter 1: At night, 2', PILOTS],
      ['chapter 2: Chapter 2: The flood, 1', FLOOD],
      ['chapter 2: Notes, 1', 'Seen in June.'],
    ])
    expect(document).toMatchObject({ source: 'doe-1999', record: { type: 'book', title: 'The Harbour Year' } })
    const context = createTestContext({ ...BEE_LIBRARY, FOOTNOTE_DOCUMENTS: documents })
    const reply = await dispatch({ command: 'passage', input: { id: 'doe-1999@c1.2' } }, context)
    expect(reply.footnotes.map(({ citation, place }) => `${citation} · ${place}`)).toContain(
      'Doe, 1999, ch. 1, para. 2 · At night',
    )
    const cite = await dispatch({ command: 'cite', input: { what: 'doe-1999@c1.2', style: 'apa' } }, context)
    expect(JSON.stringify(cite.blocks)).toContain('(Doe, 1999, Chapter 1, para. 2)')
  })
})

describe('captions of a recording', () => {
  const VTT = `WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Inga Sund>At Skagen the ebb drains the basin\n
2\n00:00:04.000 --> 00:00:08.000\n<v Inga Sund>to 40 centimetres twice a day.\n
00:12:31.500 --> 00:12:36.000\n<v Ole Berg>When does the flood fill the dock?\n\n01:02:03.000 --> 01:02:09.000\n<v Inga Sund>Within 55 minutes.\n`

  it('say who speaks in which turn, and when', async () => {
    const { places, documents } = await read('lecture.vtt', VTT)
    expect(places).toEqual([
      ['0:01–0:04: Inga Sund, 1', EBB],
      ['12:31: Ole Berg, 2', 'When does the flood fill the dock?'],
      ['1:02:03: Inga Sund, 3', 'Within 55 minutes.'],
    ])
    const context = createTestContext({ ...BEE_LIBRARY, FOOTNOTE_DOCUMENTS: documents })
    const reply = await dispatch({ command: 'passage', input: { id: 'lecture@t12-31.1' } }, context)
    expect(reply.footnotes.map(({ citation, place }) => `${citation} (${place})`).join()).toMatch(
      /, 12:31 \(Ole Berg, turn 2\)/,
    )
  })

  it('in SubRip are read by the names before their words, and without what is shown twice', async () => {
    const srt = `1\n00:00:01,000 --> 00:00:02,000\nINGA: The ebb\n\n2\n00:00:02,000 --> 00:00:04,000\nThe ebb drains it.\n\n3\n00:00:09,000 --> 00:00:10,000\nOLE: <i>Twice.</i>\n`
    expect((await read('l.srt', srt)).places).toEqual([
      ['0:01–0:02: INGA, 1', 'The ebb drains it.'],
      ['0:09: OLE, 2', 'Twice.'],
    ])
  })
})

describe('a PDF', () => {
  /** Lines of a column that goes on over its end, as full as a column is. */
  const column = (left: number, top: number, lines: string[]): SetText[] =>
    lines.map((text, i) => [left, top - 12 * i, 10, text])

  it('is read with its printed pages, its headings and notes, and without its running heads', async () => {
    const bodies = [
      [
        'Pilots wait at the pier for the flood to fill the old dry dock, and',
        'count the ships that come in with it, by their masts and sails.',
      ],
      [
        'The basin was dug anew by hand in the spring of a wet year, so that',
        'ships with three masts could lie in it at low water, too.',
      ],
      [
        'Whoever rings the bell at the mole is paid by the hour, and those who',
        'wait for it are not paid at all, as the law has it.',
      ],
    ]
    const body = (n: number) => bodies[n - 1] ?? []
    const sheet = (n: number): SetText[] => [
      [60, 800, 9, `The Harbour Year ${90 + n}`],
      ...(n === 1 ? ([[60, 770, 16, 'The dock']] as SetText[]) : []),
      ...column(60, 740, body(n)),
      ...(n === 1 ? ([[60, 60, 7, '1 Seen in June.']] as SetText[]) : []),
    ]
    const { places, said } = await read('year.pdf', makePdf([1, 2, 3].map(sheet)))
    const text = (n: number) => body(n).join(' ')
    expect(places).toEqual([
      ['91: The dock, 1', text(1)],
      ['92: The dock, 2', text(2)],
      ['93: The dock, 3', text(3)],
      ['Notes, 1', 'Seen in June.'],
    ])
    expect(said).not.toContain('Harbour Year 91')
  })

  it('in two columns is read down the left one first, whatever order the file has', async () => {
    const left = [
      'The ebb drains the basin twice a',
      'day, and leaves the ships in the',
      'mud until the flood comes back',
      'to lift them, one by one, from',
      'where they lay, as the bell is',
      'rung by whoever stands at',
    ]
    const right = [
      'the pier, and the pilots wait to',
      'bring them in at last, behind',
      'the mole, where they can lie in',
      'the deep water for a night and',
      'a day before they leave again',
      'for the north.',
    ]
    const across: SetText[] = [[60, 790, 18, 'A year of tides at the harbour of Skagen']]
    const rows = left.flatMap((text, i): SetText[] => [
      [310, 740 - 12 * i, 10, right[i] ?? ''],
      [60, 740 - 12 * i, 10, text],
    ])
    const { passages } = await read('columns.pdf', makePdf([[...rows, ...across]]))
    expect(passages.map((passage) => passage.text)).toEqual([[...left, ...right].join(' ')])
    expect(passages[0]?.pin.section).toBe('A year of tides at the harbour of Skagen')
  })

  it('in two columns is read so beside a figure in one of them, and below a table over both', async () => {
    const lines = (name: string) =>
      Array.from({ length: 14 }, (_, i) => `the ${name} ship of ${1950 + i} waits at the mole and`)
    const figure = ['bell', 'pier', 'mole', 'dock', 'boat', 'mast', 'rope'].flatMap((word, i): SetText[] => [
      [330, 640 - 9 * i, 6, word],
      [400, 637 - 9 * i, 6, word],
      [470, 634 - 9 * i, 6, word],
    ])
    const table = [1987, 1988, 1989].map((year, i): SetText[] =>
      [60, 160, 340, 440].map((x, j): SetText => [x, 760 - 14 * i, 10, `${year + j}`]),
    )
    const set: SetText[] = [
      ...table.flat(),
      [60, 710, 10, 'The table above has the ships of each year as they were counted by the harbour master himself.'],
      ...column(60, 680, [...lines('left'), 'last of the left ones.']),
      ...column(310, 680, lines('high').slice(0, 2)),
      ...figure,
      ...column(310, 560, [...lines('low'), 'last of the low ones.']),
    ]
    const text = (await read('figure.pdf', makePdf([set]))).passages.map((passage) => passage.text).join(' ')
    expect(text).toContain([...lines('left'), 'last of the left ones.'].join(' '))
    expect(text).toContain([...lines('low'), 'last of the low ones.'].join(' '))
    expect(text).toContain('1987 | 1988 | 1989 | 1990 1988 | 1989 | 1990 | 1991')
  })

  it('has the rows of its tables as rows', async () => {
    const cells: [string, string, string][] = [
      ['Year', 'Ships', 'Masts'],
      ['1987', '40', '3'],
      ['1988', '52', '2'],
    ]
    const rows = cells.flatMap((row, i) => row.map((text, j): SetText => [60 + 120 * j, 700 - 14 * i, 10, text]))
    const { passages } = await read(
      'table.pdf',
      makePdf([[[60, 740, 10, 'The ships that came in, by year, as the harbour master counted them.'], ...rows]]),
    )
    expect(passages.map((passage) => passage.text)).toContain('Year | Ships | Masts 1987 | 40 | 3 1988 | 52 | 2')
  })

  it('joins the words that the ends of its lines part', async () => {
    const lines = column(60, 740, [
      'The harbour of Skagen was dug anew by the muni-',
      'cipality in the spring of the year before last.',
    ])
    expect((await read('hyphens.pdf', makePdf([lines]))).passages[0]?.text).toContain('by the municipality in')
  })

  it('is read from right to left where it is written so, with figures and signs of two letters in their order', async () => {
    const lines = ['لا تعيش النحلة وحدها، والأزهار قليلة خلال الشتاء.', 'تجمع من 1200 زهرة في اليوم، والسلام.']
    const { passages } = await read('bees.pdf', makeRightToLeftPdf(lines))
    expect(passages.map(({ text }) => text).join(' ')).toBe(lines.join(' '))
  })

  it('is read so where figures are as many as words, and where two words differ by a sign of two letters', async () => {
    const lines = ['البيت الثالث خسر 23 – 16 و 20 – 18 في 5 من', 'الدقائق الثلاث الأخيرة من اللعب.']
    const { passages } = await read('bees.pdf', makeRightToLeftPdf(lines))
    expect(passages.map(({ text }) => text).join(' ')).toBe(lines.join(' '))
  })

  it('that is a scan without text is named as such', async () => {
    const { code, said, kept } = await read('scan.pdf', makePdf([[], []]))
    expect(code).toBe(2)
    expect(said).toMatch(/scan\.pdf: It holds no text, as a scan does/)
    expect(kept).toEqual([])
  })

  it('whose fonts lack letters is said to lack them', async () => {
    const torn = [
      'It was dened as the rst and nal ofce that conrmed a specic benet of the',
      'scientic denition, with sucient dierence to the inuence of trac.',
    ]
    expect((await read('torn.pdf', makePdf([column(60, 740, torn)]))).said).toMatch(
      /letters such as ff and fi are missing in its words/,
    )
  })
})
