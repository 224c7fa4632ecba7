import { describe, expect, it } from 'vitest'
import { eventually, MANAGE_MESSAGES, MANAGE_SERVER, open, press } from './playing.ts'

describe('a quiz in a channel', () => {
  it('asks, takes answers in private, and opens each for all at the end of its time', { timeout: 30_000 }, async () => {
    const { discord, starter, question, itemAt, errors, pass, scores } = await open()
    const { message: begun } = await starter.command('quiz start', { topic: 'Barcelona', questions: 3, seconds: 15 })
    expect(begun?.private).toBe(false)
    expect(begun?.text).toMatch(/A quiz begins[\s\S]*3 questions on Barcelona, 15 seconds each/)
    const [knows, guesses] = [discord.reader({ permissions: 0n }), discord.reader({ permissions: 0n })]
    for (const position of [0, 1, 2]) {
      const message = await question(position)
      const item = await itemAt(position)
      const noted = await press(knows, message, item, true)
      expect(noted.message?.private).toBe(true)
      expect(noted.message?.text).toMatch(/^Noted: (?:[A-F]|“(?:True|False)”)/)
      expect((await press(knows, message, item, true)).message?.text).toMatch(/You have chosen/)
      expect((await press(guesses, message, item, true)).message?.text).toMatch(/^Noted/)
      expect((await press(guesses, message, item, false)).message?.text).toMatch(/^Changed to/)
      expect((await press(guesses, message, item, true)).message?.text).toContain('changed your answer once already')
      // Nobody sees what another chose before the end.
      expect(starter.messages().filter((m) => /Noted|Changed/.test(m.text))).toEqual([])
      const shown = () => starter.messages().find((m) => m.id === message.id)?.text
      expect(shown()).not.toContain('had it right')
      await pass(15)
      await eventually(shown).toContain('1 of 2 had it right.')
      expect(shown()).toMatch(/✅[\s\S]*¹/)
    }
    await scores()
    expect(starter.messages().at(-1)?.text).toMatch(/\*\*1\*\*.* · 3\n.*\*\*2\*\*.* · 0/)
    expect(discord.violations).toEqual([])
    expect(errors).toEqual([])
  })

  it('goes on after a restart in mid-question', { timeout: 30_000 }, async () => {
    const { discord, starter, question, itemAt, restart, pass, scores } = await open()
    await starter.command('quiz start', { questions: 1, seconds: 60 })
    const message = await question(0)
    const shown = structuredClone(message.components)
    const item = await itemAt(0)
    await press(starter, message, item, true)
    await pass(40)
    await restart()
    const late = discord.reader({ permissions: 0n })
    expect((await press(late, message, item, false)).message?.text).toMatch(/^Noted/)
    await pass(20)
    await scores()
    expect(starter.messages().filter((m) => m.text.includes('Question 1 of 1'))).toHaveLength(1)
    // As it still stands on the screen of somebody whose connection is slow.
    message.components = shown
    expect((await press(late, message, item, true)).message?.text).toMatch(/over/)
    expect(discord.violations).toEqual([])
  })

  it('is one at a time, and skipped or stopped by who started it and by moderators alone', async () => {
    const { discord, starter, question } = await open()
    await starter.command('quiz start', { questions: 5, seconds: 300 })
    expect((await starter.command('quiz start')).message?.text).toContain('A quiz is running in this channel already.')
    const other = discord.reader({ permissions: 0n })
    expect((await other.command('quiz stop')).message?.text).toContain('Only the person who started the quiz')
    await question(0)
    expect((await starter.command('quiz skip')).message?.text).toContain('Skipped')
    await question(1)
    const moderator = discord.reader({ permissions: MANAGE_MESSAGES })
    expect((await moderator.command('quiz stop')).message?.text).toContain('The quiz is over')
    await eventually(() => starter.messages().some((m) => m.text.includes('## The scores'))).toBe(true)
    expect((await starter.command('quiz stop')).message?.text).toContain('No quiz is running')
  })

  it('is started by those alone whom the server lets', async () => {
    const role = '123456789012345678'
    const { discord, starter } = await open(undefined, { servers: [{ roles: [{ id: role, name: 'teachers' }] }] })
    const manager = discord.reader({ permissions: MANAGE_SERVER })
    const set = (value: string) => manager.command('settings', { where: 'server', setting: 'quiz-starters', value })
    expect((await set('event-managers')).message?.text).toContain('those who may manage events')
    expect((await starter.command('quiz start')).message?.text).toContain('only some may start quizzes')
    expect((await starter.command('quiz practice', { questions: 1 })).message?.text).toContain('Question 1 of 1')
    const host = discord.reader({ permissions: 1n << 33n })
    expect((await host.command('quiz start', { seconds: 300 })).message?.text).toContain('A quiz begins')
    expect((await starter.command('quiz stop')).message?.text).toContain('Only the person who started the quiz')
    expect((await set('<@&123456789012345679>')).message?.text).toMatch(/does not fit[\s\S]*a role of this server/)
    expect((await set(`<@&${role}>`)).message?.text).toContain(`<@&${role}>`)
    await host.command('quiz stop')
    expect((await starter.command('quiz start')).message?.text).toMatch(/only some[\s\S]*may manage its events, or/)
    for (const each of [host, manager]) {
      expect((await each.command('quiz start', { seconds: 300 })).message?.text).toContain('A quiz begins')
      expect((await manager.command('quiz stop')).message?.text).toContain('The quiz is over')
    }
    expect(discord.violations).toEqual([])
  })

  it('counts no question that it was stopped in before anybody had answered', { timeout: 20_000 }, async () => {
    const { starter, question, itemAt } = await open()
    await starter.command('quiz start', { questions: 3, seconds: 300 })
    await press(starter, await question(0), await itemAt(0), true)
    await starter.command('quiz skip')
    await question(1)
    await starter.command('quiz stop')
    const scores = () => starter.messages().find((m) => m.text.includes('## The scores'))
    await eventually(() => scores()?.text).toContain('Of 1 question.')
    const { message } = await starter.command('quiz results')
    expect(message?.text).toMatch(/right 1\.00[\s\S]*2 questions were not asked any more/)
    expect(message?.text).not.toContain('right 0.00')
    expect((await starter.command('quiz review', {})).message?.text).not.toContain('❌')
  })

  it('says what there is where it has nothing on a topic, or is asked in the wrong place', async () => {
    const { discord, starter } = await open()
    const { message } = await starter.command('quiz start', { topic: 'lighthouses' })
    expect(message?.private).toBe(true)
    expect(message?.text).toMatch(/no questions on “lighthouses”[\s\S]*Try a city/)
    expect((await discord.reader({ place: 'dm' }).command('quiz start')).message?.text).toContain('for servers')
  })

  it('gives its results to who started it as a file, and a leaderboard that one can leave', {
    timeout: 30_000,
  }, async () => {
    const { discord, starter, question, itemAt, pass, scores } = await open()
    await starter.command('quiz start', { questions: 1, seconds: 20 })
    const message = await question(0)
    const item = await itemAt(0)
    await press(starter, message, item, true)
    const other = discord.reader({ permissions: 0n })
    await press(other, message, item, false)
    await pass(20)
    await scores()
    expect((await other.command('quiz results')).message?.text).toContain('Only the person who started the quiz')
    const { message: results } = await starter.command('quiz results')
    expect(results?.private).toBe(true)
    expect(results?.attachments.map((a) => a.filename)).toContain('results.csv')
    expect(results?.text).not.toContain('"name"')
    const [head, ...rows] = results?.attachments[0]?.text().split('\r\n') ?? []
    expect(head).toBe('\uFEFF"name","id","number","item","question","choice","correct","seconds"')
    expect(rows).toHaveLength(2)
    expect(rows.join('\n')).toContain(`"${item.id}"`)
    const { message: board } = await other.command('quiz leaderboard', { period: 'week' })
    expect(board?.text).toMatch(/this week[\s\S]*\*\*1\*\*.* · 1\n.*\*\*2\*\*.* · 0/)
    // Leaving it is nobody else's business.
    const { message: left } = await other.click(board, 'Take me off')
    expect(left?.private).toBe(true)
    expect((await starter.command('quiz leaderboard')).message?.text).not.toMatch(/\*\*2\*\*/)
    await starter.command('quiz start', { topic: 'recall', questions: 1, seconds: 10 })
    const next = await question(0)
    const asked = await itemAt(0)
    await press(starter, next, asked, true)
    await press(other, next, asked, true)
    const last = () => starter.messages().findLast(({ text }) => text.includes('## The scores'))?.text ?? ''
    await pass(10)
    await eventually(last).toMatch(/\*\*1\*\*.* · 1\n1 more person\./)
    await scores()
    expect((await other.click(left, 'Put me back')).message?.text).toContain('again')
    expect((await starter.command('quiz leaderboard')).message?.text).toMatch(/\*\*2\*\*.* · 1/)
    const { message: kept } = await starter.command('forget-me')
    expect(kept?.text).toContain('2 answers in quizzes')
    expect((await starter.click(kept, 'Delete all of it')).message?.text).toContain('2 answers in quizzes')
    expect((await other.command('quiz leaderboard')).message?.text).not.toMatch(/ · 2/)
    expect(discord.violations).toEqual([])
  })

  it('tells its starter in private when the question cannot be shown', { timeout: 20_000 }, async () => {
    const { discord, starter, store, pass } = await open()
    const fault = { status: 403, code: 50013, message: 'Missing Permissions' }
    discord.faults.onNext({ method: 'POST', path: new RegExp(`channels/${starter.channel}/messages$`) }, fault)
    await starter.command('quiz start', { questions: 2, seconds: 20 })
    await pass(6)
    await eventually(async () => (await store.rounds.running()).length).toBe(0)
    const told = () => discord.messages().filter(({ content }) => content.includes('could not go on'))
    await eventually(() => told().length).toBe(1)
    expect(told()[0]?.channel).not.toBe(starter.channel)
  })

  it('goes on when Discord fails for a while, and nothing is shown twice', { timeout: 20_000 }, async () => {
    const { discord, starter, question, pass, scores } = await open()
    const messages = new RegExp(`channels/${starter.channel}/messages`)
    discord.faults.onNext({ method: 'POST', path: messages }, { status: 502, applied: true })
    discord.faults.onNext({ method: 'PATCH', path: messages }, { status: 502, applied: false }, 2)
    await starter.command('quiz start', { questions: 1, seconds: 10 })
    await question(0)
    await pass(10)
    await scores()
    const shown = starter.messages().filter(({ text }) => text.includes('Question 1 of 1'))
    expect(shown.map(({ text }) => text)).toEqual([expect.stringContaining('Nobody answered.')])
    expect(discord.messages().filter(({ content }) => content.includes('could not go on'))).toEqual([])
  })

  it('says that it cannot be read where its row in the database does not fit', async () => {
    const { discord, starter, question, itemAt, spoil } = await open()
    await starter.command('quiz start', { questions: 2, seconds: 300 })
    const [message, item] = [await question(0), await itemAt(0)]
    await spoil(`UPDATE rounds SET items = '[{"id":"x"}]'`)
    const pressed = (await press(starter, message, item, true)).message
    const stopped = (await starter.command('quiz stop')).message
    for (const told of [pressed, stopped]) expect(told?.text).toContain('What is saved could not be read')
    expect(discord.violations).toEqual([])
  })

  it('ends with the scores when somebody deletes its question', { timeout: 20_000 }, async () => {
    const { discord, starter, question, pass, scores } = await open()
    const fault = { status: 404, code: 10008, message: 'Unknown Message' }
    discord.faults.onNext({ method: 'PATCH', path: new RegExp(`channels/${starter.channel}/messages`) }, fault)
    await starter.command('quiz start', { questions: 2, seconds: 10 })
    await question(0)
    await pass(10)
    await scores()
    const told = () => discord.messages().filter(({ content }) => content.includes('could not go on'))
    await eventually(() => told().length).toBe(1)
  })

  it('begins in sight of all, whatever is set for answers, and not where nothing public is wanted', async () => {
    const { discord, starter } = await open()
    const manager = discord.reader({ permissions: MANAGE_SERVER })
    const set = (setting: string, value: string) => manager.command('settings', { where: 'server', setting, value })
    await set('visibility', 'private')
    const { message } = await starter.command('quiz start', { questions: 1, seconds: 300, private: true })
    expect(message?.private).toBe(false)
    expect((await starter.command('quiz stop')).message?.private).toBe(false)
    await set('public-channels', `<#${discord.servers[0]?.channels[1]?.id}>`)
    const refused = (await starter.command('quiz start', { questions: 1 })).message
    expect(refused?.private).toBe(true)
    expect(refused?.text).toContain('Public answers are kept out of this channel')
    expect(discord.violations).toEqual([])
  })

  it('does not begin where its questions could not be shown', async () => {
    const { discord } = await open()
    const reader = discord.reader({ permissions: 0n, appPermissions: 1n << 10n })
    const { message } = await reader.command('quiz start', { questions: 1 })
    expect(message?.private).toBe(true)
    expect(message?.text).toMatch(/could not show the questions in this channel: I lack Send Messages/)
  })
})
