import { describe, expect, it } from 'vitest'
import type { Line, Reply } from '../../src/reply/reply.ts'
import { createTestContext, dispatch } from '../context.ts'

const context = createTestContext()
const { frameworks, notes } = context.library
const run = (command: string, id: string) => dispatch({ command, input: { [command]: id } }, context)
/** The notes that a line rests on, by the places of its footnotes. */
const sourcesOf = (line: Line, { footnotes }: Reply) =>
  line.flatMap(({ cites = [] }) => cites).map((n) => footnotes.find((each) => each.n === n)?.pin)

describe('/framework', () => {
  it.each(frameworks)('rests $id and each of its dimensions on a note of its source', async (framework) => {
    const reply = await run('framework', framework.id)
    const lines = reply.blocks.flatMap((block) =>
      block.kind === 'list' ? block.items : block.kind === 'text' ? [block.line] : [],
    )
    const cited = lines.filter((line) => line.some(({ cites }) => cites?.length))
    const set = [framework, ...framework.dimensions].map(({ note }) => notes.get(note ?? ''))
    expect(set.map((note) => note?.source)).toEqual(set.map(() => framework.source))
    expect(cited.map((line) => sourcesOf(line, reply).map((pin) => [pin?.section, pin?.paragraph]))).toEqual(
      set.map((note) => [[note?.pin.section, note?.pin.paragraph]]),
    )
  })
})

describe('/dimension', () => {
  it.each(frameworks.flatMap(({ dimensions }) => dimensions))(
    'rests $id on the note that sets it out',
    async ({ id, note }) => {
      const reply = await run('dimension', id)
      const [first] = reply.footnotes
      expect(first?.pin.section).toBe(notes.get(note ?? '')?.pin.section)
      expect(first?.pin.paragraph).toBe(notes.get(note ?? '')?.pin.paragraph)
    },
  )
})
