import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Reply } from '../../src/answer/reply.ts'
import { dispatch } from '../../src/dispatch.ts'
import { createTestContext } from '../context.ts'

const context = createTestContext()
const { library } = context
const run = (command: string, input: Record<string, string> = {}) => dispatch({ command, input }, context)
const textOf = (reply: Reply) => JSON.stringify([reply.title, reply.blocks, reply.excerpts.map((e) => e.text)])
const listsOf = (reply: Reply) => reply.blocks.flatMap((block) => (block.kind === 'list' ? [block] : []))

describe('/network', () => {
  it('tells what a network is, its type as far as the sources say, and quotes the notes', () => {
    const reply = run('network', { network: 'EUROCITIES' })
    expect(reply.title).toBe('Eurocities')
    expect(textOf(reply)).toMatch(/Founded: .*1986/)
    expect(reply.excerpts.length).toBeGreaterThan(1)
  })

  it('has every typed fact rest on a footnote', () => {
    for (const { id } of library.networks)
      for (const { heading, items } of listsOf(run('network', { network: id })))
        for (const [head, value] of items)
          if (heading && !head?.text.startsWith('Members named'))
            expect(value?.cites?.length, `${id} ${head?.text}`).toBe(1)
  })

  it('offers the nearest for a name that it does not know', () => {
    expect(run('network', { network: 'Eurocitys of Europe' }).outcome).toBe('not-found')
  })
})

describe('/term', () => {
  it('sets the senses of several authors side by side, each with a footnote', () => {
    const reply = run('term', { term: 'sanctuary city' })
    const [senses] = listsOf(reply)
    expect(new Set(senses?.items.map(([author]) => author?.text)).size).toBeGreaterThan(2)
    for (const [, sense] of senses?.items ?? []) expect(sense?.cites?.length).toBe(1)
  })

  it.each([
    ['DADT', "Don't Ask, Don't Tell"],
    ['ciudad santuario', 'Sanctuary city'],
    ['ville sanctuaire', 'Sanctuary city'],
  ])('finds %s', (typed, title) => {
    expect(run('term', { term: typed }).title.toLowerCase()).toBe(title.toLowerCase())
  })
})

describe('/dimension', () => {
  it('explains it and lists the cities by stance, each with a footnote', () => {
    const reply = run('dimension', { dimension: 'legality' })
    const lists = listsOf(reply)
    expect(lists.map((list) => list.heading?.split(':')[0])).toEqual(['Supported', 'Limited', 'Absent'])
    for (const { items } of lists) for (const [city] of items) expect(city?.cites?.length, city?.text).toBe(1)
    expect(textOf(reply)).toContain('Barcelona, Spain')
  })
})

describe('/framework', () => {
  it('explains the default one when none is named', () => {
    expect(run('framework').title).toBe('Four dimensions of urban solidarity')
  })

  it.each(['Fakhry', 'Manfredi', 'Bauder'])('is found by its author, %s', (author) => {
    expect(run('framework', { framework: author }).outcome).toBe('answered')
  })
})

describe('/timeline', () => {
  it('lists events in order, each with a footnote', () => {
    const [list] = listsOf(run('timeline', { city: 'Toronto' }))
    const years = list?.items.map(([when]) => Number(when?.text.match(/\d{4}/)?.[0])) ?? []
    expect(years.length).toBeGreaterThan(2)
    expect(years).toEqual(years.toSorted((a, b) => a - b))
    for (const [, what] of list?.items ?? []) expect(what?.cites?.length).toBe(1)
  })

  it('keeps within the years asked for', () => {
    const [list] = listsOf(run('timeline', { from: '1980', to: '1989' }))
    for (const [when] of list?.items ?? []) expect(when?.text).toMatch(/198\d/)
  })

  it('says when nothing is dated there', () => {
    expect(run('timeline', { city: 'Accra', from: '1500', to: '1501' })).toMatchObject({
      outcome: 'not-found',
      footnotes: [],
    })
  })

  it.each([
    [{ from: 'last' }, /not a year/],
    [{ from: '2010', to: '2000' }, /2010 is after 2000/],
  ])('refuses %o', (input, says) => {
    expect(run('timeline', input as Record<string, string>)).toMatchObject({
      outcome: 'bad-input',
      title: expect.stringMatching(says),
    })
  })
})

describe('/sources', () => {
  it('lists every source with its notes, licence and link', () => {
    const [list] = listsOf(run('sources'))
    expect(list?.items).toHaveLength(library.sources.size)
    for (const [id, rest] of list?.items ?? [])
      expect(rest?.text, id?.text).toMatch(/\d+ notes, not imported\..*https:/)
  })
})

describe('what sources say otherwise', () => {
  it('stands beside what they disagree with, with a footnote of its own', () => {
    const reply = run('ask', { question: 'when was the City of Sanctuary movement founded in Sheffield?' })
    const others = reply.excerpts.flatMap((excerpt) => excerpt.otherwise)
    expect(JSON.stringify(others)).toMatch(/2006|2005/)
    for (const line of others) expect(line[0]?.cites?.length).toBe(1)
  })
})

describe('every command', () => {
  it('runs its own example', () => {
    for (const { name, example, options } of commands) {
      const rest = example.replace(/^\/\S+\s*/, '')
      const values = options.length > 1 ? rest.split(' ') : [rest]
      const input = Object.fromEntries(options.flatMap((o, i) => (values[i] ? [[o.name, values[i]]] : [])))
      expect(run(name, input as Record<string, string>).outcome, example).toBe('answered')
    }
  })

  it('stays within what Discord shows of it: descriptions up to 100 characters', () => {
    for (const { description, options } of commands)
      for (const text of [description, ...options.map((o) => o.description)])
        expect(text.length, text).toBeLessThanOrEqual(100)
  })
})
