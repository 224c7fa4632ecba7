import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { commands } from '../commands/index.ts'
import { createApp } from '../src/app/app.ts'
import { readConfig } from '../src/base/config.ts'
import { createLog } from '../src/base/log.ts'
import { showAsInDiscord } from '../src/discord/drawn/as-in-discord.ts'
import { toPng } from '../src/pictures/raster.ts'
import { createStudio } from '../src/pictures/studio.ts'
import { serveHttp } from '../src/web/serve.ts'
import { createSite } from '../src/web/site.ts'
import { CHROMIUM, openBrowser } from '../test/web/browser.ts'
import { createPictureContext } from './picture.ts'

/** The pages that are shown: a name for the file, what it is called, and its address. */
const PAGES = [
  { name: 'ask', title: 'A question', path: '/?q=which%20cities%20issue%20municipal%20ID%20cards%3F' },
  { name: 'city', title: 'A city', path: '/city/barcelona' },
  { name: 'compare', title: 'A comparison', path: '/r?c=compare&first=toronto&second=sheffield' },
  { name: 'map', title: 'The map', path: '/r?c=map' },
  { name: 'timeline', title: 'A timeline', path: '/r?c=timeline&city=toronto' },
  { name: 'network', title: 'A network', path: '/network/eurocities' },
  { name: 'term', title: 'A term', path: '/term/sanctuary-city' },
  { name: 'source', title: 'A source', path: '/source/bauder-2022' },
  { name: 'quiz', title: 'A quiz', path: '/quiz?at=0&seed=a&questions=3' },
]

const WIDTHS = [
  { device: 'desktop', viewport: { width: 1280, height: 800 } },
  { device: 'phone', viewport: { width: 390, height: 844 } },
]
const SHADES = ['light', 'dark'] as const

/** More than a visitor may ask for, because every screen asks at once. */
const ALLOWED = { times: 100_000, seconds: 1 }

/** How long a picture may take, in milliseconds: here somebody waits for it. */
const PATIENCE_MS = 20_000

const FOLDER = join(import.meta.dirname, 'screens')

/** Takes the first screen of each page, wide and narrow, light and dark, and writes the page of documentation that shows them. */
async function main(): Promise<void> {
  const context = createPictureContext()
  const studio = createStudio(readConfig(process.env).cache, createLog('silent'), PATIENCE_MS)
  const app = createApp(commands, { ...context, studio })
  const site = createSite(app, { allowed: ALLOWED, asInDiscord: showAsInDiscord })
  const served = await serveHttp({ site }, { host: '127.0.0.1', port: 0 })
  const browser = await openBrowser(CHROMIUM ?? '/usr/bin/chromium')
  mkdirSync(FOLDER, { recursive: true })
  for (const { device, viewport } of WIDTHS)
    for (const shade of SHADES) await takeScreens(browser, served.address, { device, viewport, shade })
  await browser.close()
  await served.stop()
  await studio.close()
  writeFileSync(join(import.meta.dirname, 'screens.md'), toMarkdown())
}

type Look = (typeof WIDTHS)[number] & { shade: (typeof SHADES)[number] }

async function takeScreens(browser: Browser, address: string, { device, viewport, shade }: Look): Promise<void> {
  const profile = await browser.newContext({ viewport, colorScheme: shade, locale: 'en', reducedMotion: 'reduce' })
  const page = await profile.newPage()
  for (const { name, path } of PAGES) {
    await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' })
    const screen = await page.screenshot()
    writeFileSync(join(FOLDER, `${name}-${device}-${shade}.png`), withFewColours(screen, viewport))
  }
  await profile.close()
}

/** A screen in few colours, at a third of its size. */
const withFewColours = (screen: Buffer, { width, height }: Look['viewport']): Uint8Array =>
  toPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${screen.toString('base64')}"/></svg>`,
  )

function toMarkdown(): string {
  const sections = PAGES.map(({ name, title }) =>
    [
      `## ${title}`,
      ...WIDTHS.map(({ device }) => SHADES.map((shade) => show(name, title, device, shade)).join(' ')),
    ].join('\n\n'),
  )
  const opening =
    'The first screen of each kind of page, wide and on a phone, light and dark. `npm run screens` takes them anew.'
  return `${['# How the page looks', opening, ...sections].join('\n\n')}\n`
}

const show = (name: string, title: string, device: string, shade: string): string =>
  `<img src="screens/${name}-${device}-${shade}.png" width="${device === 'phone' ? 240 : 420}" alt="${title}, ${device}, ${shade}">`

await main()
