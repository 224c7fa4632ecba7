import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/reply/reply.ts'
import { createBeeContext } from '../bees.ts'
import { createTestContext, dispatch } from '../context.ts'

const context = createTestContext()
const person = (name: string) => dispatch({ command: 'person', input: { person: name } }, context)
const textsOf = (reply: Reply) =>
  reply.blocks.flatMap((block) => (block.kind === 'text' ? [block.line.map(({ text }) => text).join('')] : []))

describe('/person', () => {
  it('says who somebody is, and shows the notes about them with their footnotes', async () => {
    const reply = await person('colau')
    expect(reply.title).toBe('Ada Colau')
    expect(textsOf(reply)[0]).toMatch(/^Mayor of Barcelona/)
    expect(reply.excerpts.length).toBeGreaterThan(1)
    for (const { id, footnote } of reply.excerpts) {
      expect(context.library.notes.get(id)?.people).toContain('ada-colau')
      expect(reply.footnotes.map(({ n }) => n)).toContain(footnote)
    }
  })

  it('says what an author has written, and offers its record', async () => {
    const reply = await person('Sarah Spencer')
    expect(textsOf(reply)).toContain('Author of “City networks and the multi-level governance of migration”.')
    const [choice] = reply.choices
    expect(choice).toMatchObject({ command: 'sources', input: { source: 'lacroix-spencer-2022' } })
  })

  it('has a reply to every person of the library', async () => {
    for (const entity of context.library.entities)
      if (entity.kind === 'person') expect((await person(entity.id)).outcome, entity.id).toBe('answered')
  })

  it('shows of somebody whom authors cite what each of them takes from there', async () => {
    const reply = await person('Squire')
    expect(reply.title).toBe('Vicki Squire')
    expect(new Set(reply.footnotes.map(({ source }) => source))).toEqual(
      new Set(['bauder-2022', 'manfredi-sanchez-2020']),
    )
  })

  it('takes nobody for two', () => {
    const people = context.library.entities.filter(({ kind }) => kind === 'person')
    expect(people.filter(({ name }) => / and |&/.test(name))).toEqual([])
  })

  it('reads a slip and says so, and asks who is meant where nobody is', async () => {
    expect(textsOf(await person('Ada Colao'))[0]).toBe('Reading “Ada Colao” as Ada Colau.')
    const unknown = await person('Napoleon Bonaparte')
    expect(unknown.outcome).toBe('not-found')
    expect(unknown.title).toBe('“Napoleon Bonaparte” is not a person in these sources')
  })

  it('tells of people in a library of another subject', async () => {
    const reply = await dispatch({ command: 'person', input: { person: 'Quint' } }, createBeeContext())
    expect(textsOf(reply)).toEqual(['Author of the survey on swarms.', 'Author of “Swarms between Houses”.'])
  })
})
