import { describe, expect, it } from 'vitest'
import { startBot } from '../../src/discord/bot.ts'
import { appOf, createTestContext } from '../context.ts'
import { createDiscord, flatten, type Message } from '../peers/discord/index.ts'
import { run } from './running.ts'

const labelsOf = (message: Message | null) =>
  flatten(message?.components).flatMap((c) => c.label ?? c.placeholder ?? [])

describe('the Discord bot', () => {
  it('identifies itself with no privileged intent, and registers nothing', async () => {
    const { discord } = await run()
    const { intents } = await discord.identified
    const [members, presences, content] = [1 << 1, 1 << 8, 1 << 15]
    expect(intents & (members | presences | content)).toBe(0)
    expect(discord.seen.filter(({ method }) => method === 'PUT')).toEqual([])
  })

  it('logs one line for each command, without the question', async () => {
    const { discord, context } = await run()
    const before = context.logged().length
    await discord.reader().command('ask', { question: 'what did Vancouver decide in 2016?' })
    const lines = () => context.logged().slice(before)
    await expect
      .poll(() => lines().filter((line) => line['msg'] === 'event'))
      .toEqual([
        expect.objectContaining({
          event: 'command',
          command: 'ask',
          outcome: 'answered',
          milliseconds: expect.any(Number),
        }),
      ])
    expect(JSON.stringify(lines())).not.toContain('Vancouver decide')
  })

  it('says what to check when Discord refuses the token', async () => {
    const discord = await createDiscord()
    await expect(startBot('wrong', discord.api, appOf(createTestContext()))).rejects.toThrow(/did not let the bot in/)
    await discord.close()
  })
})

describe('a reply in Discord, command by command', () => {
  type Row = [command: string, input: Record<string, string>, says: (string | RegExp)[], controls: string[]]
  const rows: Row[] = [
    [
      'city',
      { name: 'Barcelona' },
      [
        '## Barcelona, Spain',
        'Calls itself “Refuge City”\u00A0¹',
        '**Legality** · 🟢 supported · 7\u00A0notes, 3\u00A0sources\n-# Has the council or municipality acted officially?',
        /^-# ¹ \[Bauder, 2022, p\. 100\]\(<https:\/\/[^>]+>\)$/m,
        /^-# in our words, not quoted$/m,
      ],
      [
        'Open a place in its context',
        'Copy citations',
        'As a file',
        'Delete',
        'Another framework',
        'Compare with…',
        'A dimension, across cities',
      ],
    ],
    [
      'ask',
      { question: 'who is the mayor of Makassar?' },
      ['## who is the mayor of Makassar?', 'in Makassar, Indonesia', '**Mohammad Ramdhan “Danny” Pomanto**'],
      [
        expect.stringMatching(/^\d more$/),
        'Makassar',
        'Copy citations',
        'As a file',
        'Delete',
        'Open a place in its context',
      ],
    ],
    [
      'compare',
      { first: 'Toronto', second: 'Sheffield' },
      [
        '## Toronto · Sheffield',
        /^- (?:What they share|Where they differ): .*legality/m,
        /^\*\*Toronto\*\* · \S+ \p{L}+ · \d+\u00A0notes, \d+\u00A0sources\n\*\*supported:\*\* /mu,
      ],
      ['1 more', 'Copy citations', 'Toronto', 'Sheffield', 'Another framework', 'Add another city…'],
    ],
    ['network', { network: 'Eurocities' }, ['## Eurocities', '- **Founded:** '], ['Copy citations']],
    ['term', { term: 'ciudad santuario' }, ['## Sanctuary city', '**Author by author**'], ['Copy citations']],
    ['dimension', { dimension: 'legality' }, ['## Legality', '**Supported**'], ['Another dimension']],
    ['framework', { framework: 'Bauder' }, ['**Legality:** '], ['A dimension of it', 'Another framework']],
    ['timeline', { city: 'Toronto' }, ['## Timeline in Toronto', '**20 February 2013** '], ['Toronto']],
    ['passage', { id: 'bauder-2022/toronto-council-resolution-2013' }, ['**Here**', '**After it**'], ['Next']],
    ['sources', {}, ['**bauder-2022** ', /^-# library [0-9a-f]{8}$/m], ['As a file']],
    ['help', {}, ['**Ask something** ', 'You can also mention me'], ['/city Barcelona']],
    ['privacy', {}, ['for ten minutes', 'Here the log does not keep what is asked.'], []],
  ]
  it.each(rows)('/%s %o', async (command, input, says, controls) => {
    const { discord } = await run()
    const { message } = await discord.reader().command(command, input)
    for (const text of says)
      expect(message?.text).toMatch(text instanceof RegExp ? text : new RegExp(RegExp.escape(text)))
    expect(labelsOf(message)).toEqual(expect.arrayContaining(controls))
    expect(discord.violations).toEqual([])
  })
})

describe('completing a name', () => {
  it.each([
    ['', 'barcelona', 'the best documented stand first where nothing is typed'],
    ['bar', 'barcelona', 'a prefix'],
    ['BARCAL', 'barcelona', 'one letter wrong'],
    ['Brcelona', 'barcelona', 'one letter left out'],
    ['Barrcelona', 'barcelona', 'one letter too many'],
    ['ciudad de', 'mexico-city', 'a native name'],
    ['york', 'new-york', 'a later word'],
    ['osnabruck', 'osnabruck', 'no accents'],
  ])('“%s” gives %s first: %s', async (typed, first) => {
    const { discord } = await run()
    const choices = await discord.reader().autocomplete('city', { name: typed }, 'name')
    expect(choices[0]?.value).toBe(first)
  })

  it('shows the spelling that was typed, and finds nothing for nonsense', async () => {
    const { discord } = await run()
    const reader = discord.reader()
    const [choice] = await reader.autocomplete('city', { name: 'ciudad de mex' }, 'name')
    expect(choice).toEqual({ name: 'Ciudad de México: Mexico City, Mexico', value: 'mexico-city' })
    expect(await reader.autocomplete('city', { name: 'x'.repeat(100) }, 'name')).toEqual([])
    expect((await reader.command('city', { name: 'mexico-city' })).message?.text).toContain('## Mexico City, Mexico')
    expect(discord.violations).toEqual([])
  })
})
