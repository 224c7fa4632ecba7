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

  it('says of a transcript who speaks, and not whose broadcast it is', async () => {
    const senses = (await run('Solidarity city')).blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
    const sayers = senses.map(([name]) => name?.text)
    expect(sayers).toContain('Setrana: ')
    expect(sayers).not.toContain('Perzyna: ')
  })
})
