import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Command } from '../../src/app/command.ts'
import { exampleOf } from '../../src/app/example.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { createTestContext, dispatch } from '../context.ts'

const context = createTestContext()
const { library } = context
const run = (command: string, input: Record<string, string> = {}) => dispatch({ command, input }, context)
const textOf = (reply: Reply) => JSON.stringify([reply.title, reply.blocks, reply.excerpts.map((e) => e.text)])
const listsOf = (reply: Reply) => reply.blocks.flatMap((block) => (block.kind === 'list' ? [block] : []))

describe('/network', () => {
  it('tells what a network is, its type as far as the sources say, and quotes the notes', async () => {
    const reply = await run('network', { network: 'EUROCITIES' })
    expect(reply.title).toBe('Eurocities')
    expect(textOf(reply)).toMatch(/Founded: .*1986/)
    expect(reply.excerpts.length).toBeGreaterThan(1)
  })

  it('has every typed fact rest on a footnote', async () => {
    for (const { id } of library.networks)
      for (const { heading, items } of listsOf(await run('network', { network: id })))
        for (const [head, value] of items)
          if (heading && !head?.text.startsWith('Members named'))
            expect(value?.cites?.length, `${id} ${head?.text}`).toBe(1)
  })

  it('offers the nearest for a name that it does not know', async () => {
    expect((await run('network', { network: 'Eurocitys of Europe' })).outcome).toBe('not-found')
  })
})

describe('/term', () => {
  it('sets the senses of several authors side by side, each with a footnote', async () => {
    const reply = await run('term', { term: 'sanctuary city' })
    const [senses] = listsOf(reply)
    expect(new Set(senses?.items.map(([author]) => author?.text)).size).toBeGreaterThan(2)
    for (const [, sense] of senses?.items ?? []) expect(sense?.cites?.length).toBe(1)
  })

  it.each([
    ['DADT', "Don't Ask, Don't Tell"],
    ['ciudad santuario', 'Sanctuary city'],
    ['ville sanctuaire', 'Sanctuary city'],
  ])('finds %s', async (typed, title) => {
    expect((await run('term', { term: typed })).title.toLowerCase()).toBe(title.toLowerCase())
  })
})

describe('/dimension', () => {
  it('explains it and lists the cities by stance, each with a footnote', async () => {
    const reply = await run('dimension', { dimension: 'legality' })
    const lists = listsOf(reply)
    expect(lists.map((list) => list.heading?.split(':')[0])).toEqual(['Supported', 'Limited', 'Absent'])
    for (const { items } of lists) for (const [city] of items) expect(city?.cites?.length, city?.text).toBe(1)
    expect(textOf(reply)).toContain('Barcelona, Spain')
  })
})

describe('/framework', () => {
  it('lists all when none is named, each with its author and dimensions, and marks the one in use', async () => {
    const reply = await run('framework')
    const items = listsOf(reply)[0]?.items.map((line) => line.map(({ text }) => text).join('')) ?? []
    expect(items).toHaveLength(library.frameworks.length)
    expect(items[0]).toMatch(/^Four dimensions of urban solidarity: Harald Bauder, 2022\. .*Legality, .*In use here\.$/)
    expect(items.filter((item) => item.includes('In use here'))).toHaveLength(1)
    for (const { command, input } of reply.choices) expect((await run(command, input)).outcome).toBe('answered')
  })

  it.each(['Fakhry', 'Manfredi', 'Bauder'])('is found by its author, %s', async (author) => {
    expect((await run('framework', { framework: author })).outcome).toBe('answered')
  })
})

