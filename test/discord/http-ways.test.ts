import { describe, expect, it } from 'vitest'
import { asTeacher, open, press } from './playing.ts'
import { run, shareBy } from './running.ts'
import { EVERYDAY, PERMISSION, THREAD_PERMISSION } from '../peers/discord/index.ts'

const THREADS = EVERYDAY | THREAD_PERMISSION.create | THREAD_PERMISSION.send
const MANAGE_SERVER = 1n << 5n

describe('interactions that come in by HTTP', () => {
  it('are answered with a message, completions, an update and a copy that is shared', async () => {
    const { discord } = await run({ way: 'http' })
    const reader = discord.reader()
    const { message } = await reader.command('city', { name: 'Nairobi' })
    expect(message?.text).toContain('Nairobi, Kenya')
    expect(await reader.autocomplete('city', {}, 'name')).not.toHaveLength(0)
    expect(await reader.click(message, /more/)).toMatchObject({ kind: 'update', message: { id: message?.id } })
    const own = await reader.command('city', { name: 'Nairobi', private: true })
    expect(own.message?.private).toBe(true)
    expect((await shareBy(reader, own.message))?.text).toContain('Nairobi, Kenya')
    expect(discord.violations).toEqual([])
  })

  it('need no connection to the gateway, and no request besides their answers', async () => {
    const { discord } = await run({ way: 'http' })
    await discord.reader().command('city', { name: 'Nairobi' })
    const before = discord.seen.length
    await discord.reader().command('city', { name: 'Accra' })
    expect(discord.seen.slice(before)).toEqual([])
    expect(discord.gateway.identifies()).toBe(0)
  })

  it('are deferred where there is much to do, and end over REST', async () => {
    const { discord } = await run({ way: 'http', lag: () => 500 })
    const reader = discord.reader()
    const { deferred, message } = await reader.command('city', { name: 'Nairobi' })
    expect({ deferred, text: message?.text }).toEqual({
      deferred: true,
      text: expect.stringContaining('Nairobi, Kenya'),
    })
    expect((await reader.click(message, /more/)).deferred).toBe(true)
    expect(discord.seen.map(({ path }) => path)).not.toContain(expect.stringMatching(/callback$/))
    expect(discord.violations).toEqual([])
  })

  it('bring forms, which are opened and sent', async () => {
    const { discord } = await run({ way: 'http' })
    const reader = discord.reader()
    const opened = await reader.command('challenge', { id: 'bauder-2022/toronto-council-resolution-2013' })
    expect(opened.kind).toBe('modal')
    const { message } = await reader.submit(opened, { 'What is wrong': 'It is more cities.' })
    expect(message).toMatchObject({ private: true, text: expect.stringContaining('Noted as challenge 1') })
    expect(discord.violations).toEqual([])
  })

  it('are answered with files where they ask for one', async () => {
    const { discord } = await run({ way: 'http' })
    const reader = discord.reader()
    const { message } = await reader.command('city', { name: 'Nairobi' })
    const { message: file } = await reader.click(message, 'As a file')
    expect(file?.attachments.map(({ filename }) => filename)).toEqual(['nairobi-kenya.md'])
    expect(file?.attachments[0]?.text()).toContain('Nairobi, Kenya')
    expect(discord.violations).toEqual([])
  })

  it('open a thread, in which one goes on from the answer above it', async () => {
    const { discord, restart } = await run({
      way: 'http',
      servers: [{ permissions: THREADS, appPermissions: THREADS }],
    })
    const reader = discord.reader()
    const { message } = await reader.command('ask', { question: 'who is the mayor of Makassar?' })
    const opened = await reader.click(message, 'Continue in a thread')
    expect(opened.message?.text).toContain(`<#${message?.id}>`)
    await restart()
    const { message: further } = await discord
      .reader({ channel: message?.id ?? '' })
      .command('ask', { question: 'and Sheffield?' })
    expect(further?.text).toContain('Sheffield')
    expect(discord.violations).toEqual([])
  })

  it('tell what a server lacks, as Discord says it when it is asked', async () => {
    const shut = EVERYDAY & ~PERMISSION.attachFiles
    const { discord } = await run({
      way: 'http',
      servers: [{ channels: [{ name: 'general' }, { name: 'shut', appPermissions: shut }] }],
    })
    const [, channel] = discord.servers[0]?.channels ?? []
    const { message } = await discord.reader({ permissions: MANAGE_SERVER }).command('status')
    expect(message?.text).toContain('interactions come in by HTTP')
    expect(message?.text).toContain(`Attach Files:** <#${channel?.id}>`)
    const reader = discord.reader({ permissions: MANAGE_SERVER })
    const role = await reader.command('settings', { setting: 'quiz-starters', value: '<@&123456789012345678>' })
    expect(role.message?.text).toContain('does not fit')
    expect(discord.violations).toEqual([])
  })

  it('play a quiz: asked in the channel, answered in private, closed in time', async () => {
    const { discord, question, starter, itemAt, pass, scores } = await open(asTeacher, { way: 'http' })
    await starter.command('quiz start', { questions: 1, seconds: 10 })
    const asked = await question(0)
    const item = await itemAt(0)
    const { message } = await press(discord.reader(), asked, item, true)
    expect(message?.private).toBe(true)
    await pass(10)
    await scores()
    expect(discord.violations).toEqual([])
  })
})
