import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../test/web/browser.ts'

/** The pages that are opened, each in a fresh profile, and what is there once what a reader came for is. */
const PAGES = [
  { page: 'the beginning', path: '', there: 'main' },
  { page: 'a city', path: 'city/barcelona/', there: 'article' },
  { page: 'a source', path: 'source/bauder-2022/', there: 'article' },
  { page: 'a note by its link', path: 'note/bauder-2022/toronto-council-resolution-2013/', there: 'main' },
  { page: 'a search', path: 'search/?q=municipal+ID+cards', there: '#results li' },
]

/**
 * Writes the bundled library as a site, serves it from a subfolder as any file server would, and opens pages of it in a phone-sized
 * Chromium (CHROMIUM names another than /usr/bin/chromium). Prints how large the site is, and of each page how many requests
 * it makes, what they weigh, how soon something is painted and what one came for is there, and how far it shifts meanwhile
 * (cumulative layout shift).
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-site-'))
  const program = join(import.meta.dirname, '../bin/footnote.mjs')
  const settings = { FOOTNOTE_DOCUMENTS: join(folder, 'none'), FOOTNOTE_CACHE: join(folder, 'cache') }
  const env = { ...process.env, ...settings }
  process.stdout.write(
    execFileSync(process.execPath, [program, 'site', '--out', join(folder, 'root/library')], { env }),
  )
  const files = new Hono().use('*', serveStatic({ root: join(folder, 'root') }))
  const port = await new Promise<number>((resolve) => {
    serve({ fetch: files.fetch, hostname: '127.0.0.1', port: 0 }, (address) => resolve(address.port))
  })
  const browser = await openBrowser(process.env['CHROMIUM'] || '/usr/bin/chromium')
  const rows: object[] = []
  for (const { page, path, there } of PAGES)
    rows.push({ page, ...(await open(browser, `http://127.0.0.1:${port}/library/${path}`, there)) })
  console.table(rows)
  await browser.close()
  rmSync(folder, { recursive: true })
  process.exit(0)
}

async function open(browser: Browser, address: string, there: string) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  let requests = 0
  page.on('request', () => {
    requests += 1
  })
  const start = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForSelector(there)
  const came = performance.now() - start
  await page.waitForLoadState('networkidle')
  const { bytes, painted, shift } = await measured(page)
  await context.close()
  return {
    requests,
    'weight (KB)': Math.round(bytes / 1000),
    'first painted (ms)': Math.round(painted),
    'what one came for (ms)': Math.round(came),
    'layout shift': Math.round(shift * 1000) / 1000,
  }
}

/** What the browser itself measured; a text, because its types are not those of Node. */
const MEASURE = `new Promise((resolve) => {
  const sizes = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  const bytes = sizes.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
  let shift = 0
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve({ bytes, painted, shift }), 300)
})`

const measured = (page: Page) => page.evaluate<{ bytes: number; painted: number; shift: number }>(MEASURE)

await main()
