import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app/app.ts'
import { commands } from '../../commands/index.ts'
import { createTestContext } from '../context.ts'
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
