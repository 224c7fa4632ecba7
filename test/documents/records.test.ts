import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cite } from '../../src/citation/cite.ts'
import type { ImportOptions } from '../../src/documents/import.ts'
import { createFolder } from '../context.ts'
import { importAndRead } from '../imported.ts'

type Given = NonNullable<ImportOptions['given']>

const said = { id: 'buoys', title: 'On Buoys', author: 'Sund, Inga', year: '1999' } satisfies Given

function write(name: string, content: string): string {
  const path = join(createFolder(), name)
  writeFileSync(path, content)
  return path
}

/** The record of a text that is imported with these options, and what was told on the way. */
async function record(
  given: Given,
  text = 'A buoy floats.\n',
  options: Partial<ImportOptions> = {},
  name = 'buoys.txt',
) {
  const told: string[] = []
  const onProgress = (step: string) => void told.push(step)
  const { document } = await importAndRead(write(name, text), {
    folder: createFolder(),
    sources: [],
    given,
    onProgress,
    ...options,
  })
  return { ...document, told }
}

describe('the authors of a document', () => {
  const names: [typed: string | string[], author: object[]][] = [
    ['Sund, Inga', [{ family: 'Sund', given: 'Inga' }]],
    ['Inga Sund', [{ family: 'Sund', given: 'Inga' }]],
    ['Ludwig van Beethoven', [{ family: 'van Beethoven', given: 'Ludwig' }]],
    ['King, Martin Luther, Jr.', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]],
    ['King Jr., Martin Luther', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]],
    ['Martin Luther King, Jr.', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]],
    ['Martin Luther King Jr.', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]],
    ['bell hooks', [{ family: 'hooks', given: 'bell' }]],
    ['hooks, bell', [{ family: 'hooks', given: 'bell' }]],
    ['e. e. cummings', [{ family: 'cummings', given: 'e. e.' }]],
    ['vincent van gogh', [{ family: 'van gogh', given: 'vincent' }]],
    ['Ursula K. Le Guin', [{ family: 'Le Guin', given: 'Ursula K.' }]],
    ['Jim al-Khalili', [{ family: 'al-Khalili', given: 'Jim' }]],
    ['Abd al-Rahman Munif', [{ family: 'Munif', given: 'Abd al-Rahman' }]],
    ['J.-P. Sartre', [{ family: 'Sartre', given: 'J.-P.' }]],
    ['Alonzo Church', [{ family: 'Church', given: 'Alonzo' }]],
    ['Plato', [{ family: 'Plato' }]],
    [
      ['Sund, Inga', 'Lee, Ann'],
      [
        { family: 'Sund', given: 'Inga' },
        { family: 'Lee', given: 'Ann' },
      ],
    ],
    [
      'Sund, Inga; Lee, Ann',
      [
        { family: 'Sund', given: 'Inga' },
        { family: 'Lee', given: 'Ann' },
      ],
    ],
    [
      'Inga Sund and Ann Lee',
      [
        { family: 'Sund', given: 'Inga' },
        { family: 'Lee', given: 'Ann' },
      ],
    ],
    ['World Health Organization', [{ literal: 'World Health Organization' }]],
    ['City of Utrecht', [{ literal: 'City of Utrecht' }]],
    ['Ministry of Health and Welfare', [{ literal: 'Ministry of Health and Welfare' }]],
    ['University of California, Berkeley', [{ literal: 'University of California, Berkeley' }]],
    ['Médecins Sans Frontières Suisse', [{ literal: 'Médecins Sans Frontières Suisse' }]],
    ['UNESCO', [{ literal: 'UNESCO' }]],
    ['{Blue Lantern}', [{ literal: 'Blue Lantern' }]],
  ]
  it.each(names)('are read from %j', async (author, expected) => {
    expect((await record({ ...said, author })).record.author).toEqual(expected)
  })

  it('may be organisations and people together, in the order of their kinds', async () => {
    const { author } = (await record({ ...said, organization: 'Blue Lantern' })).record
    expect(author).toEqual([{ family: 'Sund', given: 'Inga' }, { literal: 'Blue Lantern' }])
  })

  it('are taken for organisations aloud, where nobody can be asked', async () => {
    const { told } = await record({ ...said, author: 'World Health Organization' })
    expect(told.join('\n')).toContain('"World Health Organization" is taken for an organisation')
    expect((await record({ ...said, author: '{Blue Lantern}' })).told.join('\n')).not.toContain('organisation')
  })

  it('of many words are taken for people aloud, where nothing tells an organisation', async () => {
    const { record: read, told } = await record({ ...said, author: 'Juan Luis García Márquez' })
    expect(read.author).toEqual([{ family: 'Márquez', given: 'Juan Luis García' }])
    expect(told.join('\n')).toContain('"Juan Luis García Márquez" is taken for a person; of an organisation, say "{')
  })

  it('are asked about, where somebody can be', async () => {
    const options = { isOrganisation: async () => false }
    const { author } = (await record({ ...said, author: 'Juan Luis García Márquez' }, undefined, options)).record
    expect(author).toEqual([{ family: 'Márquez', given: 'Juan Luis García' }])
  })
})

