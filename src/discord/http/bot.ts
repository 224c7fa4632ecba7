import { setTimeout as sleep } from 'node:timers/promises'
import {
  type APIApplication,
  type APIInteraction,
  type Client,
  ClientApplication,
  ClientUser,
  DefaultRestOptions,
  Routes,
} from 'discord.js'
import type { App } from '../../app/app.ts'
import { setupError } from '../../base/errors.ts'
import type { Exchange, HttpHandler } from '../../base/http.ts'
import type { Bot } from '../bot.ts'
import { createClient } from '../client.ts'
import { openDesk } from '../desk.ts'
import { onInteraction } from '../on-interaction.ts'
import { createStage } from '../quiz-stage.ts'
import { createShares } from '../share.ts'
import { createUnderWay, leave } from '../under-way.ts'
import { createInlineAnswers } from './inline.ts'
import { createVerify } from './signature.ts'
import { createReadServer } from './read-server.ts'
import { createTakeIn, type Unanswered } from './take-in.ts'
import { toInteraction } from './to-interaction.ts'

/**
 * How long a first callback is waited for, in milliseconds: a little less than Discord waits for its answer. What is later than
 * that goes by REST, as long as it does.
 */
const ANSWERED_WITHIN_MS = 2800

/** How many people and members are kept that were met last: what is needed of them comes with each interaction. */
const CACHES = { UserManager: 1000, GuildMemberManager: 100, ReactionManager: 0 }

/** With which key Discord signs, in hexadecimal; the bot's token; the REST base without a version. */
type Credentials = { publicKey: string; token: string; api: string }

/**
 * Answers the interactions that Discord posts: commands, completions, presses and forms, as the gateway would bring them.
 * Mentions, direct messages, posts and joins it is not told of. Throws a set-up error where Discord refuses the token or cannot
 * be reached, or where the key is not that of the application.
 */
export async function startHttpBot(
  { publicKey, token, api }: Credentials,
  app: App,
): Promise<Bot & { handle: HttpHandler }> {
  const { context } = app
  const { log, clock } = context
  const stopped = new AbortController()
  const inline = createInlineAnswers(DefaultRestOptions.makeRequest)
  const client = createClient(api, log, stopped.signal, { send: inline.send, caches: CACHES })
  const verify = await readKey(publicKey)
  const ready = await logIn(client, { publicKey, token, api })
  const desk = openDesk(client, context, createReadServer(client))
  const underWay = createUnderWay(context)
  const shares = createShares()
  void desk.ids.read(ready)
  underWay.guard(context.quiz?.rounds.resume(createStage(ready, context)) ?? null)
  log.info({ user: ready.user.tag }, 'ready for interactions by HTTP')
  return {
    handle: createTakeIn(verify, answer, log, clock),
    lost: new Promise(() => {}),
    state: () => ({ isReady: !stopped.signal.aborted, shards: [] }),
    renew: () => {},
    stop: () => underWay.end(client, desk, stopped),
  }

  async function answer(data: APIInteraction, exchange: Exchange): Promise<Response | Unanswered> {
    const waiting = inline.open(data.id, data.token, exchange)
    if (!waiting) return TAKEN
    const ended = new AbortController()
    try {
      const interaction = toInteraction(client, data)
      const work = interaction && onInteraction(interaction, app, shares)
      if (!work) return 'no interaction'
      underWay.guard(work)
      const unanswered = work.then(
        () => TAKEN,
        () => TAKEN,
      )
      return await Promise.race([waiting.answer, unanswered, byRest(ended.signal)])
    } catch (err) {
      log.error({ err }, 'an interaction could not be read')
      return 'no interaction'
    } finally {
      ended.abort()
      waiting.close()
    }
  }
}

const TAKEN: Unanswered = 'an interaction that was taken in before'

/** Tells Discord after a while that the answer comes by REST. */
const byRest = (signal: AbortSignal) => {
  const accepted = new Response(null, { status: 202 })
  return sleep(ANSWERED_WITHIN_MS, accepted, { signal }).catch(() => accepted)
}

async function readKey(publicKey: string) {
  try {
    return await createVerify(publicKey)
  } catch (cause) {
    throw setupError('DISCORD_PUBLIC_KEY is no public key.', COPY_KEY, cause)
  }
}

const COPY_KEY = 'Copy the public key from “General Information” of the application in the developer portal.'

/** Learns from Discord who the bot is, without any connection to its gateway. */
async function logIn(client: Client, { publicKey, token, api }: Credentials): Promise<Client<true>> {
  client.token = token
  client.rest.setToken(token)
  const about = await whoAmI(client, api)
  if (about.verify_key && about.verify_key.toLowerCase() !== publicKey.toLowerCase()) {
    await leave(client)
    throw setupError(`DISCORD_PUBLIC_KEY is not that of the application ${about.name}, whose token this is.`, COPY_KEY)
  }
  const make = { ClientUser, ClientApplication } as unknown as Makers
  client.user = new make.ClientUser(client, about.bot ?? (await client.rest.get(Routes.user())))
  client.application = new make.ClientApplication(client, about)
  return client as Client<true>
}

/** discord.js makes them itself once its gateway says who the bot is; their constructors are not in its types. */
type Makers = {
  ClientUser: new (client: Client, data: unknown) => ClientUser
  ClientApplication: new (client: Client, data: unknown) => ClientApplication
}

type About = APIApplication

async function whoAmI(client: Client, api: string): Promise<About> {
  try {
    return (await client.rest.get(Routes.currentApplication())) as About
  } catch (cause) {
    await leave(client)
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw setupError(
      `Discord at ${api} did not let the bot in: ${reason}`,
      'Check DISCORD_TOKEN, DISCORD_API and the network.',
      cause,
    )
  }
}
