import { describe, expect, it } from 'vitest'
import type { Call, Reply } from '../../src/reply/reply.ts'
import { appOf, createTestContext, dispatch } from '../context.ts'

const context = createTestContext()

let talks = 0

/** What somebody says or calls, one after another; the last one’s reply. */
async function talk(turns: readonly (string | Call)[]): Promise<Reply> {
  const asker = `asker ${++talks}`
  const calls = turns.map((turn) => (typeof turn === 'string' ? { command: 'ask', input: { question: turn } } : turn))
  let reply: Reply | null = null
  for (const call of calls) reply = await dispatch({ ...call, asker }, context)
  if (!reply) throw new Error('Nobody said anything.')
  return reply
}

/** How a turn was read: its whole question, or the title of what was called. */
const readingOf = ({ asked, title }: Reply) => asked ?? title

const CITY = { command: 'city', input: { name: 'Barcelona' } }

describe('a follow-up is completed from the last reply', () => {
  const rows: [before: (string | Call)[], says: string, read: string, reason: string][] = [
    [
      ['what did the council of Toronto decide?'],
      'and Sheffield?',
      'What did the council of Sheffield decide?',
      'a city for a city',
    ],
    [
      ['what did the council of Toronto decide?'],
      'no i mean sheffield',
      'What did the council of Sheffield decide?',
      'a correction',
    ],
    [
      ['what did the council of Toronto decide?'],
      'sorry, sheffield',
      'What did the council of Sheffield decide?',
      'another',
    ],
    [
      ['what did the council of Toronto decide?'],
      'in sheffield?',
      'What did the council of Sheffield decide?',
      'a bare place',
    ],
    [
      ['how many people did SAIER help in 2018?'],
      'what about 2020?',
      'How many people did SAIER help in 2020?',
      'a year for a year',
    ],
    [['what is SAIER?'], 'who ran it?', 'Who ran SAIER?', 'a thing with a name'],
    [['what is SAIER?'], 'since when?', 'On SAIER: since when?', 'a question word alone'],
    [['what is eurocities?', 'who founded it?'], 'when was that?', 'When was Eurocities founded?', 'what was done'],
    [['who founded eurocities?'], 'and icorn?', 'Who founded ICORN?', 'a network for a network'],
    [['when did Toronto vote?'], 'why?', 'Why did Toronto vote?', 'the cause of what was said'],
    [['what law did madison pass?'], 'when?', 'When did Madison pass that law?', 'what was asked for comes back'],
    [['what does praida do?'], 'since when?', 'Since when does PRAIDA do that?', 'and where it was only “do”'],
    [['when did Toronto vote?'], 'what about its police?', 'What about Toronto’s police?', 'something of a thing'],
    [
      ['what is enacted citizenship?'],
      'who came up with it?',
      'Who came up with enacted citizenship?',
      'a common noun',
    ],
    [
      ['who leads the soli*city project?'],
      'where does he work?',
      'Where does Harald Bauder work?',
      'the answer to “who”',
    ],
    [
      ['what did the mayor of palermo say about migrants?'],
      'who interviewed him?',
      'Who interviewed Leoluca Orlando?',
      'somebody in the answer',
    ],
    [['what does kassa call nairobi?'], 'why do refugees come there?', 'Why do refugees come to Nairobi?', 'a place'],
    [
      ['why do refugees come to Nairobi?'],
      'what jobs do they have?',
      'What jobs do refugees have (Nairobi)?',
      'those who do something',
    ],
    [
      ['when did quilicura start its plan for migrants?'],
      'who does it include?',
      'Who does the plan include (Quilicura)?',
      'a thing without a name',
    ],
    [
      ['why did many Syrians in Amman not register?'],
      "what share of the country's refugees lives there?",
      "What share of Jordan's refugees lives in Amman?",
      'a country',
    ],
    [
      ['when was city of sanctuary founded?'],
      'according to lacroix and spencer?',
      'When was City of Sanctuary founded, according to Lacroix and Spencer?',
      'an author',
    ],
    [
      ['when was city of sanctuary founded?', 'what does lacroix say?'],
      'and bauder?',
      'When was City of Sanctuary founded, according to Bauder?',
      'an author for an author',
    ],
    [
      ['what is a solidarity city according to setrana?'],
      'and bauder?',
      'What is a solidarity city according to Bauder?',
      'an author for a speaker',
    ],
    [
      ["what did san francisco's ordinance of 1989 forbid?"],
      'and the resolution of 1985?',
      "What did San Francisco's resolution of 1985 forbid?",
      'a thing with its year',
    ],
    [
      ['what does oomen say of city networks?'],
      'how does thouez differ from her?',
      'How does Thouez differ from Barbara Oomen?',
      'somebody compared',
    ],
    [[CITY], 'and palermo?', 'Palermo, Italy', 'a city in a call'],
    [[CITY, 'and palermo?'], 'who was the mayor there?', 'Who was the mayor in Palermo?', 'a place in a call'],
    [
      [{ command: 'network', input: { network: 'eurocities' } }],
      'who founded it?',
      'Who founded Eurocities?',
      'what was called',
    ],
  ]
  it.each(rows)('%j %s → %s (%s)', async (before, says, read) => {
    expect(readingOf(await talk([...before, says]))).toBe(read)
  })

  it('in Spanish, French and German, the question staying in its language', async () => {
    expect(readingOf(await talk(['¿cuándo votó Toronto?', '¿y en Hamilton?']))).toBe('¿Cuándo votó Hamilton?')
    expect(readingOf(await talk(['¿cuándo votó Toronto?', '¿por qué?']))).toBe('¿Por qué votó Toronto?')
    expect(readingOf(await talk(['qui a fondé Eurocities ?', 'et ICORN ?']))).toBe('Qui a fondé ICORN\u00A0?')
    expect(readingOf(await talk(['qui est le maire de Makassar ?', 'et celui de Johannesburg ?']))).toBe(
      'Qui est le maire de Johannesburg\u00A0?',
    )
    expect(readingOf(await talk(['wann hat Toronto abgestimmt?', 'und warum?']))).toBe('Warum hat Toronto abgestimmt?')
    expect(readingOf(await talk(['when did Toronto vote?', '¿por qué?']))).toBe('Why did Toronto vote?')
  })

  it('and says how it was read, where the title does not', async () => {
    const reply = await talk(['tell me about Toronto', 'and Marseille?'])
    expect(reply).toMatchObject({ outcome: 'not-found', asked: 'Tell me about Marseille' })
    expect(JSON.stringify(reply.blocks[0])).toContain('Following on from your last question. “Tell me about Marseille”')
  })
})

