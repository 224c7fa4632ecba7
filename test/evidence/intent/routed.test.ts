import { describe, expect, it } from 'vitest'
import type { Place } from '../../../src/context/settings.ts'
import { createBeeContext, tracesIn } from '../../bees.ts'
import { createTestContext, dispatch } from '../../context.ts'
import type { Call } from '../../../src/reply/reply.ts'

const context = createTestContext()
const HERE: Place = {
  ...{ kind: 'terminal', server: null, channel: null, manages: false, moderates: false, managesEvents: false },
  ...{ roles: [], lacks: [] },
}

const ask = (question: string) => dispatch({ command: 'ask', input: { question }, place: HERE }, context)
const run = (call: Call) => dispatch({ ...call, place: HERE }, context)

const city = (name: string): Call => ({ command: 'city', input: { name } })
const compare = (...cities: string[]): Call => ({
  command: 'compare',
  input: Object.fromEntries(cities.map((name, i) => [['first', 'second', 'third', 'fourth'][i] ?? '', name])),
})
const term = (name: string): Call => ({ command: 'term', input: { term: name } })
const network = (name: string): Call => ({ command: 'network', input: { network: name } })
const framework = (name: string): Call => ({ command: 'framework', input: { framework: name } })
const dimension = (name: string): Call => ({ command: 'dimension', input: { dimension: name } })
const timeline = (input: Record<string, string>): Call => ({ command: 'timeline', input })
const sources = (source: string): Call => ({ command: 'sources', input: { source } })
const cite = (what: string, style: string): Call => ({ command: 'cite', input: style ? { what, style } : { what } })
const bare = (command: string): Call => ({ command, input: {} })

