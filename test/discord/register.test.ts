import { describe, expect, it, onTestFinished } from 'vitest'
import { commands } from '../../commands/index.ts'
import { footnote } from '../cli/run.ts'
import { createDiscord, TEST_TOKEN } from '../peers/discord.ts'

const all = commands.map((command) => command.name)

async function open() {
  const discord = await createDiscord()
  onTestFinished(() => discord.close())
  const env = { DISCORD_API: discord.api, DISCORD_TOKEN: TEST_TOKEN }
  return { discord, register: (...args: string[]) => footnote(['register', ...args], { env }) }
}

describe('npx footnote register', () => {
  it('registers every command and says so', async () => {
    const { discord, register } = await open()
    const run = await register()
    expect(run).toMatchObject({ code: 0, out: `added: ${all.join(', ')}\n` })
    expect(discord.registered.get('global')?.slice(0, 3)).toMatchObject([
      { name: 'ask', options: [{ name: 'question', required: true, autocomplete: false, max_length: 500 }] },
      { name: 'city', options: [{ name: 'name', required: true, autocomplete: true }] },
      {
        name: 'compare',
        options: [{ name: 'first' }, { name: 'second' }, { name: 'third', required: false }, { name: 'fourth' }],
      },
    ])
  })

  it('changes nothing the second time', async () => {
    const { discord, register } = await open()
    await register()
    const run = await register()
    expect(run.out).toBe(`unchanged: ${all.join(', ')}\n`)
    expect(discord.seen.filter((s) => s.method === 'PUT')).toHaveLength(1)
  })

  it('shows what changed and what was removed', async () => {
    const { discord, register } = await open()
    await register()
    const [ask, city] = discord.registered.get('global') ?? []
    discord.registered.set('global', [
      { ...ask, description: 'old words' },
      city ?? {},
      { name: 'dance', description: 'gone', options: [] },
    ])
    const run = await register()
    expect(run.out).toBe(`added: ${all.slice(2).join(', ')}\nchanged: ask\nremoved: dance\nunchanged: city\n`)
  })

  it('registers in one server alone', async () => {
    const { discord, register } = await open()
    await register('--guild', '6000000000000000001')
    expect([...discord.registered.keys()]).toEqual(['6000000000000000001'])
  })

  it('says what to check when Discord refuses the token', async () => {
    const { discord } = await open()
    const run = await footnote(['register'], { env: { DISCORD_API: discord.api, DISCORD_TOKEN: 'wrong' } })
    expect(run.err).toMatch(/did not take the commands[\s\S]*Check DISCORD_TOKEN/)
    expect(run.err).not.toContain('wrong')
    expect(run.code).toBe(2)
  })
})
