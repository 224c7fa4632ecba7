import { describe, expect, it } from 'vitest'
import { readLine } from '../../src/terminal/line.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { LANGUAGES } from '../../src/wording/languages.ts'
import { appOf, createTestContext, dispatch } from '../context.ts'

const context = createTestContext()
const run = (command: string, input: Record<string, string>) => dispatch({ command, input }, context)
const textOf = ({ blocks }: Reply) => JSON.stringify(blocks)
const city = (name: string) => run('city', { name })
/** The reply to a line that is typed in a terminal. */
const type = (line: string) => {
  const typed = readLine(line, appOf(context))
  if (typed.kind !== 'request') throw new Error(`${line} is no request`)
  return dispatch(typed.request, context)
}
/** What completes an option, as Discord shows it. */
async function suggest(command: string, option: string, typed: string, others = {}): Promise<string[]> {
  const found = Promise.withResolvers<string[]>()
  await appOf(context).receive(
    { kind: 'completion', id: null },
    async (visit) => found.resolve((await visit.suggest(command, option, typed, others)).map(({ label }) => label)),
    async () => found.resolve([]),
  )
  return found.promise
}

describe('a name that leads to a city', () => {
  const rows: [typed: string, title: string, said: string | null][] = [
    ['LA', 'Los Angeles, United States', null],
    ['L.A.', 'Los Angeles, United States', null],
    ['Ghana', 'Accra, Ghana', 'Ghana: Accra is the only city'],
    ['Québec', 'Montreal, Canada', 'Quebec: Montreal is the only city'],
    ['Cataluña', 'Barcelona, Spain', 'Catalonia: Barcelona is the only city'],
    ['Toronto Ontario', 'Toronto, Canada', null],
    ['Toronto, ON, Canada', 'Toronto, Canada', null],
    ['Accra Ghana', 'Accra, Ghana', null],
    ['Barcelona, Spain', 'Barcelona, Spain', null],
    ['Barcelona España', 'Barcelona, Spain', null],
    ['Barcelona (Katalonien)', 'Barcelona, Spain', null],
    ['Torono, Canada', 'Toronto, Canada', 'Reading “Torono, Canada” as Toronto.'],
    ['Eastleigh', 'Nairobi, Kenya', 'Eastleigh is a neighbourhood of Nairobi.'],
    ['Sultanbeyli', 'Istanbul, Turkey', 'Sultanbeyli is a district of Istanbul.'],
    ['Chiyah', 'Beirut, Lebanon', 'Chiyah is a municipality in Beirut.'],
    ['Medina of Tunis', 'Tunis, Tunisia', 'Medina of Tunis is the old town of Tunis.'],
    ['Toron', 'Toronto, Canada', 'Reading “Toron” as Toronto.'],
  ]
  it.each(rows)('“%s” is read as %s', async (typed, title, said) => {
    const reply = await city(typed)
    expect([reply.outcome, reply.title]).toEqual(['answered', title])
    if (said) expect(textOf(reply)).toContain(said)
    else expect(textOf(reply)).not.toMatch(/Reading|only city/)
  })

  it('says so in every language', async () => {
    const said = LANGUAGES.map(async (language) => {
      const { blocks } = await dispatch({ command: 'city', input: { name: 'Eastleigh' }, language }, context)
      return JSON.stringify(blocks[0])
    })
    const lines = await Promise.all(said)
    for (const line of lines) expect(line).toMatch(/Eastleigh.*Nairobi/)
    expect(new Set(lines).size).toBe(LANGUAGES.length)
  })

  it('stands in a question too, LA in capitals alone', async () => {
    const ask = async (question: string) => (await run('ask', { question })).choices.map(({ label }) => label)
    expect(await ask('what happens in Eastleigh?')).toContain('Nairobi')
    expect(await ask('what does LA do for migrants?')).toContain('Los Angeles')
    const spanish = await dispatch(
      { command: 'ask', input: { question: '¿qué hace la ciudad de Toronto?' }, language: 'es' },
      context,
    )
    expect(spanish.choices.map(({ label }) => label).join()).not.toContain('Los Angeles')
  })
})

