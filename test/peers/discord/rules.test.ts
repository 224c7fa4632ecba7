import { type Interaction, Routes } from 'discord.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { APPLICATION, createDiscord, type Discord, type Json, type Message, type Reader } from './index.ts'
import { sendCallback, startTestBot, type TestBot } from './test-bot.ts'

const V2 = 1 << 15
const EPHEMERAL = 1 << 6
const none = { parse: [] }
let ahead = 0
let discord: Discord
let bot: TestBot
let reader: Reader
let menu: Message | null

const message = (data: Json, type = 4): Json => ({ type, data: { allowed_mentions: none, ...data } })
const v2 = (...components: Json[]): Json => message({ flags: V2, components })
const text = (content = 'text'): Json => ({ type: 10, content })
const row = (...components: Json[]): Json => ({ type: 1, components })
const button = (more: Json = {}): Json => ({ type: 2, style: 1, custom_id: 'b', label: 'B', ...more })
const buttons = (n: number) => Array.from({ length: n }, (_, i) => button({ custom_id: `b${i}` }))
const option = (value: string): Json => ({ label: value, value })
const options = (n: number) => Array.from({ length: n }, (_, i) => option(`v${i}`))
const select = (more: Json = {}): Json => ({ type: 3, custom_id: 's', options: options(2), ...more })
const container = (...components: Json[]): Json => ({ type: 17, components })
const section = (accessory: Json | undefined, ...components: Json[]): Json => ({ type: 9, components, accessory })
const times = (n: number, make: () => Json) => Array.from({ length: n }, make)
const picture = 'https://example.org/a.png'
const gallery = (n: number): Json => ({ type: 12, items: times(n, () => ({ media: { url: picture } })) })
const label = (component: Json, more: Json = {}): Json => ({ type: 18, label: 'L', component, ...more })
const input = (more: Json = {}): Json => ({ type: 4, custom_id: 'i', style: 1, ...more })
const modal = (...components: Json[]): Json => ({ type: 9, data: { custom_id: 'm', title: 'M', components } })
const choices = (...list: Json[]): Json => ({ type: 8, data: { choices: list } })
const choice = (name: string, value: unknown = name): Json => ({ name, value })

beforeAll(async () => {
  discord = await createDiscord({ now: () => Date.now() + ahead })
  bot = await startTestBot(discord)
  reader = discord.reader()
  bot.onInteraction = (interaction) => sendCallback(interaction, v2(text('menu'), row(button())))
  menu = (await reader.command('menu')).message
})
beforeEach(() => {
  ahead = 0
  discord.violations.length = 0
  discord.warnings.length = 0
})
afterAll(async () => {
  await bot.stop()
  await discord.close()
})

type Kind = 'command' | 'button' | 'autocomplete' | 'submission'
type Act = (interaction: Interaction) => Promise<unknown>
type Outcome = { status: number; code?: number; message?: string }

/** What came of the bot's act: 200, or the first refusal. */
function attempt(kind: Kind, act: Act, from: Reader = reader): Promise<Outcome> {
  return new Promise((resolve) => {
    bot.onInteraction = (interaction) =>
      act(interaction).then(
        () => resolve({ status: 200 }),
        (err: Outcome) => resolve(err),
      )
    void open(kind, from).catch(() => {})
  })
}

async function open(kind: Kind, from: Reader): Promise<unknown> {
  if (kind === 'command') return from.command('test')
  if (kind === 'autocomplete') return from.autocomplete('test', {}, 'option')
  if (kind === 'button') return from.click(menu, 'B')
  const act = bot.onInteraction
  bot.onInteraction = (interaction) => sendCallback(interaction, modal(label(input())))
  const opened = await from.command('form')
  bot.onInteraction = act
  return from.submit(opened, { i: 'typed' })
}

const hook = (method: 'post' | 'patch' | 'get' | 'delete', { client, token }: Interaction, path = '', body?: Json) =>
  client.rest[method](
    `${Routes.webhook(APPLICATION, token)}${path}` as `/${string}`,
    body ? { body, auth: false } : { auth: false },
  )
