import { describe, expect, it } from 'vitest'
import { type Message, PERMISSION } from '../peers/discord/index.ts'
import { createTestSettings, run } from './running.ts'

/** What is said of it in the open. */
const BRIEF = 'I found nothing on that in these sources; /ask shows you alone what is nearest.'

describe('a mention', () => {
  it('is answered in reply, and pings nobody', async () => {
    const { discord } = await run()
    const answer = await discord
      .reader()
      .say('@everyone who is the mayor of Makassar?', { mention: true, within: 10_000 })
    expect(answer?.text).toContain('Pomanto')
    expect(answer?.mentions).toEqual([])
    expect(discord.violations).toEqual([])
  })

  it.each([
    'hey, who is the mayor of Makassar?',
    'who is the mayor of Makassar? <@300000000000000009>',
    'who is the mayor of Makassar? :smile: 🎉 thanks!',
  ])('is read without what stands around the question: %s', async (question) => {
    const { discord } = await run()
    expect((await discord.reader().say(question, { mention: true }))?.text).toContain('## who is the mayor of Makassar')
  })

  it.each([
    ['help', 'Show it to me', '## What you can do here'],
    ['!help', 'Show it to me', '## What you can do here'],
    ['Hilfe', 'Antwort ansehen', '## What you can do here'],
  ])('that says “%s” gets help, for them alone', async (text, show, title) => {
    const { discord } = await run()
    const reader = discord.reader()
    const pointer = await reader.say(text, { mention: true })
    const help = await reader.click(pointer, show)
    expect(help.message?.text).toContain(title)
    expect(help.message?.private).toBe(true)
  })

  it('that asks for what a command has gets its reply, whose pages go on where it ends', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const answer = await reader.say('tell me about Barcelona', { mention: true })
    const slash = (await reader.command('city', { name: 'Barcelona' })).message
    expect(answer?.text).toContain('This is what /city Barcelona shows.')
    expect(answer?.text.replace('This is what /city Barcelona shows.\n', '').split('\n')[0]).toBe(
      slash?.text.split('\n')[0],
    )
    const next = await reader.click(answer, /more$/)
    expect(next.message?.text).not.toContain('This is what')
    expect(discord.violations).toEqual([])
  })

  it.each([
    ['private: when was City of Sanctuary founded?', 'when was City of Sanctuary founded?'],
    ['/ask who is Bauder? private:true', 'Harald Bauder'],
    ['/city Accra private', 'Accra, Ghana'],
    ['/city name:Accra private:yes', 'Accra, Ghana'],
    ['privat: was ist eine Zufluchtsstadt?', 'Sanctuary city'],
    ['privately, who is Bauder?', 'Harald Bauder'],
    ['who is Bauder? Private.', 'Harald Bauder'],
    ['who is Bauder – private', 'Harald Bauder'],
    ['/city Accra privado', 'Accra, Ghana'],
    ['qui est Bauder ? en privé', 'Harald Bauder'],
    ['(em particular) quem é Bauder?', 'Harald Bauder'],
    ['who is Bauder (just for me)?', 'Harald Bauder'],
    ['wer ist Bauder? Bitte privat', 'Harald Bauder'],
  ])('that asks for a private answer gets it behind a button: %s', async (text, title) => {
    const { discord } = await run()
    const reader = discord.reader()
    const pointer = await reader.say(text, { mention: true, within: 5000 })
    expect(pointer?.text.split('\n')).toHaveLength(2)
    const { message } = await reader.click(pointer, /^(Show it to me|Antwort ansehen|Voir la réponse|Ver .* resp.*)$/)
    expect(message?.private).toBe(true)
    expect(message?.text.split('\n')[0]).toBe(`## ${title}`)
  })

  it.each([
    'private, public or both: which shelters?',
    'what is private sponsorship?',
    '/term private sponsorship',
    'is it public or private?',
    'Which shelters are public? Or are they run by the church? Private.',
    'who funds shelters, the state vs. private',
    'is the shelter 1) municipal 2) private',
    'Municipal. Church. Private.',
    'who owns it, is it owned by – private',
    'Private – public partnerships of cities, what are they?',
    'Sind die Heime öffentlich? Privat.',
    'sectors: public, private',
    'Who pays: private: yes or no?',
  ])('says nothing of who sees the answer by a word of its question: %s', async (text) => {
    const { discord } = await run()
    const answer = await discord.reader().say(text, { mention: true, within: 5000 })
    expect(answer?.text).not.toContain('The answer is for the person who asked')
  })

  it('that holds a typed command runs it', async () => {
    const { discord } = await run()
    const answer = await discord.reader().say('/compare Toronto Sheffield', { mention: true })
    expect(answer?.text).toContain('## Toronto · Sheffield')
    expect(answer?.text).not.toContain('This is what')
  })

  it.each([
    ['/verify “a sentence of mine that nobody has written anywhere” Bauder', '/verify'],
    ['/city Quux', '/city'],
    ['check this quotation: “a sentence of mine that nobody has written anywhere at all”', '/verify'],
  ])('that finds nothing names the command that shows what is nearest: %s', async (text, command) => {
    const { discord } = await run()
    const answer = await discord.reader().say(text, { mention: true, within: 10_000 })
    expect(answer?.text).toBe(BRIEF.replace('/ask', command))
  })

  it.each([
    ['wer ist der Bürgermeister von Makassar?', 'de', 'Löschen'],
    ['¿quién es el alcalde de Makassar?', 'es', 'Eliminar'],
    ['qui est le maire de Makassar ?', 'fr', 'Supprimer'],
    ['quem é o prefeito de Makassar?', 'pt', 'Excluir'],
    ['erzähl mir von Barcelona', 'de', 'Löschen'],
    ['who is the mayor of Makassar?', 'en', 'Delete'],
    ['mayor of Makassar', 'en', 'Delete'],
    ['what is Solidarische Stadt Berlin?', 'en', 'Delete'],
  ])('is answered in the language that its words leave no doubt of: %s (%s)', async (question, _, label) => {
    const { discord } = await run()
    const answer = await discord.reader().say(question, { mention: true, within: 5000 })
    expect(labelsOf(answer)).toContain(label)
  })

  it('that goes on keeps the language; of the others’ and where one is set, that', async () => {
    const [id, other] = ['2100000000000000001', '2100000000000000002']
    const stored = { scope: 'server' as const, id: other, server: other, name: 'language', value: 'fr' }
    const servers = [{ id, locale: 'es-ES' }, { id: other }]
    const { discord } = await run({ servers, settings: createTestSettings([stored]) })
    const reader = discord.reader()
    const ask = (text: string) => reader.say(text, { mention: true, within: 5000 })
    expect(labelsOf(await ask('was beschloss der Stadtrat von Toronto?'))).toContain('Löschen')
    expect((await ask('und Sheffield?'))?.text).toContain('Sheffield')
    expect(labelsOf(await ask('und Barcelona?'))).toContain('Löschen')
    expect(labelsOf(await discord.reader().say('mayor of Makassar', { mention: true, within: 5000 }))).toContain(
      'Eliminar',
    )
    const set = discord.reader({ guild: other })
    expect(labelsOf(await set.say('who is the mayor of Makassar?', { mention: true, within: 5000 }))).toContain(
      'Supprimer',
    )
  })

  it('alone gets help', async () => {
    const { discord } = await run()
    expect((await discord.reader().say('', { mention: true }))?.text).toContain('## What you can do here')
  })

  it('can be followed up by a reply to the answer, even after a restart', async () => {
    const { discord, restart } = await run()
    const reader = discord.reader()
    const answer = await reader.say('what did the council of Toronto decide?', { mention: true })
    const next = await reader.say('and Sheffield?', { ...(answer ? { replyTo: answer } : {}) })
    expect(next?.text).toContain('Following on from your last question.')
    await restart()
    expect(discord.violations).toEqual([])
    expect((await reader.say('and Sheffield?', { mention: true }))?.text).not.toContain('Following on')
  })

  it('follows up the answer that is replied to, and not the last one', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const first = await reader.say('what is SAIER?', { mention: true })
    await reader.say('who founded Eurocities?', { mention: true })
    const next = await reader.say('who ran it?', { ...(first ? { replyTo: first } : {}) })
    expect(next?.text).toContain('Who ran SAIER?')
    expect(discord.violations).toEqual([])
  })

  it('follows on behind its button where answers are private', async () => {
    const id = '2100000000000000001'
    const stored = { scope: 'server' as const, id, server: id, name: 'visibility', value: 'private' }
    const { discord } = await run({ servers: [{ id }], settings: createTestSettings([stored]) })
    const reader = discord.reader()
    await reader.say('what did the council of Toronto decide?', { mention: true })
    const pointer = await reader.say('and Sheffield?', { mention: true })
    expect((await reader.click(pointer, 'Show it to me')).message?.text).toContain(
      'What did the council of Sheffield decide?',
    )
    const source = await reader.say('source?', { mention: true })
    expect((await reader.click(source, 'Show it to me')).message?.text).toContain('Where that is said')
    expect(discord.violations).toEqual([])
  })

  it.each([
    ['a question', `is Glasgow a city of sanctuary${', and why is that so'.repeat(20)}?`, BRIEF],
    ['what means a command', 'tell me about Marseille', BRIEF],
    ['what is too long', 'is Glasgow a city? '.repeat(100), 'The question is longer than 500 characters.'],
  ])('that finds nothing gets a line, without a heading or a button: %s', async (_, question, says) => {
    const { discord } = await run()
    const answer = await discord.reader().say(question, { mention: true, within: 10_000 })
    expect(answer?.text).toBe(says)
    expect(answer?.components.map(({ type }) => type)).toEqual([10])
    expect(discord.violations).toEqual([])
  })

  it('is asked without what else it mentions, and a mentioned command is one that is typed', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const text = '<@1200000000000000001> who is <:wave:12> the mayor of Makassar? <#1100000000000000001> @everyone'
    const said = await reader.say(text, { mention: true, within: 3000 })
    expect(said?.text.split('\n')[0]).toMatch(/^## who is the mayor of Makassar\?$/i)
    const command = await reader.say('</city:1300000000000000001> Barcelona', { mention: true, within: 3000 })
    expect(command?.text).toContain('## Barcelona, Spain')
    const { message } = await reader.command('ask', { question: '<@12> who is the mayor of <@!13> Makassar?' })
    expect(message?.text).not.toContain('12')
    expect(message?.text.split('\n')[0]).toMatch(/who is the mayor of Makassar\?$/i)
    expect(discord.violations).toEqual([])
  })

  it.each([
    ['thanks!', 'You are welcome'],
    ['Was ist los?', 'Hallo'],
    ['¿qué tal?', 'Hola'],
    ['ça va ?', 'Salut'],
    ['tudo bem?', 'Olá'],
    ['good bot', 'All right'],
    ['hola', 'Hola'],
  ])('that is small talk is answered in the open as such: %s', async (text, says) => {
    const { discord } = await run()
    const answer = await discord.reader().say(text, { mention: true })
    expect(answer?.text.split('\n')[0]).toContain(says)
  })

  it('in a server that keeps answers private does the same', async () => {
    const id = '2100000000000000001'
    const stored = { scope: 'server' as const, id, server: id, name: 'visibility', value: 'private' }
    const { discord } = await run({ servers: [{ id }], settings: createTestSettings([stored]) })
    const pointer = await discord.reader().say('who is the mayor of Makassar?', { mention: true })
    expect(pointer?.text).not.toContain('Pomanto')
    expect((await discord.reader().click(pointer, 'Show it to me')).message?.text).toContain('Pomanto')
  })
})

