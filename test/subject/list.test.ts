import { describe, expect, it } from 'vitest'
import type { Note } from '../../src/corpus/schemas/note.ts'
import type { Line, Reply } from '../../src/reply/reply.ts'
import { LANGUAGES, wordingOf } from '../../src/wording/wording.ts'
import { createBeeContext } from '../bees.ts'
import { createTestContext, dispatch } from '../context.ts'

const context = createTestContext()
const notes = [...context.library.notes.values()]
const list = (input: Record<string, string>) => dispatch({ command: 'list', input }, context)
const itemsOf = (reply: Reply) => reply.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
const namesOf = (reply: Reply) => itemsOf(reply).map((line) => line[0]?.text ?? '')
const textsOf = (reply: Reply) =>
  reply.blocks.flatMap((block) => (block.kind === 'text' ? [block.line.map(({ text }) => text).join('')] : []))
const countOf = (reply: Reply) => textsOf(reply).at(-1) ?? ''

/** The note that a line rests on. */
function noteOf(line: Line, { footnotes }: Reply, fits: (note: Note) => boolean): Note | undefined {
  const cites = line.flatMap((span) => span.cites ?? [])
  const footnote = footnotes.find(({ n }) => n === cites[0])
  return notes.find(
    (note) =>
      note.source === footnote?.source &&
      note.pin.section === footnote.pin.section &&
      note.pin.paragraph === footnote.pin.paragraph &&
      fits(note),
  )
}

/** The names of the cities of some countries of which some note says something. */
const citiesIn = (countries: string[], fits: (note: Note, city: string) => boolean) =>
  context.library.cities
    .filter(
      ({ id, entry }) => countries.includes(entry.country) && notes.some((n) => n.cities.includes(id) && fits(n, id)),
    )
    .map(({ name }) => name)
    .sort()

const AFRICA = ['Ghana', 'Kenya', 'Morocco', 'Nigeria', 'South Africa', 'Tunisia']