const edit = (interaction: Interaction, data: Json) =>
  hook('patch', interaction, '/messages/@original', { allowed_mentions: none, ...data })
const follow = (interaction: Interaction, data: Json = { content: 'more' }) =>
  hook('post', interaction, '', { allowed_mentions: none, ...data })

describe('takes', () => {
  it.each<[title: string, kind: Kind, body: Json]>([
    ['a message of text', 'command', message({ content: 'hello' })],
    ['a message of components', 'command', v2(text())],
    ['a private one', 'command', message({ content: 'psst', flags: EPHEMERAL })],
    ['a deferral', 'command', { type: 5 }],
    ['a private deferral', 'command', { type: 5, data: { flags: EPHEMERAL } }],
    ['a deferred update', 'button', { type: 6 }],
    ['an update', 'button', message({ components: [text('menu'), row(button())] }, 7)],
    ['40 components', 'command', v2(container(...times(39, () => text('x'))))],
    ['4000 characters', 'command', v2(text('x'.repeat(4000)))],
    ['5 buttons', 'command', v2(row(...buttons(5)))],
    ['a button with a name of 100 characters', 'command', v2(row(button({ custom_id: 'x'.repeat(100) })))],
    ['a link', 'command', v2(row({ type: 2, style: 5, url: 'https://example.org', label: 'L' }))],
    ['a button with an emoji alone', 'command', v2(row({ ...button(), label: undefined, emoji: { name: '📌' } }))],
    ['a select of 25', 'command', v2(row(select({ options: options(25), max_values: 25 })))],
    ['a section with a button', 'command', v2(section(button(), text(), text(), text()))],
    ['a section with a picture', 'command', v2(section({ type: 11, media: { url: picture } }, text()))],
    ['a gallery', 'command', v2(gallery(10))],
    ['a separator', 'command', v2(text(), { type: 14, spacing: 2 }, text())],
    ['an embed', 'command', message({ embeds: [{ title: 'T', fields: [{ name: 'n', value: 'v' }] }] })],
    ['a modal', 'command', modal(label(input()), label(select()), text())],
    ['a modal from a button', 'button', modal(row(input({ label: 'L' })))],
    ['25 choices', 'autocomplete', choices(...times(25, () => choice('x'.repeat(100))))],
    ['choices counted in characters, not units', 'autocomplete', choices(choice('🔦'.repeat(100)))],
    ['no choices', 'autocomplete', choices()],
  ])('%s', async (_, kind, body) => {
    expect(await attempt(kind, (interaction) => sendCallback(interaction, body))).toEqual({ status: 200 })
    expect(discord.violations).toEqual([])
    expect(discord.warnings).toEqual([])
  })
})

