import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createDiscord, type Discord, TEST_TOKEN } from '../peers/discord/index.ts'
import { postgres } from '../store/places.ts'

const root = join(import.meta.dirname, '../..')

/** Long enough for a start on a machine that is busy, in milliseconds. */
const START = { timeout: 60_000 }

/** Starts a process to which interactions are posted, on a port of its own; killed when the test is over. */
async function start(discord: Discord, url: string) {
  const env = {
    ...{ PATH: process.env['PATH'] ?? '', FOOTNOTE_ENV: 'none', FOOTNOTE_DOCUMENTS: '/nonexistent/documents' },
    ...{ DISCORD_TOKEN: TEST_TOKEN, DISCORD_API: discord.api, DISCORD_PUBLIC_KEY: discord.publicKey },
    ...{ DATABASE_URL: url, SHARE_READINGS: 'false', PORT: '0' },
  }
  const child = spawn(process.execPath, ['bin/service.mjs'], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let log = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text
  })
  const lines = () => log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
  const address = () => lines().find(({ msg }) => msg === 'interactions come in by HTTP')?.address as string | undefined
  await expect.poll(address, START).toBeTruthy()
  const kill = () =>
    new Promise<void>((resolve) => {
      child.on('close', () => resolve())
      child.kill('SIGKILL')
    })
  return { address: address() ?? '', lines, kill }
}

describe.skipIf(postgres.isMissing)('two processes that answer for one application', { timeout: 180_000 }, () => {
  it('are one to those who ask, and the one goes on with what the other began when it is killed', async () => {
    const discord = await createDiscord()
    onTestFinished(discord.close)
    const { url } = await postgres.create()
    const one = await start(discord, url)
    const other = await start(discord, url)
    const reader = discord.reader({ permissions: 1n << 5n })

    await discord.setEndpoint(one.address)
    await reader.command('ask', { question: 'what is Toronto?' })
    await discord.setEndpoint(other.address)
    const followed = await reader.command('ask', { question: 'and Sheffield?' })
    expect(followed.message?.text).toContain('Sheffield')
    await reader.command('settings', { setting: 'style', value: 'mla' })

    await discord.setEndpoint(one.address)
    const settings = async () => (await reader.command('settings', {})).message?.text
    await expect.poll(settings, { timeout: 10_000 }).toMatch(/MLA/)
    await reader.command('quiz start', { questions: '2', seconds: '10' })
    const asked = () => reader.messages().filter((message) => /Closes <t:/.test(message.text))
    await expect.poll(() => asked().length, START).toBe(1)

    await one.kill()
    await discord.setEndpoint(other.address)
    const [question] = asked()
    const id = question?.components.flatMap((each) => each.components ?? []).find((each) => each.custom_id)?.custom_id
    const answer = await reader.click(question ?? null, id ?? '')
    expect(answer.message?.text).toBeTruthy()

    const said = (words: string) => reader.messages().filter((message) => message.text.includes(words)).length
    await expect.poll(() => said('The scores'), { timeout: 90_000 }).toBe(1)
    expect([said('Question 1 of'), said('Question 2 of')]).toEqual([1, 1])
    expect(other.lines().some(({ msg }) => msg === 'a round is taken over')).toBe(true)
  })
})
