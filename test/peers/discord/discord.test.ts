import {
  type ButtonInteraction,
  type ChannelSelectMenuInteraction,
  type ChatInputCommandInteraction,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createDiscord, type Discord, type DiscordOptions, type Reader, type ReaderOptions } from './index.ts'
import { sendCallback, startTestBot, type TestBot } from './test-bot.ts'

const { GuildMessages, DirectMessages, MessageContent, Guilds } = GatewayIntentBits

async function open(options: DiscordOptions = {}, intents: GatewayIntentBits[] = [Guilds]) {
  const discord = await createDiscord(options)
  const bot = await startTestBot(discord, intents)
  onTestFinished(async () => {
    await bot.stop()
    await discord.close()
  })
  return { discord, bot }
}

const text = (content: string) => ({ type: 10, content })
const button = (custom_id: string, label: string, more = {}) => ({ type: 2, style: 1, custom_id, label, ...more })
const row = (...components: object[]) => ({ type: 1, components })
const show = (...components: object[]) =>
  ({ flags: [MessageFlags.IsComponentsV2], components: components as never[] }) as const

type Reply = (interaction: ChatInputCommandInteraction) => Promise<unknown>
const answering = (reply: Reply) => async (interaction: Interaction) =>
  interaction.isChatInputCommand() ? reply(interaction) : undefined

