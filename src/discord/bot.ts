import { type Client, Events } from 'discord.js'
import type { App } from '../app/app.ts'
import { forgetServer } from '../server/forget-server.ts'
import { type Desk, openDesk } from './desk.ts'
import { createClient } from './client.ts'
import { watchConnection } from './connection.ts'
import { onInteraction } from './on-interaction.ts'
import { onMessage } from './on-message.ts'
import { onJoin } from './on-join.ts'
import { createTellLacking } from './lacking.ts'
import { onPost } from './on-post.ts'
import { presenceOf, showPresence } from './presence.ts'
import { createStage } from './quiz-stage.ts'
import { answerFromFirst } from './shards/first-ready.ts'
import { logIn, rangeOf, type Shards } from './shards/log-in.ts'
import { watchPackets } from './shards/packets.ts'
import { sweepReadings } from './sweep-readings.ts'
import { createShares } from './share.ts'
import { type BotState, stateOf } from './state.ts'
import { createUnderWay } from './under-way.ts'

export type Bot = {
  /** Lets replies on their way arrive, then leaves; in four seconds, whatever Discord does. */
  stop: () => Promise<void>
  /** Resolves where Discord has shut the bot out for good. */
  lost: Promise<void>
  /** How it is connected just now. */
  state: () => BotState
  /** Shows what can be typed now that another library is in use. */
  renew: () => void
}

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
  const client = createClient(api, log, stopped.signal, { presence: presenceOf(app) })
  const desk = openDesk(client, context)
  const underWay = createUnderWay(context)
  listen(client, desk, app, underWay.guard)
  if (context.readings) sweepReadings(client, context.readings, context.clock, stopped.signal)
  const lost = watchConnection(client, log, clock, stopped.signal)
  await logIn(client, { token, api, shards, lost }, context)
  return {
    lost,
    state: () => stateOf(client),
    renew: () => showPresence(client, app),
    stop: () => underWay.end(client, desk, stopped),
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
  watchPackets(client, log)
  client.on(Events.InteractionCreate, (interaction) => guard(onInteraction(interaction, app, shares)))
  client.on(Events.MessageCreate, (message) => guard(onMessage(message, app, tellLacking)))
  client.on(Events.ThreadCreate, (thread, isNew) => guard(onPost(thread, isNew, app)))
  client.on(Events.GuildCreate, (guild) => guard(onJoin(guild, app)))
  client.on(Events.GuildDelete, ({ id }) => guard(forgetServer(id, context)))
}