describe('what follows on is answered by the command that it asks for', () => {
  it.each<[turns: string[], command: string, input: Record<string, string>, asked: string | undefined]>([
    [['/city Barcelona', 'and palermo?'], 'city', { name: 'palermo' }, undefined],
    [
      ['tell me about barcelona', 'compare it with toronto'],
      'compare',
      { first: 'barcelona', second: 'toronto' },
      'Compare Barcelona with Toronto',
    ],
    [
      ["what are bauder's four dimensions", 'what about fakhry’s spheres?'],
      'framework',
      { framework: 'fakhry' },
      undefined,
    ],
    [
      ['list all african cities bauder talks about', 'and in asia?'],
      'list',
      { what: 'cities', by: 'bauder-2022', in: 'asia' },
      undefined,
    ],
    [
      ['which cities does bauder discuss', 'and in africa?'],
      'list',
      { what: 'cities', by: 'bauder-2022', in: 'africa' },
      'Which cities does Bauder discuss in Africa?',
    ],
    [
      ['who wrote the podcast', 'when was it published?'],
      'sources',
      { source: 'borders-belonging-s3e2', field: 'year' },
      'When was the podcast published?',
    ],
    [['who was mayor of Toronto?', '/city Sheffield'], 'city', { name: 'sheffield' }, undefined],
    [['who was mayor of Toronto?', 'what sources do you have?'], 'sources', {}, undefined],
  ])('%j', async (turns, command, input, asked) => {
    const reply = await talk(turns)
    expect(reply.self).toMatchObject({ command, input })
    expect(reply.asked).toBe(asked)
  })

  it('and why of what is no question names what that was about', async () => {
    expect((await talk(['compare Toronto and Sheffield', 'why?'])).asked).toBe('On Toronto, Sheffield: why?')
  })
})

