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
  /** Where the site is for others: `https://example.org`. */
  originOf: (c: Context) => string
  version: string
}

/** How a request is taken: what kind of event it is, what it follows on from, and what makes the page. */
export type Asked = { kind: Event['kind']; previous?: Event['previous']; work: (links: Links) => Work }

/** Answers a request with a page: one that was made before, where it would be the same; or none, where the browser has it. */
export async function sendPage(c: Context, asked: Asked, desk: Desk): Promise<Response> {
  const { app, kept, version } = desk
  const language = languageFor(c, app.context.language)
  const tag = `W/"${[app.context.library.version, language, themeFor(c), version].join('-')}"`
  const isAsked = c.req.method === 'GET' || c.req.method === 'HEAD'
  const { pathname, search } = new URL(c.req.url)
  const key = `${tag} ${desk.originOf(c)}${pathname}${search}`
  const before = isAsked ? kept.get(key) : null
  const { page, isFleeting } = before ? { page: before, isFleeting: false } : await makePage(c, asked, language, desk)
  if (page.status !== 200 || isFleeting) return c.html(page.body, page.status, headersOnce(page.status))
  if (!before && isAsked) kept.keep(key, desk.originOf(c), page)
  const isKnown = isAsked && isAmong(tag, c.req.header('if-none-match'))
  return isKnown ? c.body(null, 304, headersOf(tag)) : c.html(page.body, 200, headersOf(tag))
}

/** Whether a browser has a page already: https://www.rfc-editor.org/rfc/rfc9110#field.if-none-match */
const isAmong = (tag: string, had: string | undefined): boolean =>
  had !== undefined && (had.trim() === '*' || had.split(',').some((each) => each.trim() === tag))

/** In how many seconds whoever asked for too much may ask again. */
const WAIT_SECONDS = 10

/** Of what is another page the next time. */
const headersOnce = (status: Sent['status']): Record<string, string> => ({
  'cache-control': 'no-store',
  ...(status === 429 ? { 'retry-after': String(WAIT_SECONDS) } : {}),
})

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
      { c, language: visit.context.language, links, origin: desk.originOf(c) },
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

type Surroundings = { c: Context; language: Language; links: Links; origin: string }

async function renderWhole(
  page: Page,
  { c, language, links, origin }: Surroundings,
  visit: Parameters<typeof toPage>[1],
): Promise<string> {
  const { pathname, searchParams } = new URL(c.req.url)
  searchParams.delete('lang')
  const query = searchParams.toString()
  // Two strokes would begin the name of another site.
  const here = `/${pathname.replace(/^\/+/, '')}${query ? `?${query}` : ''}`
  const around = {
    wording: visit.context.wording ?? wordingOf(language),
    language,
    theme: themeFor(c),
    links,
    here,
    ways: LANGUAGES.map((each) => ({ language: each, address: withLanguage(here, each) })),
    origin,
    example: questionIn(visit),
  }
  return String(await renderFrame(page, around))
}
