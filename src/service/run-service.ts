import { flushCompileCache } from 'node:module'
import { commands } from '../../commands/index.ts'
import { type App, createApp } from '../app/app.ts'
import { keepLive } from '../app/live.ts'
import { keepHeapSmall } from '../base/heap.ts'
import { makeReady, warmUp } from '../app/warm-up.ts'
import { systemClock as clock } from '../base/clock.ts'
import { type Config, USUAL_PORT } from '../base/config.ts'
import { EXIT } from '../base/errors.ts'
import type { HttpHandler } from '../base/http.ts'
import { watchLag } from '../base/lag.ts'
import type { Log } from '../base/log.ts'
import { keepPresence, type Presence } from '../base/presence.ts'
import { createSpacing } from '../base/spacing.ts'
import { gatherCounts } from '../context/gather-counts.ts'
import { createContext, follow, type Stored } from '../context/context.ts'
import { holdNow } from '../context/holding.ts'
import { loadSettings } from '../context/settings.ts'
import { type Bot, startBot } from '../discord/bot.ts'
import { IDENTIFY_EVERY_MS } from '../discord/shards/identify.ts'
import type { Shards } from '../discord/shards/log-in.ts'
import { createStudio } from '../pictures/studio.ts'
import { createRounds } from '../quiz/rounds/rounds.ts'
import { demandShared } from '../store/open-shared.ts'
import { openStore, type Store } from '../store/store.ts'
import { SUBJECT } from '../subject/subject.ts'
import { VERSION } from '../base/version.ts'
import { endOnFault } from './end-on-fault.ts'
import { claimShards } from './claim-shards.ts'
import { createEnding, type Ending } from './ending.ts'
import { createOperations, createProgress, type Progress } from './operations.ts'
import { keepShared } from './keep-shared.ts'
import { nameBot, nameProcess } from './names.ts'
import { isPart, READY, untilAlone } from './part.ts'
import type { PageGround } from './serve-page.ts'
import { shareAsking } from './share-asking.ts'
import { endOnSignals } from './signals.ts'

/**
 * Runs the Discord bot until the program is told to end. Of several processes with the same token, shards and database one runs
 * it, and the others stand by, with all loaded but what is kept in the database. One that another has started for some of its
 * shards has no lease of its own, and ends with the other.
 * In: what tells why it cannot be started, and gives the exit code for that.
 */
export async function runService(token: string, config: Config, log: Log, report: Report): Promise<void> {
  const ending = createEnding(log, clock, (code) => process.exit(code))
  endOnFault(ending, log)
  log.info(
    { version: VERSION, node: process.versions.node, way: config.discordPublicKey ? 'http' : 'gateway' },
    'starting',
  )
  try {
    await run(token, config, log, ending)
    await ending.end(EXIT.ourFault)
  } catch (error) {
    await ending.end(report(error))
  }
}

type Report = (error: unknown) => number

/** Runs the bot until another process has taken over, or Discord has shut it out. Until it is loaded, a signal ends it at once. */
async function run(token: string, config: Config, log: Log, ending: Ending): Promise<void> {
  const progress = createProgress()
  if (config.operations) await openOperations(config.operations, progress, log, ending)
  if (config.sharesReadings) demandShared(config.database)
  const store = await openStore(config.database, log)
  progress.store = store
  ending.undo('the database', store.close)
  const presence = await keepPresence(nameProcess(), store.leases, log, clock)
  ending.undo('that this process runs', presence.release)
  const shared = config.sharesReadings ? await keepShared({ ...config, store: store.readings, log, clock }) : null
  if (shared) ending.undo('sharing readings', shared.stop)
  const insights = gatherCounts(store.insights)
  ending.undo('what was counted', insights.flush)
  const live = keepLive(config, holdNow(config, { log, now: clock.now }), { log, clock })
  ending.undo('looking after the library', live.stop)
  const studio = createStudio(config.cache, log)
  ending.undo('drawing', studio.close)
  const surroundings = { clock, studio, current: live.current }
  const bare = follow(createContext(config, log, SUBJECT, surroundings), live.current)
  shared?.joins(bare.readings)
  await makeReady(bare)
  // A service may be killed, and keeps no compiled code then; while it answers, writing it would hold up all.
  progress.library = () => live.current().library
  flushCompileCache()
  endOnSignals(ending, log, clock, process)
  log.debug({ milliseconds: Math.round(performance.now()) }, 'all is loaded')
  const lost: Promise<unknown>[] = []
  if (!config.discordPublicKey) {
    const claim = { bot: nameBot(token), range: config.shards, owner: presence.name }
    const lease = isPart() ? null : await claimShards({ ...claim, store: store.leases, log, clock })
    if (lease) ending.undo('the lease', lease.release)
    lost.push(lease?.lost ?? untilAlone())
  }
  const stored = { ...(await readStored(store, presence, log)), insights, lag: watchLag() }
  const asking = await shareAsking(config, store, { log, clock })
  const context = follow({ ...bare, ...stored, memory: asking.memory }, live.current)
  const app = createApp(commands, context, asking.load, asking.isNew)
  const { bot, handlers } = await begin(token, config, app, store)
  const door: Door = {}
  // Nobody new is let in while who is being answered gets the last word.
  ending.undo('the bot', () => {
    progress.isEnding = true
    return Promise.all([door.close?.(), bot.stop()])
  })
  lost.push(bot.lost)
  if (isPart()) process.send?.(READY)
  live.begin(app.context, tellChanges(app, bot))
  const page = { log, clock, current: live.current, stored, studio, elsewhere: store.rounds }
  Object.assign(door, await openDoor(config, page, handlers))
  progress.bot = bot
  warmUp(app.context)
    .then(keepHeapSmall)
    .catch((err: unknown) => log.error({ err }, 'what is needed later could not be made ready'))
  await Promise.race(lost)
}

