import { describe, expect, it } from 'vitest'
import type { FigureOf } from '../../src/reply/figure.ts'
import { toMarkdown } from '../../src/reply/markdown.ts'
import type { Call, Line, Reply } from '../../src/reply/reply.ts'
import { createTestContext, dispatch } from '../context.ts'

const context = createTestContext()

async function show<Kind extends 'matrix' | 'map' | 'timeline' | 'network' | 'table'>(kind: Kind, call: Call) {
  const reply = await dispatch(call, context)
  const figure = reply.figures.find((each): each is FigureOf<Kind> => each.kind === kind)
  if (!figure) throw new Error(`no ${kind} in the reply to ${JSON.stringify(call)}`)
  return { reply, figure }
}

const textOf = (line: Line) => line.map(({ text }) => text).join('')
const listsIn = ({ blocks }: Reply) => blocks.flatMap((block) => (block.kind === 'list' ? [block] : []))

const compare = (...cities: string[]) => ({
  command: 'compare',
  input: Object.fromEntries(cities.map((city, i) => [['first', 'second', 'third', 'fourth'][i] ?? '', city])),
})

describe('a picture shows what its reply says', () => {
  it('of a comparison, cell by cell, with the same footnotes', async () => {
    const { reply, figure } = await show('matrix', compare('Toronto', 'Sheffield'))
    const [grid] = reply.blocks.flatMap((block) => (block.kind === 'grid' ? [block] : []))
    const said = grid?.rows.map(({ name, cells }) => ({
      name,
      cells: cells.map(({ tone, word: label, amount, evidence }) => {
        const cites = evidence.flatMap(({ line }) => line.flatMap((span) => span.cites ?? []))
        return { tone, label, amount, cites: [...new Set(cites)] }
      }),
    }))
    expect(figure.rows).toEqual(said)
    expect(figure.columns).toEqual(['Toronto', 'Sheffield'])
  })

  it('of a city that a framework does not place, as a column in which nothing is stated', async () => {
    const { figure } = await show('matrix', compare('Toronto', 'Sheffield', 'Berlin'))
    expect(figure.columns).toEqual(['Toronto', 'Sheffield', 'Berlin'])
    expect(new Set(figure.rows.map(({ cells }) => cells[2]?.tone))).toEqual(new Set(['unknown']))
  })

  it('of a map, each city under its stance, and those without one by name', async () => {
    const { reply, figure } = await show('map', { command: 'map', input: { dimension: 'legality' } })
    expect(figure.places).toHaveLength(context.library.cities.length)
    const markdown = toMarkdown(reply)
    for (const { name, sign } of figure.places) {
      const list = listsIn(reply).find(({ items }) => items.some((item) => textOf(item).startsWith(`${name},`)))
      if (sign?.tone === 'unknown') expect(markdown, name).toMatch(/Not stated of /)
      else expect(list?.heading, name).toContain(sign?.label)
    }
    const silent = figure.places.filter(({ sign }) => sign?.tone === 'unknown').map(({ name }) => name)
    const line = reply.blocks.flatMap((block) => (block.kind === 'text' ? [textOf(block.line)] : [])).at(-1)
    expect(silent.filter((name) => !line?.includes(name))).toEqual([])
  })

  it('of the cities alone, by country', async () => {
    const { reply, figure } = await show('map', { command: 'map', input: {} })
    const text = listsIn(reply).flatMap(({ items }) => items.map(textOf))
    expect(text).toContain('Canada: Hamilton, Montreal, Toronto, Vancouver')
    expect(figure.places.filter(({ name }) => !text.some((line) => line.includes(name)))).toEqual([])
  })

  it('of a timeline, event by event, with every date that is given', async () => {
    const { reply, figure } = await show('timeline', { command: 'timeline', input: { from: '2005', to: '2008' } })
    const said = listsIn(reply)[0]?.items.map(textOf)
    expect(figure.events.map(({ what, dates }) => `${dates.map(({ shown }) => shown).join(' / ')}  ${what}`)).toEqual(
      said,
    )
  })

  it('of a network only where the sources name members, with them', async () => {
    const { reply, figure } = await show('network', { command: 'network', input: { network: 'welcoming-cities' } })
    const text = listsIn(reply)[0]?.items.map(textOf) ?? []
    expect(text).toContain(`Members named: ${figure.groups[0]?.members.join(', ')}`)
    expect(toMarkdown(reply)).toContain(`**Others of this kind:** ${figure.groups[1]?.members.join(', ')}`)
    const other = await dispatch({ command: 'network', input: { network: 'uclg' } }, context)
    expect(other.figures).toEqual([])
  })

  it('of a term, author by author', async () => {
    const { reply, figure } = await show('table', { command: 'term', input: { term: 'sanctuary-city' } })
    expect(listsIn(reply)[0]?.items.map(textOf)).toEqual(figure.rows.map(({ name, text }) => `${name}: ${text}`))
  })
})

it('refuses a dimension on which no city is placed, and offers those on which some are', async () => {
  const reply = await dispatch({ command: 'map', input: { dimension: 'network structure' } }, context)
  expect(reply.outcome).toBe('not-found')
  expect(reply.choices.map(({ command }) => command)).toContain('map')
})

it('offers the map by other dimensions', async () => {
  const { menus } = await dispatch({ command: 'map', input: { dimension: 'legality' } }, context)
  const calls = menus.flatMap((menu) => ('choices' in menu ? menu.choices : []))
  expect(calls).toContainEqual(expect.objectContaining({ label: 'Discourse', command: 'map', inPlace: true }))
})
