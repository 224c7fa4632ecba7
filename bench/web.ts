import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { html } from 'hono/html'
import { Agent, request } from 'node:http'
import { commands } from '../commands/index.ts'
import { createApp } from '../src/app/app.ts'
import { readConfig } from '../src/base/config.ts'
import { createLog } from '../src/base/log.ts'
import { createContext } from '../src/context/context.ts'
import { SUBJECT } from '../src/subject/subject.ts'
import { createSite } from '../src/web/site.ts'
import { serveHttp } from '../src/web/serve.ts'

/** Requests a second, and for how many seconds they come; each is sent at its time, whether those before are answered or not. */
const RATE = Number(process.argv[2] ?? 500)
const SECONDS = 10
const WARM_UP = 2000

const PATHS = [
  '/',
  '/city/barcelona',
  '/r?c=compare&first=toronto&second=sheffield',
  '/term/sanctuary-city',
  '/?q=which+cities+issue+municipal+ID+cards%3F',
]

const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const context = createContext(readConfig({ ...process.env, LOG_LEVEL: 'silent' }), createLog('silent'), SUBJECT)
const unlimited = { allowed: { times: 1_000_000, seconds: 1 } }
const started = performance.now()
const site = await serveHttp(
  { site: createSite(createApp(commands, context), unlimited) },
  { host: '127.0.0.1', port: 0 },
)
const first = await ask(new URL('/city/toronto', site.address))
console.log(
  `from the start to the first reply: ${Math.round(performance.now() - started)} ms; that reply: ${first.toFixed(1)} ms`,
)
const bare = await serveBare()
// Both are compiled by then.
for (let i = 0; i < WARM_UP; i++) {
  await ask(new URL(PATHS[i % PATHS.length] ?? '/', site.address))
  await ask(new URL('/', bare.address))
}
const page = await run((i) => new URL(PATHS[i % PATHS.length] ?? '/', site.address))
const hono = await run(() => new URL('/', bare.address))
console.log(`${RATE} requests a second for ${SECONDS} s`)
for (const [name, { p50, p99, failed }] of [
  ['the page', page],
  ['a bare hono page', hono],
] as const)
  console.log(`${name}: median ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${failed} failed`)
console.log(`ratio of the medians ${(page.p50 / hono.p50).toFixed(2)}, of the p99 ${(page.p99 / hono.p99).toFixed(2)}`)
await site.stop()
bare.stop()
process.exit(0)

/** A page of hono alone, as large as ours. */
async function serveBare() {
  const text = 'word '.repeat(4000)
  const app = new Hono().get('/', (c) => c.html(html`<!doctype html><title>bare</title><p>${text}</p>`))
  const port = await new Promise<number>((resolve) => {
    serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, (address) => resolve(address.port))
  })
  return { address: `http://127.0.0.1:${port}/`, stop: () => {} }
}

/** Milliseconds until all of an answer is there. Throws where it is none. */
function ask(url: URL): Promise<number> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    request(url, { agent }, (response) => {
      response.resume()
      response.once('end', () =>
        response.statusCode === 200
          ? resolve(performance.now() - start)
          : reject(new Error(String(response.statusCode))),
      )
    })
      .once('error', reject)
      .end()
  })
}

async function run(urlOf: (i: number) => URL) {
  const times: Promise<number | null>[] = []
  const start = performance.now()
  for (let i = 0; i < RATE * SECONDS; i++) {
    const due = start + (i * 1000) / RATE
    const early = due - performance.now()
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early))
    times.push(ask(urlOf(i)).catch(() => null))
  }
  const all = await Promise.all(times)
  const good = all.filter((time) => time !== null).sort((a, b) => a - b)
  const at = (share: number) => good[Math.floor(good.length * share)] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99), failed: all.length - good.length }
}
