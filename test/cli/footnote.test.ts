import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/reply/reply.ts'
import { BEE_LIBRARY, tracesIn } from '../bees.ts'
import { createFolder } from '../context.ts'
import { footnote, start } from './run.ts'

describe('npx footnote', () => {
  const exits: [title: string, args: string[], code: number, shows: RegExp][] = [
    [
      'answers a question with 0',
      ['ask', 'who', 'is', 'the', 'mayor', 'of', 'Makassar?'],
      0,
      /Pomanto[\s\S]*¹ Bauder, 2022, p\. 107/,
    ],
    [
      'leaves further places to --more',
      ['ask', 'which cities issue municipal ID cards?'],
      0,
      /\d+ more; --more shows all\./,
    ],
    [
      'leaves to it what a question that stands for a command has more of',
      ['ask', 'how many cities are mentioned'],
      0,
      /^Cities\n(?:.*\n){20,90}\d+ more; --more shows all\./,
    ],
    ['shows them with it', ['ask', 'which cities issue municipal ID cards?', '--more'], 0, /More from the sources\n/],
    [
      'describes a city with 0',
      ['city', 'Barcelona'],
      0,
      /Legality[\s\S]*Discourse[\s\S]*Identity[\s\S]*Scale[\s\S]*p\. 100/,
    ],
    ['takes a name of several words', ['city', 'Mexico', 'City'], 0, /^Mexico City, Mexico/],
    ['compares cities with 0', ['compare', 'Mexico City', 'Nairobi'], 0, /^Mexico City · Nairobi/],
    [
      'compares names of several words without quotation marks',
      ['compare', 'New', 'York', 'Toronto'],
      0,
      /^New York · Toronto/,
    ],
    ['does not find a city with 3', ['city', 'Marseille'], 3, /“Marseille” is not a city in these sources/],
    [
      'does not find an answer with 3',
      ['ask', 'recipe for pancakes with maple syrup'],
      3,
      /Not found in these sources/,
    ],
    ['offers what a shell can run', ['cite', 'Bauder 2022 mlaa'], 3, /Try: npx footnote cite Bauder, 2022/],
    ['refuses a comparison with itself with 2', ['compare', 'Toronto', 'toronto'], 2, /cannot be compared with itself/],
    [
      'refuses one city alone with 2',
      ['compare', 'Toronto'],
      2,
      /The second is missing[\s\S]*this: npx footnote compare/,
    ],
  ]
  it.each(exits)('%s', async (_, args, code, shows) => {
    const run = await footnote(args)
    expect(run.out).toMatch(shows)
    expect(run.err).toBe('')
    expect(run.code).toBe(code)
  })

  const refused: [title: string, args: string[], says: RegExp][] = [
    ['an unknown command', ['cities'], /unknown command 'cities'/],
    ['an unknown option', ['ask', '--loud', 'x'], /unknown option '--loud'/],
    ['too many names', ['compare', 'Toronto', 'Sheffield', 'Berlin', 'Bremen', 'Zurich'], /takes at most 4 names/],
    ['nothing to ask', ['ask'], /ask needs a question.*\nType it like this: npx footnote ask /],
    ['an export without a format', ['quiz', 'export'], /required option '--format/],
    ['an unknown option of an export', ['quiz', 'export', '--format', 'gift', '--loud'], /unknown option '--loud'/],
    ['registering without a token', ['register'], /Set DISCORD_TOKEN/],
  ]
  it.each(refused)('refuses %s with 2, without a stack trace', async (_, args, says) => {
    const run = await footnote(args)
    expect(run.err).toMatch(says)
    expect(run.err).not.toMatch(/\bat .*:\d+:\d+/)
    expect(run.code).toBe(2)
  })

  it('refuses bad settings with 2 and lists what is allowed', async () => {
    const run = await footnote(['city', 'Barcelona'], { env: { LOG_LEVEL: 'loud' } })
    expect(run.err).toMatch(/LOG_LEVEL: "loud" does not fit; allowed: trace, debug, info/)
    expect(run.code).toBe(2)
  })

  it('prints the Reply as JSON', async () => {
    const run = await footnote(['ask', '--json', 'what is Nausica in Barcelona?'])
    const reply = JSON.parse(run.out) as Reply
    expect(reply.outcome).toBe('answered')
    expect(reply.excerpts[0]).toMatchObject({
      kind: 'note',
      source: 'bauder-2022',
      pin: { section: 'Continental Europe', page: '100' },
      range: null,
    })
  })

  it('prints the same bytes for the same question', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => footnote(['ask', '--json', 'who funds refugee work in Makassar?'])),
    )
    expect(first?.out).toBe(second?.out)
  })

  it('answers a batch line by line, and names lines that are no questions', async () => {
    const input =
      '{"id":"a","question":"when did Sheffield become a City of Sanctuary?"}\nnonsense\n\n{"id":"b","question":"best pizza in Naples"}\n'
    const run = await footnote(['ask', '--batch'], { input })
    const [a, b, ...rest] = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(a).toMatchObject({ id: 'a', answered: true })
    expect(a.excerpts[0].text).toMatch(/2007/)
    expect(b).toEqual({ id: 'b', answered: false, verdict: 'nothing', excerpts: [] })
    expect(rest).toEqual([])
    expect(run.err).toMatch(/line 2 is not of the form/)
    expect(run.code).toBe(2)
  })

  it('follows on from line to line of one asker alone', async () => {
    const lines = [
      { id: 'a', question: 'when did Sheffield become a City of Sanctuary?', asker: 'ann' },
      { id: 'b', question: 'and Barcelona?', asker: 'ann' },
      { id: 'c', question: 'and Barcelona?', asker: 'ben' },
    ]
    const run = await footnote(['ask', '--batch'], { input: lines.map((line) => JSON.stringify(line)).join('\n') })
    const [a, b, c] = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect([a, b].map(({ answered, verdict }) => ({ answered, verdict }))).toEqual([
      { answered: true, verdict: 'answers' },
      { answered: true, verdict: 'answers' },
    ])
    expect(b.excerpts.map(({ id }: { id: string }) => id)).not.toEqual(c.excerpts.map(({ id }: { id: string }) => id))
  })

  it('ends a batch with 2 where a question is too long, and still answers the others', async () => {
    const input = `{"id":"a","question":"${'x'.repeat(501)}"}\n{"id":"b","question":"what is SAIER in Barcelona?"}\n`
    const run = await footnote(['ask', '--batch'], { input })
    expect(
      run.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).answered),
    ).toEqual([false, true])
    expect(run.code).toBe(2)
  })

  it('refuses a file that claims to be a known source, and several files under one id', async () => {
    const env = { FOOTNOTE_DOCUMENTS: createFolder() }
    const file = 'test/fixtures/lighthouse.txt'
    const claim = await footnote(
      ['import', file, '--id', 'bauder-2022', '--title', 'T', '--author', 'A', '--year', '1999'],
      { env },
    )
    expect(claim).toMatchObject({ code: 2, err: expect.stringContaining('not the text that bauder-2022 stands for') })
    const two = await footnote(['import', file, file, '--id', 'two-2000'], { env })
    expect(two).toMatchObject({ code: 2, err: expect.stringContaining('One id cannot stand for several files') })
    expect(readdirSync(env.FOOTNOTE_DOCUMENTS)).toEqual([])
  })

  it('imports a file, says so, and answers from it at once', async () => {
    const env = { FOOTNOTE_DOCUMENTS: join(createFolder(), 'new') }
    const record = ['--id', 'lights-2001', '--title', 'On Lights', '--author', 'Handbook', '--year', '2001']
    const file = 'test/fixtures/lighthouse.txt'
    expect(await footnote(['import', file, ...record], { env })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/lights-2001: imported, \d passages/),
    })
    expect(await footnote(['import', file, ...record], { env })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/unchanged/),
    })
    expect(readdirSync(env.FOOTNOTE_DOCUMENTS)).toEqual(['lights-2001'])
    const run = await footnote(['ask', 'how often do horns sound in fog?'], { env })
    expect(run.out).toMatch(/“Horns sound twice a minute in fog\.[\s\S]*¹ Handbook, 2001/)
  })

  it('takes an unknown text without a record, as it takes a PDF, and leaves open what nobody says', async () => {
    const env = { FOOTNOTE_DOCUMENTS: createFolder() }
    const run = await footnote(['import', 'test/fixtures/lighthouse.txt'], { env })
    expect(run).toMatchObject({ code: 0, out: expect.stringMatching(/^lighthouse: imported, \d passages/) })
  })

  it('offers what the library has something for, and counts what it has', async () => {
    const [help, check] = await Promise.all([
      footnote(['--help'], { env: BEE_LIBRARY }),
      footnote(['check'], { env: BEE_LIBRARY }),
    ])
    expect(help).toMatchObject({ code: 0, out: expect.stringMatching(/\n {2}ask .*\n {2}term .*\n {2}check /s) })
    expect(check.out).toMatch(/^32 notes \(.*\)\n13 terms, 5 people\n12 events, .*, 1 relation, /)
    expect(tracesIn(help.out + check.out)).toEqual([])
  })

  it('offers everything where the library cannot be read', async () => {
    const help = await footnote(['--help'], { env: { FOOTNOTE_LIBRARY: createFolder() } })
    expect(help).toMatchObject({ code: 0, out: expect.stringMatching(/\n {2}city .*\n {2}check /s) })
  })

  it.each([
    ['/quit', /^\/quit leaves/],
    ['/more', /^\/more shows the rest[\s\S]*--more/],
  ])('says what %s is for, where it is for nothing', async (typed, says) => {
    const { out } = await footnote(['ask', typed])
    expect(out).toMatch(says)
    expect(out).not.toContain('/compare')
  })

  it('checks the corpus that comes with it', async () => {
    const run = await footnote(['check'])
    expect(run.out).toMatch(/\d+ on bauder-2022[\s\S]*No faults\./)
    expect(run.code).toBe(0)
  })
})

describe('npm start without a token', () => {
  it('answers each line of a pipe, and ends with 0', async () => {
    const run = await start({ input: '/city Barcelona\n\nwhat is SAIER?\n/help\n/dance\n' })
    expect(run.out).toMatch(/^Barcelona, Spain/)
    expect(run.out).toMatch(/Care Service Centre for Immigrants/)
    expect(run.out).toMatch(/Set cities side by side {2}\/compare Toronto Sheffield/)
    expect(run.out).toMatch(/There is no command “dance”/)
    expect(run.code).toBe(0)
  })

  it('writes no colours into a pipe', async () => {
    const run = await start({ input: '/city Barcelona\n' })
    expect(run.out).not.toContain('\u001B[')
  })

  it('stops at bad settings with 2 and lists what is allowed', async () => {
    const run = await start({ env: { LOG_QUESTIONS: 'maybe' } })
    expect(run.err).toMatch(/LOG_QUESTIONS: "maybe" does not fit; allowed: true or false/)
    expect(run.code).toBe(2)
  })
})
