import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serveHttp } from '../../src/web/serve.ts'
import { browse } from './browse.ts'
import { CHROMIUM, findBarriers, openBrowser } from './browser.ts'

const PHONE = { viewport: { width: 390, height: 844 } }

/** Run in the page: what can be opened is; what was kept of practice is due. */
const OPEN_ALL = 'for (const each of document.querySelectorAll("details")) each.open = true'
const MAKE_DUE = `localStorage['footnote-practice'] = localStorage['footnote-practice'].replace(/"dueAt":"\\d+/g, '"dueAt":"2000')`

/** A page of each kind. */
const KINDS: [kind: string, path: string][] = [
  ['first', '/'],
  ['answer', '/?q=which%20cities%20issue%20municipal%20ID%20cards%3F'],
  ['nothing found', '/?q=is%20Marseille%20a%20sanctuary%20city%3F'],
  ['city', '/city/barcelona'],
  ['comparison', '/r?c=compare&first=toronto&second=sheffield'],
  ['list', '/r?c=list&what=cities'],
  ['timeline', '/r?c=timeline&city=toronto'],
  ['network', '/network/eurocities'],
  ['term', '/term/sanctuary-city'],
  ['dimension', '/dimension/legality'],
  ['source', '/source/spencer-delvino-2019'],
  ['note', '/note/bauder-2022/toronto-council-resolution-2013'],
  ['citation', '/r?c=cite&what=bauder-2022&style=mla'],
  ['form', '/r?c=challenge&id=bauder-2022/toronto-council-resolution-2013'],
  ['practice', '/quiz'],
  ['question', '/quiz?at=0&seed=a&questions=3'],
  ['missing', '/none'],
]