/** Has whoever looks after the service ask how it is, from its start to its end. */
async function openOperations(
  { host, port }: NonNullable<Config['operations']>,
  progress: Progress,
  log: Log,
  ending: Ending,
): Promise<void> {
  const [{ serveHttp }, { createMetrics }] = await Promise.all([import('../web/serve.ts'), import('./metrics.ts')])
  const observed = { library: () => progress.library?.() ?? null, bot: () => progress.bot?.state() ?? null }
  const handlers = [createOperations(progress, createMetrics(observed))]
  const { address, stop } = await serveHttp({ handlers, log }, { host, port, named: 'OPERATIONS_PORT' })
  ending.undo('operations', stop)
  log.info({ address }, 'how it is, is told at /healthz, /readyz and /metrics')
}

/** Has the bot answer: by the gateway, or by what takes in interactions on a port. */
async function begin(
  token: string,
  config: Config,
  app: App,
  { turns }: Store,
): Promise<{ bot: Bot; handlers: HttpHandler[] }> {
  const { discordPublicKey: publicKey, discordApi: api } = config
  if (!publicKey) {
    const shared = { store: turns, name: nameBot(token) }
    const spacing = createSpacing({ every: IDENTIFY_EVERY_MS, shared, log: app.context.log, clock })
    const shards: Shards = { range: config.shards, spacing }
    return { bot: await startBot(token, api, app, shards), handlers: [] }
  }
  const { startHttpBot } = await import('../discord/http/bot.ts')
  const bot = await startHttpBot({ publicKey, token, api }, app)
  return { bot, handlers: [bot.handle] }
}

/** What is served on the port; `close` lets answers on their way arrive. */
type Door = { close?: () => Promise<void> }

/** Serves what is to be served on the port: what takes in interactions, and the page, on the same library and database. */
async function openDoor(config: Config, ground: PageGround, handlers: HttpHandler[]): Promise<Door> {
  const port = config.page.port ?? (handlers.length ? USUAL_PORT : null)
  if (port === null || !(handlers.length || config.page.isServed)) return {}
  const { servePage } = await import('./serve-page.ts')
  const { address, stop } = await servePage(config, port, config.page.isServed ? ground : null, {
    handlers,
    log: ground.log,
  })
  if (handlers.length)
    ground.log.info({ address: new URL('interactions', address).href }, 'interactions come in by HTTP')
  if (config.page.isServed) ground.log.info({ address }, 'the page is served')
  return { close: stop }
}

/** What is done each time that another library is in use. */
function tellChanges(app: App, bot: Bot): () => void {
  const listNames = () => app.commands.map(({ name }) => name).join(', ')
  let names = listNames()
  return () => {
    bot.renew()
    const before = names
    names = listNames()
    if (names !== before) app.context.log.warn('the library has other commands now: run "npx footnote register"')
  }
}

/** What is kept in the database and read at the start: as whoever ran the bot before has left it. */
async function readStored(store: Store, presence: Presence, log: Log): Promise<Omit<Stored, 'insights'>> {
  const { challenges, calls, cards, history, questions } = store
  const settings = await loadSettings(store.settings, log, clock)
  const rounds = createRounds(store.rounds, log, clock, presence)
  return { settings, challenges, calls, quiz: { rounds, cards, history, questions } }
}
