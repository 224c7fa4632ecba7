import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/base/config.ts'

describe('settings', () => {
  it('have defaults', () => {
    const config = readConfig({})
    expect(config).toMatchObject({
      discordToken: null,
      discordApi: 'https://discord.com/api',
      logLevel: null,
      logQuestions: false,
    })
    expect(config.documents).toMatch(/documents$/)
  })

  it('count as not set when they are empty', () => {
    expect(readConfig({ DISCORD_TOKEN: '', LOG_LEVEL: '' })).toEqual(readConfig({}))
  })

  it('read which shards are to run here, of how many', () => {
    expect(readConfig({}).shards).toBe(null)
    expect(readConfig({ SHARDS: '8-15/32' }).shards).toEqual({ first: 8, last: 15, of: 32 })
    for (const wrong of ['8', '8/32', '15-8/32', '8-32/32', '-1-2/4', '0-1/2/3'])
      expect(() => readConfig({ SHARDS: wrong }), wrong).toThrow(`SHARDS: "${wrong}" does not fit`)
    const posted = { DISCORD_PUBLIC_KEY: 'ab'.repeat(32), PROCESSES: '2' }
    expect(() => readConfig(posted)).toThrow('SHARDS and PROCESSES are for the gateway')
    for (const wrong of ['0', '1.5', '100']) expect(() => readConfig({ PROCESSES: wrong }), wrong).toThrow('PROCESSES')
  })

  it('are refused together, each with what is allowed', () => {
    const read = () => readConfig({ LOG_LEVEL: 'loud', LOG_QUESTIONS: 'maybe', DISCORD_API: 'discord' })
    expect(read).toThrow(/LOG_LEVEL: "loud" does not fit; allowed: trace, debug/)
    expect(read).toThrow(/LOG_QUESTIONS: "maybe" does not fit; allowed: true or false/)
    expect(read).toThrow(/DISCORD_API: "discord" does not fit; allowed: an http or https address/)
  })
})