const WRONG_TYPE = /cannot answer/
describe('refuses', () => {
  it.each<[title: string, kind: Kind, body: Json, says: RegExp]>([
    ['an update of a command', 'command', { type: 6 }, WRONG_TYPE],
    ['an update in place of an answer', 'command', message({ content: 'x' }, 7), WRONG_TYPE],
    ['an update for a form that came from a command', 'submission', { type: 6 }, WRONG_TYPE],
    ['choices for a command', 'command', choices(), WRONG_TYPE],
    ['a message for autocompletion', 'autocomplete', message({ content: 'x' }), WRONG_TYPE],
    ['a modal for a modal', 'submission', modal(label(input())), WRONG_TYPE],
    ['a deferral with the flag for components', 'command', { type: 5, data: { flags: V2 } }, /EPHEMERAL/],
    ['content beside components', 'command', message({ flags: V2, content: 'x', components: [text()] }), /content/],
    [
      'embeds beside components',
      'command',
      message({ flags: V2, embeds: [{ title: 'T' }], components: [text()] }),
      /embeds/,
    ],
    ['components without the flag', 'command', message({ components: [text()] }), /without IS_COMPONENTS_V2/],
    ['6 rows without the flag', 'command', message({ components: buttons(6).map((b) => row(b)) }), /6 rows/],
    ['2001 characters', 'command', message({ content: 'x'.repeat(2001) }), /2001 characters/],
    ['41 components', 'command', v2(container(...times(40, () => text('x')))), /41 components/],
    ['4001 characters in all', 'command', v2(text('x'.repeat(2000)), text('x'.repeat(2001))), /4001 characters/],
    ['a button at the top', 'command', v2(button()), /may not stand here/],
    ['a container in a container', 'command', v2(container(container(text()))), /may not stand here/],
    ['an empty container', 'command', v2(container()), /empty container/],
    ['two buttons with one name', 'command', v2(row(button()), row(button({ disabled: true }))), /used twice/],
    ['two components with one id', 'command', v2({ ...text(), id: 7 }, { ...text(), id: 7 }), /used twice/],
    ['a name of 101 characters', 'command', v2(row(button({ custom_id: 'x'.repeat(101) }))), /101 characters/],
    ['a button without a name', 'command', v2(row({ type: 2, style: 1, label: 'B' })), /custom_id/],
    ['a button with a name and a url', 'command', v2(row(button({ url: 'https://example.org' }))), /no url/],
    ['a link without a url', 'command', v2(row({ type: 2, style: 5, label: 'L' })), /url/],
    ['a link to nowhere', 'command', v2(row({ type: 2, style: 5, label: 'L', url: 'nowhere' })), /not a url/],
    ['a button that says nothing', 'command', v2(row(button({ label: '' }))), /label or an emoji/],
    ['a label of 81 characters', 'command', v2(row(button({ label: 'x'.repeat(81) }))), /81 characters/],
    ['6 buttons in a row', 'command', v2(row(...buttons(6))), /1 to 5 buttons/],
    ['an empty row', 'command', v2(row()), /1 to 5 buttons/],
    ['a select beside a button', 'command', v2(row(select(), button())), /1 to 5 buttons/],
    ['two selects in a row', 'command', v2(row(select(), select({ custom_id: 't' }))), /1 select/],
    ['a row of text', 'command', v2(row(text())), /may not stand here/],
    ['26 options', 'command', v2(row(select({ options: options(26) }))), /26 options/],
    ['no options', 'command', v2(row(select({ options: [] }))), /0 options/],
    ['options with one value', 'command', v2(row(select({ options: [option('v'), option('v')] }))), /same value/],
    ['more at least than at most', 'command', v2(row(select({ min_values: 2 }))), /min_values/],
    ['more than there are', 'command', v2(row(select({ max_values: 3 }))), /max_values/],
    ['an option of 101 characters', 'command', v2(row(select({ options: [option('x'.repeat(101))] }))), /option/],
    ['a section of 4 texts', 'command', v2(section(button(), ...times(4, text))), /1 to 3/],
    ['a section without an accessory', 'command', v2(section(undefined, text())), /accessory/],
    ['a section with a select', 'command', v2(section(select(), text())), /may not stand here/],
    ['an empty text', 'command', v2(text(' ')), /empty text display/],
    ['an empty gallery', 'command', v2(gallery(0)), /media gallery/],
    ['a gallery of 11', 'command', v2(gallery(11)), /media gallery/],
    ['a picture without an address', 'command', v2({ type: 12, items: [{ media: { url: 'x' } }] }), /not a url/],
    ['a file that is not there', 'command', v2({ type: 13, file: { url: 'attachment://a.txt' } }), /no file “a.txt”/],
    ['an attachment that is not there', 'command', message({ content: 'x', attachments: [{ id: '0' }] }), /no file 0/],
    [
      'embeds over 6000 characters',
      'command',
      message({ embeds: times(2, () => ({ description: 'x'.repeat(3001) })) }),
      /6002/,
    ],
    ['an empty embed', 'command', message({ embeds: [{ title: ' ' }] }), /empty embed/],
    [
      'an empty field',
      'command',
      message({ embeds: [{ title: 'T', fields: [{ name: 'n', value: ' ' }] }] }),
      /empty field/,
    ],
    ['an empty footer', 'command', message({ embeds: [{ title: 'T', footer: { text: ' ' } }] }), /empty footer/],
    [
      'a list of users beside all users',
      'command',
      message({ content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } }),
      /excludes/,
    ],
    ['an empty modal', 'command', modal(), /1 to 5/],
    ['a modal of 6', 'command', modal(...times(6, () => text())), /1 to 5/],
    ['a modal with a button', 'command', modal(row(button())), /text input/],
    ['a modal with an input of its own', 'command', modal(input()), /may not stand here/],
    ['two inputs with one name', 'command', modal(label(input()), label(input())), /used twice/],
    ['a label of 46 characters', 'command', modal(label(input(), { label: 'x'.repeat(46) })), /1 to 45/],
    [
      'a title of 46 characters',
      'command',
      { type: 9, data: { custom_id: 'm', title: 'x'.repeat(46), components: [label(input())] } },
      /title/,
    ],
    ['lengths the wrong way round', 'command', modal(label(input({ min_length: 5, max_length: 4 }))), /lengths 5 to 4/],
    ['an input in a message', 'command', v2(row(input())), /may not stand here/],
    ['26 choices', 'autocomplete', choices(...times(26, () => choice('x'))), /26 choices/],
    ['a choice without a name', 'autocomplete', choices(choice('', 'x')), /name/],
    ['a choice of 101 characters', 'autocomplete', choices(choice('x'.repeat(101), 'x')), /name/],
    ['a value of 101 characters', 'autocomplete', choices(choice('x', 'x'.repeat(101))), /value/],
    ['a number as the value of a text', 'autocomplete', choices(choice('x', 1)), /value/],
  ])('%s', async (_, kind, body, says) => {
    const outcome = await attempt(kind, (interaction) => sendCallback(interaction, body))
    expect(outcome).toMatchObject({ status: 400, code: 50035 })
    expect(outcome.message).toMatch(/^Invalid Form Body\n\S+/)
    expect(discord.violations.join('\n')).toMatch(
      discord.validatesSchemas ? /^POST \/interactions\/\d+\/…\/callback: / : says,
    )
  })

  it.each<[title: string, data: Json]>([
    ['nothing at all', {}],
    ['blank content', { content: ' \n' }],
    ['components that are none', { flags: V2, components: [] }],
  ])('an empty message: %s', async (_, data) => {
    const outcome = await attempt('command', (interaction) => sendCallback(interaction, message(data)))
    expect(outcome).toMatchObject({ status: 400, code: 50006 })
    expect(discord.violations).toHaveLength(1)
  })

  it('a message over 10,170 bytes, with 500', async () => {
    const body = v2(text('灯'.repeat(3400)))
    const outcome = await attempt('command', (interaction) => sendCallback(interaction, body))
    expect(outcome).toMatchObject({ status: 500 })
    expect(discord.violations[0]).toMatch(/\d{5} bytes/)
  })
})

