import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createFolder } from '../context.ts'
import { createDiscord, TEST_TOKEN } from '../peers/discord/index.ts'

it('starts the bot with a token and the page beside it, answers, and ends with 0 when it is told to stop', async () => {
  const discord = await createDiscord()
  const env = {
    PATH: process.env['PATH'] ?? '',
    DISCORD_TOKEN: TEST_TOKEN,
    DISCORD_API: discord.api,
    FOOTNOTE_DOCUMENTS: '/nonexistent/documents',
    FOOTNOTE_BUNDLE: 'no',
    FOOTNOTE_ENV: 'none',
    PORT: '0',
    FOOTNOTE_DATABASE: join(createFolder(), 'footnote.db'),
  }
  const service = spawn(process.execPath, [join(import.meta.dirname, '../../bin/service.mjs')], { env })
  const closed = new Promise((resolve) => service.on('close', resolve))
  let log = ''
  service.stderr.on('data', (chunk) => {
    log += chunk
  })
  await discord.identified
  const { message } = await discord.reader().command('city', { name: 'Nairobi' })
  expect(message?.text).toContain('Nairobi, Kenya')
  await expect.poll(() => log, { timeout: 10_000 }).toContain('the page is served')
  const [, address = ''] = log.match(/"address":"([^"]+)"/) ?? []
  expect(await (await fetch(new URL('/city/nairobi', address))).text()).toContain('Nairobi, Kenya')
  service.kill('SIGTERM')
  expect(await closed).toBe(0)
  expect(log).toContain('"event":"command"')
  expect(log).not.toContain(TEST_TOKEN)
  await discord.close()
})