describe('a country or region with several cities', () => {
  it.each([
    ['California', 'California', ['San Francisco', 'Berkeley', 'Los Angeles', 'Santa Clara County', 'Richmond']],
    ['España', 'Spain', ['Barcelona', 'Ceuta', 'Madrid', 'Melilla']],
    ['Vereinigtes Königreich', 'United Kingdom', ['Sheffield', 'Birmingham', 'Bristol', 'Swansea']],
    ['Califronia', 'California', ['San Francisco', 'Berkeley', 'Los Angeles', 'Santa Clara County', 'Richmond']],
  ])('“%s” lists those in %s, with how much there is, and opens each', async (typed, title, cities) => {
    const reply = await city(typed)
    expect([reply.outcome, reply.title]).toEqual(['answered', title])
    const [list] = reply.blocks.flatMap((block) => (block.kind === 'list' ? [block] : []))
    expect(list?.items.map(([name]) => name?.text)).toEqual(cities)
    for (const line of list?.items ?? []) expect(line.map(({ text }) => text).join('')).toMatch(/: \d+ statements?$/)
    const choices = reply.menus.flatMap((menu) => ('choices' in menu ? menu.choices : []))
    expect(choices.map(({ label }) => label)).toEqual(cities)
    for (const { command, input } of choices) expect((await run(command, input)).outcome).toBe('answered')
    expect((await run('city', reply.self?.input ?? {})).title).toBe(title)
  })

  it('has all of a continent, as the library counts them', async () => {
    expect(textOf(await city('Africa'))).toMatch(/Johannesburg.*Accra.*Nairobi/)
  })

  it('asks which city is meant where one is compared or dated', async () => {
    const compared = await run('compare', { first: 'Canada', second: 'Nairobi' })
    expect(compared.choices[0]).toEqual({
      label: 'Toronto · Nairobi',
      command: 'compare',
      input: { first: 'toronto', second: 'Nairobi' },
    })
    const dated = await run('timeline', { city: 'Canada', year: '2013' })
    expect(dated.choices[0]).toMatchObject({
      command: 'timeline',
      input: { city: 'toronto', from: '2013', to: '2013' },
    })
  })

  it('says of one without a city that a question may find more', async () => {
    const reply = await city('Australien')
    expect(reply.outcome).toBe('not-found')
    expect(textOf(reply)).toContain('Australia: these sources name no city there.')
    expect(reply.choices).toEqual([{ label: 'Australia', command: 'ask', input: { question: 'Australia' } }])
  })
})

describe('a country behind a name', () => {
  it.each(['Toronto France', 'Toronto, France', 'Toronto, Ontario, France'])('“%s” is contradicted', async (name) => {
    const reply = await city(name)
    expect(reply.outcome).toBe('not-found')
    expect(textOf(reply)).toContain('These sources have Toronto under Canada, not under France.')
    expect(reply.choices).toEqual([{ label: 'Toronto', command: 'city', input: { name: 'toronto' } }])
  })

  it('that nothing is known of is not passed over', async () => {
    const reply = await city('Toronto, Atlantis')
    expect(reply.outcome).toBe('not-found')
    expect(reply.choices.map(({ label }) => label)).toEqual(['Toronto'])
  })

  it.each([
    '/compare Toronto Ontario Accra Ghana',
    '/compare Toronto, Ontario, Accra, Ghana',
    '/city Toronto, Canada and Accra, Ghana',
    '/compare Toronto Ghana',
  ])('goes with its name in “%s”', async (line) => {
    expect((await type(line)).title).toBe('Toronto · Accra')
  })

  it('does so before years', async () => {
    expect((await type('/timeline Toronto Ontario 2013')).title).toBe('Timeline in Toronto (2013)')
  })
})