describe('a question that stands alone is left as it is', () => {
  const alone = [
    'who founded eurocities?',
    'which cities issue ID cards to people without papers?',
    'what is urban citizenship?',
    'what sources do you have?',
    'how many networks are there?',
    'did Barcelona change its policy?',
    'is it true that Berlin has its own police?',
    'hello',
  ]
  it.each(alone)('%s', async (question) => {
    expect((await talk(['what did the council of Toronto decide?', question])).asked).toBeUndefined()
  })

  it('and so is one that is pressed', async () => {
    const press = { command: 'ask', input: { question: 'who ran it?' } }
    await dispatch({ command: 'ask', input: { question: 'what is SAIER?' }, asker: 'presser' }, context)
    const replies: Reply[] = []
    await appOf(context).receive(
      { kind: 'press', id: null, asker: 'presser' },
      async (visit) => void replies.push(await visit.answer(press)),
      async (reply) => replies.push(reply),
    )
    expect(replies.map(({ asked }) => asked)).toEqual([undefined])
  })
})

/** The lines of a reply's lists and texts. */
const textOf = ({ blocks }: Reply) =>
  blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : block.kind === 'text' ? [block.line] : []))
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n')

/** The places that a reply shows without being asked for more. */
const idsAtOnce = ({ blocks, excerpts }: Reply) =>
  blocks.flatMap((block) =>
    block.kind === 'excerpts' && !block.later ? block.indices.flatMap((i) => excerpts[i]?.id ?? []) : [],
  )

describe('the last reply itself can be asked about', () => {
  it.each([
    'source?',
    'which page?',
    'where does it say that',
    'says who?',
    '¿en qué página?',
    'quelle page ?',
    'wo steht das?',
  ])('%s is answered by who says it in which text, where, with the place itself', async (says) => {
    const [question] = ['which mayor helps refugees in Makassar?']
    const before = await talk([question ?? ''])
    const reply = await talk([question ?? '', says])
    expect(reply.outcome).toBe('answered')
    expect(reply.excerpts[0]?.id).toBe(before.excerpts[0]?.id)
    expect(textOf(reply)).toMatch(
      /Harald Bauder \(2022\) · .*paragraph 1 · Urban migrant|paragraph 1 · Harald Bauder \(2022\) · Urban/,
    )
    expect(reply.footnotes[0]?.place).toBe(before.footnotes[0]?.place)
  })

  it('“tell me more” shows what was not shown, never the same again, until there is no more', async () => {
    const seen: string[] = []
    const say = async (question: string) => dispatch({ command: 'ask', input: { question }, asker: 'reader' }, context)
    let reply = await say('who pays for the refugee work in Makassar?')
    for (let i = 0; reply.outcome === 'answered' && i < 20; i++) {
      const shown = idsAtOnce(reply)
      for (const id of shown) expect(seen).not.toContain(id)
      seen.push(...shown)
      reply = await say(['tell me more', 'more', 'anything else?', 'dime más', 'mehr'][i % 5] ?? '')
    }
    expect(seen.length).toBeGreaterThan(5)
    expect(reply).toMatchObject({ outcome: 'not-found', title: 'That is all there is' })
  })

  it('and what it was on stays what is spoken of', async () => {
    expect(readingOf(await talk(['what is SAIER?', 'source?', 'more', 'who ran it?']))).toBe('Who ran SAIER?')
  })

  it('“the second one” is the second of several', async () => {
    const first = await dispatch(
      { command: 'ask', input: { question: 'which cities issue ID cards?' }, asker: 'lister' },
      context,
    )
    const cities = first.excerpts.map(({ id }) => context.library.notes.get(id)?.cities[0])
    const second = [...new Set(cities.filter(Boolean))][1]
    const reply = await dispatch({ command: 'ask', input: { question: 'the second one?' }, asker: 'lister' }, context)
    expect(reply.self).toMatchObject({ command: 'city', input: { name: second } })
  })

  it('a reply to it goes on in its buttons', async () => {
    const reply = await talk(['which mayor helps refugees in Makassar?', 'source?'])
    const again = await dispatch(reply.self ?? CITY, context)
    expect(again).toEqual(reply)
  })
})

