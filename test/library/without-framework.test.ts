import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { exampleOf } from '../../src/app/example.ts'
import { commandsFor } from '../../src/app/commands-for.ts'
import { createTestContext, dispatch } from '../context.ts'

/** The coast, with two cities and no framework to sum them up by. */
function createCoast(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'))
  cpSync(join(import.meta.dirname, '../fixtures/corpus'), folder, { recursive: true })
  for (const file of ['frameworks', 'acts', 'networks', 'quiz']) rmSync(join(folder, `${file}.yaml`))
  const change = (file: string, edit: (text: string) => string) =>
    writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')))
  change('sources/coast-2001/notes.yaml', (notes) =>
    notes.replace(/ {2}stances: .*\n/, '').replace('  networks: [lamp-league]', '  cities: [brest]'),
  )
  const brest = {
    id: 'brest',
    name: 'Brest',
    kind: 'city',
    country: 'France',
    region: 'Coast',
    latitude: 48,
    longitude: -4,
  }
  change('cities.yaml', (cities) => `${cities}- ${JSON.stringify({ ...brest, labels: ['City of lamps'] })}\n`)
  return folder
}

const folder = createCoast()
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const context = createTestContext({ FOOTNOTE_LIBRARY: folder })
const run = (command: string, input: Record<string, string>) => dispatch({ command, input }, context)

describe('a library with cities and no framework', () => {
  it('shows of a city its labels and what is said of it, without a summary', async () => {
    const reply = await run('city', { name: 'Brest' })
    expect(reply.outcome).toBe('answered')
    expect(JSON.stringify(reply.blocks)).toContain('“City of lamps”')
    expect(reply.excerpts.map(({ text }) => text)).toEqual([expect.stringContaining('at least three ships')])
    expect(reply.blocks.map(({ kind }) => kind)).toEqual(['text', 'excerpts'])
    expect((await run('city', reply.self?.input ?? {})).excerpts).toEqual(reply.excerpts)
  })

  it('compares two different cities as an example of how to', () => {
    const compare = commands.find(({ name }) => name === 'compare')
    expect(compare && exampleOf(compare, context.library)).toEqual({ first: 'Saint-Malo', second: 'Brest' })
  })

  it('sets cities side by side by what is said of each', async () => {
    const reply = await run('compare', { first: 'Brest', second: 'Saint-Malo' })
    const headings = reply.blocks.flatMap((block) => (block.kind === 'excerpts' ? [block.heading] : []))
    expect(headings).toEqual(['Brest', 'Saint-Malo'])
    expect(reply.footnotes).toHaveLength(2)
    for (const { command, input } of reply.choices) expect((await run(command, input)).outcome).toBe('answered')
  })

  it('offers neither a framework nor a dimension', () => {
    const there = commandsFor(commands, context.library)
    expect(there.map(({ name }) => name)).toEqual(expect.arrayContaining(['city', 'compare']))
    expect(there.filter(({ name }) => ['framework', 'dimension', 'network'].includes(name))).toEqual([])
    const offered = there.flatMap(({ options }) => options.filter(({ internal }) => !internal))
    expect(offered.filter(({ name }) => name === 'framework')).toEqual([])
    expect(offered.find(({ name }) => name === 'setting')?.choices).not.toContain('framework')
  })
})