describe('a reader at the keyboard', () => {
  let discord: Discord
  let bot: TestBot
  beforeAll(async () => {
    discord = await createDiscord()
    bot = await startTestBot(discord)
  })
  beforeEach(() => {
    discord.violations.length = 0
    bot.errors.length = 0
  })
  afterAll(async () => {
    await bot.stop()
    await discord.close()
  })

  it('sends a command and sees the answer', async () => {
    bot.onInteraction = answering((i) => i.reply(show(text(`hello ${i.options.getString('name')}`))))
    const answer = await discord.reader().command('greet', { name: 'Ada' })
    expect(answer).toMatchObject({ kind: 'message', deferred: false, message: { text: 'hello Ada', private: false } })
    expect(discord.violations).toEqual([])
  })

  it('types whole numbers, decimals, yes and no, and subcommands', async () => {
    bot.onInteraction = answering(async (i) => {
      const said = [
        i.options.getSubcommand(),
        i.options.getInteger('n'),
        i.options.getNumber('x'),
        i.options.getBoolean('b'),
      ]
      await i.reply(said.join(' '))
    })
    const answer = await discord.reader().command('count to', { n: 3, x: 0.5, b: true })
    expect(answer.message?.content).toBe('to 3 0.5 true')
  })

  it('waits through a deferral, sees follow-ups, and sees edits of what is there', async () => {
    bot.onInteraction = answering(async (i) => {
      await i.deferReply()
      await i.editReply(show(text('first')))
      await i.followUp({ content: 'for you', flags: [MessageFlags.Ephemeral] })
      await i.editReply(show(text('second')))
    })
    const answer = await discord.reader().command('think')
    expect(answer).toMatchObject({ kind: 'message', deferred: true })
    await expect.poll(() => answer.message?.text).toBe('second')
    expect(answer.followUps).toMatchObject([{ content: 'for you', private: true }])
  })

  it('sees a deferred answer that is deleted', async () => {
    bot.onInteraction = answering(async (i) => {
      await i.deferReply()
      await i.deleteReply()
    })
    expect(await discord.reader().command('think')).toMatchObject({ kind: 'deleted', message: { deleted: true } })
  })

  it('sees a follow-up in place of the deferred answer', async () => {
    bot.onInteraction = answering(async (i) => {
      await i.deferReply()
      await i.followUp('late')
    })
    expect(await discord.reader().command('think')).toMatchObject({ message: { content: 'late' }, followUps: [] })
  })

  it('gets completions, with the option that is being typed marked', async () => {
    bot.onInteraction = async (i) => {
      if (!i.isAutocomplete()) return
      const { name, value } = i.options.getFocused(true)
      await i.respond([{ name: `${name}: ${value} in ${i.options.getString('city')}`, value: 'x' }])
    }
    const choices = await discord.reader().autocomplete('find', { city: 'Lyon', street: 'Rue' }, 'street')
    expect(choices).toEqual([{ name: 'street: Rue in Lyon', value: 'x' }])
  })

  it('presses a button by custom_id, label or pattern, and sees the message change', async () => {
    bot.onInteraction = async (i) => {
      if (i.isChatInputCommand()) await i.reply(show(text('0'), row(button('a:1', 'One'), button('a:2', 'Two'))))
      if (i.isButton()) await i.update(show(text(i.customId), ...i.message.components.slice(1)))
    }
    const reader = discord.reader()
    const { message } = await reader.command('menu')
    for (const [what, id] of [
      ['a:1', 'a:1'],
      ['Two', 'a:2'],
      [/^a:1/, 'a:1'],
      [/^Tw/, 'a:2'],
    ] as const) {
      expect((await reader.click(message, what)).kind).toBe('update')
      expect(message?.text).toBe(id)
    }
    await expect(reader.click(message, 'Three')).rejects.toThrow('no button “Three”; there are: a:1 / One; a:2 / Two')
  })

  it('presses a button that is put off, answered beside, or left with no more to see', async () => {
    const acts: Record<string, (i: ButtonInteraction) => Promise<unknown>> = {
      later: (i) => i.deferUpdate().then(() => i.editReply(show(text('later')))),
      beside: (i) => i.reply({ content: 'beside', flags: [MessageFlags.Ephemeral] }),
      more: (i) => i.deferUpdate().then(() => i.followUp('more')),
    }
    bot.onInteraction = async (i) => {
      if (i.isChatInputCommand())
        await i.reply(show(text('menu'), row(...Object.keys(acts).map((id) => button(id, id)))))
      if (i.isButton()) await acts[i.customId]?.(i)
    }
    const reader = discord.reader()
    const { message } = await reader.command('menu')
    const beside = await reader.click(message, 'beside')
    expect(beside).toMatchObject({
      kind: 'message',
      message: { content: 'beside', private: true, reference: message?.id },
    })
    expect(await reader.click(message, 'more')).toMatchObject({ kind: 'message', message: { content: 'more' } })
    expect(await reader.click(message, 'later')).toMatchObject({
      kind: 'update',
      deferred: true,
      message: { text: 'later' },
    })
  })

  it('picks from a select of texts and one of channels', async () => {
    const options = [
      { label: 'Lamp', value: 'l' },
      { label: 'Tower', value: 't' },
    ]
    const selects = [
      { type: 3, custom_id: 'part', placeholder: 'Which part?', max_values: 2, options },
      { type: 8, custom_id: 'where' },
    ]
    bot.onInteraction = async (i) => {
      if (i.isChatInputCommand()) await i.reply(show(text('pick'), ...selects.map((select) => row(select))))
      if (i.isStringSelectMenu()) await i.reply(i.values.join())
      if (i.isChannelSelectMenu()) await i.reply(nameOf(i))
    }
    const nameOf = (i: ChannelSelectMenuInteraction) => String(i.channels.map((c) => c && 'name' in c && c.name))
    const reader = discord.reader()
    const { message } = await reader.command('menu')
    expect((await reader.select(message, 'Which part?', ['Tower', 'l'])).message?.content).toBe('t,l')
    const channel = discord.servers[0]?.channels[1]
    expect((await reader.select(message, 'where', [channel?.id ?? ''])).message?.content).toBe(channel?.name)
    await expect(reader.select(message, 'part', ['Roof'])).rejects.toThrow('no option “Roof”; there are: Lamp; Tower')
  })

  it('fills in a modal from a button, which then changes the message', async () => {
    const field = { type: 18, label: 'Your question', component: { type: 4, custom_id: 'q', style: 1, max_length: 20 } }
    bot.onInteraction = async (i) => {
      if (i.isChatInputCommand()) await i.reply(show(text('ask'), row(button('ask', 'Ask'))))
      if (i.isButton()) await sendCallback(i, { type: 9, data: { custom_id: 'm', title: 'Ask', components: [field] } })
      if (i.isModalSubmit()) await change(i)
    }
    const change = async (i: ModalSubmitInteraction) =>
      i.isFromMessage() && i.update(show(text(i.fields.getTextInputValue('q'))))
    const reader = discord.reader()
    const { message } = await reader.command('menu')
    const opened = await reader.click(message, 'Ask')
    expect(opened).toMatchObject({ kind: 'modal', modal: { title: 'Ask' } })
    await expect(reader.submit(opened, {})).rejects.toThrow('“Your question” is required')
    expect(await reader.submit(opened, { 'Your question': 'why?' })).toMatchObject({
      kind: 'update',
      message: { text: 'why?' },
    })
    expect(bot.errors).toEqual([])
  })

  it('sends a message command with the whole message', async () => {
    bot.onInteraction = async (i) => {
      if (i.isMessageContextMenuCommand()) await i.reply(quote(i))
    }
    const quote = (i: MessageContextMenuCommandInteraction) =>
      `${i.targetMessage.author.displayName}: ${i.targetMessage.content}`
    const [ada, ben] = [discord.reader({ name: 'Ada' }), discord.reader({ name: 'Ben' })]
    const answer = await ben.messageCommand('Quote', ada.post('the lamp burns oil'))
    expect(answer.message?.content).toBe('Ada: the lamp burns oil')
  })

  it('sees what is private, and nobody else does', async () => {
    bot.onInteraction = answering((i) =>
      i.reply({
        ...show(text('psst'), row(button('b', 'B'))),
        flags: [MessageFlags.Ephemeral, MessageFlags.IsComponentsV2],
      }),
    )
    const [ada, ben] = [discord.reader({ name: 'Ada' }), discord.reader({ name: 'Ben' })]
    const { message } = await ada.command('secret')
    expect(message?.private).toBe(true)
    expect(ada.messages()).toContain(message)
    expect([...ben.messages(), ...discord.messages(ada.channel)]).not.toContain(message)
    await expect(ben.click(message, 'B')).rejects.toThrow(/Ben does not see message/)
  })

  it('reads files, with their descriptions', async () => {
    const file = { attachment: Buffer.from('a,b\n1,2'), name: 'table.csv', description: 'a table' }
    bot.onInteraction = answering((i) => i.reply({ content: 'here', files: [file] }))
    const { message } = await discord.reader().command('export')
    expect(message?.attachments).toMatchObject([{ filename: 'table.csv', description: 'a table', size: 7 }])
    expect(message?.attachments[0]?.text()).toBe('a,b\n1,2')
    expect(await (await fetch(message?.attachments[0]?.url ?? '')).text()).toBe('a,b\n1,2')
    expect(bot.errors).toEqual([])
  })

  it.each<[title: string, sizes: number[], code: number]>([
    ['a file over 10 MiB', [10_485_761], 40005],
    ['a request over 25 MiB', [9e6, 9e6, 9e6], 40005],
    ['11 files', Array(11).fill(1), 50035],
  ])('never sees %s', async (_, sizes, code) => {
    const files = sizes.map((size) => Buffer.alloc(size))
    const refused = new Promise((resolve) => {
      bot.onInteraction = answering((i) => i.reply({ content: 'here', files }).catch(resolve))
    })
    void discord
      .reader()
      .command('export')
      .catch(() => {})
    expect(await refused).toMatchObject({ code })
    expect(discord.violations).toHaveLength(1)
  })

  it('gives the bot its own reply when it asks for it', async () => {
    const seen: unknown[] = []
    bot.onInteraction = answering(async (i) => {
      const response = await i.reply({ content: 'one', withResponse: true })
      seen.push(
        response.resource?.message?.content,
        (await i.fetchReply()).content,
        response.interaction.responseMessageEphemeral,
      )
    })
    await discord.reader().command('reply')
    await expect.poll(() => seen).toEqual(['one', 'one', false])
  })

  it.each<[place: ReaderOptions['place'], guild: boolean, context: number, owners: (reader: Reader) => unknown[]]>([
    ['server', true, 0, ({ guild }) => [guild, undefined]],
    ['dm', false, 1, () => ['0', undefined]],
    ['user-install', true, 0, ({ user }) => [undefined, user.id]],
    ['user-install-dm', false, 2, ({ user }) => [undefined, user.id]],
  ])('writes from a place: %s', async (place, guild, context, owners) => {
    let seen: Interaction | null = null
    bot.onInteraction = answering(async (i) => {
      seen = i
      await i.reply('ok')
    })
    const reader = discord.reader({
      place: place ?? 'server',
      locale: 'fr',
      appPermissions: PermissionFlagsBits.SendMessages,
    })
    await reader.command('where')
    expect(seen).toMatchObject({
      guildId: guild ? reader.guild : null,
      context,
      locale: 'fr',
      attachmentSizeLimit: 10_485_760,
    })
    const { appPermissions, authorizingIntegrationOwners, createdTimestamp } = seen as unknown as Interaction
    expect(appPermissions?.toArray()).toEqual(['SendMessages'])
    const { 0: byServer, 1: byUser } = authorizingIntegrationOwners
    expect([byServer, byUser]).toEqual(owners(reader))
    expect(Math.abs(Date.now() - createdTimestamp)).toBeLessThan(1000)
  })
})

