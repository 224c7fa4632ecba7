import { Client, Events, GatewayIntentBits, type Interaction, type Message, Partials, Routes } from 'discord.js'
import { type Discord, type Json, TEST_TOKEN } from './index.ts'

export type TestBot = {
  client: Client
  /** What it does with the next interactions, and with messages. */
  onInteraction: (interaction: Interaction) => Promise<unknown>
  onMessage: (message: Message) => Promise<unknown>
  /** What went wrong in them. */
  errors: unknown[]
  stop: () => Promise<void>
}

const NO_INTENTS = [GatewayIntentBits.Guilds]

/** A small bot on discord.js that a test tells what to do. It pings nobody. */
export async function startTestBot(discord: Discord, intents: GatewayIntentBits[] = NO_INTENTS): Promise<TestBot> {
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: discord.api, globalRequestsPerSecond: 1000 },
    // The client's own 5 seconds between two IDENTIFY would make tests slow.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
  })
  const bot: TestBot = {
    client,
    onInteraction: async () => {},
    onMessage: async () => {},
    errors: [],
    stop: () => client.destroy(),
  }
  const note = (err: unknown) => void bot.errors.push(err)
  client.on(Events.InteractionCreate, (interaction) => bot.onInteraction(interaction).catch(note))
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot) bot.onMessage(message).catch(note)
  })
  client.on(Events.Error, note)
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(TEST_TOKEN)
  await ready
  return bot
}

/** Sends a callback as it is, past the client's own checks. */
export const sendCallback = ({ client, id, token }: Interaction, body: Json): Promise<unknown> =>
  client.rest.post(Routes.interactionCallback(id, token), { body, auth: false })
