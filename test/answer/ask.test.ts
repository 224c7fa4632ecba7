import { describe, expect, it } from 'vitest'
import { createTestContext, dispatch } from '../context.ts'

const context = createTestContext()
const ask = (question: string) => dispatch({ command: 'ask', input: { question } }, context)

describe('/ask puts the answer first', () => {
  const ranking: [question: string, first: string, reason: string][] = [
    ['who is the mayor of Makassar?', 'makassar-mayor', 'a city and a person: the note that names both'],
    [
      'what does the mayor of recoleta think about citizenship',
      'recoleta-mayor',
      'one mayor of several, told apart by the city',
    ],
    [
      'when did Sheffield become a city of sanctuary?',
      'sheffield-first-city-of-sanctuary-2007',
      'the year of the city, not of the movement',
    ],
    ['how many people did SAIER help in 2020?', 'saier', 'an acronym and a year'],
    ['where were there Schutzräume?', 'germany-safe-spaces', 'a foreign term, with its accent'],
    ['where were there schutzraume', 'germany-safe-spaces', 'and without'],
    ['DADT, what is that', 'dont-ask-dont-tell', 'an acronym alone: the note that defines it'],
    ['what jobs do refugees have in Nairobi', 'nairobi', 'everyday words for what the source puts otherwise'],
    ['johanesburg mayor mashba raids wich year', 'johannesburg-mayor-mashaba', 'four slips in six words'],
    [
      'how much money did sanfran think it would lose',
      'san-francisco-santa-clara',
      'a name by its beginning, in one word',
    ],
    ['did toronto use the words sanctuary city in its decision?', 'toronto', 'a yes-or-no question'],
  ]
  it.each(ranking)('%s → %s (%s)', async (question, first) => {
    const reply = await ask(question)
    expect(reply.outcome).toBe('answered')
    expect(reply.excerpts[0]?.id).toContain(first)
  })

  it('marks the words that answer in it', async () => {
    const { text, matched } = (await ask('who is the mayor of Makassar?')).excerpts[0] ?? { text: '', matched: [] }
    expect(matched.map(({ start, end }) => text.slice(start, end))).toEqual(['Mohammad Ramdhan “Danny” Pomanto'])
  })

  it('shows one place and at most two further ones, the rest later, each with a footnote, numbered in order of mention', async () => {
    for (const question of ['refugees', 'sanctuary city policies', 'what do cities do for illegalized migrants?']) {
      const { blocks, excerpts, footnotes } = await ask(question)
      const shown = blocks.filter((block) => block.kind === 'excerpts')
      const atOnce = shown.filter(({ later }) => !later).flatMap(({ indices }) => indices)
      expect(atOnce.length).toBeLessThanOrEqual(3)
      expect(atOnce[0]).toBe(0)
      expect(shown.flatMap(({ indices }) => indices).sort()).toEqual(excerpts.map((_, i) => i))
      expect(excerpts.length).toBeGreaterThanOrEqual(3)
      expect(excerpts.length).toBeLessThanOrEqual(6)
      expect(footnotes.map((f) => f.n)).toEqual(footnotes.map((_, i) => i + 1))
      for (const excerpt of excerpts) expect(footnotes.map((f) => f.n)).toContain(excerpt.footnote)
    }
  })

  it('gives the same bytes for the same question', async () => {
    const question = 'which cities issue municipal ID cards?'
    expect(JSON.stringify(await ask(question))).toBe(
      JSON.stringify(await dispatch({ command: 'ask', input: { question } }, createTestContext())),
    )
  })
})

