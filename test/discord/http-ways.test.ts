import { describe, expect, it } from 'vitest'
import { run, shareBy } from './running.ts'

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
    const before = discord.seen.length
    await discord.reader().command('city', { name: 'Nairobi' })
    expect(discord.seen.slice(before)).toEqual([])
    expect(discord.gateway.identifies()).toBe(0)
  })
})
