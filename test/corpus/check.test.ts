import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCorpus } from '../../src/cli/check.ts'
import { createFolder } from '../context.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const NOTES = 'sources/coast-2001/notes.yaml'

/** Runs the check on a small sound corpus in which some places were changed. */
async function check(changes: [file: string, from: string, to: string][] = [], documents: string | null = null) {
  const folder = createFolder()
  cpSync(join(FIXTURES, 'corpus'), folder, { recursive: true })
  for (const [file, from, to] of changes) {
    const before = readFileSync(join(folder, file), 'utf8')
    expect(before).toContain(from)
    writeFileSync(join(folder, file), before.replace(from, to))
  }
  const lines: string[] = []
  const code = await checkCorpus(folder, documents, (line) => lines.push(line))
  return { code, text: lines.join('\n') }
}

/** Rows of faults of one file, where something in it is none. */
const namesNothing = (file: string, rows: [what: string, from: string, to: string, message: RegExp][]) =>
  rows.map(([what, from, to, message]): [string, string, string, string, RegExp] => {
    return [`${what} that is none, in ${file}`, file, from, to, new RegExp(`${file}${message.source}`)]
  })

describe('footnote check', () => {
  it('refuses one voice that contradicts itself', async () => {
    const relation = '{ kind: contradicts, on: how many, asks: figure, with: coast-2001/least-three-ships }'
    const { text } = await check([
      [NOTES, 'terms: [fog-horn]', 'terms: [fog-horn]\n  networks: [lamp-league]'],
      [NOTES, 'years: [1934]\n', `years: [1934]\n  relations: [${relation}]\n`],
    ])
    expect(text).toMatch(/it contradicts coast-2001\/least-three-ships, and the same people say both/)
  })

  it('passes a sound corpus, also against its text', async () => {
    const { code, text } = await check([], FIXTURES)
    expect(text).toContain('2 pins checked against 1 text')
    expect(text).toContain('No faults.')
    expect(code).toBe(0)
  })

  const faults: [title: string, file: string, from: string, to: string, message: RegExp][] = [
    [
      'an unknown city',
      NOTES,
      'cities: [saint-malo]',
      'cities: [saint-malo, brest]',
      /notes\.yaml:6 .*brest is not in cities/,
    ],
    ['an unknown term', NOTES, 'terms: [fog-horn]', 'terms: [gong]', /notes\.yaml:7 .*gong is not in terms/],
    [
      'a question that is asked and left open',
      NOTES,
      'asks: [Why did they stop ringing bells?]',
      'asks: [Why did they stop ringing bells?]\n  open: [who rang them?, Why did they stop ringing bells]',
      /notes\.yaml:6 .*“Why did they stop ringing bells” is among its asks too/,
    ],
    ['a year that is said and not tagged', NOTES, 'years: [1934]', 'years: []', /notes\.yaml:3 .*says 1934/],
    [
      'a year that is tagged and not said',
      NOTES,
      'years: [1934]',
      'years: [1934, 1999]',
      /notes\.yaml:8 .*1999 is tagged/,
    ],
    [
      'a stance without its city',
      NOTES,
      'cities: [saint-malo]',
      'cities: []',
      /notes\.yaml:9 .*stances has saint-malo/,
    ],
    ['an unknown dimension', NOTES, '{ horn: {', '{ gong: {', /notes\.yaml:9 .*gong is no dimension/],
    ['an unknown stance', NOTES, '{ supported: sounding }', 'perhaps', /notes\.yaml:9 .*supported/],
    [
      'a stance without its act',
      NOTES,
      '{ supported: sounding }',
      'supported',
      /notes\.yaml:9 .*saint-malo, horn, names no act; write \{ supported: act \}/,
    ],
    ['an act that is none', NOTES, 'supported: sounding', 'supported: gong', /notes\.yaml:9 .*gong is not in acts/],
    [
      'an act that is no evidence there',
      NOTES,
      'supported: sounding',
      'supported: lighting',
      /notes\.yaml:9 .*lighting is no evidence on horn/,
    ],
    [
      'a stance that an act does not allow',
      NOTES,
      'supported: sounding',
      'absent: sounding',
      /notes\.yaml:9 .*sounding can be supported or limited on horn, not absent/,
    ],
    [
      'a dimension on which an act counts too',
      NOTES,
      'horn: { supported: sounding }',
      'light: { supported: sounding }',
      /notes\.yaml:9 .*sounding counts on horn too, and saint-malo has no stance there/,
    ],

    [
      'a place that is named and not tagged',
      NOTES,
      'networks: [lamp-league]',
      'networks: [lamp-league]\n- id: pier\n  pin: { section: Opening, paragraph: 1, sentences: 4 }\n  says: The pier of Saint-Malo had no fog horn of its own, and nobody there could hear the bells of the harbour in the fog.\n  asks: [What is on the pier?]\n  terms: [fog-horn]',
      /notes\.yaml:\d+ .*names saint-malo \(“Saint-Malo”\), which is not in its cities/,
    ],
    [
      'what is left out and not named',
      NOTES,
      'networks: [lamp-league]',
      'networks: [lamp-league]\n  untagged: { fog-horn: they are not blown there }',
      /notes\.yaml:16 .*no need to leave out fog-horn/,
    ],
    [
      'a note without a tag',
      NOTES,
      '  networks: [lamp-league]\n',
      '',
      /notes\.yaml:10 .*least-three-ships: it has no tag/,
    ],
    [
      'an entry without a note',
      NOTES,
      'terms: [fog-horn]',
      'terms: []',
      /terms\.yaml:1 no note is tagged with fog-horn/,
    ],
    [
      'a spelling that another entry is called by',
      'terms.yaml',
      '- { id: fog-horn,',
      '- { id: horn, name: Horn (in fog), kind: concept, means: A horn. }\n- { id: fog-horn, spellings: [horn],',
      /terms\.yaml:2 “horn” of fog-horn is what horn is called/,
    ],
    [
      'a broader term that has it not as narrower',
      'terms.yaml',
      'means: A horn for fog. }',
      'means: A horn for fog., broader: [horn] }\n- { id: horn, name: Horn, kind: concept, means: A horn. }',
      /terms\.yaml:1 fog-horn: horn has it not as narrower/,
    ],
    [
      'a term that is broader than itself',
      'terms.yaml',
      'means: A horn for fog. }',
      'means: A horn for fog., broader: [horn], narrower: [horn] }\n- { id: horn, name: Horn, kind: concept, means: A horn., broader: [fog-horn], narrower: [fog-horn] }',
      /terms\.yaml:1 fog-horn: it is broader than itself/,
    ],
    [
      'a term to see that is none',
      'terms.yaml',
      'means:',
      'see-also: [gong], means:',
      /terms\.yaml:1 .*see-also has gong/,
    ],
    [
      'an event that is told twice without a name in common',
      NOTES,
      'networks: [lamp-league]\n  years: [1907]',
      'cities: [saint-malo]\n  networks: [lamp-league]\n  years: [1907]\n  when: "1934"\n  what: Harbour gives up its bells\n- id: bells-again\n  pin: { section: Fog and horns, paragraph: 1, sentences: 2 }\n  says: The harbour of Saint-Malo gave up its bells in 1934, as the fog had made them too hard to hear for the ships outside.\n  asks: [When did the bells end?]\n  cities: [saint-malo]\n  years: [1934]\n  when: "1934"\n  what: The harbour gave up its bells',
      /notes\.yaml:\d+ .*bells-again: is this the event of coast-2001\/least-three-ships\?/,
    ],
    [
      'an event that one note alone tells of',
      NOTES,
      'years: [1934]\n',
      'years: [1934]\n  when: "1934"\n  what: Harbour gives up its bells\n  event: bells-end\n',
      /notes\.yaml:\d+ .*no other note tells of the event bells-end/,
    ],
    [
      'a question without a capital',
      NOTES,
      'asks: [Why did they stop ringing bells?]',
      'asks: [why did they stop ringing bells?]',
      /notes\.yaml:5 .*begins without a capital/,
    ],
    [
      'a question without its mark',
      NOTES,
      'asks: [Why did they stop ringing bells?]',
      'asks: [Why did they stop ringing bells]',
      /notes\.yaml:5 .*ends without a question mark/,
    ],
    [
      'words that are no question',
      NOTES,
      'asks: [Why did they stop ringing bells?]',
      'asks: [Bells given up in the fog?]',
      /notes\.yaml:5 .*is no question; it may be one of its phrases/,
    ],
    [
      'a place in small letters',
      NOTES,
      'asks: [Why did they stop ringing bells?]',
      'asks: [Why has saint-malo no bells?]',
      /notes\.yaml:5 .*writes saint-malo with a small letter/,
    ],
    [
      'a case of one’s own',
      NOTES,
      'asks: [Why did they stop ringing bells?]',
      'asks: [Can I get my visa without ringing a bell?]',
      /notes\.yaml:5 .*asks of a case of one’s own/,
    ],
    ['an act on no dimension', 'acts.yaml', 'horn: [supported, limited]', 'gong: [supported]', /acts\.yaml:1 .*gong/],
    ['an act that is listed twice', 'acts.yaml', 'id: lighting', 'id: sounding', /acts\.yaml:5 .*listed twice/],
    [
      'a relation to itself',
      NOTES,
      'years: [1934]',
      'years: [1934]\n  relations: [{ kind: objects, on: bells, with: coast-2001/bells-given-up }]',
      /notes\.yaml:9 .*there is no other note coast-2001\/bells-given-up/,
    ],
    [
      'a relation of what has nothing in common',
      NOTES,
      'years: [1934]',
      'years: [1934]\n  relations: [{ kind: qualifies, on: bells, with: coast-2001/least-three-ships }]',
      /notes\.yaml:9 .*no tag in common/,
    ],
    [
      'a contradiction of other years',
      NOTES,
      'years: [1934]\n',
      'years: [1934]\n  relations: [{ kind: contradicts, on: what rang, with: coast-2001/least-three-ships }]\n',
      /notes\.yaml:9 .*(?:no tag in common|of other years)/,
    ],
    ['an id used twice', NOTES, 'id: least-three-ships', 'id: bells-given-up', /notes\.yaml:10 .*is used twice/],
    [
      'a note that is too short',
      NOTES,
      ', since nobody at the pier of Saint-Malo could hear them through the fog any more',
      '',
      /notes\.yaml:3 .*says has 8 words/,
    ],
    [
      'a note that points outside',
      NOTES,
      'In 1934 the harbour',
      'It was 1934 when the harbour',
      /notes\.yaml:3 .*points outside/,
    ],
    ['a misspelt key', NOTES, 'terms:', 'tems:', /notes\.yaml:7 there is no field tems here; did you mean terms\?/],
    ['broken YAML', 'terms.yaml', '}', '', /terms\.yaml:\d/],
    [
      'a dimension defined twice',
      'frameworks.yaml',
      'id: horn',
      'id: light',
      /frameworks\.yaml:10 .*light is defined twice/,
    ],
    [
      'a note that sets out a framework and is not there',
      'frameworks.yaml',
      'year: 2001\n  applies-to: cities',
      'year: 2001\n  note: coast-2001/gongs\n  applies-to: cities',
      /frameworks\.yaml:6 .*keepers: there is no note coast-2001\/gongs/,
    ],
    [
      'a note that sets out a dimension and is not there',
      'frameworks.yaml',
      'id: light,',
      'id: light, note: coast-2001/gongs,',
      /frameworks\.yaml:9 .*light: there is no note coast-2001\/gongs/,
    ],
    [
      'a spelling shared by two entries',
      'networks.yaml',
      'name: Lamp League',
      'name: San Malo',
      /networks\.yaml:\d .*"san malo"/,
    ],
    [
      'a trait that its dimension does not allow',
      'networks.yaml',
      'is: harbours',
      'is: pirates',
      /networks\.yaml:5 .*beginning must be one of harbours, ministries, not "pirates"/,
    ],
    ['a trait of no dimension', 'networks.yaml', 'beginning:', 'ending:', /networks\.yaml:5 .*ending is no dimension/],
    [
      'a fact without its note',
      'networks.yaml',
      'coast-2001/bells-given-up',
      'coast-2001/gongs',
      /networks\.yaml:5 .*no note coast-2001\/gongs/,
    ],
    [
      'a work that the source does not list',
      NOTES,
      'cites: [harbour-office-1907]',
      'cites: [harbour-office-1908]',
      /notes\.yaml:17 .*harbour-office-1908 is not among the works/,
    ],
    [
      'a work that no note refers to',
      NOTES,
      '  cites: [harbour-office-1907]',
      '',
      /source\.yaml:10 .*no note of coast-2001 refers to the work harbour-office-1907/,
    ],
    ...namesNothing('areas.yaml', [
      ['a city', '[saint-malo]', '[brest]', /:2 .*brittany: brest is not in cities\.yaml/],
      ['an area around it', 'within: france', 'within: gaul', /:2 .*brittany: there is no area gaul/],
    ]),
    [
      'an area within itself',
      'areas.yaml',
      'name: France',
      'name: France, within: brittany',
      /areas\.yaml:1 .*france is within itself/,
    ],
    ['a city called like an area', 'areas.yaml', 'Breizh', 'San Malo', /areas\.yaml:2 .*"san malo" of brittany/],
    ...namesNothing('quiz.yaml', [
      ['a city', 'saint-malo:', 'brest:', /:2 there is no city brest/],
      ['a country that no city has', '{ France: [', '{ Malta: [', /:3 there is no country Malta/],
      ['a country to count elsewhere', '{ France: Coast', '{ Malta: Coast', /:4 there is no country Malta/],
      ['a region', 'France: Coast', 'France: Inland', /:4 there is no region Inland/],
      ['a note', 'coast-2001/bells-given-up', 'coast-2001/gongs', /:6 there is no note coast-2001\/gongs/],
      [
        'a note of a kind',
        'person: [coast-2001/bells',
        'person: [coast-2001/gongs',
        /:7 there is no note coast-2001\/gongs/,
      ],
      ['a note of a statement', '{ coast-2001/bells', '{ coast-2001/gongs', /:9 there is no note coast-2001\/gongs/],
      ['what is not so', 'gave up|bought', 'gave up', /:9 .*must have in braces, once, what is so/],
      [
        'one statement of a note',
        'statements:',
        'statements:\n  apply: { coast-2001/bells-given-up: "The harbour {had|lacked} bells." }',
        /:9 .*has a statement of another level/,
      ],
      [
        'a wrong completion',
        'regions:',
        'foils: { coast-2001/bells-given-up: { sold: coast-2001/gongs } }\nregions:',
        /:4 (?:there is no note coast-2001\/gongs|the statement of coast-2001\/bells-given-up has no sold)/,
      ],
      ['a source', 'regions:', 'called: { nobody: the show }\nregions:', /:4 there is no source nobody/],
      ['a person', 'regions:', 'in-office-since: { nobody: 1999 }\nregions:', /:4 there is no person nobody/],
      ['words', 'lamp*', 'l*mp', /:5 .*at most one \*/],
    ]),
    ...namesNothing('welcome.yaml', [
      ['a language', '{ en:', '{ xx:', /:1 .*greeting/],
      ['a city in an example', 'Saint-Malo', 'Brest', /:3 city: name: there is no Brest/],
      ['a note in an example', 'bells-given-up', 'gongs', /:4 passage: id: there is no coast-2001\/gongs/],
      ['a style', 'mla', 'loud', /:5 cite: style: there is no loud/],
      ['an option', 'what: coast-2001', 'of: coast-2001', /:5 cite: (?:of does not fit|what is missing)/],
      ['a number', '  cite:', '  quiz start: { questions: "999" }\n  cite:', /:5 quiz start: questions does not fit/],
      ['a command with an example', '  cite:', '  quote:', /:5 there is no command quote/],
      ['a command in the help', 'in-help: [city]', 'in-help: [town]', /:6 there is no command town/],
      ['a command to offer', 'command: term', 'command: word', /:9 there is no command word/],
      ['a term to offer', 'term: fog-horn', 'term: gong', /:10 term: term: there is no gong/],
    ]),
  ]
  it.each(faults)('names %s with its file and line', async (_, file, from, to, message) => {
    const { code, text } = await check([[file, from, to]])
    expect(text).toMatch(message)
    expect(code).toBe(1)
  })

  it('lists every fault at once', async () => {
    const { text } = await check([
      [NOTES, 'years: [1934]', 'years: [1935]'],
      [NOTES, 'terms: [fog-horn]', 'terms: [gong]'],
      ['frameworks.yaml', 'id: horn', 'id: light'],
    ])
    expect(text).toContain('gong is not in terms.yaml')
    expect(text).toContain('1935 is tagged')
    expect(text).toContain('says 1934')
    expect(text).toContain('light is defined twice')
  })

  const pinFaults: [title: string, from: string, to: string, message: RegExp][] = [
    [
      'a paragraph that does not exist',
      'paragraph: 1, sentences: 2',
      'paragraph: 9, sentences: 2',
      /:2 .*has no paragraph 9/,
    ],
    ['a sentence that does not exist', 'sentences: 2', 'sentences: 7', /:2 .*has 2 sentences/],
    ['a wrong page', 'page: 33', 'page: 32', /:2 .*page 32 is given, the text has 33/],
    ['a name that the text lacks', 'at the pier of Saint-Malo', 'at the pier of Dunkirk', /:3 .*"dunkirk"/],
    ['a figure that is only part of one in the text', 'gave up its bells', 'gave up its 34 bells', /:3 .*"34"/],
    ['a figure that the text lacks', 'gave up its bells', 'gave up its 12 bells', /:3 .*"12"/],
  ]
  it.each(pinFaults)('against the text, names %s', async (_, from, to, message) => {
    const { code, text } = await check([[NOTES, from, to]], FIXTURES)
    expect(text).toMatch(message)
    expect(code).toBe(1)
  })

  it('accepts a name that the text lacks when the note gives the reason', async () => {
    const besides = 'years: [1934]\n  besides: [{ name: Dunkirk, reason: a later name }]'
    const { text } = await check(
      [
        [NOTES, 'at the pier of Saint-Malo', 'at the pier of Dunkirk'],
        [NOTES, 'years: [1934]', besides],
      ],
      FIXTURES,
    )
    expect(text).toContain('No faults.')
  })

  it('accepts another spelling of a city that the text prints', async () => {
    expect((await check([[NOTES, 'at the pier of Saint-Malo', 'at the pier of San Malo']], FIXTURES)).text).toContain(
      'No faults.',
    )
  })

  it('refuses a folder of texts that is not there, or is none', async () => {
    await expect(check([], join(createFolder(), 'texts'))).rejects.toThrow(/texts is not there\./)
    await expect(check([], join(FIXTURES, 'lighthouse.txt'))).rejects.toThrow(/lighthouse\.txt is no folder\./)
  })

  it('says which text is missing from the folder', async () => {
    const { code, text } = await check([], createFolder())
    expect(text).toMatch(/source\.yaml:1 no file in .* is the edition/)
    expect(code).toBe(1)
  })
})