describe('where the last reply has it from', () => {
  const asked = 'what is a solidarity city according to setrana?'
  it.each(['who said that?', 'says who?', 'wer hat das gesagt?', 'which page?'])(
    '%s names who speaks before who wrote, and each place once',
    async (says) => {
      const lines = textOf(await talk([asked, says])).split('\n')
      expect(lines[0]).toMatch(
        /^Mary Boatemaa Setrana, turn \d+ · Maggie Perzyna \((?:c\. |ca\. )?2024\) · What is a solidarity city\?/,
      )
      expect(new Set(lines).size).toBe(lines.length)
    },
  )

  it('which page? puts the page first', async () => {
    expect(textOf(await talk(['which mayor helps refugees in Makassar?', 'which page?']))).toMatch(/^p\. \d+, /)
  })

  it.each(['no', "that's wrong", 'what do you mean?', 'das stimmt nicht', 'no es verdad', "c'est faux"])(
    '%s shows it again and says how to challenge it',
    async (says) => {
      const question = 'which mayor helps refugees in Makassar?'
      const reply = await talk([question, says])
      expect(textOf(reply)).toMatch(/\/challenge[\s\S]*Harald Bauder \(2022\)/)
      expect(reply.excerpts[0]?.id).toBe((await talk([question])).excerpts[0]?.id)
    },
  )
})

