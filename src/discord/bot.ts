import { setTimeout as wait } from 'node:timers/promises'
import { type Client, Events, type Interaction } from 'discord.js'
import type { App } from '../app/app.ts'
import { forgetServer } from '../server/forget-server.ts'
import { type Desk, openDesk } from './desk.ts'
import { sayFarewell } from './farewell.ts'
import { createClient } from './client.ts'
import { watchConnection } from './connection.ts'
import { onCommand } from './on-command.ts'
import { onCompletion } from './on-completion.ts'
import { onForm } from './on-form.ts'
import { onMessage } from './on-message.ts'
import { onJoin } from './on-join.ts'
import { onMenu } from './on-menu.ts'
import { createTellLacking } from './lacking.ts'
import { onPost } from './on-post.ts'
import { presenceOf, showPresence } from './presence.ts'
import { createStage } from './quiz-stage.ts'
import { onPress } from './on-press.ts'
import { answerFromFirst } from './shards/first-ready.ts'
import { leave, logIn, rangeOf, type Shards } from './shards/log-in.ts'
import { sweepReadings } from './sweep-readings.ts'
import { createShares, type Shares } from './share.ts'

export type Bot = {
  /** Lets replies on their way arrive, then leaves; in four seconds, whatever Discord does. */
  stop: () => Promise<void>
  /** Resolves where Discord has shut the bot out for good. */
  lost: Promise<void>
  /** Shows what can be typed now that another library is in use. */
  renew: () => void
}

/** How long stopping waits for replies that are on their way, and for telling who does not get theirs, in milliseconds. */
const LAST_WORD_MS = 2000
const FAREWELL_MS = 1000

/**
 * Connects to Discord and answers commands, presses, mentions and direct messages, from when the first shard is there. Registers
 * nothing.
 * In: the bot's token, the REST base without a version, and which shards are this process's. Throws a set-up error where Discord
 * refuses the token or cannot be reached.
 */
export async function startBot(token: string, api: string, app: App, shards: Shards = {}): Promise<Bot> {
  const { context } = app
  const { log, clock } = context
  const stopped = new AbortController()
  const client = createClient(api, log, stopped.signal, presenceOf(app))
  const desk = openDesk(client, context)
  const working = new Set<Promise<void>>()
  const guard = (work: Promise<void> | null) => {
    if (!work) return
    const guarded = work.catch((err: unknown) => log.error({ err }, 'something could not be answered'))
    working.add(guarded)
    void guarded.finally(() => working.delete(guarded))
  }
  listen(client, desk, app, guard)
  if (context.readings) sweepReadings(client, context.readings, context.clock, stopped.signal)
  const lost = watchConnection(client, log, clock, stopped.signal)
  await logIn(client, { token, api, shards, lost }, context)
  return {
    lost,
    renew: () => showPresence(client, app),
    async stop() {
      context.quiz?.rounds.close()
      await Promise.race([Promise.all(working), wait(LAST_WORD_MS, undefined, { ref: false })])
      if (working.size) log.warn({ replies: working.size }, 'ending with replies on their way')
      await Promise.race([sayFarewell(desk, context), wait(FAREWELL_MS, undefined, { ref: false })])
      stopped.abort()
      await leave(client)
    },
  }
}

function listen(client: Client, desk: Desk, app: App, guard: (work: Promise<void> | null) => void): void {
  const { context } = app
  const { log } = context
  const tellLacking = createTellLacking(context.clock.now)
  const shares = createShares()
  client.on(Events.Error, (err) => log.error({ err }, 'the connection to Discord failed'))
  client.on(Events.ClientReady, (ready) => {
    const { user, guilds } = ready
    log.info({ user: user.tag, servers: guilds.cache.size, shards: rangeOf(client) }, 'ready')
    // Nobody waits for them, so that stopping does not either.
    void desk.ids.read(ready)
    guard(context.quiz?.rounds.resume(createStage(ready, context)) ?? null)
  })
  // Who connects anew shows what there was at the start.
  client.on(Events.ShardReady, (shard) => showPresence(client, app, shard))
  answerFromFirst(client)
  client.on(Events.InteractionCreate, (interaction) => guard(answer(interaction, app, shares)))
  client.on(Events.MessageCreate, (message) => guard(onMessage(message, app, tellLacking)))
  client.on(Events.ThreadCreate, (thread, isNew) => guard(onPost(thread, isNew, app)))
  client.on(Events.GuildCreate, (guild) => guard(onJoin(guild, app)))
  client.on(Events.GuildDelete, ({ id }) => guard(forgetServer(id, context)))
}

function answer(interaction: Interaction, app: App, shares: Shares): Promise<void> | null {
  if (interaction.isChatInputCommand()) return onCommand(interaction, app)
  if (interaction.isMessageContextMenuCommand()) return onMenu(interaction, app)
  if (interaction.isAutocomplete()) return onCompletion(interaction, app)
  if (interaction.isModalSubmit()) return onForm(interaction, app)
  return interaction.isButton() || interaction.isAnySelectMenu() ? onPress(interaction, app, shares) : null
}