describe('the record of a document', () => {
  it('is undated where that is said', async () => {
    for (const year of ['n.d.', 'N.D.', 'nd', '[n.d.]', 'o. J.', 's. f.', 's.a.', 'sin fecha']) {
      const { issued, title } = (await record({ ...said, year })).record
      expect([issued, title]).toEqual([undefined, 'On Buoys'])
    }
  })

  it('has a guessed year where that is said', async () => {
    for (const year of ['c. 1900', 'ca 1900', 'c1900', 'about 1900', '1900?', '[1900?]'])
      expect((await record({ ...said, year })).record.issued).toEqual({ 'date-parts': [[1900]], circa: true })
  })

  it.each([
    ['2020a', 'has a letter, which the library gives by itself'],
    ['in press', 'is none yet'],
    ['1999–2001', 'is a span of years'],
    ['1999-2001', 'is a span of years'],
    ['MMXX', 'is not a year'],
  ])('is not made of the year %j, and that is said', async (year, why) => {
    await expect(record({ ...said, year })).rejects.toThrow(`The year "${year}" ${why}`)
  })

  it('has what the options say of its kind, its places and its makers', async () => {
    const given = {
      ...said,
      year: '2020-05',
      kind: 'podcast',
      container: 'Sea Talk',
      publisher: 'Quay Radio',
      editor: ['Lee, Ann'],
      doi: 'https://doi.org/10.1234/buoys',
      url: 'https://example.org/7',
    }
    expect((await record(given)).record).toEqual({
      type: 'broadcast',
      genre: 'Audio podcast episode',
      title: 'On Buoys',
      author: [{ family: 'Sund', given: 'Inga' }],
      editor: [{ family: 'Lee', given: 'Ann' }],
      issued: { 'date-parts': [[2020, 5]] },
      'container-title': 'Sea Talk',
      publisher: 'Quay Radio',
      DOI: '10.1234/buoys',
      URL: 'https://example.org/7',
    })
  })

  it('needs no author where there is a host', async () => {
    const { author: _, ...given } = said
    expect((await record({ ...given, kind: 'podcast', host: 'Lee, Ann' })).record).toMatchObject({
      author: [{ family: 'Lee' }],
      host: [{ family: 'Lee' }],
    })
  })

  const refused: [what: string, given: Given, message: RegExp][] = [
    ['a kind that there is not', { kind: 'scroll' }, /no kind "scroll"/],
    ['a DOI that is none', { doi: 'buoys' }, /"buoys" is not a DOI/],
    ['an address that is none', { url: 'buoys' }, /"buoys" is not an address/],
    ['a day that there is not', { year: '2020-13' }, /"2020-13" is not a year/],
  ]
  it.each(refused)('is refused with %s', async (_, given, message) => {
    await expect(record({ ...said, ...given })).rejects.toThrow(message)
  })
})