const ROUTED: [question: string, call: Call][] = [
  ['whats the deal w barcelona', { command: 'city', input: { name: 'Barcelona' } }],
  ['show me a map of the cities', bare('map')],
  ['map of legality', { command: 'map', input: { dimension: 'legality' } }],
  ['mapa de las ciudades', bare('map')],
  ['eine Karte der Städte', bare('map')],
  ['carte des villes', bare('map')],
  ['mapa das cidades', bare('map')],
  ['compare toronto and sheffield', compare('Toronto', 'Sheffield')],
  ['Toronto vs Sheffield', compare('Toronto', 'Sheffield')],
  ['compare Toronto, Sheffield and Accra pls', compare('Toronto', 'Sheffield', 'Accra')],
  ['whats the difference between berlin and hamburg?', compare('Berlin', 'Hamburg')],
  ['how does Barcelona differ from Berlin', compare('Barcelona', 'Berlin')],
  ['how do Accra and Nairobi compare?', compare('Accra', 'Nairobi')],
  [
    'compare Toronto with Sheffield by Fakhry',
    { command: 'compare', input: { ...compare('Toronto', 'Sheffield').input, framework: 'fakhry' } },
  ],
  ['¿en qué se diferencian Accra y Nairobi?', compare('Accra', 'Nairobi')],
  ['en quoi Accra diffère-t-elle de Nairobi ?', compare('Accra', 'Nairobi')],
  ['wie unterscheidet sich Accra von Nairobi?', compare('Accra', 'Nairobi')],
  ['accra', city('Accra')],
  ['What do the sources say about Accra?', city('Accra')],
  ['can you tell me more about montréal', city('Montreal')],
  ['háblame de Barcelona', city('Barcelona')],
  ['que disent les sources sur Accra ?', city('Accra')],
  ['erzähl mir etwas über Freiburg', city('Freiburg')],
  ['what is eurocities', network('Eurocities')],
  ['tell me about the City of Sanctuary', network('City of Sanctuary')],
  ['whats a sanctuary city', term('sanctuary city')],
  ['solidarity city meaning', term('solidarity city')],
  ['define crimmigration', term('crimmigration')],
  ['¿qué es una ciudad santuario?', term('sanctuary city')],
  ["qu'est-ce qu'une ville sanctuaire ?", term('sanctuary city')],
  ['was ist eine Zufluchtsstadt?', term('sanctuary city')],
  ["What are Bauder's four dimensions?", framework('bauder')],
  ['what are bauders 4 dimensions', framework('bauder')],
  ['the four dimensions', framework('bauder')],
  ['fakhrys spheres', framework('fakhry')],
  ['manfredi’s three characteristics', framework('manfredi-sanchez')],
  ['the typology of Lacroix and Spencer', framework('lacroix-spencer')],
  ["Spencer's four parts of the symbolic function", framework('spencer')],
  ['what is the infrastructure of urban solidarity?', framework('solidarity-infrastructure')],
  ['¿cuáles son las cuatro dimensiones de Bauder?', framework('bauder')],
  ['les sphères de Fakhry', framework('fakhry')],
  ['Bauders vier Dimensionen', framework('bauder')],
  ['what is legality?', dimension('legality')],
  ['fakhry’s civic sphere', dimension('civic-sphere')],
  ['was ist Legalität?', dimension('legality')],
  ['timeline of toronto', timeline({ city: 'Toronto' })],
  ['what happened in 2013?', timeline({ from: '2013', to: '2013' })],
  ['que s’est-il passé en 2013 ?', timeline({ from: '2013', to: '2013' })],
  ['what can you do', bare('help')],
  ['was kannst du?', bare('help')],
  ['what sources do you have', bare('sources')],
  ['quelles sources as-tu ?', bare('sources')],
  ['who made this bot', bare('about')],
  ['¿quién te creó?', bare('about')],
  ['r u chatgpt?', bare('about')],
  ['bist du eine KI?', bare('about')],
  ['which languages do you speak?', bare('about')],
  ['do you store my messages?', bare('privacy')],
  ['est-ce que tu enregistres mes messages ?', bare('privacy')],
  ['can you delete my data', bare('privacy')],
  ['how do i delete my data', bare('privacy')],
  ['¿puedes borrar mis datos?', bare('privacy')],
  ['comment supprimer mes données ?', bare('privacy')],
  ['wie lösche ich meine Daten?', bare('privacy')],
  ['kannst du meine Daten löschen?', bare('privacy')],
  ['who are the authors', bare('sources')],
  ['¿quiénes son los autores?', bare('sources')],
  ['qui sont les auteurs ?', bare('sources')],
  ['wer sind die Autoren?', bare('sources')],
  ['which sources are from 2022', sources('2022')],
  ['¿qué fuentes son de 2022?', sources('2022')],
  ['quelles sources sont de 2022 ?', sources('2022')],
  ['welche Quellen sind aus 2022?', sources('2022')],
  ['cite bauder', cite('bauder-2022', '')],
  ['cite fakhry in mla', cite('fakhry-2022', 'mla')],
  ['cite bauder in chicago style', cite('bauder-2022', 'chicago-notes')],
  ['how do i reference fakhry in mla', cite('fakhry-2022', 'mla')],
  ['how should the reference to Bauder look?', cite('bauder-2022', '')],
  ['cita a Bauder', cite('bauder-2022', '')],
  ['zitiere Fakhry nach MLA', cite('fakhry-2022', 'mla')],
  ['functions of city networks', framework('oomen')],
  ['2018 events', timeline({ from: '2018', to: '2018' })],
  ['Ghana', city('Ghana')],
  ['USA', city('United States')],
  ['south africa', city('South Africa')],
  ['Sudáfrica', city('South Africa')],
  ['Toronto, Canada', city('Toronto, Canada')],
  ['what’s up with LA', city('Los Angeles')],
]

