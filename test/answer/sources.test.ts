import { describe, expect, it } from 'vitest'
import { type Reply, verdictOf } from '../../src/reply/reply.ts'
import { LANGUAGES } from '../../src/wording/wording.ts'
import { createBeeContext } from '../bees.ts'
import { createTestContext, dispatch } from '../context.ts'

const context = createTestContext()
const sources = (input: Record<string, string>) => dispatch({ command: 'sources', input }, context)
const itemsOf = (reply: Reply) =>
  reply.blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map((line) => line.map(({ text }) => text).join('')) : [],
  )
const sentenceOf = (reply: Reply) =>
  reply.blocks.flatMap((block) => (block.kind === 'text' ? [block.line.map(({ text }) => text).join('')] : []))[0]

describe('/sources', () => {
  it('lists all of them without a name', async () => {
    const reply = await sources({})
    expect(itemsOf(reply)).toHaveLength(context.library.sources.size)
    expect(reply.self).toEqual({ command: 'sources', input: {} })
  })

  it('shows the record of one, with how much the library has of it', async () => {
    const reply = await sources({ source: 'lacroix and spencer' })
    expect(reply.title).toBe('City networks and the multi-level governance of migration')
    const notes = [...context.library.notes.values()].filter(({ source }) => source === 'lacroix-spencer-2022').length
    expect(itemsOf(reply)).toEqual(
      expect.arrayContaining([
        'By  Thomas Lacroix and Sarah Spencer',
        'Year  2022',
        'In  Global Networks 22(3), 349–362',
        'DOI  10.1111/glob.12381',
        'Kind of text  an article in a journal',
        `Here  ${notes} notes, not imported.`,
      ]),
    )
  })

  it.each([
    ['bauder', 'author', 'Harald Bauder wrote it.'],
    ['bauder', 'year', 'It was published in 2022.'],
    ['bauder', 'title', 'Its title is “Urban migrant and refugee solidarity”.'],
    ['bauder', 'in', 'It was published in From sovereignty to solidarity: rethinking human migration, 91–112.'],
    ['bauder', 'publisher', 'It was published by Routledge.'],
    ['bauder', 'kind', 'It is a chapter of a book.'],
    ['manfredi', 'doi', 'Its DOI is 10.3390/socsci9080146.'],
    ['fakhry', 'link', 'It is here: www.goldvi.uclg.org'],
    ['What is a solidarity city?', 'author', 'It is by Maggie Perzyna.'],
    ['What is a solidarity city?', 'year', 'It was published around 2024.'],
  ])('of %s says the %s first', async (source, field, says) => {
    const reply = await sources({ source, field })
    expect(sentenceOf(reply)).toBe(says)
    expect(verdictOf(reply)).toBe('answers')
    expect((await sources(reply.self?.input ?? {})).blocks).toEqual(reply.blocks)
  })

  it('says what a record does not say, which answers what was asked of it', async () => {
    const reply = await sources({ source: 'bauder', field: 'doi' })
    expect(sentenceOf(reply)).toBe('Its record has no DOI.')
    expect(verdictOf(reply)).toBe('answers')
  })

  it('are those of a year where one is named', async () => {
    const [list] = (await sources({ source: '2022' })).blocks
    const ids = list?.kind === 'list' ? list.items.map((item) => item[0]?.text.trim()) : []
    expect(ids).toEqual(['bauder-2022', 'fakhry-2022', 'lacroix-spencer-2022'])
  })

  it('says so where there is no such source', async () => {
    expect(await sources({ source: 'Aristotle' })).toMatchObject({ outcome: 'not-found' })
  })

  it.each(LANGUAGES)('has a sentence for every field of every source in %s', async (language) => {
    for (const library of [context, createBeeContext()])
      for (const source of library.library.sources.keys())
        for (const field of ['author', 'year', 'title', 'in', 'publisher', 'doi', 'kind', 'link']) {
          const reply = await dispatch({ command: 'sources', input: { source, field }, language }, library)
          expect(sentenceOf(reply), `${source} ${field}`).toMatch(/\S.*\S/)
        }
  })
})
