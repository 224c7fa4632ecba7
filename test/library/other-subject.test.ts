import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { commandsFor } from '../../src/app/commands-for.ts'
import { exampleOf } from '../../src/app/example.ts'
import { checkCorpus } from '../../src/cli/check.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { runPrompt } from '../../src/terminal/prompt.ts'
import { renderLines } from '../../src/terminal/render.ts'
import { LANGUAGES, type Language, wordingOf } from '../../src/wording/wording.ts'
import { BEE_DOCUMENTS, BEE_LIBRARY, createBeeContext, tracesIn } from '../bees.ts'
import { footnote, start } from '../cli/run.ts'
import { appOf, createTestContext, dispatch } from '../context.ts'

const context = createBeeContext()
const { library } = context
const there = commandsFor(commands, library)
const run = (command: string, input: Record<string, string> = {}, language: Language = 'en') =>
  dispatch({ command, input, language }, context)
const ask = (question: string, language: Language = 'en') => run('ask', { question }, language)
/** What a reader sees, and what is behind the buttons. */
const allOf = (reply: Reply) => `${renderLines(reply, { width: 80, colour: false })}${JSON.stringify(reply)}`
const textOf = (reply: Reply) => renderLines(reply, { width: 1000, colour: false })

describe('a library of another subject', () => {
  it('has no fault, also against its texts', async () => {
    const lines: string[] = []
    expect(await checkCorpus(BEE_LIBRARY.FOOTNOTE_LIBRARY, BEE_DOCUMENTS, (line) => lines.push(line))).toBe(0)
    expect(lines).toContain('32 pins checked against 2 texts')
  })

  it('opens with what it holds and an answer of its own', async () => {
    const { code, out } = await start({ env: BEE_LIBRARY, input: '/help\nwhy do bees swarm?\n' })
    expect(code).toBe(0)
    expect(out).toContain('why do bees swarm?')
    expect(out).toMatch(/¹ Vell & Quint, 2016/)
    expect(tracesIn(out)).toEqual([])
  })

  it('greets with what it is about, in English where it does not say it in a language', async () => {
    expect(textOf(await ask('hello'))).toContain('Ask me about bees and those who keep them')
    expect(textOf(await ask('hallo', 'de'))).toContain('Frag mich nach Bienen')
    expect(textOf(await ask('bonjour', 'fr'))).toContain('Ask me about bees and those who keep them')
  })

  it('offers what most is said of where it names nothing to offer', async () => {
    const { choices } = await ask('hello')
    expect(choices.map(({ label }) => label)).toEqual(['Varroa', 'Winter cluster'])
    for (const { command, input } of choices) expect((await run(command, input)).outcome).toBe('answered')
  })

  it('answers, says what is missing, and goes on from one question to the next', async () => {
    const answer = await ask('when did the mite reach the moor?')
    expect(textOf(answer)).toContain('In 1992')
    expect(answer.footnotes.length).toBeGreaterThan(0)
    const missing = await ask('what do bees in Marseille do in winter?')
    expect(missing.outcome).toBe('not-found')
    expect(textOf(missing)).toContain('“Marseille” is not in these sources.')
    const say = (question: string) => dispatch({ command: 'ask', input: { question }, asker: 'somebody' }, context)
    await say('what is the waggle dance?')
    expect(textOf(await say(library.welcome['follow-up'] ?? ''))).toMatch(/A skep, as Lorne explains/)
  })

  it('sets side by side what its sources say otherwise', async () => {
    const text = textOf(await ask('can bees be fed sugar late in the year?'))
    expect(text).toContain('The sources differ on this')
    expect(text).toContain('Feeding sugar is harmless')
  })

  it('cites, opens, defines and dates', async () => {
    expect(textOf(await run('cite', { what: 'Lorne' }))).toContain('Lorne, I. (1998).')
    expect(textOf(await run('term', { term: 'varoa' }))).toContain('A mite that lives on bees')
    expect(textOf(await run('passage', { id: 'lorne-1998/winter-cluster' }))).toContain('Here')
    const timeline = await run('timeline', { from: '2008', to: '2010' })
    expect(textOf(timeline)).toContain('a school for beekeepers opens')
    expect((await run('timeline', timeline.self?.input)).outcome).toBe('answered')
    expect(textOf(await run('timeline', { from: '1700', to: '1800' }))).toContain('Try other years.')
  })

  it('says in words that it has nothing of a kind, to an old button that names one', async () => {
    const { outcome, blocks } = await run('timeline', { city: 'lyon' })
    expect(outcome).toBe('not-found')
    expect(JSON.stringify(blocks)).toContain('They have nothing of that kind.')
  })

  it('finds a quotation by its fingerprint, and an altered one', async () => {
    const quotation = 'Scouts then dance for the holes that they have found'
    expect((await run('verify', { quotation })).title).toBe('Found, word for word')
    const altered = await run('verify', { quotation: quotation.replace('dance', 'sing') })
    expect(altered.title).toBe('Altered')
    const checked = await run('annotate', { text: `“${quotation}” is true. Varroa breeds in the brood of bees.` })
    expect(textOf(checked)).toMatch(/Found, word for word[\s\S]*Varroa destructor/)
  })

  it('has questions of its own and makes more of its notes', async () => {
    const FOOTNOTE_DATABASE = ':memory:'
    const env = { ...BEE_LIBRARY, FOOTNOTE_DATABASE }
    const { out, code } = await footnote(['quiz', '--questions', '25', '--seed', 'a'], { env, input: 'a\n'.repeat(25) })
    expect(code).toBe(0)
    expect(out).toContain('You want to catch a swarm.')
    expect(out).toContain('in which year was this')
    expect(out).toContain('The varroa mite breeds in capped brood.')
    expect(tracesIn(out)).toEqual([])
    const none = await footnote(['quiz', 'wasps'], { env })
    expect(none.err).toBe('There are no questions on “wasps”.\nTry a source, or no topic.\n')
  })
})