/** What is said first, before which command shows it. */
const REMARKED: [question: string, remark: string, call: Call][] = [
  ['what are the five dimensions of Bauder', 'Harald Bauder names four.', framework('bauder')],
  ['¿cuáles son las cinco dimensiones de Bauder?', 'Harald Bauder names four.', framework('bauder')],
  ['les cinq dimensions de Bauder', 'Harald Bauder names four.', framework('bauder')],
  ['Bauders fünf Dimensionen', 'Harald Bauder names four.', framework('bauder')],
  ['what country is Sfax in', 'Sfax is in Tunisia.', city('Sfax')],
  ['where is Sheffield', 'Sheffield is in the United Kingdom.', city('Sheffield')],
  ['¿dónde está Sheffield?', 'Sheffield is in the United Kingdom.', city('Sheffield')],
  ['où se trouve Sheffield ?', 'Sheffield is in the United Kingdom.', city('Sheffield')],
  ['wo liegt Sheffield', 'Sheffield is in the United Kingdom.', city('Sheffield')],
  ...['compare Toronto, Sheffield, Accra, Nairobi and Berlin', 'vergleiche Toronto Sheffield Accra Nairobi Berlin'].map(
    (question): [string, string, Call] => [
      question,
      'At most four cities stand side by side, so these are the first four.',
      compare('Toronto', 'Sheffield', 'Accra', 'Nairobi'),
    ],
  ),
]

const SEARCHED = [
  'who is the mayor of palermo',
  'who was mayor of Toronto in 2013',
  'when did toronto become a sanctuary city',
  'who ran Palermo',
  'what year was bauder born',
  'who founded Eurocities',
  'which cities are in Eurocities',
  'which cities have id cards',
  'what cities did Derrida mention',
  'how many people live in Toronto',
  'what does Fakhry say about Zurich',
  'does manfredi talk about nairobi',
  'is Toronto a sanctuary city according to Bauder',
  'how does Bauder define sanctuary city',
  'bauder’s civic sphere',
  'what is the first dimension',
  'compare Toronto and Sheffield on policing',
  'compare toronto and london',
  'which is nearer, toronto or sheffield',
  'what is new york’s id card called',
  'tell me about integration policies in Berlin',
  'who is the host of the podcast',
  'explain why Toronto became a sanctuary city',
  'what happened to the church',
  '¿quién es el alcalde de Palermo?',
  'qui est le maire de Palerme ?',
  'wann wurde Toronto eine Zufluchtsstadt?',
  'was sagt Fakhry über Zürich?',
]

describe('a question that asks for what a command has', () => {
  it.each(ROUTED)('is answered as by that command: %s', async (question, call) => {
    const { opening, ...reply } = await ask(question)
    expect(reply).toEqual(await run(call))
    expect(opening).toMatch(new RegExp(`^This is what /${call.command}\\b.* shows\\.$`))
  })

  it.each(REMARKED)('says first what the command alone would not: %s', async (question, remark, call) => {
    const { opening, ...reply } = await ask(question)
    expect(reply).toEqual(await run(call))
    expect(opening).toMatch(new RegExp(`^${remark} This is what /${call.command}\\b.* shows\\.$`))
  })

  it('says why cities cannot be compared, and which there are to choose from', async () => {
    expect((await ask('compare Toronto and Toronto')).title).toBe('Toronto cannot be compared with itself.')
    const areas = await ask('compare canada and spain')
    expect(JSON.stringify(areas.blocks)).toContain('Choose a city.')
    expect(areas.choices.length).toBeGreaterThan(1)
  })

  it.each(SEARCHED)('is searched where anything is left over: %s', async (question) => {
    const { opening, self } = await ask(question)
    // `according to` restricts the search, which is said.
    expect(opening ?? '').toMatch(/^(?:Looked for in .+ alone\.)?$/)
    expect(self === null || self.command === 'ask').toBe(true)
  })

  it('says how the command is typed, in the language and the place of who asks', async () => {
    const question = 'compare Mexico City and Nairobi'
    const openings = await Promise.all([
      ask(question),
      dispatch({ command: 'ask', input: { question }, language: 'es' }, context),
      dispatch({ command: 'ask', input: { question } }, { ...context, isShell: true }),
    ])
    expect(openings.map(({ opening }) => opening)).toEqual([
      'This is what /compare "Mexico City" Nairobi shows.',
      'Esto es lo que muestra /comparar "Mexico City" Nairobi.',
      'This is what npx footnote compare "Mexico City" Nairobi shows.',
    ])
  })

  it('is told in the log with the command that answered it', async () => {
    const fresh = createTestContext()
    await dispatch({ command: 'ask', input: { question: 'toronto' } }, fresh)
    expect(fresh.logged()).toContainEqual(expect.objectContaining({ command: 'ask', meant: 'city' }))
  })

  it('can be followed up', async () => {
    const fresh = createTestContext()
    const say = (question: string) => dispatch({ command: 'ask', input: { question }, asker: 'a' }, fresh)
    await say('tell me about Toronto')
    expect((await say('and Sheffield?')).self).toEqual({
      command: 'city',
      input: { name: 'sheffield', framework: 'bauder' },
    })
  })

  it('is answered where a command is for talking to the bot, and in a shell by one that it has', async () => {
    const shell = { ...context, isShell: true }
    const reply = await dispatch({ command: 'ask', input: { question: 'what can you do?' } }, shell)
    expect(reply.self).toEqual({ command: 'about', input: {} })
    expect(JSON.stringify(reply.blocks)).toContain('npx footnote city Barcelona')
  })
})