describe('a follow-up that makes no sentence is shown beside what it is on', () => {
  const event = 'what happened in nairobi in 2014'
  it.each<[before: string[], says: string, shown: string]>([
    [[event], 'who did it', 'On Nairobi, 2014: who did it?'],
    [[event, 'who did it'], 'why', 'On Nairobi, 2014: why?'],
    [[event, 'who did it', 'why'], 'how many', 'On Nairobi, 2014: how many?'],
    [[event], 'when was that', 'On Nairobi, 2014: when was that?'],
    [[event], 'and there?', 'On Nairobi, 2014: there?'],
    [['is vancouver a sanctuary city'], 'why not?', 'On Vancouver: why not?'],
    [['is vancouver a sanctuary city', 'why not?'], 'and hamilton?', 'Is Hamilton a sanctuary city?'],
    [['is vancouver a sanctuary city', 'and hamilton?'], 'when?', 'When did Hamilton become a sanctuary city?'],
    [['is hamilton a sanctuary city'], 'since when?', 'Since when is Hamilton a sanctuary city?'],
    [['which mayor helps refugees in Makassar?'], 'when?', 'On Makassar: when?'],
    [['what did quilicura do in 2014?'], 'which mayor?', 'On Quilicura, 2014: which mayor?'],
    [['compare Toronto and Sheffield'], 'which one is older?', 'On Toronto, Sheffield: which one is older?'],
    [['compare Toronto and Sheffield'], 'and palermo?', 'Compare Toronto, Sheffield and Palermo'],
    [['compare Toronto and Sheffield', 'and palermo?'], 'and barcelona?', 'Compare Toronto, Sheffield and Barcelona'],
    [['/city Toronto'], 'does the police follow it?', 'On Toronto: does the police follow it?'],
    [['/term dadt'], 'does the police follow it?', 'Does the police follow DADT?'],
    [['what does alia fakhry say?'], 'and before that?', 'On Alia Fakhry: before that?'],
    [['did Barcelona issue an ID?'], 'since when?', 'Since when did Barcelona issue an ID?'],
    [['¿qué dijo el alcalde de Montreal?'], '¿por qué?', 'Sobre Montreal: ¿por qué?'],
    [['wer ist bürgermeister von Barcelona?'], 'wann war das?', 'Zu Barcelona: wann war das?'],
    [
      ["qu'a dit la mairesse de Montréal ?"],
      'et Salvini ?',
      'Sur Salvini\u00a0: qu’a dit la mairesse de Montreal\u00a0?',
    ],
  ])('%j %s → %s', async (before, says, shown) => {
    const reply = await talk([...before, says])
    expect(readingOf(reply).replace(/'/g, '’')).toBe(shown)
    expect(reply.title).not.toContain('(')
    if (reply.self) expect((await dispatch(reply.self, context)).title).toBe(reply.title)
  })
})

describe('names and lists take the place of what they follow', () => {
  it.each<[before: string[], says: string, read: string]>([
    [['did the podcast mention lagos?', 'and accra?'], 'and paris?', 'Did the podcast mention Paris?'],
    [['is berlin a solidarity city?'], 'what about la', 'Is LA a solidarity city?'],
    [['is berlin a solidarity city?', 'and xanadu?'], 'and toronto?', 'Is Toronto a solidarity city?'],
    [['which cities issue id cards'], 'does sheffield?', 'Does Sheffield issue ID cards?'],
    [['which cities issue id cards'], 'list them', 'Which cities issue ID cards?'],
    [['how many cities are in africa', 'and in asia?'], 'list them', 'List the cities in Asia'],
    [['how many cities are in africa', 'and in asia?'], 'how many are there?', 'How many cities are there in Asia?'],
    [
      ['how many cities are in africa', 'and in asia?'],
      'which of them does bauder discuss?',
      'Which cities in Asia does Bauder discuss?',
    ],
    [['compare Toronto and Sheffield'], 'when did they vote?', 'When did Toronto and Sheffield vote?'],
    [['what is dadt?'], 'did toronto vote for it?', 'Did Toronto vote for DADT?'],
    [['when did Toronto vote?', 'and Glasgow?'], 'why?', 'Why did Glasgow vote?'],
    [['who sued Trump?'], 'how much would it lose?', 'On Donald Trump: how much would it lose?'],
    [['what happened in barcelona in february 2017'], 'and in march?', 'What happened in Barcelona in March 2017?'],
    [['does sheffield help refugees?', 'since when?'], 'does toronto?', 'Does Toronto help refugees?'],
    [['which networks did barcelona found?'], 'are they active?', 'Are networks active (Barcelona)?'],
    [['when did hamilton vote?'], 'did they?', 'On Hamilton: did they?'],
    [['when did hamilton vote?'], 'against what?', 'On Hamilton: against what?'],
    [['when did hamilton vote?'], 'and after?', 'On Hamilton: after?'],
    [['when did hamilton vote?'], 'what about the police?', 'On Hamilton: what about the police?'],
    [['wann hat Toronto abgestimmt?'], 'und dann?', 'Zu Toronto: dann?'],
    [['what did salvini say?'], 'which of them is older?', 'On Matteo Salvini: which of them is older?'],
  ])('%j %s → %s', async (before, says, read) => {
    expect(readingOf(await talk([...before, says]))).toBe(read)
  })
})

describe('what is remembered', () => {
  it('are not the things in the nearest place, which is no answer', async () => {
    const before = 'how many people died at sea?'
    expect((await talk([before])).verdict).toBe('nearest')
    const { asked = '' } = await talk([before, 'did Berkeley ever regret it?'])
    expect(asked).not.toMatch(/protection|Australia/i)
  })

  it('is nothing of what found nothing, small talk and pages about the bot', async () => {
    const asked = 'what did the council of Toronto decide?'
    for (const between of ['is Glasgow a city of sanctuary?', 'thanks!', 'asdf qwer'])
      expect(readingOf(await talk([asked, between, 'and Sheffield?']))).toBe(
        'What did the council of Sheffield decide?',
      )
    const help = { command: 'help', input: {} }
    expect(readingOf(await talk([asked, help, 'and Sheffield?']))).toBe('What did the council of Sheffield decide?')
  })

  it('is each asker’s own, for ten minutes, until it is to be forgotten', async () => {
    for (const says of ['new question', { command: 'forget-me', input: { sure: 'yes' } }])
      expect((await talk(['what did the council of Toronto decide?', says, 'and Sheffield?'])).asked).toBeUndefined()
  })
})

describe('a question that says itself what it is on', () => {
  it.each([
    'Who was mayor of San Francisco when the city took Trump to court?',
    'is there less racism in Quito now since they made that plan?',
    'Which US cities hand out their own ID cards to residents?',
    'Who was the Sicilian mayor who said everybody in his town is part of the community?',
  ])('stands alone: %s', async (question) => {
    expect((await talk(['what did the council of Toronto decide?', question])).asked ?? question).toBe(question)
  })

  it.each([
    ['how many members does it have in all of Canada?', /Toronto|Sheffield/],
    ['why did they vote for sanctuary and solidarity with refugees in the end?', /Toronto/],
  ])('does not where it points back first: %s', async (question, read) => {
    const { asked } = await talk(['what did the council of Toronto decide?', question])
    expect(asked).toMatch(read)
    expect(asked).not.toBe(question)
  })
})