describe('silence', () => {
  it('is an error after 3 seconds, with what was refused in them', async () => {
    const { discord, bot } = await open()
    bot.onInteraction = async (i) => sendCallback(i, { type: 4, data: { allowed_mentions: { parse: [] } } })
    await expect(discord.reader().command('hush')).rejects.toThrow(
      /the bot gave no answer within 3000 ms to \/hush; refused: .*empty message/,
    )
  })

  it('is an error at once where no bot is connected', async () => {
    const discord = await createDiscord()
    await expect(discord.reader().command('hush')).rejects.toThrow('the bot is not connected')
    await discord.close()
  })
})

describe('messages', () => {
  const intents = [Guilds, GuildMessages, DirectMessages]
  const echo = (bot: TestBot) => {
    bot.onMessage = (message) => message.reply(`[${message.content}]`)
  }

  it.each<[title: string, intents: GatewayIntentBits[], said: string, options: object, heard: string | null]>([
    ['without any intent', [Guilds], 'hi', { mention: true }, null],
    ['without the intent for content', intents, 'hi', {}, '[]'],
    ['without it, but mentioned', intents, 'hi', { mention: true }, '[<@1000000000000000001> hi]'],
    ['with the intent for content', [...intents, MessageContent], 'hi', {}, '[hi]'],
  ])('%s', async (_, granted, said, options, heard) => {
    const { discord, bot } = await open({}, granted)
    echo(bot)
    const answer = await discord.reader().say(said, options)
    expect(answer?.content ?? null).toBe(heard)
    expect(discord.violations).toEqual([])
  })

  it('are whole in direct messages', async () => {
    const { discord, bot } = await open({}, intents)
    echo(bot)
    expect((await discord.reader({ place: 'dm' }).say('hi'))?.content).toBe('[hi]')
  })

  it.each([
    ['with a ping', true, '[really?]'],
    ['without one', false, '[]'],
  ])('that reply to the bot %s', async (_, ping, heard) => {
    const { discord, bot } = await open({}, intents)
    echo(bot)
    const reader = discord.reader()
    const first = await reader.say('hi', { mention: true })
    expect((await reader.say('really?', { replyTo: first as NonNullable<typeof first>, ping }))?.content).toBe(heard)
    expect(discord.messages(reader.channel)).toHaveLength(4)
  })

  it('are silence to a bot that says nothing', async () => {
    const { discord } = await open({}, intents)
    expect(await discord.reader().say('hi', { mention: true, within: 50 })).toBe(null)
  })

  it('come once, however often the bot repeats the request', async () => {
    const { discord, bot } = await open({}, intents)
    bot.onMessage = async (message) => {
      for (const content of ['one', 'two'])
        if (message.channel.isSendable()) await message.channel.send({ content, nonce: '7', enforceNonce: true })
    }
    const reader = discord.reader()
    await reader.say('hi')
    await expect.poll(() => discord.seen.filter((s) => s.path.endsWith('/messages'))).toHaveLength(2)
    expect(reader.messages().map((m) => m.content)).toEqual(['hi', 'one'])
  })
})

describe('permissions', () => {
  it('are what the server says, for the client and for requests', async () => {
    const { SendMessages, ViewChannel } = PermissionFlagsBits
    const channels = [{ name: 'open' }, { name: 'closed', appPermissions: ViewChannel }]
    const { discord, bot } = await open({ servers: [{ channels }] })
    const server = await bot.client.guilds.fetch(discord.servers[0]?.id ?? '')
    const me = await server.members.fetchMe()
    const found = [...server.channels.cache.values()].filter((channel) => channel.isSendable())
    expect(found.map((channel) => channel.permissionsFor(me).has(SendMessages))).toEqual([true, false])
    expect(await found[0]?.send('hello')).toBeTruthy()
    await expect(found[1]?.send('hello')).rejects.toMatchObject({ status: 403, code: 50013 })
  })
})