describe('/list', () => {
  it('lists the African cities of one author, each with a footnote to a note of his on it', async () => {
    const reply = await list({ what: 'cities', by: 'bauder', in: 'Africa' })
    const expected = citiesIn(AFRICA, ({ source }) => source === 'bauder-2022')
    expect(countOf(reply)).toBe(`Bauder (2022) names ${expected.length} cities in Africa:`)
    expect(namesOf(reply).sort()).toEqual(expected)
    for (const line of itemsOf(reply)) {
      const id = context.library.cities.find(({ name }) => name === line[0]?.text)?.id ?? ''
      expect(noteOf(line, reply, (note) => note.cities.includes(id))?.source, id).toBe('bauder-2022')
    }
  })

  it.each(['Africa', 'africa', 'África', 'Afrique', 'Afrika', 'Afrca'])('knows the continent by “%s”', async (name) => {
    const expected = citiesIn(AFRICA, () => true)
    expect(namesOf(await list({ what: 'cities', in: name })).sort()).toEqual(expected)
  })

  it.each(['US', 'USA', 'U.S.', 'the United States', 'United States', 'Vereinigte Staaten', 'Estados Unidos'])(
    'knows the country by “%s”',
    async (name) => {
      const reply = await list({ what: 'cities', in: name })
      expect(namesOf(reply).sort()).toEqual(citiesIn(['United States'], () => true))
      expect(reply.title).toBe('Cities · United States')
    },
  )

  it('counts Mexico to North America and to Latin America, and says how it read a slip', async () => {
    for (const name of ['North America', 'Latin America', 'the Americas'])
      expect(namesOf(await list({ what: 'cities', in: name }))).toContain('Mexico City')
    expect(namesOf(await list({ what: 'cities', in: 'South America' }))).not.toContain('Mexico City')
    expect(textsOf(await list({ what: 'cities', in: 'Germny' }))[0]).toBe('Reading “Germny” as Germany.')
  })

  it.each([
    ['manfredi', 'Manfredi-Sánchez (2020) names'],
    ['lacroix and spencer', 'Lacroix & Spencer (2022) name'],
    ['Spencer', 'Lacroix & Spencer (2022) name'],
    ['Harald Bauder', 'Bauder (2022) names'],
    ['fakhry-2022', 'Fakhry (2022) names'],
    ['What is a solidarity city?', 'Perzyna (2024) names'],
  ])('knows a source by “%s”', async (by, says) => {
    expect(countOf(await list({ what: 'cities', by })).startsWith(says)).toBe(true)
  })

  it('says of each city what stands on a dimension, by a note that takes the stance', async () => {
    const reply = await list({ what: 'cities', dimension: 'legality', stance: 'absent' })
    const takes = (note: Note, city: string) => note.stances[city]?.['legality']?.stance === 'absent'
    expect(namesOf(reply).sort()).toEqual(
      context.library.cities
        .filter(({ id }) => notes.some((n) => takes(n, id)))
        .map(({ name }) => name)
        .sort(),
    )
    for (const line of itemsOf(reply)) {
      const id = context.library.cities.find(({ name }) => name === line[0]?.text)?.id ?? ''
      const note = noteOf(line, reply, (n) => takes(n, id) && line.at(-1)?.text === n.says)
      expect(note, id).toBeDefined()
    }
  })

  it('says on which dimension where a stance alone is asked for, by the framework in use', async () => {
    const reply = await list({ what: 'cities', stance: 'absent' })
    expect(countOf(reply)).toContain('(Four dimensions of urban solidarity, absent)')
    expect(itemsOf(reply).map((line) => line[2]?.text)).toContain(' · Legality · ')
  })

  it('shows a note for each stance where notes differ', async () => {
    const [line] = itemsOf(await list({ what: 'cities', in: 'South Africa', dimension: 'legality' }))
    expect(line?.map(({ text }) => text).join('')).toMatch(
      /^Johannesburg \(South Africa\) · supported · .* · absent · /,
    )
    expect(line?.flatMap(({ cites }) => cites ?? [])).toHaveLength(2)
  })

  it('takes all restrictions at once, and in its own call again by ids', async () => {
    const input = { what: 'cities', by: 'Bauder', in: 'Europe', dimension: 'Legality', from: '2015', to: '2018' }
    const reply = await list(input)
    const expected = notes.filter(
      ({ source, years }) => source === 'bauder-2022' && years.some((year) => year >= 2015 && year <= 2018),
    )
    for (const name of namesOf(reply)) {
      const id = context.library.cities.find((city) => city.name === name)?.id ?? ''
      expect(
        expected.some((note) => note.stances[id]?.['legality']),
        name,
      ).toBe(true)
    }
    expect(reply.title).toBe('Cities · Bauder (2022) · Europe · Legality · 2015 to 2018')
    expect(reply.self?.input).toMatchObject({ by: 'bauder-2022', in: 'europe', dimension: 'legality' })
    expect((await list(reply.self?.input ?? {})).blocks).toEqual(reply.blocks)
  })

  it('lists what networks are on a dimension for networks', async () => {
    const reply = await list({ what: 'networks', dimension: 'network-focus' })
    const line = itemsOf(reply).find(([name]) => name?.text === 'Eurocities')
    expect(line?.[2]?.text).toBe(' · generalist · ')
    expect(line?.[3]?.cites).toHaveLength(1)
  })

  it.each([
    [{ what: 'people', in: 'Spain' }, 'Ada Colau'],
    [{ what: 'terms', by: 'Fakhry' }, 'Caring city'],
    [{ what: 'sources', in: 'Ghana' }, 'Perzyna, 2024: What is a solidarity city?'],
    [{ what: 'networks', by: 'manfredi' }, 'Eurocities'],
    [{ what: 'sources' }, 'Bauder, 2022: Urban migrant and refugee solidarity'],
    [{ what: 'Cities' }, 'Toronto'],
  ])('lists %j with %s among them', async (input, name) => {
    const reply = await list(input)
    expect(namesOf(reply)).toContain(name)
    for (const { command, input } of [
      ...reply.choices,
      ...reply.menus.flatMap((m) => ('choices' in m ? m.choices : [])),
    ])
      expect((await dispatch({ command, input }, context)).outcome).toBe('answered')
  })

  it('gives every line its footnote, in the order in which they are read', async () => {
    const cited = itemsOf(await list({ what: 'cities' })).map((line) => line.flatMap(({ cites }) => cites ?? []))
    expect(cited.every((each) => each.length === 1)).toBe(true)
    const firsts = [...new Set(cited.flat())]
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
  })

  it('says which restriction leaves nothing, and how much there is without it', async () => {
    const reply = await list({ what: 'cities', by: 'Bauder', in: 'Japan' })
    expect(reply.outcome).toBe('not-found')
    const n = namesOf(await list({ what: 'cities', by: 'Bauder' })).length
    expect(textsOf(reply)).toEqual([
      'The sources have nothing of this: Cities · Bauder (2022) · Japan.',
      `Without “Japan”: ${n} cities.`,
    ])
    expect(reply.choices).toMatchObject([{ command: 'list', input: { what: 'cities', by: 'Bauder' } }])
  })

  it('takes somebody who has written no source for whom notes name, and says so', async () => {
    const nothing = await dispatch({ command: 'ask', input: { question: '/list networks oomen' } }, context)
    expect(textsOf(nothing)).toEqual([
      '“Barbara Oomen” is not a source in these sources.',
      'The sources have nothing of this: Networks · in notes that name Barbara Oomen.',
      expect.stringMatching(/^Without “in notes that name Barbara Oomen”: \d+ networks\.$/),
    ])
    expect(nothing.choices[0]).toMatchObject({ command: 'person', input: { person: 'barbara-oomen' } })
    const cities = await list({ what: 'cities', by: 'Ada Colau' })
    const expected = notes.filter(({ people }) => people.includes('ada-colau')).flatMap((note) => note.cities)
    expect(namesOf(cities)).toHaveLength(new Set(expected).size)
    expect(cities.self?.input).toMatchObject({ by: 'ada-colau' })
  })

  it.each([
    ['/list cities by Bauder in Africa', 'Cities · Bauder (2022) · Africa'],
    ['/list cities in Canada from 2010 to 2015', 'Cities · Canada · 2010 to 2015'],
    ['/list cities by lacroix and spencer in:Europe', 'Cities · Lacroix & Spencer (2022) · Europe'],
    ['/list cities in Atlantis', '“Atlantis” is not a country or continent in these sources'],
    ['/list cities bauder in Atlantis', '“Atlantis” is not a country or continent in these sources'],
    ['/list cities by Smith', '“Smith” is not a source in these sources'],
  ])('reads the words of a sentence where it is typed: %s', async (question, title) => {
    expect((await dispatch({ command: 'ask', input: { question } }, context)).title).toBe(title)
  })

  it.each([
    ['which cities are in Atlantis?', '“Atlantis” is not a country or continent in these sources.', 'Africa, '],
    ['cities in Narnia', '“Narnia” is not a country or continent in these sources.', 'Africa, '],
    ['which cities does Smith mention?', '“Smith” is not a source in these sources.', 'Bauder (2022), '],
    ['which networks does Smith name in Africa?', '“Smith” is not a source in these sources.', 'Bauder (2022), '],
    ['welche Städte gibt es in Atlantis?', '“Atlantis” is not a country or continent in these sources.', 'Africa, '],
    ['qué ciudades menciona Smith?', '“Smith” is not a source in these sources.', 'Bauder (2022), '],
  ])('says in a sentence which word is unknown, and what there is: %s', async (question, says, there) => {
    const reply = await dispatch({ command: 'ask', input: { question } }, context)
    expect(reply.outcome).toBe('not-found')
    expect(textsOf(reply)).toContain(says)
    expect(textsOf(reply).join(' ')).toContain(`There are, for example, ${there}`)
  })

  it('leaves out more where no single restriction is the reason', async () => {
    const reply = await list({ what: 'cities', in: 'Japan', from: '1500', to: '1510' })
    expect(textsOf(reply)[1]).toMatch(/^Without “Japan · 1500 to 1510”: \d+ cities\.$/)
  })

  it.each([
    [{ what: 'towns' }, '“towns” does not fit here.', 'It can be Cities, Networks, People, Terms or Sources.'],
    [{ what: 'cities', by: 'Smith' }, '“Smith” is not a source in these sources', 'Bauder (2022)'],
    [{ what: 'cities', in: 'Atlantis' }, '“Atlantis” is not a country or continent in these sources', 'Africa'],
    [{ what: 'cities', dimension: 'gravity' }, '“gravity” is not a dimension in these sources', 'Legality'],
    [{ what: 'cities', stance: 'splendid' }, '“splendid” does not fit here.', 'supported, limited or absent'],
    [{ what: 'cities', from: 'soon' }, '“soon” is not a year.', 'Give a year like 2015.'],
    [{ what: 'cities', from: '2018', to: '2015' }, '2018 is after 2015.', 'earlier year'],
  ])('refuses %j, and lists what fits', async (input, title, hint) => {
    const reply = await list(input)
    expect(reply).toMatchObject({ outcome: 'bad-input', title })
    expect(textsOf(reply).join(' ')).toContain(hint)
  })

  it.each(LANGUAGES)('counts in whole sentences and names countries in %s', async (language) => {
    const say = (input: Record<string, string>) => dispatch({ command: 'list', input, language }, context)
    const wording = wordingOf(language)
    const german = await say({ what: 'cities', in: 'Germany', by: 'Bauder' })
    const name = { en: 'Germany', es: 'Alemania', fr: 'Allemagne', de: 'Deutschland', pt: 'Alemanha' }[language]
    expect(german.title).toBe(`${wording.list.kinds.cities} · Bauder (2022) · ${name}`)
    expect(itemsOf(german)[0]?.[1]?.text).toBe(` (${name})`)
    const counts = {
      en: /^Bauder \(2022\) names \d+ cities in Africa:$/,
      es: /^Bauder \(2022\) menciona \d+ ciudades en África:$/,
      fr: /^Bauder \(2022\) cite \d+ villes en Afrique\u00a0:$/,
      de: /^Bauder \(2022\) nennt \d+ Städte in Afrika:$/,
      pt: /^Bauder \(2022\) menciona \d+ cidades na África:$/,
    }
    expect(countOf(await say({ what: 'cities', by: 'Bauder', in: 'Africa' }))).toMatch(counts[language])
    const by = wording.list.kinds.people.toLowerCase()
    expect((await say({ what: by })).title).toBe(wording.list.kinds.people)
  })
})

describe('/list in a library of another subject', () => {
  const bees = createBeeContext()
  const run = (input: Record<string, string>) => dispatch({ command: 'list', input }, bees)

  it('lists what it has: people, terms and sources, also by source and years', async () => {
    expect(namesOf(await run({ what: 'people', by: 'vell and quint' }))).toContain('Rhea Quint')
    expect(namesOf(await run({ what: 'terms', by: 'Lorne' }))).toContain('Skep')
    expect(namesOf(await run({ what: 'sources', from: '1992', to: '1992' }))).toEqual(['Lorne, 1998: The Heather Year'])
  })

  it('offers no kind that it lacks, and knows no country', async () => {
    expect(JSON.stringify((await run({ what: 'cities' })).blocks)).toContain('It can be People, Terms or Sources.')
    expect(await run({ what: 'people', in: 'Ghana' })).toMatchObject({ outcome: 'bad-input' })
  })
})