describe('mentions', () => {
  it.each<[title: string, allowed: unknown, violations: number]>([
    ['left to the default', undefined, 1],
    ['of users', { parse: ['users'] }, 1],
    ['of one user', { parse: [], users: ['1'] }, 1],
    ['of who is replied to', { parse: [], replied_user: true }, 1],
    ['of nobody', { parse: [], replied_user: false }, 0],
  ])('%s', async (_, allowed_mentions, violations) => {
    const body = message({ content: '@everyone', allowed_mentions })
    expect(await attempt('command', (interaction) => sendCallback(interaction, body))).toEqual({ status: 200 })
    expect(discord.violations).toHaveLength(violations)
  })
})

const reply = (interaction: Interaction, data: Json = { content: 'x' }) => sendCallback(interaction, message(data))
const defer = (interaction: Interaction, data: Json = {}) => sendCallback(interaction, { type: 5, data })
const many = async (n: number, act: () => Promise<unknown>) => {
  for (let i = 0; i < n; i++) await act()
}

describe('in the course of an interaction', () => {
  it.each<[title: string, act: Act, status: number, code: number]>([
    [
      'a callback after 3 s comes too late',
      async (i) => {
        ahead = 3001
        await reply(i)
      },
      404,
      10062,
    ],
    [
      'its token is void then',
      async (i) => {
        ahead = 3001
        await reply(i).catch(() => {})
        await edit(i, { content: 'y' })
      },
      404,
      10015,
    ],
    [
      'a second callback is one too many',
      async (i) => {
        await reply(i)
        await reply(i)
      },
      400,
      40060,
    ],
    ['a webhook before the callback is unknown', (i) => follow(i), 404, 10015],
    [
      'a token is old after 15 minutes',
      async (i) => {
        await reply(i)
        ahead = 900_001
        await follow(i)
      },
      401,
      50027,
    ],
    [
      'a token is old when the test says so',
      async (i) => {
        await reply(i)
        discord.expireTokens()
        await edit(i, { content: 'y' })
      },
      401,
      50027,
    ],
    [
      'a deleted reply is gone',
      async (i) => {
        await reply(i)
        await hook('delete', i, '/messages/@original')
        await edit(i, { content: 'y' })
      },
      404,
      10008,
    ],
    [
      'an edit can empty a message too far',
      async (i) => {
        await reply(i)
        await edit(i, { content: '' })
      },
      400,
      50006,
    ],
    [
      'an edit cannot take the flag for components away',
      async (i) => {
        await reply(i, { flags: V2, components: [text()] })
        await edit(i, { flags: 0 })
      },
      400,
      50035,
    ],
    [
      'an edit to components must clear the content',
      async (i) => {
        await reply(i)
        await edit(i, { flags: V2, components: [text()] })
      },
      400,
      50035,
    ],
  ])('%s', async (_, act, status, code) => {
    expect(await attempt('command', act)).toMatchObject({ status, code })
    expect(discord.violations.length).toBeGreaterThan(0)
  })

  it.each<[title: string, act: Act]>([
    [
      'six follow-ups where a server installed the app',
      async (i) => {
        await reply(i)
        await many(6, () => follow(i))
      },
    ],
    [
      'edits, look-ups and deletion',
      async (i) => {
        await defer(i)
        await edit(i, { content: 'a' })
        await hook('get', i, '/messages/@original')
        await hook('delete', i, '/messages/@original')
      },
    ],
    [
      'a follow-up that is edited',
      async (i) => {
        await reply(i)
        const { id } = (await follow(i)) as Json
        await hook('patch', i, `/messages/${id}`, { content: 'b', allowed_mentions: none })
      },
    ],
    [
      'an edit from content to components',
      async (i) => {
        await reply(i)
        await edit(i, { flags: V2, content: null, components: [text()] })
      },
    ],
    [
      'an edit of components, without the flag',
      async (i) => {
        await reply(i, { flags: V2, components: [text()] })
        await edit(i, { components: [text('b')] })
      },
    ],
  ])('fine are %s', async (_, act) => {
    expect(await attempt('command', act)).toEqual({ status: 200 })
    expect(discord.violations).toEqual([])
    expect(discord.warnings).toEqual([])
  })

  it('a user who installed the app alone gets five follow-ups', async () => {
    const alone = discord.reader({ place: 'user-install' })
    const act = async (i: Interaction) => {
      await reply(i)
      await many(6, () => follow(i))
    }
    expect(await attempt('command', act, alone)).toMatchObject({ status: 400, code: 40094 })
    expect(discord.seen.filter(({ path }) => path.startsWith('/webhooks')).slice(-6)).toHaveLength(6)
  })

  it('a deferral decides who sees the reply, and a follow-up in its place is only warned of', async () => {
    const act = async (i: Interaction) => {
      await defer(i)
      await follow(i, { content: 'late', flags: EPHEMERAL })
    }
    expect(await attempt('command', act)).toEqual({ status: 200 })
    expect(reader.messages().at(-1)).toMatchObject({ content: 'late', private: false })
    expect(discord.warnings).toEqual([
      expect.stringContaining('the first follow-up after a deferral edits the deferred reply'),
      expect.stringContaining('EPHEMERAL does not make a message private afterwards'),
    ])
  })
})
