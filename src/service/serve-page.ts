import { commands } from '../../commands/index.ts'
import type { AskedElsewhere } from '../answer/quiz/seeded-round.ts'
import { createApp } from '../app/app.ts'
import { createLoad } from '../app/load.ts'
import { makeReady } from '../app/warm-up.ts'
import type { Clock } from '../base/clock.ts'
import type { Config } from '../base/config.ts'
import type { Log } from '../base/log.ts'
import type { Allowance } from '../base/pace.ts'
import { readProxies } from '../base/proxies.ts'
import { createContext, follow, type Stored } from '../context/context.ts'
import type { Holding } from '../context/holding.ts'
import { takeNotesAlone } from '../context/notes-only.ts'
import { createStudio, type Studio } from '../pictures/studio.ts'
import { SUBJECT } from '../subject/subject.ts'
import type { AsInDiscord } from '../web/kept-drawings.ts'
import { type Served, type Serving, serveHttp } from '../web/serve.ts'
import { ALLOWED, createSite } from '../web/site.ts'

/**
 * What a page stands on: the library in use, where what readers say is wrong is kept, what draws if something does already, and
 * what others are asked in quizzes.
 */
export type PageGround = {
  log: Log
  clock: Clock
  current: () => Holding
  stored: Pick<Stored, 'challenges'>
  studio?: Studio
  elsewhere?: AskedElsewhere
}

/** How often all who read the page may say that something is wrong: nobody knows who they are. */
const NOTED: Allowance = { times: 60, seconds: 3600 }

/**
 * Makes the page. It knows nothing of any server of Discord, logs no question, and has no imported document unless those are to
 * be shown. `close` ends what it draws with.
 */
function createPage(config: Config, ground: PageGround) {
  const { log, clock, current, stored, studio = createStudio(config.cache, log), elsewhere = null } = ground
  const shown = config.page.showsPassages ? current : takeNotesAlone(current, config.cache)
  const quiet = { ...config, logQuestions: false, chatImport: false }
  const context = follow(createContext(quiet, log, SUBJECT, { ...stored, clock, studio, current: shown }), shown)
  const app = createApp(commands, context, createLoad({ own: ALLOWED, together: NOTED }))
  const close = async () => {
    if (!ground.studio) await studio.close()
  }
  const begin = () =>
    void makeReady(context).catch((err: unknown) => log.error({ err }, 'what the page needs could not be made ready'))
  const { publicUrl, trusted } = config.page
  const proxies = readProxies(trusted)
  return { site: createSite(app, { elsewhere, asInDiscord, publicUrl, proxies }), begin, close }
}

/**
 * Serves the page, and before it what else answers on the same port. Without a ground there is no page, and that alone. Throws
 * a set-up error where the port is taken.
 */
export async function servePage(
  config: Config,
  port: number,
  ground: PageGround | null,
  { handlers = [], log = ground?.log ?? null }: Omit<Serving, 'site'> = {},
): Promise<Served> {
  const page = ground && createPage(config, ground)
  const served = await serveHttp({ handlers, site: page?.site ?? null, log }, { host: config.page.host, port })
  page?.begin()
  const stop = async () => {
    await served.stop()
    await page?.close()
  }
  return { ...served, stop }
}

/** Loaded when it is first asked for: the Discord library takes longer to load than a page. */
const asInDiscord: AsInDiscord = async (reply, asked) =>
  (await import('../discord/drawn/as-in-discord.ts')).showAsInDiscord(reply, asked)
