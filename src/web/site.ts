import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { AskedElsewhere } from '../answer/quiz/seeded-round.ts'
import type { App } from '../app/app.ts'
import { type Allowance, createPace } from '../base/pace.ts'
import { householdOf, type Proxies, readProxies } from '../base/proxies.ts'
import type { Call } from '../reply/reply.ts'
import { wordingFor } from '../wording/kind/word-kinds.ts'
import { type Act, fromQuery, fromThing, type Links, partsIn, toActAddress, toAddress } from './addresses.ts'
import { answerCall, answerForm, answerTyped } from './ask.ts'
import { type Asset, readAssets, versionOf } from './assets.ts'
import type { Bindings } from './bindings.ts'
import { citeCall, sendFile } from './acts.ts'
import { complete } from './complete.ts'
import { type Asked, type Desk, sendPage } from './desk.ts'
import { sendDrawn, showDiscordPage } from './discord-page.ts'
import { sendFigure } from './figure-route.ts'
import { LONGEST_LINE } from './frame.ts'
import { showHome } from './home-page.ts'
import { type AsInDiscord, keepDrawings } from './kept-drawings.ts'
import { createKeptPages } from './kept-pages.ts'
import { addManualPictures, manual, showManualPage } from './manual.ts'
import { showMissing } from './missing-page.ts'
import { keepLanguage, keepTheme, languageFor } from './preferences.ts'
import { addQuiz } from './quiz-routes.ts'
import { showPassagePage } from './passage-page.ts'
import { guards } from './security.ts'
import { showSourcePage } from './source-page.ts'
import { createMarker } from './visitor.ts'

/** How much one address may ask for: a class behind one as well, and fewer than would slow others down. */
export const ALLOWED: Allowance = { times: 300, seconds: 10 }

/**
 * How much one address may ask for; where it is known what others are asked just now, if anywhere; what draws a reply as Discord
 * shows it, if anything does; the address of the site for others, where it is another than the one it is asked by; and which
 * proxies are believed, those of this machine unless given.
 */
export type SiteOptions = {
  allowed?: Allowance
  elsewhere?: AskedElsewhere
  asInDiscord?: AsInDiscord | null
  publicUrl?: string | null
  proxies?: Proxies | null
}

const THIS_MACHINE = readProxies('loopback') as Proxies

/** The site, over the one way through. */
export function createSite(
  app: App,
  { allowed = ALLOWED, elsewhere = null, asInDiscord = null, publicUrl = null, ...given }: SiteOptions = {},
): Hono<Bindings> {
  const proxies = given.proxies ?? THIS_MACHINE
  const assets = readAssets()
  const mark = createMarker()
  const cameBy = ({ env, req }: Context) => ({
    connection: env?.incoming?.socket?.remoteAddress,
    passedFor: req.header('x-forwarded-for'),
    scheme: req.header('x-forwarded-proto'),
  })
  const markOf = (c: Context) => mark(householdOf(proxies.addressOf(cameBy(c))))
  const originOf = (c: Context) => {
    const { protocol, host } = new URL(c.req.url)
    return publicUrl ?? `${proxies.schemeOf(cameBy(c)) ?? protocol.slice(0, -1)}://${host}`
  }
  const linksIn = createLinks(assets, { figure: app.context.studio !== null, discord: asInDiscord !== null })
  const desk: Desk = { app, linksIn, kept: createKeptPages(), markOf, originOf, version: versionOf(assets) }
  const site = new Hono<Bindings>()
  for (const guard of guards(publicUrl)) site.use(guard)
  site.use(limitPace(allowed, desk))
  addAssets(site, assets)
  addPages(site, desk, elsewhere)
  if (asInDiscord) {
    const draw = keepDrawings(asInDiscord)
    site.get('/discord', (c) => {
      const call = fromQuery(queryOf(c))
      if (call && c.req.query('as') === 'svg') return sendDrawn(c, call, draw, desk)
      const work = () => (call ? showDiscordPage(call, draw) : showMissing(c.req.path))
      return sendPage(c, { kind: 'press', work }, desk)
    })
  }
  site.notFound((c) => sendPage(c, { kind: 'press', work: () => showMissing(c.req.path) }, desk))
  site.onError((error, c) => {
    // Such as a form that is too long, or another site's.
    if (error instanceof HTTPException) return error.getResponse()
    // Who breaks off is not waiting for an answer.
    if (c.req.raw.signal.aborted || isBrokenOff(error)) return c.body(null, 400)
    app.context.log.error({ err: error }, 'a page failed')
    return c.text(wordingFor(languageFor(c, app.context.language), []).errors.ours, 500)
  })
  return site
}

/** Whether what is read ended before its end. */
const isBrokenOff = (error: Error): boolean =>
  error.message === 'aborted' || (error as NodeJS.ErrnoException).code === 'ECONNRESET'

