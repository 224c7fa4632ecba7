import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFingerprint } from '../../src/cli/fingerprint.ts'
import { importFile } from '../../src/documents/import.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { BUNDLED_LIBRARY } from '../../src/base/paths.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { createFolder, createTestContext, DOCUMENTS_DIR, dispatch } from '../context.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const LIGHTHOUSE = join(FIXTURES, 'lighthouse.txt')

const context = createTestContext()
const run = (command: string, input: Record<string, string>) => dispatch({ command, input }, context)
const copies = (reply: Reply) => reply.blocks.flatMap((block) => (block.kind === 'copy' ? [block] : []))
const NOTE = 'bauder-2022/toronto-council-resolution-2013'

describe('/cite', () => {
  const rows: [what: string, style: string, says: RegExp[]][] = [
    [NOTE, '', [/^\(Bauder, 2022, p\. 91\)$/, /^Bauder, H\. \(2022\)\. .*Routledge\.$/]],
    ['Bauder, 2022, p. 100', 'apa', [/^\(Bauder, 2022, p\. 100\)$/, /^Bauder, H\./]],
    ['Bauder, 2022, pp. 93-94', 'apa', [/^\(Bauder, 2022, pp\. 93–94\)$/, /^Bauder, H\./]],
    ['Bauder, 2022, pp. 93-4', 'mla', [/^\(Bauder 93–94\)$/, /^Bauder, Harald\./]],
    ['Fakhry p. xii', 'harvard', [/^\(Fakhry, 2022, p\. xii\)$/, /^Fakhry, A\./]],
    [NOTE, 'mla', [/^\(Bauder 91\)$/, /^Bauder, Harald\. “/]],
    [NOTE, 'vancouver', [/^\(1, p\. 91\)$/, /^1\. Bauder H\./]],
    ['lacroix-spencer-2022', 'chicago-author-date', [/^\(Lacroix and Spencer 2022\)$/, /doi\.org\/10\.1111/]],
    ['Manfredi-Sánchez', 'bibtex', [/^@article\{manfredi-sanchez-2020,/]],
    ['Fakhry', 'ris', [/^TY {2}- /]],
    ['borders-belonging-s3e2', 'csl-json', [/"type": "broadcast"/]],
  ]
  it.each(rows)('%s in “%s”', async (what, style, says) => {
    const found = copies(await run('cite', { what, style }))
    expect(found.map(({ text }) => text)).toEqual(says.map((say) => expect.stringMatching(say)))
  })

  it.each(['p. 9999', 'p. 90', 'pp. 100-113', 'pp. 94-93', 'p. xii', 'p. 0'])(
    'has no %s of a chapter on pages 91 to 112',
    async (pages) => {
      const reply = await run('cite', { what: `Bauder, 2022, ${pages}` })
      expect(reply.outcome).toBe('bad-input')
      expect(JSON.stringify(reply)).toMatch(/Its pages are 91–112\.|Give the lower page first\./)
    },
  )

  it.each([
    ['pp. 93, 95', 'pp. 93, 95'],
    ['p. 93f', 'pp. 93–94'],
    ['93ff.', '93ff.'],
    ['pp. 93 ff.', '93ff.'],
  ])('cites “%s” of a chapter as “%s”', async (pages, cited) => {
    const [inText] = copies(await run('cite', { what: `Bauder, 2022, ${pages}`, style: 'apa' }))
    expect(inText?.text).toContain(cited)
    expect(inText?.text).toContain('2022')
  })

  it('offers the words of an author whom the place refers to, as cited in the source', async () => {
    const [, quoted] = copies(
      await run('cite', { what: 'fakhry-2022/ancient-greek-asylum-and-six-cities-of-refuge', style: 'apa' }),
    )
    expect(quoted?.heading).toContain('Douzinas, Costas')
    expect(quoted?.text).toBe('(Douzinas, 2016, as cited in Fakhry, 2022, Introduction section, para. 1)')
  })

  it('gives what reference managers import as a file too', async () => {
    expect(copies(await run('cite', { what: 'Bauder', style: 'bibtex' })).map(({ file }) => file)).toEqual([
      'citation.bib',
    ])
  })

  it('says which sources there are, and which styles', async () => {
    const unknown = await run('cite', { what: 'Atlantis' })
    expect(unknown.title).toBe('“Atlantis” is not a source in these sources')
    expect(JSON.stringify([unknown.choices, unknown.menus])).toContain('Fakhry, 2022')
    expect(JSON.stringify(await run('cite', { what: NOTE, style: 'oxford' }))).toMatch(
      /no style or format “oxford”.*Harvard/,
    )
  })
})

describe('/verify', () => {
  it.each([
    ['too short to tell', 'access without fear', 'bad-input', 'Too short to tell'],
    [
      'not in these sources',
      'Nobody in this harbour has ever written such a sentence about lamps',
      'not-found',
      'Not in these sources',
    ],
  ])('says that a quotation is %s, to the asker alone', async (_, quotation, outcome, title) => {
    expect(await run('verify', { quotation })).toMatchObject({ outcome, title, audience: 'asker' })
  })

  it('names the sources there are where it is said to be from another', async () => {
    expect((await run('verify', { quotation: 'x', source: 'Atlantis' })).outcome).toBe('not-found')
  })
})

describe('/verify on an imported text', () => {
  it('shows what differs, and leaves the passages as they are', async () => {
    const [library, folder] = [createFolder(), createFolder()]
    cpSync(join(FIXTURES, 'corpus'), library, { recursive: true })
    await writeFingerprint(library, LIGHTHOUSE, 'coast-2001', () => {})
    await importFile(LIGHTHOUSE, { folder, sources: loadCorpus(library).corpus.sources })
    const shared = createTestContext({ FOOTNOTE_LIBRARY: library, FOOTNOTE_DOCUMENTS: folder })
    for (const passages of shared.library.passagesOf.values()) Object.freeze(passages)
    const quotation =
      'Horns sound thrice a minute in fog. Bells were given up in 1934 because nobody heard them at the pier'
    const { title, blocks } = await dispatch({ command: 'verify', input: { quotation } }, shared)
    expect(title).toBe(shared.wording.verify.altered)
    expect(JSON.stringify(blocks)).toContain('{"text":"twice","strong":true}')
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

describe.skipIf(!DOCUMENTS_DIR)('/verify on the real texts', () => {
  const { sources, notes } = loadCorpus(BUNDLED_LIBRARY).corpus
  const file = (id: string) => `${DOCUMENTS_DIR}/${id}.txt`
  const textOf = (reply: Reply) => JSON.stringify(reply.blocks)

  async function open() {
    const folder = createFolder()
    for (const { id } of sources) await importFile(file(id), { folder, sources })
    const whole = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
    const sentences = [...whole.library.passages.values()].flatMap(({ source, pin, sentences }) =>
      sentences.filter(({ text }) => text.split(' ').length >= 12).map((sentence) => ({ source, pin, ...sentence })),
    )
    return { whole, sentences }
  }

  it('names the word that differs from the imported text, and a wrong source', {
    timeout: 60_000,
  }, async () => {
    const { whole, sentences } = await open()
    const random = createRandom(3)
    const verify = (quotation: string, source = '', at = context) =>
      dispatch({ command: 'verify', input: { quotation: `“${quotation}”`, source } }, at)
    for (let round = 0; round < 60; round++) {
      const one = sentences[random(sentences.length)]
      if (!one) continue
      const found = await verify(one.text)
      expect(found.title, one.text).toBe('Found, word for word')
      const words = one.text.split(' ')
      const altered = await verify(words.with(random(words.length - 2) + 1, 'zeppelin').join(' '), '', whole)
      expect(altered.title, one.text).toBe('Altered')
      expect(textOf(altered)).toContain('{"text":"zeppelin')
      const elsewhere = await verify(one.text, sources.find(({ id }) => id !== one.source)?.id)
      expect(['Found, but in another source', 'Found, word for word']).toContain(elsewhere.title)
    }
  })

  it('takes no note of ours for a quotation', async () => {
    for (const { says } of notes.filter((_, i) => i % 25 === 0))
      expect((await run('verify', { quotation: says })).title).not.toBe('Found, word for word')
  })
})