describe('a name that the sources do not have', () => {
  const STRANGERS = [
    ...['asdf', 'qwerty', 'xx', 'zzzzzzzz', '???', '12345', '🙂'],
    ...['北京', 'Москва', 'القاهرة', '東京'],
    ...[
      'Torino',
      'Köln',
      'Verona',
      'Siena',
      'Durham',
      'Malta',
      'Bonn',
      'Lima',
      'Roma',
      'Dublin',
      'Newcastle',
      'New Delhi',
    ],
    ...[
      'Varna',
      'Salerno',
      'Dresden',
      'Kiel',
      'Kabul',
      'Capetown',
      'Cairo',
      'Aleppo',
      'San Diego',
      'Munich',
      'Cologne',
      'Portland',
      'Malaga',
      'Turin',
    ],
  ]
  it.each(STRANGERS)('“%s” is neither read as a city nor answered with a guess', async (name) => {
    const reply = await city(name)
    expect(reply.outcome).toBe('not-found')
    // The same is offered whatever the name.
    expect(reply.choices).toEqual((await city('???')).choices)
    expect(textOf(reply)).not.toContain('Did you mean')
  })

  it.each(['asdf', '北京', 'Torino', 'Köln', 'qwerty', 'Malta', 'Munich', 'Riga'])(
    '“%s” is completed by nothing',
    async (typed) => {
      expect(await suggest('city', 'name', typed)).toEqual([])
    },
  )

  it.each([
    ['Leon', 'Lyon'],
    ['Laos', 'Lagos'],
    ['York', 'New York'],
    ['the city of bristol', 'Bristol'],
  ])('“%s” is not read as %s, which is near and only offered', async (typed, near) => {
    const reply = await city(typed)
    expect(reply.outcome).toBe('not-found')
    expect(reply.choices.map(({ label }) => label)).toContain(near)
  })

  it.each([
    ['barcelna', 'Barcelona'],
    ['abrcelona', 'Barcelona'],
    ['oronto', 'Toronto'],
    ['sheffeild', 'Sheffield'],
    ['tornto', 'Toronto'],
    ['jhannesburg', 'Johannesburg'],
    ['new yrok', 'New York'],
    ['san fransisco', 'San Francisco'],
    ['niarobi', 'Nairobi'],
    ['berln', 'Berlin'],
  ])('a slip such as “%s” is still read as %s', async (typed, name) => {
    const reply = await city(typed)
    expect(reply.outcome).toBe('answered')
    expect(textOf(reply)).toContain(`Reading “${typed}” as ${name}.`)
  })
})

describe('completing a city', () => {
  it('knows countries, regions and neighbourhoods, and a country that is typed behind it', async () => {
    expect(await suggest('city', 'name', 'ghana')).toEqual(['Accra, Ghana'])
    expect(await suggest('city', 'name', 'calif')).toContain('San Francisco, United States')
    expect(await suggest('city', 'name', 'eastl')).toEqual(['Eastleigh: Nairobi, Kenya'])
    expect(await suggest('city', 'name', 'accra gh')).toEqual(['Accra, Ghana'])
    expect(await suggest('city', 'name', 'toronto fran')).toEqual([])
  })
})

describe('a part of a name', () => {
  it.each([
    ['dimension', 'legal', 'Legality'],
    ['dimension', 'civic', 'Civic sphere'],
    ['dimension', 'focus', 'Thematic or generalist focus'],
    ['term', 'autonomy', 'Municipal autonomy'],
    ['network', 'mercoc', 'Mercociudades'],
  ])('/%s %s goes to the only one that it fits, and says so', async (command, typed, name) => {
    const reply = await run(command, { [command]: typed })
    expect([reply.outcome, reply.title]).toEqual(['answered', name])
    expect(textOf(reply)).toContain(`Reading “${typed}” as ${name}.`)
  })

  it.each([
    ['term', 'refugee', ['Urban refugee', 'Refugee Convention']],
    ['network', 'euro', ['Eurocities', 'European Network of Cities of Refuge']],
    ['dimension', 'sphere', ['Delivery sphere', 'Civic sphere', 'Institutional sphere', 'Policy sphere']],
  ])('/%s %s offers those that it fits, where they are several', async (command, typed, names) => {
    const reply = await run(command, { [command]: typed })
    expect(reply.outcome).toBe('not-found')
    expect(reply.choices.map(({ label }) => label)).toEqual(expect.arrayContaining(names))
  })

  it('names a source in /cite, which says how it was read', async () => {
    expect(textOf(await run('cite', { what: 'manfred' }))).toContain('Reading “manfred” as Manfredi-Sánchez, 2020')
    expect(textOf(await run('cite', { what: 'Bauder' }))).not.toContain('Reading')
  })
})

