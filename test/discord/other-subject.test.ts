import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { systemClock } from '../../src/base/clock.ts'
import { startBot } from '../../src/discord/bot.ts'
import { createRounds } from '../../src/quiz/rounds/rounds.ts'
import { openForTest } from '../store/opened.ts'
import { sqlite } from '../store/places.ts'
import { BEE_LIBRARY, createBeeContext, tracesIn } from '../bees.ts'
import { footnote } from '../cli/run.ts'
import { appOf, createFolder } from '../context.ts'
import { createDiscord, TEST_TOKEN } from '../peers/discord/index.ts'

const MANAGE_SERVER = 1n << 5n

async function open() {
  const discord = await createDiscord()
  const store = await openForTest(await sqlite.create())
  const rounds = createRounds(store.rounds, { error: () => {}, info: () => {} }, systemClock)
  const quiz = { rounds, cards: store.cards, history: store.history, questions: store.questions }
  const bot = await startBot(TEST_TOKEN, discord.api, appOf({ ...createBeeContext(), quiz }))
  onTestFinished(async () => {
    await bot.stop()
    await discord.close()
  })
  return { discord, reader: discord.reader({ permissions: MANAGE_SERVER }) }
}

describe('registering for a library of another subject', () => {
  async function register(library: Record<string, string>) {
    const discord = await createDiscord()
    onTestFinished(() => discord.close())
    const { code } = await footnote(['register'], {
      env: { ...library, DISCORD_API: discord.api, DISCORD_TOKEN: TEST_TOKEN },
    })
    expect(code).toBe(0)
    expect(discord.violations).toEqual([])
    return discord.registered.get('global') ?? []
  }

  it('registers what has something to show, without a word of cities in any language', async () => {
    const registered = await register(BEE_LIBRARY)
    const names = registered.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['ask', 'term', 'timeline', 'cite', 'verify', 'quiz', 'Find citations']),
    )
    expect(tracesIn(JSON.stringify(registered))).toEqual([])
    const timeline = registered.find(({ name }) => name === 'timeline')
    expect(timeline).toMatchObject({
      options: [{ name: 'year' }, { name: 'from' }, { name: 'to' }, { name: 'private' }],
    })
  })

  it('registers of an empty library what needs none', async () => {
    const library = createFolder()
    mkdirSync(join(library, 'sources'))
    const names = (await register({ FOOTNOTE_LIBRARY: library })).map(({ name }) => name)
    expect(names).toEqual([
      'ask',
      'about',
      'challenges',
      'insights',
      'quiz',
      'questions',
      'settings',
      'setup',
      'status',
      'privacy',
      'forget-me',
      'help',
    ])
  })
})

describe('a bot with a library of another subject', () => {
  it('greets, helps, answers and asks', async () => {
    const { discord, reader } = await open()
    const texts = [
      await reader.say('hello', { mention: true, within: 5000 }),
      (await reader.command('ask', { question: 'what is the waggle dance?' })).message,
      (await reader.command('ask', { question: 'is Marseille full of bees?' })).message,
      (await reader.command('quiz practice', { questions: 2 })).message,
    ].map((message) => message?.text ?? '')
    const { message: help } = await reader.command('help')
    const [greeting, answer, missing, quiz] = texts
    expect(greeting).toContain('Ask me about bees')
    expect(help?.text).toContain('**Check a quotation**  /verify')
    const { message: swarm } = await reader.click(help, '/ask why do bees swarm?')
    expect(swarm?.text).toMatch(/¹/)
    expect(answer).toMatch(/¹[\s\S]*Vell & Quint, 2016/)
    expect(missing).toContain('“Marseille” is not in these sources.')
    expect(quiz).toContain('Question 1 of 2')
    expect(tracesIn([...texts, help?.text].join('\n'))).toEqual([])
    expect(discord.violations).toEqual([])
  })

  it('completes what it has', async () => {
    const { reader } = await open()
    const [first] = await reader.autocomplete('term', { term: 'swa' }, 'term')
    expect(first).toMatchObject({ name: 'Swarm', value: 'swarm' })
    const places = await reader.autocomplete('passage', { id: '' }, 'id')
    expect(places.length).toBeGreaterThan(5)
    const topics = await reader.autocomplete('quiz practice', { topic: '' }, 'topic')
    expect(topics.map(({ value }) => value)).toEqual(['recall', 'understand', 'apply', 'lorne-1998', 'vell-quint-2016'])
  })

  it('has no setting for what is not there', async () => {
    const { reader } = await open()
    const { message } = await reader.command('settings')
    expect(message?.text).toContain('Citation style')
    expect(tracesIn(message?.text ?? '')).toEqual([])
    const refused = (await reader.command('settings', { setting: 'framework', value: 'bauder' })).message?.text
    expect(refused).toContain('There is no setting “framework”.')
  })
})
