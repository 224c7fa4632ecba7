import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { importFile } from '../../src/documents/import.ts'
import { appOf, createTestContext, dispatch, type TestContext } from '../context.ts'

const MARKDOWN = `# Tides

A **slack water** is the short time in which the current stands still. Pilots wait for slack water.

The spread of readings around the mean is what matters here. We refer to this as *tidal scatter*. Old gauges have more tidal scatter.

By spring range we mean the height between high and low water at new moon. The spring range is largest in March.

A gauge is a rod that is read by eye. A gauge stands in the harbour, and each gauge is read at noon.

The problem is a lack of rods. The city is a place of many rods. This is a sentence on nothing. What is a rod?

A sanctuary city is a harbour where ships may lie without paying. The sanctuary city of Vell has two piers, and no other sanctuary city has one.

# Glossary

Neap tide: the tide with the smallest range. It comes at half moon.

# Exercises

A bollard is a post on a quay. Explain what a bollard is, and why a bollard is of iron.
`
const PLAIN = `ON ROPES

A hawser is a thick rope that holds a ship at the quay. The hawser is made fast to a bollard, and a hawser of hemp lasts four years.

Chafing refers to the wear of a rope on an edge. Chafing ends most ropes.

The splice of two ropes was known early. Nobody says how.

INDEX

Hawser, 3, 17-19
Splice, 12
`

let [folder, context]: [string, TestContext | null] = ['', null]
const here = () => context ?? createTestContext()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-'))
  for (const [file, text, id] of [
    ['tides.md', MARKDOWN, 'tides'],
    ['ropes.txt', PLAIN, 'ropes'],
  ] as const) {
    const path = join(mkdtempSync(join(tmpdir(), 'footnote-')), file)
    writeFileSync(path, text)
    await importFile(path, {
      folder,
      sources: [],
      given: { id, title: `On ${id}`, author: 'Sund, Inga', year: '2020' },
    })
  }
  context = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
}, 60_000)

const term = (typed: string) => dispatch({ command: 'term', input: { term: typed } }, here())

describe('/term on what an imported text defines', () => {
  it.each([
    ['slack water', 'A slack water is the short time in which the current stands still.'],
    [
      'tidal scatter',
      'The spread of readings around the mean is what matters here. We refer to this as tidal scatter.',
    ],
    ['Spring range', 'By spring range we mean the height between high and low water at new moon.'],
    ['gauge', 'A gauge is a rod that is read by eye.'],
    ['neap tide', 'Neap tide: the tide with the smallest range.'],
    ['hawser', 'A hawser is a thick rope that holds a ship at the quay.'],
    ['chafing', 'Chafing refers to the wear of a rope on an edge.'],
    ['Splice', 'The splice of two ropes was known early.'],
    [
      'tidal skatter',
      'The spread of readings around the mean is what matters here. We refer to this as tidal scatter.',
    ],
  ])('quotes the sentence on %s, with its place', async (typed, sentence) => {
    const reply = await term(typed)
    expect(reply.outcome).toBe('answered')
    expect(reply.excerpts.map(({ text }) => text)).toEqual([sentence])
    expect(reply.footnotes).toHaveLength(1)
    const again = await dispatch(reply.self ?? { command: '', input: {} }, here())
    expect(again.excerpts).toEqual(reply.excerpts)
  })

  it.each(['bollard', 'city', 'rod', 'this'])('has nothing on %s, which none defines', async (typed) => {
    const { outcome, excerpts } = await term(typed)
    expect([outcome, excerpts]).toEqual(['not-found', []])
  })

  it('lets an entry of the library go before, and quotes the text behind it', async () => {
    const reply = await term('sanctuary city')
    expect(reply.title).toBe('Sanctuary city')
    expect(JSON.stringify(reply.blocks[0])).toContain('text')
    expect(reply.excerpts.at(-1)?.text).toBe('A sanctuary city is a harbour where ships may lie without paying.')
  })

  it('completes them behind the entries', async () => {
    const found = Promise.withResolvers<string[]>()
    await appOf(here()).receive(
      { kind: 'completion', id: null },
      async (visit) => found.resolve((await visit.suggest('term', 'term', 'slack')).map(({ label }) => label)),
      async () => found.resolve([]),
    )
    expect(await found.promise).toEqual(['slack water'])
  })

  it('keeps them beside the text, found once, when it is imported, and anew where they are damaged', async () => {
    const file = join(folder, 'tides', 'definitions.json')
    expect(existsSync(file)).toBe(true)
    const [kept, { mtimeMs }] = [readFileSync(file, 'utf8'), statSync(file)]
    const again = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
    await dispatch({ command: 'term', input: { term: 'gauge' } }, again)
    expect(statSync(file).mtimeMs).toBe(mtimeMs)
    writeFileSync(file, kept.slice(0, 40))
    const mended = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
    expect((await dispatch({ command: 'term', input: { term: 'gauge' } }, mended)).outcome).toBe('answered')
    expect(readFileSync(file, 'utf8')).toBe(kept)
  })
})

describe('an answer from a reading without notes', () => {
  it('offers what the reading defines near it, and what it has headings for, each of which answers', async () => {
    const { menus, footnotes } = await dispatch(
      { command: 'ask', input: { question: 'in which month is the spring range largest?' } },
      here(),
    )
    expect(footnotes[0]?.source).toBe('tides')
    const menu = menus.find(({ label }) => label === 'Related questions')
    const choices = menu && 'choices' in menu ? menu.choices : []
    expect(choices.map(({ label }) => label)).toContain('What does “gauge” mean?')
    expect(choices.map(({ label }) => label)).not.toContain('What does “spring range” mean?')
    for (const { command, input } of choices)
      expect((await dispatch({ command, input }, here())).footnotes[0]?.source).toBe('tides')
  })
})