describe('/timeline of a year', () => {
  const yearsOf = ({ blocks }: Reply) =>
    blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.map(([when]) => Number(when?.text.match(/\d{4}/)?.[0])) : [],
    )

  it.each([
    ['/timeline 2018', 2018, 2018],
    ['/timeline 2010 2012', 2010, 2012],
    ['/timeline 2010-2012', 2010, 2012],
    ['/timeline Toronto 2013', 2013, 2013],
  ])('%s shows what happened from %i to %i', async (line, from, to) => {
    const reply = await type(line)
    const years = yearsOf(reply)
    expect([Math.min(...years), Math.max(...years)]).toEqual([from, to])
    expect(yearsOf(await run('timeline', reply.self?.input ?? {}))).toEqual(years)
  })

  it('goes on from a year where only the first is given, as buttons have it', async () => {
    expect(Math.max(...yearsOf(await run('timeline', { from: '2018' })))).toBeGreaterThan(2018)
    expect(Math.max(...yearsOf(await type('/timeline 2018-')))).toBeGreaterThan(2018)
  })

  it('says that a word is no year', async () => {
    expect(await run('timeline', { year: 'then' })).toMatchObject({ outcome: 'bad-input' })
  })
})

describe('where a name is none of theirs', () => {
  const menuOf = ({ menus }: Reply) => menus.flatMap((menu) => ('choices' in menu ? menu.choices : []))

  it.each([
    ['en', 'Europe', 'Africa'],
    ['es', 'Europa', 'África'],
    ['fr', 'Europe', 'Afrique'],
    ['de', 'Europa', 'Afrika'],
    ['pt', 'Europa', 'África'],
  ] as const)('cities are offered by region, in %s', async (language, ...names) => {
    const reply = await dispatch({ command: 'city', input: { name: 'Marseille' }, language }, context)
    expect(reply.choices.length).toBeGreaterThan(2)
    const labels = menuOf(reply).map(({ label }) => label.replace(/ \(\d+\)$/, ''))
    expect(labels).toEqual(expect.arrayContaining(names))
  })

  it('every region leads to all of its cities, and all cities are in one', async () => {
    const regions = menuOf(await city('Marseille'))
    const offered = await Promise.all(regions.map(({ command, input }) => run(command, input)))
    const ids = new Set(offered.flatMap((reply) => menuOf(reply).map(({ input }) => input['name'])))
    expect(ids.size).toBe(context.library.cities.length)
  })

  it('a comparison offers what goes beside the city that it has, down to one city of a region', async () => {
    const reply = await run('compare', { first: 'Toronto', second: 'Marseille' })
    expect(reply.choices.map(({ label }) => label)).not.toContain('Toronto · Toronto')
    const america = menuOf(reply).find(({ label }) => label.startsWith('North America'))
    const cities = await run(america?.command ?? '', america?.input ?? {})
    const offered = [...cities.choices, ...menuOf(cities)]
    expect(offered.map(({ input }) => input['second'])).not.toContain('toronto')
    const compared = await run('compare', offered[0]?.input ?? {})
    expect(compared.outcome).toBe('answered')
  })

  it.each([
    [{ first: 'Quux', second: 'Marseille' }, '“Quux” and “Marseille” are not in these sources'],
    [{ first: 'Quux', second: 'Toronto', third: 'Marseille' }, '“Quux” and “Marseille” are not in these sources'],
    [{ first: 'Toronto', second: 'c, d, e and f' }, '“c, d, e and f” is not a city in these sources'],
    [{ first: 'Canada', second: 'Marseille' }, '“Marseille” is not a city in these sources'],
  ])(
    'a comparison names all that it does not know, and no button leads to another of them: %j',
    async (input, title) => {
      const reply = await run('compare', input)
      expect(reply.title).toBe(title)
      expect(textOf(reply)).toContain(`They have ${context.library.cities.length}.`)
      const pressed = await Promise.all(reply.choices.map(({ command, input }) => run(command, input)))
      expect(pressed.map(({ title }) => title).join()).not.toMatch(/not (?:a city )?in these sources/)
      expect(reply.choices.map(({ label }) => label).join()).not.toContain(', d')
    },
  )

  it.each([
    ['network', { network: 'Foobar League' }],
    ['term', { term: 'blockchain' }],
    ['dimension', { dimension: 'weather' }],
    ['framework', { framework: 'Weber' }],
    ['person', { person: 'Napoleon' }],
  ])('%s offers buttons and a menu, each of which answers', async (command, input) => {
    const reply = await run(command, input)
    expect(reply.title).toMatch(/^“.*” is not an? .* in these sources$/)
    expect([reply.choices.length > 2, menuOf(reply).length > 1]).toEqual([true, true])
    for (const choice of [...reply.choices, ...menuOf(reply)])
      expect((await run(choice.command, choice.input)).outcome, choice.label).toBe('answered')
  })
})

