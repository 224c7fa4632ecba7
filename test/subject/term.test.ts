import { describe, expect, it } from 'vitest'
import { createTestContext, dispatch } from '../context.ts'

const context = createTestContext()
const run = (term: string) => dispatch({ command: 'term', input: { term } }, context)

describe('/term', () => {
  it.each([
    ['ius domicili', 'Ius domicili (right to a domicile)'],
    ['liminal space', 'Liminal space (in-between space)'],
    ['city of refuge', 'City of refuge'],
    ['undocumented migrant', 'Undocumented migrant'],
    ['libertarian municipalism', 'Libertarian municipalism'],
    ['Connect the Dots', 'Connect the Dots'],
    ['decentralization', 'Decentralisation'],
  ])('opens of %s its own entry', async (typed, title) => {
    const reply = await run(typed)
    expect([reply.outcome, reply.title]).toEqual(['answered', title])
  })

  it('offers what is told apart from a term, what is broader and what is narrower, each of which opens', async () => {
    const { choices } = await run('City of refuge')
    expect(choices.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["Derrida's city of refuge", 'Biblical city of refuge', 'Refuge city']),
    )
    for (const { command, input } of choices)
      expect((await dispatch({ command, input }, context)).outcome).toBe('answered')
    expect((await run("Derrida's city of refuge")).choices.map(({ label }) => label)).toContain('City of refuge')
  })

  it('shows at once what it means and a sense of each author; the rest stands behind “More”', async () => {
    const { blocks } = await run('Sanctuary city')
    expect(blocks.map((block) => [block.kind, 'later' in block && block.later === true])).toEqual([
      ['text', false],
      ['list', false],
      ['excerpts', true],
    ])
    const sayers = blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(([name]) => name?.text) : []))
    expect(sayers.length).toBeGreaterThan(2)
    expect(new Set(sayers).size).toBe(sayers.length)
  })

  it.each([
    ['difference between illegalized and undocumented', 'Illegalized migrant · Undocumented migrant'],
    ['what is the difference between illegalized and undocumented?', 'Illegalized migrant · Undocumented migrant'],
    ['sanctuary city vs solidarity city', 'Sanctuary city · Solidarity city'],
    ['¿cuál es la diferencia entre ciudad santuario y ciudad solidaria?', 'Sanctuary city · Solidarity city'],
    ['how is a sanctuary city different from a solidarity city', 'Sanctuary city · Solidarity city'],
    ['/term refuge city, sanctuary city', 'Refuge city · Sanctuary city'],
    ['/term bottom-up and top-down', 'Bottom-up and top-down'],
  ])('sets two terms side by side that are to be told apart: %s', async (question, title) => {
    const reply = await dispatch({ command: 'ask', input: { question } }, context)
    expect([reply.outcome, reply.title]).toEqual(['answered', title])
    const means = context.library.terms.filter(({ name }) => title.split(' · ').includes(name))
    for (const { entry } of means)
      expect(JSON.stringify(reply.blocks)).toContain(JSON.stringify(entry.means).slice(1, -1))
    const again = await dispatch(reply.self ?? { command: '', input: {} }, context)
    expect(again.blocks).toEqual(reply.blocks)
  })

  it.each(['difference between refugee and migrant', 'sanctuary city law', 'sanctuary city and solidarity city'])(
    'searches for what asks no such thing, or by words that may be other terms: %s',
    async (question) => {
      const { self } = await dispatch({ command: 'ask', input: { question } }, context)
      expect(self?.command ?? 'ask').toBe('ask')
    },
  )

  it('says of a transcript who speaks, and not whose broadcast it is', async () => {
    const senses = (await run('Solidarity city')).blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
    const sayers = senses.map(([name]) => name?.text)
    expect(sayers).toContain('Setrana: ')
    expect(sayers).not.toContain('Perzyna: ')
  })
})
