import { describe, expect, it } from 'vitest'
import { renderReply as renderMessage } from '../../src/discord/render.ts'
import type { Line, Reply } from '../../src/reply/reply.ts'
import { renderLines } from '../../src/terminal/render.ts'
import { createTestContext, dispatch } from '../context.ts'
import { browse } from './browse.ts'

const { get, context } = browse(createTestContext())
const { library } = context

/** Calls of each kind that the library has something for, evenly over all that it has. */
const CALLS: [command: string, input: Record<string, string>][] = [
  ...spread(12, library.cities).map(({ id }) => ['city', { name: id }] as [string, Record<string, string>]),
  ...spread(6, library.networks).map(({ id }) => ['network', { network: id }] as [string, Record<string, string>]),
  ...spread(6, library.terms).map(({ id }) => ['term', { term: id }] as [string, Record<string, string>]),
  ...spread(
    6,
    library.frameworks.flatMap(({ dimensions }) => dimensions),
  ).map(({ id }) => ['dimension', { dimension: id }] as [string, Record<string, string>]),
  ...spread(10, [...library.notes.values()]).map(
    ({ asks }) => ['ask', { question: asks[0] ?? '' }] as [string, Record<string, string>],
  ),
  ...spread(8, [...library.notes.keys()]).map((id) => ['passage', { id }] as [string, Record<string, string>]),
  ...[...library.sources.keys()].map((source) => ['sources', { source }] as [string, Record<string, string>]),
  ['compare', { first: 'toronto', second: 'sheffield' }],
  ['compare', { first: 'Berlin', second: 'Nairobi', third: 'Accra' }],
  ['list', { what: 'cities' }],
  ['list', { what: 'networks' }],
  ['timeline', { city: 'Toronto' }],
  ['framework', { framework: 'bauder' }],
  ['cite', { what: 'bauder-2022', style: 'apa' }],
]

function spread<Thing>(count: number, things: readonly Thing[]): Thing[] {
  const step = Math.max(1, Math.floor(things.length / count))
  return things.filter((_, i) => i % step === 0).slice(0, count)
}

/** Texts as words alone: marks, escapes and the ends of lines are each platform’s own. */
const toWords = (text: string) =>
  text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, ' ')
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()

/** Each text of a reply, in its smallest pieces. */
function listSaid({ title, opening, blocks, excerpts, footnotes }: Reply): string[] {
  const spans = (line: Line) => line.map(({ text }) => text)
  const inBlocks = blocks.flatMap((block) => {
    if (block.kind === 'text') return spans(block.line)
    if (block.kind === 'list') return [block.heading ?? '', ...block.items.flatMap(spans)]
    if (block.kind === 'copy') return [block.heading ?? '', block.text]
    if (block.kind === 'excerpts')
      return [block.heading ?? '', ...block.indices.flatMap((i) => excerpts[i]?.text ?? [])]
    return block.rows.flatMap(({ name, question, cells }) => [
      ...[name, question],
      ...cells.flatMap(({ label, evidence }) => [label, ...evidence.flatMap(({ line }) => spans(line))]),
    ])
  })
  const cited = footnotes.map(({ citation }) => citation)
  return [title, opening ?? '', ...inBlocks, ...cited].filter((text) => text.trim())
}

/** All pages of a message, one after the other, with its files: what is on no page is in them. */
function readMessage(reply: Reply): string {
  const pages: string[] = []
  // From the last part on it is the same page.
  for (let from = 0; ; from++) {
    const { components, files } = renderMessage(reply, { owner: null, from })
    const page = [JSON.stringify(components), ...files.map(({ attachment }) => attachment.toString())].join(' ')
    if (page === pages.at(-1)) break
    pages.push(page)
  }
  return pages.join(' ').replaceAll('\\n', ' ')
}

describe('the same is said in Discord, the terminal and the page', () => {
  it('of some sixty calls', () => expect(CALLS.length).toBeGreaterThanOrEqual(60))

  it.each(CALLS)('%s %o', async (command, input) => {
    const reply = await dispatch({ command, input }, context)
    expect(reply.outcome).toBe('answered')
    const { text } = await get(`/r?${new URLSearchParams({ c: command, ...input })}`)
    const terminal = renderLines(reply, { width: 100, colour: false, isWhole: true })
    const shown = { page: toWords(text), terminal: toWords(terminal), discord: toWords(readMessage(reply)) }
    for (const said of listSaid(reply))
      for (const [place, words] of Object.entries(shown))
        expect(words, `${place}: ${said}`).toContain(toWords(said).trim())
  })
})