describe('what completes an option', () => {
  it.each(['Germany', 'Alemania', 'Allemagne', 'deutschl', 'Alemanha'])('offers the cities of %s', async (typed) => {
    expect(await suggest('city', 'name', typed)).toContain('Freiburg, Germany')
  })

  it('names countries in the language of who types', async () => {
    const found = Promise.withResolvers<string[]>()
    await appOf(context).receive(
      { kind: 'completion', id: null, language: 'de' },
      async (visit) => found.resolve((await visit.suggest('city', 'name', 'accra')).map(({ label }) => label)),
      async () => found.resolve([]),
    )
    expect(await found.promise).toEqual(['Accra, Ghana'])
  })

  it.each(['toronto', 'Toronto', 'City of Toronto'])(
    'does not offer %s second where it stands first',
    async (first) => {
      expect(await suggest('compare', 'second', 'tor')).toContain('Toronto, Canada')
      expect(await suggest('compare', 'second', 'tor', { first })).not.toContain('Toronto, Canada')
      expect(await suggest('compare', 'second', '', { first })).not.toContain('Toronto, Canada')
      expect(await suggest('compare', 'second', 'canada', { first })).not.toContain('Toronto, Canada')
    },
  )

  it.each([
    ['passage', 'id', 'sanctuary'],
    ['challenge', 'id', 'bauder-2022/toronto-council-resolution-2013'],
    ['cite', 'what', 'refugees in Makassar'],
  ])('of /%s leads with words and says whose they are', async (command, option, typed) => {
    const labels = await suggest(command, option, typed)
    expect(labels.length).toBeGreaterThan(0)
    for (const label of labels) {
      expect(label).not.toMatch(/^[\w-]+\//)
      expect(label.length).toBeLessThanOrEqual(110)
    }
    expect(labels.some((label) => / · .*\d/.test(label))).toBe(true)
  })
})

describe('the framework of a city or a comparison', () => {
  const calls: [command: string, input: Record<string, string>][] = [
    ['city', { name: 'Barcelona' }],
    ['compare', { first: 'Barcelona', second: 'Toronto' }],
  ]
  it.each(calls)('is completed with those for cities alone: /%s', async (command, input) => {
    const offered = await suggest(command, 'framework', '')
    expect(offered).toContain('Four dimensions of urban solidarity')
    const replies = await Promise.all(offered.map((framework) => run(command, { ...input, framework })))
    expect(replies.map(({ outcome }) => outcome)).toEqual(offered.map(() => 'answered'))
  })

  it.each(calls)(
    'that is for networks is refused with those that fit, each behind a button: /%s',
    async (command, input) => {
      const reply = await run(command, { ...input, framework: 'Oomen' })
      expect(reply.title).toContain('is for networks, not for cities')
      expect(textOf(reply)).toMatch(/“Four dimensions of urban solidarity”, .* and “/)
      expect(textOf(reply)).not.toContain('Bauder and')
      const pressed = await Promise.all(reply.choices.map(({ command, input }) => run(command, input)))
      expect(pressed.length).toBeGreaterThan(1)
      expect(pressed.map(({ outcome }) => outcome)).toEqual(pressed.map(() => 'answered'))
    },
  )
})

describe('a place that is completed', () => {
  it.each([
    ['cite', 'what', 'tor'],
    ['passage', 'id', 'Toronto counc'],
    ['challenge', 'id', 'sanctu'],
  ])('is found by words that are half typed: /%s %s %s', async (command, option, typed) => {
    const offered = await suggest(command, option, typed)
    expect(offered.length).toBeGreaterThan(2)
    const ids: string[] = []
    await appOf(context).receive(
      { kind: 'completion', id: null },
      async (visit) => void ids.push(...(await visit.suggest(command, option, typed)).map(({ value }) => value)),
      async () => undefined,
    )
    const first = context.library.notes.get(ids[0] ?? '')?.says.toLowerCase() ?? ''
    expect(
      typed
        .toLowerCase()
        .split(' ')
        .every((word) => first.includes(word)),
    ).toBe(true)
  })
})
