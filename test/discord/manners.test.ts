import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app/app.ts'
import { commands } from '../../commands/index.ts'
import { createTestContext } from '../context.ts'
import type { Message } from '../peers/discord/index.ts'
import { asTeacher, MANAGE_SERVER, open } from './playing.ts'
import { run } from './running.ts'

// What is first said reads the library: no deadline of Discord's is to meet that.
beforeAll(
  async () =>
    void (await createApp(commands, createTestContext()).answer({ command: 'ask', input: { question: 'hi' } })),
)

describe('what is said in reply to an answer', () => {
  it.each([
    ['city', { name: 'Toronto' }, 'and Sheffield?', '## Sheffield, United Kingdom'],
    ['city', { name: 'Barcelona' }, 'what about Accra?', '## Accra, Ghana'],
    ['city', { name: 'Toronto' }, 'when was it founded?', '## When was Toronto founded?'],
    ['term', { term: 'sanctuary city' }, 'and solidarity city?', '## Solidarity city'],
  ])('goes on from what that is about, not from its title: /%s %o, then “%s”', async (command, input, says, shows) => {
    const { discord } = await run()
    const { message } = await discord.reader().command(command, input)
    const next = await discord
      .reader({ name: 'another' })
      .say(says, { within: 9000, ...(message ? { replyTo: message } : {}) })
    expect(next?.text).toContain(shows)
    expect(discord.violations).toEqual([])
  })
})

describe('a direct message', () => {
  it.each([
    ['/ciudad Barcelona', '## Barcelona, España'],
    ['/stadt Barcelona', '## Barcelona, Spanien'],
    ['/quiz réviser Barcelona', '## Il n’y a pas de quiz ici'],
    ['/ajuda', '## O que você pode fazer aqui'],
    ['hilfe', '## Was du hier tun kannst'],
    ['hola', '## Hola'],
    ['oi', '## Olá'],
    ['bonjour !', '## Salut'],
    ['gracias', '## De nada'],
    ['hello', '## Hello'],
    ['¿qué puedes hacer?', '## Qué puedes hacer aquí'],
    ['¿quién fundó City of Sanctuary?', 'Traduzco del español: «fundó» como «founded»'],
    ['Wer hat City of Sanctuary gegründet?', 'Aus dem Deutschen übersetzt: „gegründet“ als „founded“'],
    ['quem fundou o City of Sanctuary?', 'Traduzido do português: “fundou” como “founded”'],
    ['qui a fondé City of Sanctuary ?', 'devient «\u00a0founded\u00a0»'],
    ['olvídame', '## Lo que se guarda de ti'],
    ['vergiss mich', '## Was über dich gespeichert ist'],
    ['stop', '## All right'],
    ['forget me', '## What is kept about you'],
  ])('is answered in the language of its words, and takes names in it: %s', async (says, shows) => {
    const { discord } = await run()
    expect((await discord.reader({ place: 'dm' }).say(says, { within: 9000 }))?.text).toContain(shows)
    expect(discord.violations).toEqual([])
  })

  it('goes by the language of the last command there where its words tell nothing', async () => {
    const { discord } = await run()
    const reader = discord.reader({ place: 'dm', locale: 'es-ES' })
    await reader.command('help')
    expect((await reader.say('Toronto', { within: 9000 }))?.text).toContain('## Toronto, Canadá')
    expect((await reader.say('where is Toronto?', { within: 9000 }))?.text).toContain('Canada')
  })
})

const labelsOf = (message: Message | null) =>
  message?.components.flatMap((row) => (row.components ?? []).flatMap(({ label }) => label ?? [])) ?? []