describe('/ask reads what people type', () => {
  const textOf = async (question: string) => JSON.stringify((await ask(question)).blocks)

  const readings: [question: string, first: string, says: string, reason: string][] = [
    [
      'when did San Francisco become a sactuary city',
      'san-francisco',
      'Searching for “sanctuary” instead of “sactuary”.',
      'a misspelt word',
    ],
    ['wann wurde Eurocities gegründet?', 'eurocities', 'Read from German:', 'German'],
    ['¿quién es el alcalde de Makassar?', 'makassar-mayor', 'Read from Spanish:', 'Spanish'],
    ['qui a fondé Eurocities ?', 'eurocities', 'Read from French:', 'French'],
    ['quem fundou a Eurocities?', 'eurocities', 'Read from Portuguese:', 'Portuguese'],
  ]
  it.each(readings)('%s → %s, and says so (%s: %s)', async (question, first, says) => {
    expect((await ask(question)).excerpts[0]?.id).toContain(first)
    expect(await textOf(question)).toContain(says)
  })

  it.each(['what do the sources say about Accra?', 'what is known about Quilicura', 'anything on Montreal?'])(
    '%s: all there is on it',
    async (question) => {
      const reply = await ask(question)
      expect(reply.outcome).toBe('answered')
      const cities = context.library.notes.get(reply.excerpts[0]?.id ?? '')?.cities ?? []
      expect(cities.some((id) => question.toLowerCase().includes(id))).toBe(true)
    },
  )

  it.each([
    [
      'wie viele leben in Irland und Kanada',
      '“Irland” as “Ireland”, “Kanada” as “Canada”.',
      'names are written as names',
    ],
    ['hay ciudades santuario en Irlanda?', 'as “sanctuary city”', 'what is no name is not'],
    ['que pasó en Toronto en la vida', 'Read from Spanish. The', 'what led to nothing is not told'],
  ])('%s: says “%s” (%s)', async (question, says) => {
    expect(await textOf(question)).toContain(says)
  })

  it('tells of three words at most', async () => {
    const text = await textOf(
      '¿qué ciudades santuario de Irlanda, Kanada y Alemania ayudan a los refugiados y migrantes?',
    )
    expect(text.match(/ as /g)?.length ?? 0).toBeLessThanOrEqual(3)
  })

  it('says what is missing by its bare name, and no more of it than a line', async () => {
    expect(await textOf("is Wakanda's mayor nice")).toContain('“Wakanda” is not')
    expect((await textOf('a'.repeat(500))).length).toBeLessThan(300)
  })

  it.each(['xqz frob 16', 'xqz frob 2', '16'])('makes nothing of a figure alone: %s', async (question) => {
    expect((await ask(question)).outcome).toBe('not-found')
  })

  it('makes nothing of letters at random, though some are near to words', async () => {
    const letters = 'asdf qwer citx uiop hjkl mayr rewq vcxz poiu lkjh mnbv polise'
    expect((await dispatch({ command: 'ask', input: { question: letters } }, context)).outcome).toBe('not-found')
    expect(await textOf(letters)).not.toContain('Searching for')
  })

  it('takes an acronym for no slip', async () => {
    expect(await textOf('what does CBSA do')).not.toContain('Searching for')
  })

  it('says nothing of readings where it read what was typed', async () => {
    expect(await textOf('who is the mayor of Makassar?')).not.toMatch(/Searching for|Read from/)
  })

  it('gives each side of a comparison a place before a second one to any', async () => {
    const { excerpts } = await ask('how do Toronto and Sheffield support refugees?')
    const cities = excerpts.slice(0, 2).map(({ id }) => context.library.notes.get(id)?.cities)
    expect(cities.flat()).toEqual(expect.arrayContaining(['toronto', 'sheffield']))
  })

  it('takes the source that is named', async () => {
    expect((await ask('what does Fakhry say about Johannesburg?')).excerpts[0]?.source).toBe('fakhry-2022')
    expect((await ask('what does Bauder say about Johannesburg?')).excerpts[0]?.source).toBe('bauder-2022')
  })

  it('opens with it where sources differ', async () => {
    const { blocks, excerpts } = await ask('in which year was the City of Sanctuary movement founded in Sheffield?')
    expect(blocks[0]).toMatchObject({ kind: 'excerpts', heading: 'The sources differ on this', indices: [0] })
    expect(excerpts[0]?.text).toMatch(/2005/)
    const [other] = excerpts[0]?.otherwise ?? []
    expect(other?.map(({ text }) => text).join('')).toMatch(
      /^Lacroix & Spencer say otherwise \(year of founding\): .*2006/,
    )
    expect(other?.at(-1)?.cites).toHaveLength(1)
  })
})

describe('/ask says what the sources lack, and shows the nearest that they have', () => {
  const rows: [question: string, lack: string][] = [
    ['who was mayor of toronto in 2013', 'The sources do not say who.'],
    ['how many refugees live in Makassar?', 'The sources give no such figure.'],
    ['where was Kate Steinle killed?', 'The sources do not say where.'],
    ['who leads Casa Nostra, Casa Vostra?', 'The sources do not say who.'],
    ['is the CLAIM centre in Lisbon free of charge?', 'The nearest that they have:'],
    ['how much does the Migrant Helpdesk cost per year?', 'The sources give no such figure.'],
    ['how many people did SAIER help in 2012?', 'not 2012.'],
    ['what does fakhry say about zurich', 'Fakhry does not tell this. Others do:'],
    ['does manfredi talk about nairobi', 'Manfredi-Sánchez does not tell this. Others do:'],
  ]
  it.each(rows)('%s: %s', async (question, lack) => {
    const reply = await ask(question)
    expect([reply.outcome, reply.verdict]).toEqual(['answered', 'nearest'])
    expect(JSON.stringify(reply.blocks[0])).toContain(lack)
    const atOnce = reply.blocks.flatMap((block) => (block.kind === 'excerpts' && !block.later ? block.indices : []))
    expect(atOnce).toEqual([0])
  })

  it('and says nothing of the kind where they answer', async () => {
    const reply = await ask('what does SAIER do?')
    expect(reply.verdict).toBeUndefined()
    expect(reply.blocks[0]?.kind).toBe('excerpts')
  })
})