/** The words on the buttons of a message. */
const labelsOf = (message: Message | null) =>
  message?.components.flatMap((row) => (row.components ?? []).flatMap(({ label }) => label ?? [])) ?? []

describe('other messages', () => {
  it('are let be: said to others, mentioning everybody, or replying to others', async () => {
    const { discord } = await run()
    const [reader, other] = [discord.reader(), discord.reader()]
    const said = other.post('who is the mayor of Makassar?')
    expect(await reader.say('@everyone who is the mayor of Makassar?')).toBeNull()
    expect(await reader.say('yes, who?', { replyTo: said })).toBeNull()
  })
})

describe('a direct message', () => {
  it('is answered without a mention, with what is not found in the open', async () => {
    const { discord } = await run()
    const reader = discord.reader({ place: 'dm' })
    expect((await reader.say('who is the mayor of Makassar?'))?.text).toContain('Pomanto')
    expect((await reader.say('is Glasgow a city of sanctuary?'))?.text).toContain('“Glasgow” is not in these sources.')
    expect(discord.violations).toEqual([])
  })
})

describe('a channel in which the bot may not write', () => {
  const servers = [{ appPermissions: PERMISSION.viewChannel | PERMISSION.useCommands }]

  it('is told of to who asked, in private, with who can mend it', async () => {
    const { discord } = await run({ servers })
    const reader = discord.reader()
    expect(await reader.say('who is the mayor of Makassar?', { mention: true, within: 700 })).toBeNull()
    const told = discord.messages().find(({ content }) => content.includes('I cannot answer there'))
    expect(told?.content).toContain('Send Messages, Read Message History')
    expect(told?.content).toContain('Somebody who manages the channel can allow it')
    expect(discord.violations).toEqual([])
  })

  it('is named to who can mend it with where to do so', async () => {
    const { discord } = await run({ servers })
    const manager = discord.reader({ id: discord.servers[0]?.owner ?? '' })
    expect(await manager.say('who is the mayor of Makassar?', { mention: true, within: 700 })).toBeNull()
    const told = discord.messages().find(({ content }) => content.includes('I cannot answer there'))
    expect(told?.content).toContain('You can allow it in the channel’s settings')
  })

  it('is told of once by a bot, and again by one that was started anew', async () => {
    const { discord, restart } = await run({ servers })
    const reader = discord.reader()
    const ask = () => reader.say('who is the mayor of Makassar?', { mention: true, within: 400 })
    const countTold = () => discord.messages().filter(({ content }) => content.includes('I cannot answer there')).length
    await ask()
    await ask()
    expect(countTold()).toBe(1)
    await restart()
    await ask()
    expect(countTold()).toBe(2)
  })

  it('is named in the settings to who may change it', async () => {
    const { discord } = await run({ servers })
    const { message } = await discord.reader({ permissions: 1n << 5n }).command('settings', {})
    expect(message?.text).toMatch(/Here I lack the permissions Send Messages, .*Attach Files/)
  })
})