describe('a command that is typed as a question', () => {
  it.each([
    ['/city Barcelona', city('Barcelona')],
    ['/city name:Barcelona', city('Barcelona')],
    ['/compare "Mexico City" Nairobi', compare('Mexico City', 'Nairobi')],
    ['please run /city Barcelona', city('Barcelona')],
    ['bitte führe /city Barcelona', city('Barcelona')],
    ['help', bare('help')],
    ['/help', bare('help')],
  ] as const)('runs that command: %s', async (question, call) => {
    expect(await ask(question)).toEqual(await run(call))
  })

  it('is refused as if it was called where it may not be used', async () => {
    const input = { topic: 'Barcelona' }
    expect(await ask('/quiz start Barcelona')).toEqual(await run({ command: 'quiz start', input }))
  })

  it.each(['verify', 'überprüfe das Zitat', 'vérifie', 'comprueba la cita'])(
    'is a quotation to be checked: %s “…”',
    async (words) => {
      const quotation = 'cities are on the front line of everything that there is'
      const { opening, ...reply } = await ask(`${words} “${quotation}”`)
      expect(reply).toEqual(await run({ command: 'verify', input: { quotation } }))
      expect(opening).toContain('/verify')
    },
  )

  it.each(['/dance', '/city', '/framework Bauder Fakhry Nobody'])(
    'is told what is wrong with it: %s',
    async (question) => {
      expect((await ask(question)).outcome).not.toBe('answered')
    },
  )

  it('may be longer than a question', async () => {
    const text = 'Toronto decided in 2013 that people without papers can use city services. '.repeat(12).trim()
    expect(await ask(`/annotate ${text}`)).toEqual(await run({ command: 'annotate', input: { text } }))
  })
})

describe('a name alone that the library does not have', () => {
  it.each(['Marseille', 'asdf qwer zxcv'])('is said to be missing: %s', async (name) => {
    const { outcome, blocks } = await ask(name)
    expect(outcome).toBe('not-found')
    expect(JSON.stringify(blocks)).toContain(`“${name}” is not in these sources`)
  })
})

describe('what is remembered', () => {
  it.each(['privacy', 'delete my data', '¿qué datos guardas?', 'datenschutz'])(
    'is told in a shell too: %s',
    async (question) => {
      const reply = await dispatch({ command: 'ask', input: { question } }, { ...context, isShell: true })
      expect(reply.self?.command).toBe('about')
      expect(JSON.stringify(reply.blocks)).toContain('Nothing of what you ask in a shell is remembered')
    },
  )
})

describe('a library of another subject', () => {
  const bees = createBeeContext()
  const say = (question: string) => dispatch({ command: 'ask', input: { question }, place: HERE }, bees)

  it.each([
    ['what is a waggle dance?', 'term'],
    ['what sources do you have', 'sources'],
    ['are you an AI?', 'about'],
  ])('has its own things asked for: %s', async (question, command) => {
    const reply = await say(question)
    expect(reply.self?.command).toBe(command)
    expect(tracesIn(JSON.stringify(reply))).toEqual([])
  })

  it.each(['which cities are there?', 'the four dimensions', 'compare Toronto and Sheffield', 'timeline of Toronto'])(
    'is searched for what it has no command for: %s',
    async (question) => {
      expect((await say(question)).opening).toBeUndefined()
    },
  )
})