describe('what was not said rightly', () => {
  it.each([
    ['timeline', { year: '2013', from: '2000', to: '2020' }, 'Say a year or a span'],
    ['cite', { what: 'Bauder', style: 'IEEE' }, 'It can be APA (7th edition); MLA'],
    ['cite', { what: 'Bauder p. 94-93' }, 'pp. 94–93 run backwards'],
    ['city', { name: '\u200B\u200B' }, 'The name is empty.'],
    ['framework', { framework: 'Marx' }, 'They have 7.'],
  ])('is told as it is: /%s %o', async (command, input, says) => {
    const { discord } = await run()
    expect((await discord.reader().command(command, input)).message?.text).toContain(says)
  })

  it.each([
    ['und warum?', 'Es gibt keine Frage, an die das anknüpft.'],
    ['ist Glasgow eine Stadt? '.repeat(50), 'Die Frage ist länger als 500 Zeichen.'],
    ['/forget-me nooooo', '“nooooo” does not fit “sure”.'],
    ['```/city Accra```', '## Accra, Ghana'],
  ])('is told in a line to a mention: %s', async (says, shows) => {
    const { discord } = await run()
    expect((await discord.reader().say(says, { mention: true, within: 9000 }))?.text).toContain(shows)
  })

  it('goes on in French as it is written there', async () => {
    const { discord } = await run()
    const reader = discord.reader({ place: 'dm' })
    await reader.say('qui a fondé City of Sanctuary ?', { within: 9000 })
    const next = await reader.say('et Toronto ?', { within: 9000 })
    expect(next?.text).toContain('## Qui a fondé City of Sanctuary à Toronto')
  })

  it('is no one to share with in a direct message, and nothing to share where nothing is there', async () => {
    const { discord } = await open()
    const reader = discord.reader({ place: 'dm' })
    expect(labelsOf((await reader.command('city', { name: 'Accra' })).message)).toContain('As a file')
    expect(labelsOf((await reader.command('city', { name: 'Accra' })).message)).not.toContain('Share')
    expect(labelsOf((await discord.reader().command('quiz review')).message)).toEqual([])
  })
})

describe('settings', () => {
  it.each(['German', 'Französisch', 'alemán', 'fr-CA'])('take a language by its name in any: %s', async (value) => {
    const { discord } = await run()
    const { message } = await discord
      .reader({ permissions: MANAGE_SERVER })
      .command('settings', { setting: 'language', value })
    expect(message?.text).toMatch(/Sprache: Deutsch\.|Langue\s: Français\./)
  })

  it('show one alone where no value is given, and say that a role can be mentioned', async () => {
    const { discord } = await run()
    const manager = discord.reader({ permissions: MANAGE_SERVER })
    const { message } = await manager.command('settings', { setting: 'visibility' })
    expect(message?.text).toContain('**Who sees answers:**')
    expect(message?.text).not.toContain('**Language:**')
    const { message: unfit } = await manager.command('settings', { setting: 'quiz-starters', value: 'teachers' })
    expect(unfit?.text).toContain('a role that you mention')
  })
})

describe('a server’s own questions', () => {
  it('are not handed in as an empty file, nor exported in a format that there is not', async () => {
    const { discord } = await open()
    const teacher = discord.reader(asTeacher)
    const file = { filename: 'q.txt', bytes: Buffer.from('') }
    expect((await teacher.command('questions upload', { file })).message?.text).toContain('“q.txt” is empty.')
    const { message } = await teacher.command('questions export', { format: 'pdf' })
    expect(message?.text).toContain('“pdf” does not fit “format”')
  })

  it('that are long come back as a file that is said to be what was written', async () => {
    const { discord } = await open()
    const teacher = discord.reader(asTeacher)
    const long = {
      Question: 'Q?',
      'Answers, one on each line': Array.from({ length: 40 }, () => 'x'.repeat(60)).join('\n'),
    }
    const { message } = await teacher.submit(await teacher.command('questions add'), long)
    expect(message?.text).toContain('What you wrote')
    expect(message?.attachments.map(({ filename }) => filename)).toEqual(['text.txt'])
  })
})

it('practice on a city begins with what asks about that', async () => {
  const { discord } = await open()
  const { message } = await discord.reader().command('quiz practice', { topic: 'Sheffield', questions: 1 })
  expect(message?.text).toContain('Sheffield')
})

it('a long question stands over its answer as a heading, and its buttons have all of it', async () => {
  const { discord } = await run()
  const reader = discord.reader()
  const question =
    `what did Toronto decide in 2013? ${'I ask because it was said to me more than once. '.repeat(9)}`.trim()
  const { message } = await reader.command('ask', { question })
  expect(message?.text.split('\n')[0]).toBe('## what did Toronto decide in 2013? …')
  const { message: file } = await reader.click(message, 'As a file')
  expect(file?.attachments[0]?.text()).toContain(question)
  expect(discord.violations).toEqual([])
})
