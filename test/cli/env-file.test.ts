import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder } from '../context.ts'
import { footnote, start } from './run.ts'

const QUESTION = { input: 'where is Palermo?\n' }

/** A file of settings with these lines. */
function fileOf(...lines: string[]): string {
  const file = join(createFolder(), 'some.env')
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

describe('a file of settings', () => {
  it('is read as the environment is', async () => {
    const file = fileOf('# in French', '', 'export FOOTNOTE_LANGUAGE="fr" # so it is', "LOG_LEVEL='silent'")
    const { out, code } = await footnote(['city', 'Palermo'], { env: { FOOTNOTE_ENV: file } })
    expect({ out, code }).toEqual({ out: expect.stringContaining('reformulé par nos soins'), code: 0 })
  })

  it('yields to the environment', async () => {
    const env = { FOOTNOTE_ENV: fileOf('FOOTNOTE_LANGUAGE=fr'), FOOTNOTE_LANGUAGE: 'de' }
    expect((await footnote(['city', 'Palermo'], { env })).out).toContain('in unseren Worten')
  })

  it('is told of with file and line where a value does not fit', async () => {
    const file = fileOf('', 'LOG_LEVEL=loud')
    const { err, code } = await footnote(['about'], { env: { FOOTNOTE_ENV: file } })
    expect(err).toContain(`LOG_LEVEL (${file}:2): "loud" does not fit`)
    expect(code).toBe(2)
  })

  it('is told of whole, with each line and no value, where lines are none', async () => {
    const file = fileOf('secret', 'HOST =a', '1A=secret', 'HOST=b', 'LOG_LEVEL="secret', 'PORT=1')
    const { err, out, code } = await start({ ...QUESTION, env: { FOOTNOTE_ENV: file } })
    expect(err.match(/^.*env:\d+/gm)).toEqual([1, 3, 4, 5].map((line) => `${file}:${line}`))
    expect(err).toMatch(/HOST is on line 2 already[\s\S]*LOG_LEVEL= is not closed/)
    expect(out + err).not.toContain('secret')
    expect(code).toBe(2)
  })

  it('may have values of several lines', async () => {
    const file = fileOf('OTHER="one', 'two"', 'FOOTNOTE_LANGUAGE=es')
    expect((await footnote(['city', 'Palermo'], { env: { FOOTNOTE_ENV: file } })).out).toContain(
      'con nuestras palabras',
    )
  })

  it('is missed where it is named and not there', async () => {
    const { err, code } = await footnote(['about'], { env: { FOOTNOTE_ENV: '/nonexistent/some.env' } })
    expect(err).toMatch(/^\/nonexistent\/some\.env cannot be read: ENOENT/)
    expect(code).toBe(2)
  })
})

describe('npm start without a token', () => {
  it.each([
    ['in production', QUESTION, { NODE_ENV: 'production' }, /NODE_ENV=production/],
    ['where interactions come by HTTP', QUESTION, { DISCORD_PUBLIC_KEY: 'ab'.repeat(32) }, /DISCORD_PUBLIC_KEY is\./],
    ['with nothing to read', { input: '' }, {}, /there was nothing to read/],
    ['with blank lines to read', { input: '\n\n' }, {}, /there was nothing to read/],
  ])('says %s that it is missing, and where to set it', async (_, input, env, why) => {
    const { err, out, code } = await start({ ...input, env })
    expect(err).toMatch(/^DISCORD_TOKEN is not set, and /)
    expect(err).toMatch(why)
    expect(err).toMatch(/Set it in the environment/)
    expect({ out, code }).toEqual({ out: '', code: 2 })
  })

  it.each(['DISCORD_TOKN', 'DISCORD_BOT_TOKEN', 'discord_token', 'BOT_TOKEN'])(
    'says that %s is set, and not its value',
    async (name) => {
      const { err, code } = await start({ input: '', env: { [name]: 'the-secret' } })
      expect(err).toContain(`${name} is set: is DISCORD_TOKEN meant?`)
      expect(err).not.toContain('the-secret')
      expect(code).toBe(2)
    },
  )

  it('answers what is piped in all the same, and names what is misspelt', async () => {
    const env = { DISCORD_TOKN: 'x', FOOTNOTE_LIBARY: 'y' }
    const { out, err, code } = await start({ input: '/city Palermo\n', env })
    expect(out).toMatch(/^Palermo, Italy/)
    expect(err).toContain('FOOTNOTE_LIBARY is no setting; did you mean FOOTNOTE_LIBRARY?')
    expect(code).toBe(0)
  })
})
