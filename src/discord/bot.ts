import { setTimeout as wait } from 'node:timers/promises'
import { Client, Events, GatewayIntentBits, type Interaction, Options, Partials } from 'discord.js'
import type { App } from '../app/app.ts'
import { setupError } from '../base/errors.ts'
import { forgetServer } from '../server/forget-server.ts'
import { onCommand } from './on-command.ts'
import { onCompletion } from './on-completion.ts'
import { onForm } from './on-form.ts'
import { onMessage } from './on-message.ts'
import { onMenu } from './on-menu.ts'
import { createTellLacking } from './lacking.ts'
import { createStage } from './quiz-stage.ts'
import { onPress } from './on-press.ts'

/** `stop` lets replies on their way arrive, then leaves. */
export type Bot = { stop: () => Promise<void> }

/** None of them is privileged: of messages in servers, Discord shows the content of those alone that mention the bot. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages]

/**
 * Discord exempts answers to interactions from its limit of 50 requests a second, but the client does not: at its default
 * it makes answers wait for each other. Discord's own limit still holds for the rest; it answers with how long to wait.
 */
const REQUESTS_PER_SECOND = 5000

/** How long stopping waits for replies that are on their way, in milliseconds. */
const LAST_WORD_MS = 2500

/** How many messages of a channel are kept: enough to see which answer a reply is to. */
const MESSAGES_KEPT = 20

/**
 * Connects to Discord and answers commands, presses, mentions and direct messages. Registers nothing.
 * In: the bot's token, and the REST base without a version. Throws a set-up error where Discord refuses the token or
 * cannot be reached.
 */
export async function startBot(token: string, api: string, app: App): Promise<Bot> {
  const { context } = app
  const { log } = context
  const client = createClient(api)
  const tellLacking = createTellLacking(context.clock.now)
  const working = new Set<Promise<void>>()
  const guard = (work: Promise<void> | null) => {
    if (!work) return
    const guarded = work.catch((err: unknown) => log.error({ err }, 'something could not be answered'))
    working.add(guarded)
    void guarded.finally(() => working.delete(guarded))
  }
  client.on(Events.Error, (err) => log.error({ err }, 'the connection to Discord failed'))
  client.on(Events.ClientReady, (ready) => {
    log.info({ user: ready.user.tag, servers: ready.guilds.cache.size }, 'ready')
    guard(context.quiz?.rounds.resume(createStage(ready, context)) ?? null)
  })
  client.on(Events.InteractionCreate, (interaction) => guard(answer(interaction, app)))
  client.on(Events.MessageCreate, (message) => guard(onMessage(message, app, tellLacking)))
  client.on(Events.GuildDelete, ({ id }) => guard(forgetServer(id, context)))
  try {
    await client.login(token)
  } catch (cause) {
    await client.destroy()
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw setupError(
      `Discord at ${api} did not let the bot in: ${reason}`,
      'Check DISCORD_TOKEN, DISCORD_API and the network.',
      cause,
    )
  }
  return {
    async stop() {
      context.quiz?.rounds.close()
      await Promise.race([Promise.all(working), wait(LAST_WORD_MS, undefined, { ref: false })])
      await client.destroy()
    },
  }
}

/** A client that tries nothing twice by itself: a second try could send twice, so each kind of request decides. */
const createClient = (api: string) =>
  new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    rest: { api, retries: 0, globalRequestsPerSecond: REQUESTS_PER_SECOND },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: MESSAGES_KEPT }),
  })

function answer(interaction: Interaction, app: App): Promise<void> | null {
  if (interaction.isChatInputCommand()) return onCommand(interaction, app)
  if (interaction.isMessageContextMenuCommand()) return onMenu(interaction, app)
  if (interaction.isAutocomplete()) return onCompletion(interaction, app)
  if (interaction.isModalSubmit()) return onForm(interaction, app)
  return interaction.isButton() || interaction.isAnySelectMenu() ? onPress(interaction, app) : null
}
