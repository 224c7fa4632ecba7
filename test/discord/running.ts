import { commands } from '../../commands/index.ts'
import { type App, createApp } from '../../src/app/app.ts'
import { makeReady } from '../../src/app/warm-up.ts'
import { FREELY } from '../../src/app/freely.ts'
import type { Load } from '../../src/app/load.ts'
import { expect, onTestFinished } from 'vitest'
import { type Bot, startBot } from '../../src/discord/bot.ts'
import type { Shards } from '../../src/discord/shards/log-in.ts'
import { startHttpBot } from '../../src/discord/http/bot.ts'
import { serveHttp } from '../../src/web/serve.ts'
import { type Clock, systemClock } from '../../src/base/clock.ts'
import { type ChallengeStore, createChallenges } from '../../src/context/challenges.ts'
import { gatherCounts } from '../../src/context/gather-counts.ts'
import { createInsights, type InsightStore } from '../../src/context/insights.ts'
import { type CallStore, createKeptCalls } from '../../src/context/kept-calls.ts'
import type { Context, Quiz } from '../../src/context/context.ts'
import type { Studio } from '../../src/pictures/studio.ts'
import { createMemory } from '../../src/context/memory.ts'
import { noStore, type Setting, type SettingStore } from '../../src/context/setting-store.ts'
import { createSettings, type Settings } from '../../src/context/settings.ts'
import { createTestContext, type TestContext } from '../context.ts'
import {
  type Answer,
  createDiscord,
  type Discord,
  type DiscordOptions,
  type Message,
  type Reader,
  TEST_TOKEN,
} from '../peers/discord/index.ts'

/** A bot that runs against a stand-in for Discord. */
export type Running = {
  discord: Discord
  context: TestContext
  /** Stops the bot and starts another in its place, with nothing in memory. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

const loaded = createTestContext()

/** Settings that are kept in memory, as a store would keep them. */
export function createTestSettings(stored: Setting[] = [], store: SettingStore = noStore): Settings {
  return createSettings(stored, store)
}

/** Starts the bot; both are stopped when the test is over. The library is loaded once for all. */
export async function run(
  options: DiscordOptions & {
    settings?: Settings
    challenges?: ChallengeStore
    calls?: CallStore
    insights?: InsightStore
    quiz?: Quiz
    clock?: Clock
    load?: Load
    lag?: () => number
    studio?: Studio
    readings?: Context['readings']
    own?: Shards
    /** The way in: by the gateway, unless interactions are to be posted. */
    way?: 'gateway' | 'http'
  } = {},
): Promise<Running> {
  const { clock = systemClock, quiz = null, settings = createTestSettings(), ...rest } = options
  const { load = FREELY, lag = () => 0, studio = null, readings = null, own = {}, way = 'gateway', ...kept } = rest
  const { challenges = createChallenges(clock), calls = createKeptCalls(clock), ...more } = kept
  const { insights = createInsights(clock), ...others } = more
  const discord = await createDiscord(others)
  const context = {
    ...loaded,
    clock,
    settings,
    challenges,
    calls,
    insights: gatherCounts(insights),
    quiz,
    lag,
    studio,
    readings,
  }
  const fresh = () => createApp(commands, { ...context, memory: createMemory(clock) }, load)
  const byGateway = () => startBot(TEST_TOKEN, discord.api, fresh(), own)
  const start = () => (way === 'http' ? startByHttp(discord, fresh()) : byGateway())
  let bot: Bot = await start()
  onTestFinished(async () => {
    await bot.stop()
    await discord.close()
  })
  return {
    discord,
    context,
    stop: () => bot.stop(),
    async restart() {
      await bot.stop()
      bot = await start()
    },
  }
}

/** A bot to which interactions are posted, on a port of its own. */
async function startByHttp(discord: Discord, app: App): Promise<Bot> {
  const { publicKey } = discord
  // What is posted is waited for as long as Discord waits, from the first time on.
  await makeReady(app.context)
  const bot = await startHttpBot({ publicKey, token: TEST_TOKEN, api: discord.api }, app)
  const { address, stop } = await serveHttp({ handlers: [bot.handle] }, { host: '127.0.0.1', port: 0 })
  await discord.setEndpoint(`${address}interactions`, app.context.clock.now)
  return {
    ...bot,
    async stop() {
      await Promise.all([stop(), bot.stop()])
    },
  }
}

/** Has a reader share a private reply; gives the copy that all see. */
export async function shareBy(reader: Reader, message: Message | null): Promise<Message | null> {
  const { followUps } = await reader.click(message, 'Share')
  await expect.poll(() => followUps).toHaveLength(1)
  return followUps[0] ?? null
}

/** Has a reader open the first place of a reply in its context, by the menu below it. */
export function openFirst(reader: Reader, message: Message | null): Promise<Answer> {
  const menu = message?.components
    .flatMap((row) => row.components ?? [])
    .find(({ placeholder }) => placeholder === 'Open a place in its context')
  return reader.select(message, menu?.placeholder ?? '', menu?.options?.slice(0, 1).map(({ value }) => value) ?? [])
}