describe('a file with the record', () => {
  const bibtex = `@incollection{Sund1999, author = {Sund, Inga and {Blue Lantern}}, editor = {Lee, Ann},
    title = {On {B}uoys}, booktitle = {Sea \\& Sand}, publisher = {Quay}, address = {Vell}, year = 1999, month = aug,
    pages = {3--20}, doi = {10.1234/buoys}}`
  const ris =
    'TY  - RPRT\nAU  - Blue Lantern\nTI  - On Buoys\nPY  - 1999\nPB  - Quay\nCY  - Vell\nID  - lantern1999\nER  - \n'
  const json = JSON.stringify([
    { id: 'sund:1999', type: 'book', title: 'On <i>Buoys</i>', author: [{ literal: 'Blue Lantern' }] },
  ])

  it('may be BibTeX, whose key becomes the id', async () => {
    const { source, record: found } = await record({ record: write('buoys.bib', bibtex) })
    expect(source).toBe('sund1999')
    expect(found).toMatchObject({
      type: 'chapter',
      title: 'On Buoys',
      author: [{ family: 'Sund', given: 'Inga' }, { literal: 'Blue Lantern' }],
      editor: [{ family: 'Lee', given: 'Ann' }],
      issued: { 'date-parts': [[1999, 8]] },
      'container-title': 'Sea & Sand',
      'publisher-place': 'Vell',
      page: '3-20',
    })
  })

  it('may be RIS', async () => {
    const { source, record: found } = await record({ record: write('buoys.ris', ris) })
    expect(source).toBe('lantern1999')
    expect(found).toMatchObject({ type: 'report', author: [{ literal: 'Blue Lantern' }], publisher: 'Quay' })
  })

  it('may be CSL-JSON, and be without a year', async () => {
    const { source, record: found } = await record({ record: write('buoys.json', json) })
    expect([source, found]).toEqual([
      'sund-1999',
      { type: 'book', title: 'On Buoys', author: [{ literal: 'Blue Lantern' }] },
    ])
  })

  const titles: [bib: string, title: string, apa: string][] = [
    [
      'The Rise of {NATO} in {Western Europe}: A New History',
      'The rise of NATO in Western Europe: a new history',
      'A new',
    ],
    ['All About Love and iPhone Users', 'All about love and iPhone users', ''],
    ['{{The State Of The Quays}}', 'The State Of The Quays', ''],
    ['Cranes of {P}aris and London', 'Cranes of Paris and London', ''],
    ['Why Do Cities Matter? {A} Reply', 'Why do cities matter? A reply', 'matter? A reply'],
    ['Why Do Cities Matter? The Reply! An End', 'Why do cities matter? The reply! An end', '? The reply! An end'],
    ['Why Do Quays Matter: {A} Reply', 'Why do quays matter: A reply', 'matter: A reply'],
  ]
  it.each(titles)('has the title “%s” of BibTeX in sentence case', async (bib, title, apa) => {
    const entry = `@article{r, author = {hooks, bell}, title = {${bib}}, journal = {The Journal of Quays}, year = 1999}`
    const { record: found } = await record({ record: write('buoys.bib', entry) })
    expect([found.title, found['container-title']]).toEqual([title, 'The Journal of Quays'])
    expect((await cite(found, null, 'apa')).reference).toContain(apa)
  })

  it('has the whole name of who writes it in small letters', async () => {
    const entry = '@book{r, author = {bell hooks and Ludwig van Beethoven}, title = {Love}, year = 2000}'
    const { author } = (await record({ record: write('buoys.bib', entry) })).record
    expect(author?.[0]).toEqual({ family: 'hooks', given: 'bell' })
    expect(author?.[1]).toMatchObject({ given: 'Ludwig' })
  })

  it('has the letters and accents of LaTeX as they are printed', async () => {
    const names = [
      String.raw`M{\aa}rtensson, {\AA}.`,
      String.raw`H\aa kon, \AA ke`,
      String.raw`Mart{\'{\i}}nez, Jos\'e`,
      String.raw`G\o tz, {\L}ukasz`,
      String.raw`Erd\H{o}s, {\v{C}}. {\"O}.`,
    ]
    const entry = `@book{r, author = {${names.join(' and ')}}, title = {On {\\AA}land}, year = 2000}`
    const { author, title } = (await record({ record: write('buoys.bib', entry) })).record
    expect(title).toBe('On Åland')
    expect(author).toEqual([
      { family: 'Mårtensson', given: 'Å.' },
      { family: 'Håkon', given: 'Åke' },
      { family: 'Martínez', given: 'José' },
      { family: 'Gøtz', given: 'Łukasz' },
      { family: 'Erdős', given: 'Č. Ö.' },
    ])
  })

  it('says so where the text has a page beyond those of the record', async () => {
    const entry = '@article{r, author={Sund, Inga}, title={Quays}, journal={Ports}, year=2000, pages={xii--xxv}}'
    const text = ['xiii', 'xxvi'].map((page) => `[Page ${page}]\n\nThe quay of oak holds ships in winter.\n`).join('\n')
    const { told } = await record({ record: write('buoys.bib', entry) }, text)
    expect(told.filter((each) => each.includes('xii-xxv'))).toEqual([expect.stringMatching(/others too: xxvi;/)])
    const { told: fitting } = await record({ record: write('buoys.bib', entry) }, text.replace('xxvi', 'xxv'))
    expect(fitting.join('\n')).not.toContain('others too')
  })

  it('gives way to what the options say', async () => {
    const given = { record: write('buoys.ris', ris), title: 'Of Buoys', id: 'buoys' }
    const { source, record: found } = await record(given)
    expect([source, found.title, found.publisher]).toEqual(['buoys', 'Of Buoys', 'Quay'])
  })

  it('that holds several is asked which', async () => {
    const both = write('both.bib', `${bibtex}\n@book{Lee2001, author={Lee, Ann}, title={Bells}, year=2001}`)
    await expect(record({ record: both })).rejects.toThrow('holds 2 records')
    expect((await record({ record: both, id: 'lee2001' })).record.title).toBe('Bells')
  })

  it('that holds none is named', async () => {
    await expect(record({ ...said, record: write('buoys.bib', 'nothing') })).rejects.toThrow(/buoys\.bib: .*no record/)
  })
})

