import { expect, it, onTestFinished } from 'vitest'
import { commands } from '../../commands/index.ts'
import { startBot } from '../../src/discord/bot.ts'
import { BEE_LIBRARY } from '../bees.ts'
import { createFolder } from '../context.ts'
import { runLive } from '../live.ts'
import { createDiscord, TEST_TOKEN } from '../peers/discord/index.ts'
import { eventually } from './playing.ts'

const MANAGE_SERVER = 1n << 5n
const TEXT = '# On the Orrin weir\n\n## The weir\n\nThe weir of Orrin was opened in 1804 by Maud Teller.\n'

it('takes a file in for a server, tells how far it is, and answers from it there alone', async () => {
  expect(commands.some(({ name }) => name === 'readings add')).toBe(true)
  const where = { FOOTNOTE_DOCUMENTS: createFolder(), FOOTNOTE_CACHE: createFolder(), ALLOW_CHAT_IMPORT: 'true' }
  const { app } = runLive({ ...BEE_LIBRARY, ...where })
  const [here, there] = ['2100000000000000001', '2100000000000000002']
  const discord = await createDiscord({
    servers: [
      { id: here, name: 'Hall' },
      { id: there, name: 'Yard' },
    ],
  })
  const bot = await startBot(TEST_TOKEN, discord.api, app)
  onTestFinished(async () => {
    await bot.stop()
    await discord.close()
  })
  const manager = discord.reader({ guild: here, permissions: MANAGE_SERVER })
  const file = { filename: 'weir.md', bytes: Buffer.from(TEXT) }
  const { message } = await manager.command('readings add', { file })
  expect(message).toMatchObject({ private: true })
  const shown = () => manager.messages().find(({ id }) => id === message?.id)?.text
  await eventually(shown).toMatch(/Taken in[\s\S]*On the Orrin weir, 1 passage/)
  const told = discord.seen.filter(({ method, body }) => method === 'PATCH' && JSON.stringify(body).includes('…'))
  expect(told.length).toBeGreaterThan(0)
  const question = { question: 'Who opened the weir of Orrin?' }
  expect((await manager.command('ask', question)).message?.text).toContain('Maud Teller')
  const elsewhere = discord.reader({ guild: there, permissions: MANAGE_SERVER })
  expect((await elsewhere.command('ask', question)).message?.text).not.toContain('Maud Teller')
  expect((await elsewhere.command('readings list')).message?.text).toContain('There is none yet.')
})