function addPages(site: Hono<Bindings>, desk: Desk, elsewhere: AskedElsewhere): void {
  const { app } = desk
  const send = (c: Context, asked: Asked) => {
    keepLanguage(c)
    return sendPage(c, asked, desk)
  }
  const show = (c: Context, call: Call | null, isThing = false) =>
    send(c, { kind: 'press', work: (links) => (call ? showThing(call, isThing, links) : showMissing(c.req.path)) })
  site.get('/', (c) => {
    const typed = c.req.query('q')?.trim().slice(0, LONGEST_LINE) ?? ''
    if (!typed) return send(c, { kind: 'press', work: (links) => showHome(links) })
    return send(c, { kind: 'line', previous: readPrevious(c.req.query('after'), app), work: () => answerTyped(typed) })
  })
  site.get('/r', (c) => show(c, fromQuery(queryOf(c))))
  site.post('/r', async (c) => {
    const call = fromQuery(new URLSearchParams(await c.req.text()))
    return send(c, { kind: 'form', work: () => (call ? answerForm(call) : showMissing(c.req.path)) })
  })
  site.get('/robots.txt', (c) => c.text(ROBOTS))
  site.get('/favicon.ico', (c) => c.redirect(desk.linksIn(app.context.library).asset('icon.svg'), 301))
  site.get('/citations', (c) => {
    const call = fromQuery(queryOf(c))
    return send(c, { kind: 'press', work: () => (call ? citeCall(call) : showMissing(c.req.path)) })
  })
  addQuiz(site, send, elsewhere)
  addManualPictures(site)
  site.get('/docs/:name', (c) => {
    const page = manual().find(({ name }) => name === c.req.param('name'))
    return send(c, { kind: 'press', work: () => (page ? showManualPage(page, manual()) : showMissing(c.req.path)) })
  })
  site.get('/file', (c) => sendFile(c, fromQuery(queryOf(c)), desk))
  site.get('/figure', (c) => sendFigure(c, fromQuery(queryOf(c)), desk))
  site.get('/complete', (c) => complete(c, desk))
  site.post('/theme', async (c) => {
    const form = new URLSearchParams(await c.req.text())
    keepTheme(c, form.get('theme') ?? '')
    return c.redirect(toOwn(form.get('to')), 303)
  })
  site.get('/:part/:name{.+}', (c, next) => {
    const { part, name } = c.req.param()
    if (!partsIn(app.context.library).includes(part)) return next()
    return show(c, fromThing(part, name, queryOf(c), app.context.library), true)
  })
}

/**
 * What programs are asked to leave alone that walk through a site: what each question would make anew, and the texts of others,
 * which are shown to readers place by place.
 */
const ROBOTS = `User-agent: *
Disallow: /*?q=
Disallow: /r
Disallow: /quiz
Disallow: /figure
Disallow: /file
Disallow: /discord
Disallow: /complete
Disallow: /passage/
`

function showThing(call: Call, isThing: boolean, links: Links) {
  if (call.command === 'sources' && call.input['source']) return showSourcePage(call, links)
  if (call.command === 'passage') return showPassagePage(call)
  return answerCall(call, isThing)
}

/** What mail and chat programs add to links, for others to follow who reads what. */
const TRACKING = /^(?:utm_.*|mc_[ce]id|fbclid|gclid|dclid|msclkid|igshid|yclid|ref_src)$/

/** What an address asks for besides its path. */
function queryOf(c: Context): URLSearchParams {
  const { searchParams } = new URL(c.req.url)
  for (const name of [...searchParams.keys()]) if (TRACKING.test(name)) searchParams.delete(name)
  return searchParams
}

/** What a question follows on from, by the address of that reply; null where there is none. */
function readPrevious(address: string | undefined, { context }: App): Asked['previous'] {
  if (!address?.startsWith('/') || address.length > LONGEST_LINE) return null
  const [path = '', query = ''] = address.split('?')
  const parameters = new URLSearchParams(query)
  const [, part = '', ...rest] = path.split('/')
  const name = rest.map(decode).join('/')
  const call = part === 'r' ? fromQuery(parameters) : fromThing(part, name, parameters, context.library)
  return call && { title: '', call }
}

/** What stands in an address; as it is where its escapes are none. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** An address of this site, and of no other. */
const toOwn = (address: string | null): string => (address && /^\/(?![/\\])[!-~]*$/.test(address) ? address : '/')

/** Where pages of a server lead. In: what can be done with a reply; all of what is not said. */
const createLinks =
  (assets: readonly Asset[], has: Partial<Record<Act, boolean>>): Desk['linksIn'] =>
  (library) => ({
    call: (call) => toAddress(call, library),
    act: (act, call) => (has[act] === false ? null : toActAddress(act, call)),
    page: (path) => (path === '/ask' ? '/' : path),
    asset: (name) => `/assets/${assets.find((asset) => asset.name === name)?.file ?? name}`,
  })

function addAssets(site: Hono<Bindings>, assets: readonly Asset[]): void {
  site.get('/assets/:file', (c, next) => {
    const asset = assets.find(({ file }) => file === c.req.param('file'))
    if (!asset) return next()
    return c.body(asset.text, 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
}

/** Lets an address wait that asks for more than it may. */
function limitPace(allowed: Allowance, { markOf, app }: Desk): MiddlewareHandler {
  const pace = createPace(allowed)
  return async (c, next) => {
    const past = await pace(markOf(c))
    if (!past) return next()
    const { busy } = wordingFor(languageFor(c, app.context.language), [])
    return c.text(`${busy.title}. ${busy.own(past.seconds)}`, 429, { 'retry-after': String(past.seconds) })
  }
}