describe('/timeline', () => {
  it('lists events in order, each with a footnote', async () => {
    const [list] = listsOf(await run('timeline', { city: 'Toronto' }))
    const years = list?.items.map(([when]) => Number(when?.text.match(/\d{4}/)?.[0])) ?? []
    expect(years.length).toBeGreaterThan(2)
    expect(years).toEqual(years.toSorted((a, b) => a - b))
    for (const line of list?.items ?? []) expect(line.flatMap(({ cites = [] }) => cites).length).toBeGreaterThan(0)
  })

  it('has one line of what several tell of, with all their footnotes', async () => {
    const reply = await run('timeline', { city: 'San Francisco', year: '1989' })
    const [line = [], ...others] = listsOf(reply)[0]?.items ?? []
    expect(others).toEqual([])
    const cited = new Set(line.flatMap(({ cites = [] }) => cites).map((n) => reply.footnotes[n - 1]?.source))
    expect(cited).toEqual(new Set(['bauder-2022', 'manfredi-sanchez-2020']))
  })

  it('shows both dates where they differ, each with who gives it', async () => {
    const reply = await run('timeline', { city: 'Sheffield', from: '2005', to: '2006' })
    const [line = []] = listsOf(reply)[0]?.items ?? []
    const dated = line.filter(({ strong }) => strong)
    expect(dated.map(({ text }) => text)).toEqual(['2005', ' / 2006'])
    expect(dated.map(({ cites = [] }) => cites.map((n) => reply.footnotes[n - 1]?.source))).toEqual([
      ['bauder-2022'],
      ['lacroix-spencer-2022'],
    ])
  })

  it('takes a year and a day in it for one date', async () => {
    const [list] = listsOf(await run('timeline', { city: 'Toronto', year: '2013' }))
    expect(list?.items.map(([when]) => when?.text.trim())).toEqual(['20 February 2013', '21 February 2013'])
  })

  it('keeps within the years asked for', async () => {
    const [list] = listsOf(await run('timeline', { from: '1980', to: '1989' }))
    for (const [when] of list?.items ?? []) expect(when?.text).toMatch(/198\d/)
  })

  it('says when nothing is dated there', async () => {
    expect(await run('timeline', { city: 'Accra', from: '1500', to: '1501' })).toMatchObject({
      outcome: 'not-found',
      footnotes: [],
    })
  })

  it.each([
    [{ from: 'last' }, /not a year/],
    [{ from: '2010', to: '2000' }, /2010 is after 2000/],
  ])('refuses %o', async (input, says) => {
    expect(await run('timeline', input as Record<string, string>)).toMatchObject({
      outcome: 'bad-input',
      title: expect.stringMatching(says),
    })
  })
})

describe('/sources', () => {
  it('lists every source with its notes, licence and link', async () => {
    const [list] = listsOf(await run('sources'))
    expect(list?.items).toHaveLength(library.sources.size)
    for (const [id, rest, , link] of list?.items ?? []) {
      expect(rest?.text, id?.text).toMatch(/\d+ notes, not imported\./)
      expect(link?.link).toMatch(/^https:/)
    }
  })
})

describe('what sources say otherwise', () => {
  it('stands beside what they disagree with, led in by who says it, with a footnote of its own', async () => {
    const reply = await run('ask', { question: 'when was the City of Sanctuary movement founded in Sheffield?' })
    const others = reply.excerpts.flatMap((excerpt) => excerpt.otherwise)
    expect(JSON.stringify(others)).toMatch(/2006|2005/)
    for (const [lead, said] of others) {
      expect(lead?.text).toMatch(/otherwise \(year of founding\): $/)
      expect(said?.cites?.length).toBe(1)
    }
  })
})

const runExample = (command: Command) => run(command.name, { ...exampleOf(command, library) })

/** Whether a command is for a terminal too, and somebody calls it by its name. */
const isHere = ({ where, internal }: Command) => !internal && (where === 'anywhere' || where === 'chat')

describe('every command', () => {
  it('runs its own example', async () => {
    for (const command of commands)
      if (isHere(command)) expect((await runExample(command)).outcome, command.name).toBe('answered')
  })

  it('gives the same reply again by what the reply says of itself', async () => {
    for (const command of commands) {
      const { name } = command
      // What is made or deleted is not looked at again.
      if (!isHere(command) || ['challenge', 'forget-me'].includes(name)) continue
      const reply = await runExample(command)
      const again = await run(reply.self?.command ?? '', reply.self?.input ?? {})
      expect(again, name).toEqual(reply)
    }
  })

  it('offers only what answers', async () => {
    for (const command of commands) {
      const { name } = command
      if (!isHere(command)) continue
      const { choices, menus } = await runExample(command)
      for (const { command, input } of [
        ...choices,
        ...menus.flatMap((menu) => ('choices' in menu ? menu.choices : [])),
      ])
        expect((await run(command, input)).outcome, `${name}: /${command} ${JSON.stringify(input)}`).toBe('answered')
    }
  })
})
