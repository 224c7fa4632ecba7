import type { Context } from 'hono'
import type { App } from '../app/app.ts'
import type { Event } from '../app/event.ts'
import { commandsFor } from '../app/commands-for.ts'
import type { Reply } from '../reply/reply.ts'
import { LANGUAGES, type Language, wordingOf } from '../wording/wording.ts'
import { wordingFor } from '../wording/kind/word-kinds.ts'
import type { Links } from './addresses.ts'
import { type Content, statusOf, toPage, type Work } from './content.ts'
import { type Page, renderFrame, withLanguage } from './frame.ts'
import { questionIn } from './home-page.ts'
import type { KeptPages, Sent } from './kept-pages.ts'
import { languageFor, themeFor } from './preferences.ts'
import { toEvent } from './visitor.ts'

/** What pages are made with. `links`: for the library in use; `version`: of the files that pages load. */
export type Desk = {
  app: App
  linksIn: (library: App['context']['library']) => Links
  kept: KeptPages
  markOf: (c: Context) => string
  /** Where a request finds the site: `https://example.org`. */
  originOf: (c: Context) => string
  version: string
}

/** How a request is taken: what kind of event it is, what it follows on from, and what makes the page. */
export type Asked = { kind: Event['kind']; previous?: Event['previous']; work: (links: Links) => Work }

/** Answers a request with a page: one that was made before, where it would be the same; or none, where the browser has it. */
export async function sendPage(c: Context, asked: Asked, desk: Desk): Promise<Response> {
  const { app, kept, version } = desk
  const language = languageFor(c, app.context.language)
  // Pages name their own address, which a proxy may change.
  const place = desk.originOf(c)
  const tag = `W/"${[app.context.library.version, language, themeFor(c), version].join('-')}"`
  const isAsked = c.req.method === 'GET'
  if (isAsked && c.req.header('if-none-match') === tag) return c.body(null, 304, headersOf(tag))
  const key = `${tag} ${place} ${c.req.url}`
  const before = isAsked ? kept.get(key) : null
  const { page, isFleeting } = before ? { page: before, isFleeting: false } : await makePage(c, asked, language, desk)
  if (!before && isAsked && !isFleeting) kept.keep(key, page)
  return c.html(page.body, page.status, isFleeting ? { 'cache-control': 'no-store' } : headersOf(tag))
}

/** A browser asks each time whether it is still so. */
const headersOf = (tag: string) => ({ etag: tag, 'cache-control': 'no-cache', vary: 'Accept-Language, Cookie' })

type Made = { page: Sent; isFleeting: boolean }

async function makePage(c: Context, asked: Asked, language: Language, desk: Desk): Promise<Made> {
  const { app } = desk
  const { library } = app.context
  const links = desk.linksIn(library)
  const { kind, previous = null, work } = asked
  const made = Promise.withResolvers<Made>()
  const send = async (content: Content, visit: Parameters<typeof toPage>[1]) => {
    const { wording } = visit.context
    const isBusy = content.reply.title === wording.busy.title
    const body = await renderWhole(
      toPage(content, visit, { links, theme: themeFor(c) }),
      { c, language: visit.context.language, links, originOf: desk.originOf },
      visit,
    )
    const isKept = !isBusy && content.reply.outcome !== 'failed' && content.isFleeting !== true
    made.resolve({ page: { body, status: statusOf(content, isBusy) }, isFleeting: !isKept })
  }
  await app.receive(
    toEvent({ mark: desk.markOf(c), language }, kind, previous),
    async (visit) => send(await work(links)(visit), visit),
    (reply) => send({ reply, typed: c.req.query('q') ?? '' }, outside(reply, app)),
  )
  return made.promise
}

/** What is known of an event that was not let in, or that failed. */
function outside(reply: Reply, { context }: App): Parameters<typeof toPage>[1] {
  const { language } = reply
  const wording = wordingFor(language, context.library.kinds)
  return { commands: commandsFor([], context.library), context: { ...context, language, wording } }
}

type Surroundings = { c: Context; language: Language; links: Links; originOf: Desk['originOf'] }

async function renderWhole(
  page: Page,
  { c, language, links, originOf }: Surroundings,
  visit: Parameters<typeof toPage>[1],
): Promise<string> {
  const { searchParams, pathname: path } = new URL(c.req.url)
  // Two slashes would lead to another site.
  const pathname = path.replace(/^\/+/, '/')
  searchParams.delete('lang')
  const query = searchParams.toString()
  const here = query ? `${pathname}?${query}` : pathname
  const around = {
    wording: visit.context.wording ?? wordingOf(language),
    language,
    theme: themeFor(c),
    links,
    here,
    ways: LANGUAGES.map((each) => ({ language: each, address: withLanguage(here, each) })),
    origin: originOf(c),
    example: questionIn(visit),
  }
  return String(await renderFrame(page, around))
}