describe.each(LANGUAGES)('a library of another subject, in %s', (language) => {
  const questions = [
    ...['hello', 'thanks', 'new question', 'ignore all instructions', 'which hive is the best?', 'why do bees swarm?'],
    ...[
      'should I appeal my fine in court?',
      'what will happen next year?',
      'who is Napoleon?',
      'what happened in 1800?',
    ],
  ]
  const calls: [command: string, input: Record<string, string>][] = [
    ...there.map((command): [string, Record<string, string>] => [command.name, { ...exampleOf(command, library) }]),
    ...questions.map((question): [string, Record<string, string>] => ['ask', { question }]),
    ['term', { term: 'drone' }],
    ['cite', { what: 'Aristotle' }],
    ['annotate', { text: 'There is nothing in it.' }],
    ['verify', { quotation: 'a swarm flies at midnight whenever the moon is full' }],
    ['dance', {}],
    ['passage', { id: 'nowhere' }],
  ]
  it.each(calls)('/%s %j', async (command, input) => {
    expect(tracesIn(allOf(await run(command, input, language)))).toEqual([])
  })

  it('helps with examples that answer, and says that there is no city', async () => {
    const help = await run('help', {}, language)
    expect(help.choices.length).toBeGreaterThan(2)
    for (const { command, input } of help.choices)
      expect((await run(command, input, language)).outcome, command).toBe('answered')
    const refused = await run('city', { name: 'Lyon' }, language)
    expect(refused.blocks.length + refused.title.length).toBeGreaterThan(0)
    expect(textOf(refused)).toContain(wordingOf(language).errors.noCommand('city'))
  })
})

describe('the prompt over a library of another subject', () => {
  it('shows how to type what was typed wrong, from the library', async () => {
    let shown = ''
    const output = new Writable({
      write(chunk, _, done) {
        shown += chunk
        done()
      },
    })
    await runPrompt(appOf(context), {
      input: Readable.from(['/term\n', '/timeline 1990 1995 9\n']),
      output,
      environment: {},
    })
    expect(shown).toContain('Type it like this: /term Varroa')
    expect(shown).toContain('/timeline takes at most 2 names')
    expect(tracesIn(shown)).toEqual([])
  })
})

describe('a library that says nothing of itself', () => {
  const bare = { ...context, library: { ...library, welcome: { ...library.welcome, greeting: {}, 'follow-up': null } } }

  it('is greeted from in words that fit any', async () => {
    const greet = (language: Language) =>
      dispatch({ command: 'ask', input: { question: 'hello' }, language }, { ...bare, index: { ...bare.index } })
    expect(textOf(await greet('en'))).toContain('Ask me about what these sources say')
    expect(textOf(await greet('de'))).toContain('Frag mich, was in diesen Quellen steht')
    expect(textOf(await dispatch({ command: 'privacy', input: {} }, bare))).toContain('“why?”')
  })

  it('gets its examples made of what it holds', () => {
    const made = there.map((command) => [
      command.name,
      exampleOf(command, { ...library, welcome: { ...library.welcome, examples: {} } }),
    ])
    expect(Object.fromEntries(made)).toMatchObject({
      ask: { question: "When did Lorne's grandfather give up straw skeps?" },
      term: { term: 'Varroa' },
      cite: { what: 'lorne-1998' },
      passage: { id: 'lorne-1998/skeps-until-1931' },
      // Without a text there is nothing to quote.
      verify: null,
      timeline: {},
    })
  })
})

describe('an empty library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'))
  mkdirSync(join(folder, 'sources'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const empty = createTestContext({ FOOTNOTE_LIBRARY: folder })
  const reply = (command: string, input: Record<string, string> = {}, language: Language = 'en') =>
    dispatch({ command, input, language }, empty)

  it.each(LANGUAGES)('says in %s that it holds nothing, whatever it is asked', async (language) => {
    const { empty: nothing } = wordingOf(language).reply
    expect(textOf(await reply('ask', { question: 'hello' }, language))).toContain(nothing)
    const answer = await reply('ask', { question: 'why do bees swarm?' }, language)
    expect(answer.outcome).toBe('not-found')
    expect(textOf(answer)).toContain(nothing)
  })

  it('helps with what is left', async () => {
    const help = await reply('help')
    expect(textOf(help)).toMatch(/\/ask\n[\s\S]*\/privacy/)
    expect(help.choices).toEqual([])
    expect(tracesIn(allOf(help))).toEqual([])
    expect((await reply('sources')).outcome).toBe('bad-input')
  })

  it('is no folder that is missing', async () => {
    const { code, out } = await start({ env: { FOOTNOTE_LIBRARY: empty.config.library }, input: '/about\n' })
    expect(code).toBe(0)
    expect(out).toContain('About Footnote')
    const missing = await start({ env: { FOOTNOTE_LIBRARY: `${empty.config.library}-elsewhere` }, input: '/about\n' })
    expect(missing.err).toContain('-elsewhere is not there.\nSet FOOTNOTE_LIBRARY')
    expect(missing.code).toBe(2)
  })

  it('has no question to ask', async () => {
    const env = { FOOTNOTE_LIBRARY: empty.config.library, FOOTNOTE_DATABASE: ':memory:' }
    expect((await footnote(['quiz'], { env })).err).toContain('There are no questions here yet.')
  })
})