describe('/ask says when the sources do not say', () => {
  const unanswerable = [
    'is Glasgow a city of sanctuary?',
    'what is the refugee policy of Kyiv',
    'who won the world cup in 2022',
    'is houston a sanctuary city',
    'is Paris a sanctuary city?',
    'is paris a sanctuary city',
    'why did the city do it?',
    'tell me about cities',
    'qwertz uiop',
    '?!',
  ]
  it.each(unanswerable)('%s', async (question) => {
    const reply = await ask(question)
    expect(reply.outcome).toBe('not-found')
    expect(reply.title).toBe('Not found in these sources')
    expect(reply.footnotes).toEqual([])
    expect(reply.excerpts).toEqual([])
    expect(reply.audience).toBe('asker')
  })

  it('names the words that the sources do not have', async () => {
    const text = JSON.stringify((await ask('is Glasgow a city of sanctuary?')).blocks)
    expect(text).toContain('“Glasgow” is not in these sources.')
  })

  it.each([...unanswerable, 'what did Marseille decide about migrants?', 'who wrote about crimmigration'])(
    'offers for “%s” only what answers',
    async (question) => {
      for (const { command, input } of (await ask(question)).choices)
        expect((await dispatch({ command, input }, context)).outcome).toBe('answered')
    },
  )

  it('says for which years they have something, where the year is missing', async () => {
    expect(JSON.stringify((await ask('how many people went to SAIER in 2023?')).blocks)).toMatch(
      /On SAIER they have .*, not 2023\./,
    )
  })

  it('offers the nearest that they do have, ready to run', async () => {
    const { choices } = await ask('what did Barcelona build in 2031?')
    expect(choices[0]).toEqual({ label: 'Barcelona', command: 'city', input: { name: 'barcelona' } })
  })
})

describe('bad input', () => {
  const bad: [title: string, command: string, input: Record<string, string>, says: RegExp][] = [
    ['an empty question', 'ask', { question: '   ' }, /question is empty/],
    ['no question', 'ask', {}, /question is missing/],
    ['a question of 501 characters', 'ask', { question: 'x'.repeat(501) }, /longer than 500 characters/],
    ['an option that is not there', 'ask', { question: 'x', style: 'apa' }, /style/],
    ['an unknown command', 'dance', {}, /no command “dance”/],
  ]
  it.each(bad)('%s is refused with what to type instead', async (_, command, input, says) => {
    const reply = await dispatch({ command, input }, context)
    expect(reply.outcome).toBe('bad-input')
    expect(`${reply.title} ${JSON.stringify(reply.blocks)}`).toMatch(says)
    expect(JSON.stringify(reply.blocks)).toMatch(/\/ask/)
  })

  it('takes the longest question there may be', async () => {
    expect((await ask(`Barcelona ${'refuge '.repeat(80)}`.slice(0, 500))).outcome).not.toBe('failed')
  })
})

describe('a fault of ours', () => {
  it('is told without a stack trace, and logged with one', async () => {
    const broken = createTestContext()
    const index = {
      ...broken.index,
      get search(): never {
        throw new Error('wires crossed')
      },
    }
    const reply = await dispatch({ command: 'ask', input: { question: 'what does SAIER do?' } }, { ...broken, index })
    expect(reply.outcome).toBe('failed')
    expect(JSON.stringify(reply)).not.toMatch(/wires|\.ts:/)
    expect(broken.logged()).toContainEqual(
      expect.objectContaining({ level: 50, err: expect.objectContaining({ message: 'wires crossed' }) }),
    )
  })
})

describe('the log', () => {
  it('holds the question only when it was asked to', async () => {
    const quiet = createTestContext()
    const open = createTestContext({ LOG_QUESTIONS: 'true' })
    for (const each of [quiet, open]) await dispatch({ command: 'ask', input: { question: 'what is Nausica?' } }, each)
    expect(JSON.stringify(quiet.logged())).not.toContain('Nausica')
    expect(open.logged()).toContainEqual(expect.objectContaining({ input: { question: 'what is Nausica?' } }))
  })
})

it('does not give the reply that was kept where another wing of the library offers other things', async () => {
  const offer = { label: 'Harbours', command: 'help', input: {} }
  const elsewhere = { ...context, subject: { ...context.subject, sumUp: () => [offer] } }
  const asked = { command: 'ask', input: { question: 'what does SAIER do?' } }
  expect((await dispatch(asked, context)).choices).not.toContainEqual(offer)
  expect((await dispatch(asked, elsewhere)).choices).toContainEqual(offer)
})