describe('front matter', () => {
  const text =
    '---\ntitle: Measures of a harbour\nauthor:\n  - Ann Smith\n  - World Harbour Office\nyear: n.d.\n---\n\nThe quay holds ships.\n'
  const inMarkdown = (given: Given, content: string) => record(given, content, {}, 'buoys.md')

  it('says whose the text is, and that it is undated', async () => {
    expect((await inMarkdown({ id: 'units' }, text)).record).toEqual({
      type: 'document',
      title: 'Measures of a harbour',
      author: [{ family: 'Smith', given: 'Ann' }, { literal: 'World Harbour Office' }],
    })
  })

  it('may name authors by their parts, and gives way to what the options say', async () => {
    const head =
      '---\ntitle: Buoys\nauthors:\n  - {family: Sund, given: Inga}\n  - name: Ann Lee\ndate: 1999-05-03\njournal: Sea\n---\n'
    const { record: found } = await inMarkdown({ id: 'buoys', title: 'On Buoys' }, `${head}\nA buoy floats.\n`)
    expect(found).toEqual({
      type: 'document',
      title: 'On Buoys',
      author: [
        { family: 'Sund', given: 'Inga' },
        { family: 'Lee', given: 'Ann' },
      ],
      issued: { 'date-parts': [[1999, 5, 3]] },
      'container-title': 'Sea',
    })
  })

  it('that is no YAML is told of, and nothing is taken from it', async () => {
    const { told, record: found } = await inMarkdown(said, '---\ntitle: [\n---\n\nA buoy floats.\n')
    expect(told.join('\n')).toContain('front matter is no YAML')
    expect(found.title).toBe('On Buoys')
  })

  it('is none in plain text', async () => {
    await expect(record({ id: 'units' }, text)).rejects.toThrow('no text of a source')
  })

  it('with an alias is no fault of ours', async () => {
    const markdown = '---\ntitle: &name Buoys\njournal: *name\n---\n\nA buoy floats.\n'
    await expect(inMarkdown(said, markdown)).rejects.toMatchObject({
      faultOf: 'reader',
      message: expect.stringMatching(/^The front matter of .*buoys\.md says something by an alias/),
    })
  })
})
