import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app/app.ts'
import { commands } from '../../commands/index.ts'
import { createTestContext } from '../context.ts'
import { run } from './running.ts'

// What is first said reads the library: no deadline of Discord's is to meet that.
beforeAll(async () => void (await createApp(commands, createTestContext()).answer({ command: 'ask', input: { question: 'hi' } })))

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
