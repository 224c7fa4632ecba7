import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { type Bot, startBot } from '../../src/discord/bot.ts'
import { appOf, createTestContext } from '../context.ts'
import { createDiscord, flatten, TEST_TOKEN } from '../peers/discord/index.ts'

const discord = await createDiscord()
const context = createTestContext()
const bot: Bot = await startBot(TEST_TOKEN, discord.api, appOf(context))
afterAll(async () => {
  await bot.stop()
  await discord.close()
})

/** What people paste: any Unicode, Discord's markup, and names that the library has. */
const MARKUP = [
  '@everyone',
  '@here',
  '<@123>',
  '<@&1>',
  '<#2>',
  '<:a:1>',
  '<t:1:R>',
  '**',
  '__',
  '||',
  '`',
  '```',
  '# ',
  '> ',
  '-# ',
  '[a](http://b.c)',
  'https://x.y',
  '\n',
  '~~',
  '_',
  '\\',
  '|',
  '^',
  '%',
]
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...MARKUP),
      fc.constantFrom('Barcelona', 'refugees', 'Sanctuary city', 'ID cards', 'who', 'Ciudad de México', '城市', '🏙️'),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '))
const cut = (value: string, most: number) => [...value].slice(0, most).join('').slice(0, most)

const request = fc.constantFrom(...commands).chain((command) =>
  fc.record({
    name: fc.constant(command.name),
    input: fc.record(Object.fromEntries(command.options.map((o) => [o.name, text.map((t) => cut(t, o.maxLength))])), {
      requiredKeys: command.options.filter((o) => o.required).map((o) => o.name),
    }),
  }),
)

/** Markdown that would come from somebody's text: whatever is not behind a backslash and is not ours. */
function findUnescaped(shown: string): string[] {
  const title = shown.split('\n')[0]?.replace(/^## /, '') ?? ''
  return (
    title.match(/(?<!\\)(?:\\\\)*(?:\*\*|__|\|\||~~|`|<(?=[@#:t/]))|@(?=everyone|here)|(?<!\\)\[[^\]]*\]\(|:\/\//g) ??
    []
  )
}

describe('any command with any text', () => {
  it('gets one reply within all limits, that pings nobody and shows the text as it stands', {
    timeout: 120_000,
  }, async () => {
    const reader = discord.reader()
    await fc.assert(
      fc.asyncProperty(request, fc.boolean(), async ({ name, input }, isPrivate) => {
        const answer = await reader.command(name, { ...(input as Record<string, string>), private: isPrivate })
        const { message } = answer.modal ? await reader.submit(answer, { 'What is wrong': 'All of it' }) : answer
        const components = flatten(message?.components)
        expect(components.length).toBeLessThanOrEqual(40)
        expect(components.reduce((sum, c) => sum + [...(c.content ?? '')].length, 0)).toBeLessThanOrEqual(4000)
        expect(Buffer.byteLength(JSON.stringify(message?.components))).toBeLessThanOrEqual(9500)
        expect(message?.mentions).toEqual([])
        expect(findUnescaped(message?.text ?? '')).toEqual([])
        expect(discord.violations).toEqual([])
      }),
      { numRuns: 150 },
    )
    expect(context.logged().filter((line) => Number(line['level']) >= 50)).toEqual([])
  })

  it('has its completion answered within the limits too', { timeout: 60_000 }, async () => {
    const reader = discord.reader()
    await fc.assert(
      fc.asyncProperty(
        text.map((t) => cut(t, 100)),
        async (typed) => {
          const choices = await reader.autocomplete('city', { name: typed }, 'name')
          expect(choices.length).toBeLessThanOrEqual(25)
          expect(discord.violations).toEqual([])
        },
      ),
      { numRuns: 50 },
    )
  })
})