describe.skipIf(!CHROMIUM)('in a browser', { timeout: 60_000 }, () => {
  let browser: Browser
  let served: Served

  beforeAll(async () => {
    served = await serveHttp({ site: browse().site }, { host: '127.0.0.1', port: 0 })
    browser = await openBrowser(CHROMIUM ?? '')
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  /** Does something on a page in a profile of its own, and expects no fault in its console. */
  async function on(path: string, work: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
    const profile = await browser.newContext(options)
    const page = await profile.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    page.on('console', (said) => said.type() === 'error' && !said.text().includes('404') && faults.push(said.text()))
    await page.goto(new URL(path, served.address).href)
    try {
      await work(page)
      expect(faults).toEqual([])
    } finally {
      await profile.close()
    }
  }

  it('one asks, and has the reply in place, under an address of its own', () =>
    on('/', async (page) => {
      await page.fill('#q', 'which cities issue municipal ID cards?')
      await page.keyboard.press('Enter')
      await page.waitForSelector('.excerpt')
      expect(page.url()).toContain('?q=which+cities')
      expect(await page.title()).toContain('municipal ID cards')
      expect(await page.evaluate('document.activeElement.tagName')).toBe('H1')
    }))

  it('one completes by the keyboard alone', () =>
    on('/', async (page) => {
      await page.focus('#q')
      await page.keyboard.type('/city barce')
      await page.waitForSelector('#found li')
      await page.keyboard.press('ArrowDown')
      expect(await page.getAttribute('#q', 'aria-activedescendant')).toBe('found-0')
      await page.keyboard.press('Enter')
      await page.waitForSelector('h1:has-text("Barcelona, Spain")')
    }))

  it('one presses what a reply offers, and comes back', () =>
    on('/city/toronto', async (page) => {
      await page.click('.menu summary >> nth=0')
      await page.click('.menu a:not([aria-current]) >> nth=0')
      await page.waitForURL(/framework=(?!bauder)/)
      await page.goBack()
      await page.waitForFunction('!location.search.includes("framework")')
      expect(await page.textContent('h1')).toBe('Toronto, Canada')
    }))

  it('one changes the colours of the page that one has come to', () =>
    on('/', async (page) => {
      await page.fill('#q', '/city Toronto')
      await page.keyboard.press('Enter')
      await page.waitForSelector('h1:has-text("Toronto, Canada")')
      expect(await page.getAttribute('.foot a[hreflang=de]', 'href')).toContain('Toronto')
      await page.click('.themes button >> nth=2')
      await page.waitForSelector('[data-theme=dark]')
      expect(await page.textContent('h1')).toBe('Toronto, Canada')
    }))

  it('one goes to a section of a page, and stays there', () =>
    on('/source/bauder-2022', async (page) => {
      const requests: string[] = []
      page.on('request', (request) => request.url().includes('/source/') && requests.push(request.url()))
      await page.click('.outline a >> nth=1')
      await page.waitForURL(/#section-1$/)
      expect(requests).toEqual([])
    }))

  it('one opens a footnote and closes it by its number', () =>
    on('/city/barcelona', async (page) => {
      await page.click('.row .mark a >> nth=0')
      await page.waitForSelector('.beside .excerpt')
      await page.click('.row .mark a >> nth=0')
      expect(await page.locator('.beside').count()).toBe(0)
      expect(await page.locator('[aria-expanded=true]').count()).toBe(0)
    }))

  it('one opens a footnote where one reads, and closes it', () =>
    on('/city/barcelona', async (page) => {
      await page.click('.row .mark a >> nth=0')
      await page.waitForSelector('.beside .excerpt')
      expect(await page.textContent('.beside')).toMatch(/Here/)
      await page.keyboard.press('Escape')
      expect(await page.locator('.beside').count()).toBe(0)
      expect(await page.evaluate('document.activeElement.dataset.note')).toBe('1')
    }))

  it('closes a footnote that is pressed again, and opens it once however quickly one presses', () =>
    on('/city/barcelona', async (page) => {
      const mark = page.locator('.row .mark a >> nth=0')
      await mark.dblclick()
      await page.waitForSelector('.beside .excerpt')
      expect(await page.locator('.beside').count()).toBe(1)
      await mark.click()
      await page.waitForFunction('!document.querySelector(".beside")')
      expect(await mark.getAttribute('aria-expanded')).toBeNull()
    }))

  it('the foot of the page leads to what is shown, whatever was opened before', () =>
    on('/', async (page) => {
      await page.fill('#q', '/city Toronto')
      await page.keyboard.press('Enter')
      await page.waitForSelector('h1:has-text("Toronto, Canada")')
      expect(await page.getAttribute('link[rel=canonical]', 'href')).toContain('/city/toronto')
      await page.click('.themes button[value=dark]')
      await page.waitForSelector('[data-theme=dark]')
      expect(await page.textContent('h1')).toBe('Toronto, Canada')
      await page.click('.foot a[hreflang=de]')
      await page.waitForSelector('html[lang=de]')
      expect(await page.textContent('h1')).toContain('Toronto')
    }))

  it('one goes to a place on a page, and comes back to where one was on another', () =>
    on('/source/bauder-2022', async (page) => {
      const asked: string[] = []
      page.on('request', (request) => request.url().includes('/source/') && asked.push(request.url()))
      await page.click('article a[href^="#section"] >> nth=3')
      const down = await page.evaluate<number>('scrollY')
      expect([asked, down > 300]).toEqual([[], true])
      await page.click('article a[href*="/note/"] >> nth=40')
      await page.waitForURL(/note/)
      await page.goBack()
      await page.waitForSelector('#section-3')
      await page.waitForFunction('scrollY > 300')
    }))

  it('a text of some length is checked whole, and one that is to be written has room', () =>
    on('/', async (page) => {
      const text = `/annotate ${'The council of Toronto has affirmed its policy in 2013. '.repeat(14)}It ends here.`
      await page.fill('#q', text)
      expect(await page.inputValue('#q')).toBe(text)
      await page.fill('#q', '/annotate')
      await page.keyboard.press('Enter')
      await page.waitForSelector('form.filled textarea')
    }))

  it('a round of practice is the same when one comes back to it', () =>
    on('/quiz', async (page) => {
      await page.click('form.filled button')
      await page.waitForSelector('form.asked')
      const asked = await page.textContent('legend')
      await page.reload()
      expect(await page.textContent('legend')).toBe(asked)
    }))

  it('a link to a reply shows it again', () =>
    on('/?q=compare%20Toronto%20and%20Sheffield', async (page) => {
      const heading = await page.textContent('h1')
      const link = (await page.getAttribute('.acts a >> nth=0', 'href')) ?? ''
      await page.goto(new URL(link, served.address).href)
      expect([link, await page.textContent('h1')]).toEqual([expect.stringContaining('/r?c=compare'), heading])
    }))

  it('all is there without a script: asking, footnotes, menus, practice', () =>
    on(
      '/',
      async (page) => {
        await page.fill('#q', '/city Toronto')
        await page.keyboard.press('Enter')
        await page.click('.mark a >> nth=0')
        await page.click('#fn-1 a >> nth=0')
        expect(await page.textContent('article')).toContain('After it')
        await page.goto(new URL('/quiz', served.address).href)
        await page.click('form.filled button')
        await page.check('[name=o] >> nth=0')
        await page.click('form.asked button')
        expect(await page.textContent('article')).toContain('Right')
        expect(await page.isVisible('[data-copy]')).toBe(false)
      },
      { javaScriptEnabled: false },
    ))

  it('keeps practice in the browser, and asks again what is due', () =>
    on('/quiz?at=0&seed=a&questions=2', async (page) => {
      await page.check('[name=o] >> nth=0')
      await page.click('form.asked button')
      await page.waitForSelector('form.next')
      const kept = await page.evaluate<string[]>("Object.keys(JSON.parse(localStorage['footnote-practice']))")
      expect(kept).toHaveLength(1)
      await page.evaluate(MAKE_DUE)
      await page.goto(new URL('/quiz', served.address).href)
      expect(await page.textContent('[data-due]')).toBe('1 question is due again.')
      await page.click('form.filled button')
      await page.waitForSelector('form.asked')
      expect(await page.evaluate('location.search')).toContain(encodeURIComponent(kept[0] ?? '-'))
    }))

  it('copies a citation', () =>
    on(
      '/r?c=cite&what=bauder-2022&style=apa',
      async (page) => {
        await page.click('[data-copy] >> nth=1')
        await page.waitForSelector('button:has-text("Copied")')
        expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^Bauder, H\. \(2022\)/)
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ))

  it('prints the text with its footnotes, and no line to ask in', () =>
    on('/city/barcelona', async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.isVisible('.footnotes')).toBe(true)
      expect(await page.isVisible('.ask')).toBe(false)
      expect((await page.pdf()).length).toBeGreaterThan(10_000)
    }))

  describe('keeps nobody from using a page, and is no wider than a phone:', () => {
    let page: Page

    beforeAll(async () => {
      page = await (await browser.newContext(PHONE)).newPage()
    })

    it.each(KINDS)('%s', async (_, path) => {
      await page.goto(new URL(path, served.address).href)
      await page.evaluate(OPEN_ALL)
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await findBarriers(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findBarriers(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.viewport.width)
    })
  })
})
