import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createLog } from '../../src/base/log.ts'
import { createStudio } from '../../src/pictures/studio.ts'
import { createSite } from '../../src/web/site.ts'
import { appOf, createFolder, createTestContext } from '../context.ts'
import { browse, linksIn, read } from './browse.ts'

const { get, post, context } = browse()

describe('a page', () => {
  const pages: [address: string, status: number, shows: string][] = [
    ['/', 200, 'Answers from documents'],
    ['/?q=which%20cities%20issue%20municipal%20ID%20cards%3F', 200, 'New Haven'],
    ['/?q=/city%20Barcelona', 200, 'Barcelona, Spain'],
    ['/?q=compare%20Toronto%20and%20Sheffield', 200, 'This is what /compare Toronto Sheffield shows.'],
    ['/?q=is%20Marseille%20a%20sanctuary%20city%3F', 200, 'Not found in these sources'],
    ['/?q=/nonsense', 400, 'There is no command'],
    ['/city/barcelona', 200, 'Refuge City'],
    ['/city/barcelona?framework=fakhry', 200, 'Fakhry'],
    ['/city/nowhere', 404, 'is not a city in these sources'],
    ['/network/eurocities', 200, 'Eurocities'],
    ['/term/sanctuary-city', 200, 'sanctuary city'],
    ['/person/ada-colau', 200, 'Ada Colau'],
    ['/dimension/legality', 200, 'Legality'],
    ['/framework/bauder', 200, 'Bauder'],
    ['/source/bauder-2022', 200, 'Paragraph 1'],
    ['/source/none', 404, 'is not a source'],
    ['/note/bauder-2022/toronto-council-resolution-2013', 200, 'After it'],
    ['/note/bauder-2022/none', 404, 'There is no passage or note'],
    ['/r?c=compare&first=Toronto&second=Sheffield', 200, 'Where they differ'],
    ['/r?c=timeline&city=toronto', 200, 'Timeline'],
    ['/r?c=list&what=cities', 200, 'Cities'],
    ['/citations?c=city&name=barcelona', 200, 'Bauder, H. (2022)'],
    ['/r?c=privacy', 200, 'Nothing is kept of who asks here'],
    ['/r?c=nothing', 400, 'There is no command'],
    ['/r', 404, 'There is no such page'],
    ['/none', 404, 'There is no such page'],
    ['/city', 404, 'There is no such page'],
    ['/constructor/prototype', 404, 'There is no such page'],
  ]
  it.each(pages)('%s', async (address, status, shows) => {
    const page = await get(address)
    expect([page.status, page.text]).toEqual([status, expect.stringContaining(shows)])
  })

  it('leads from each footnote to its place between its neighbours, and back', async () => {
    const { html } = await get('/city/barcelona')
    const [note = ''] = linksIn(html).filter((address) => address.startsWith('/note/'))
    const place = await get(note)
    expect(place.text).toMatch(/Before it.*Here.*After it/)
    expect(html).toMatch(/<a href="#fn-1" role="doc-noteref" aria-label="Footnote 1"/)
    expect(html).toContain('<li id="fn-1" value="1"')
  })

  it('has no dead link among what it offers', async () => {
    const { html } = await get('/city/barcelona')
    const addresses = [...new Set(linksIn(html))]
    expect(addresses.length).toBeGreaterThan(30)
    for (const address of addresses) expect([address, (await get(address)).status]).toEqual([address, 200])
  })

  it('is known by a title, a description and its own address', async () => {
    const { html } = await get('/?q=/city%20Barcelona')
    expect(html).toContain('<title>Barcelona, Spain · Footnote</title>')
    expect(html).toMatch(/<meta property="og:description" content="Calls itself “Refuge City”/)
    expect(html).toContain('<link rel="canonical" href="http://localhost/city/barcelona?framework=bauder"')
  })

  it('goes on from the reply that a question was asked below', async () => {
    const { text } = await get(`/?q=and%20Sheffield%3F&after=${encodeURIComponent('/city/toronto')}`)
    expect(text).toContain('Sheffield, United Kingdom')
    expect((await get('/?q=why%3F')).status).toBe(400)
  })

  it('cites a source in every style, and says what rests on its notes', async () => {
    const { text } = await get('/source/bauder-2022')
    for (const style of ['APA', 'MLA', 'Chicago', 'Harvard', 'Vancouver', 'BibTeX', 'RIS'])
      expect(text).toContain(style)
    expect(text).toMatch(
      /The notes answer [\d,]+ questions as people ask them; [\d,]+ written questions of the quiz rest/,
    )
  })

  it('gives all of a reply as a file', async () => {
    const { headers, html } = await get('/file?c=city&name=barcelona')
    expect(headers.get('content-disposition')).toBe('attachment; filename="footnote-city.md"')
    expect(html).toMatch(/^# Barcelona, Spain\n/)
  })
})

describe('as in Discord', () => {
  it('is the very message, with its size against the limits', async () => {
    const { text } = await get('/discord?c=compare&first=toronto&second=sheffield')
    const [, characters = 0, most = 0] =
      text.match(/Characters ([\d,]+) of ([\d,]+)/)?.map((n) => Number(n.replace(',', ''))) ?? []
    expect(most).toBe(4000)
    expect(characters).toBeGreaterThan(1000)
    expect(characters).toBeLessThan(most)
    const { html, headers } = await get('/discord?c=compare&first=toronto&second=sheffield&as=svg')
    expect(headers.get('content-type')).toBe('image/svg+xml')
    expect(html).toContain('data-text="Toronto')
  })
})

describe('a picture', () => {
  it('is shown in the page and in previews of links, on the ground of who reads', { timeout: 30_000 }, async () => {
    const studio = createStudio(createFolder(), createLog('silent'), 20_000)
    onTestFinished(studio.close)
    const { get } = browse({ ...context, studio })
    const { html } = await get('/network/eurocities', { cookie: 'theme=dark' })
    const inPage = html.match(/<img src="([^"]+ground=dark[^"]+)" alt="[^"]{20,}"/)?.[1] ?? ''
    const preview = html.match(/og:image" content="http:\/\/localhost([^"]+)"/)?.[1] ?? ''
    for (const address of [inPage, preview]) {
      const picture = await get(address.replaceAll('&amp;', '&'))
      expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
    }
    const card = await browse({ ...context, studio }).site.request(preview.replaceAll('&amp;', '&'))
    const png = Buffer.from(await card.arrayBuffer())
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect((await get('/figure?c=city&name=barcelona&figure=9')).status).toBe(404)
  })
})

describe('docs/web.md', () => {
  it('names addresses that are there', async () => {
    const table = readFileSync(join(import.meta.dirname, '../../docs/web.md'), 'utf8')
    const named = [...table.matchAll(/^\| (`\/.*?`) +\|/gm)].flatMap(([, cell = '']) => [
      ...cell.matchAll(/`([^`]+)`/g),
    ])
    const addresses = named.map(([, address = '']) => address)
    expect(addresses.length).toBeGreaterThan(12)
    const own = [...new Set(addresses.map((address) => address.match(/^\/([a-z]*)/)?.[1] ?? ''))]
    const { library } = context
    const ids: Record<string, string | undefined> = {
      city: library.cities[0]?.id,
      network: library.networks[0]?.id,
      term: library.terms[0]?.id,
      person: library.entities.find(({ kind }) => kind === 'person')?.id,
      framework: library.frameworks[0]?.id,
      dimension: library.frameworks[0]?.dimensions[0]?.id,
      source: [...library.sources.keys()][0],
      note: [...library.notes.keys()][0],
      passage: [...library.notes.keys()][0],
      docs: 'moderators',
    }
    const calls = ['r', 'citations', 'file', 'discord']
    for (const part of own.filter((each) => each !== 'figure')) {
      const path = calls.includes(part)
        ? `/${part}?c=city&name=${ids['city']}`
        : `/${part}${ids[part] ? `/${ids[part]}` : ''}`
      expect([path, (await get(path)).status]).toEqual([path, 200])
    }
  })
})

describe('what a page says', () => {
  it('of a source is a list of names and what they are, with pages from and to', async () => {
    const { html } = await get('/source/bauder-2022')
    expect(html).toMatch(/<dl class="facts"><dt><strong>[^<]+<\/strong><\/dt><dd>/)
    expect(html).toMatch(/\d–\d/)
  })

  it('of a comparison at first is one list', async () => {
    const { html } = await get('/r?c=compare&first=toronto&second=sheffield')
    expect(html.split('<div class="glance"')[0]).toMatch(/<ul><li>.*<li>.*<\/ul>/s)
  })

  it('of many is written as the language does', async () => {
    expect((await get('/?lang=de')).text).toMatch(/\d\.\d{3} Notizen/)
    expect((await get('/?lang=en')).text).toMatch(/\d,\d{3} notes/)
  })

  it('has footnotes in the order in which they come', async () => {
    const { html } = await get('/r?c=map&dimension=legality')
    const numbers = [...html.matchAll(/data-note="(\d+)"/g)].map(([, n]) => Number(n))
    const first = [...new Set(numbers)]
    expect(first).toEqual(first.map((_, i) => i + 1))
  })

  it('leads to no other site by an address with two slashes', async () => {
    expect(linksIn((await get('//evil.example/')).html).filter((link) => link.startsWith('//'))).toEqual([])
  })
})

describe('the line', () => {
  const completions: [typed: string, line: string][] = [
    ['barcel', '/city Barcelona'],
    ['/ci', '/city '],
    ['/city she', '/city sheffield'],
    ['/compare Toronto, she', '/compare Toronto, sheffield'],
    ['which cities i', 'Which cities'],
  ]
  it.each(completions)('“%s” goes on to “%s”', async (typed, line) => {
    const { html } = await get(`/complete?q=${encodeURIComponent(typed)}`)
    const lines = (JSON.parse(html) as { line: string }[]).map((each) => each.line)
    expect(lines.some((each) => each.startsWith(line))).toBe(true)
  })
})

describe('the language of a page', () => {
  const headers: [accept: string, language: string][] = [
    ['de-CH, en;q=0.8', 'de'],
    ['ja, fr;q=0.4, es;q=0.7', 'es'],
    ['pt-BR', 'pt'],
    ['*', 'en'],
    ['xx;q=z', 'en'],
    ['fr;q=0, en', 'en'],
  ]
  it.each(headers)('is for “%s” %s', async (accept, language) => {
    const { html } = await get('/city/barcelona', { 'accept-language': accept })
    expect(html).toContain(`<html lang="${language}"`)
  })

  it('is the one that is chosen, from then on', async () => {
    const chosen = await get('/?lang=de', { 'accept-language': 'en' })
    expect(chosen.html).toContain('<html lang="de"')
    const cookie = chosen.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await get('/', { cookie, 'accept-language': 'en' })).html).toContain('<html lang="de"')
    expect((await get('/', { 'accept-language': 'fr' })).headers.get('set-cookie')).toBe(null)
  })
})

describe('the manual', () => {
  it('is where help leads, and all of its links lead somewhere', async () => {
    const { get } = browse()
    const help = await get('/r?c=help')
    const pages = linksIn(help.html).filter((address) => address.startsWith('/docs/'))
    expect(pages).toContain('/docs/moderators')
    for (const address of pages) {
      const { status, html } = await get(address)
      expect([address, status]).toEqual([address, 200])
      const inside = [
        ...linksIn(html),
        ...[...html.matchAll(/src="(\/docs\/[^"]*)"/g)].map(([, source = '']) => source),
      ]
      for (const next of inside.filter((each) => each.startsWith('/docs/')))
        expect([address, next, (await get(next)).status]).toEqual([address, next, 200])
    }
    expect((await get('/docs/none')).status).toBe(404)
    expect((await get('/docs/..%2Fpackage.json')).status).toBe(404)
  })
})

describe('an address that somebody made up', () => {
  it('makes no link of ours that leads to another site, and answers no method that pages have not', async () => {
    const { get, site } = browse()
    const { html } = await get('/%2e%2e//evil.example/')
    const { html: double } = await read(await site.request('http://localhost//evil.example/'))
    for (const page of [html, double]) expect(page).not.toMatch(/(?:href|value)="\/\/evil/)
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const response = await site.request('/', { method })
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD, POST'])
    }
  })

  it('leads where it did without what mail programs add', async () => {
    const { get } = browse()
    const [plain, followed] = [await get('/city/barcelona'), await get('/city/barcelona?fbclid=x&utm_source=mail')]
    expect([followed.status, followed.text]).toEqual([200, plain.text])
  })

  it('names the site as others see it', async () => {
    const site = createSite(appOf(createTestContext()), { publicUrl: 'https://footnote.example' })
    const { html } = await read(await site.request('http://inner:8080/city/barcelona'))
    expect(html).toContain('<link rel="canonical" href="https://footnote.example/city/barcelona?framework=bauder">')
    expect(html).not.toContain('inner')
  })
})

describe('what a browser keeps', () => {
  it('is asked for by the version of the library, in each language', async () => {
    const first = await get('/city/barcelona')
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toContain(context.library.version)
    expect((await get('/city/barcelona', { 'if-none-match': tag })).status).toBe(304)
    expect((await get('/city/barcelona', { 'if-none-match': tag, 'accept-language': 'de' })).status).toBe(200)
    expect((await get('/city/barcelona', { 'if-none-match': `W/"x", ${tag}` })).status).toBe(304)
    // A tag says nothing of a page that there is not, or that is another each time.
    const others = ['/none/of/it', '/r?c=nonsense', '/quiz?at=0&seed=a']
    const statuses = await Promise.all(others.map(async (path) => (await get(path, { 'if-none-match': tag })).status))
    expect(statuses).toEqual([404, 400, 200])
  })

  it('is little: under 60 KB of style and script, which stay for ever', async () => {
    const { html } = await get('/')
    const files = [...html.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, file = '']) => file)
    const got = await Promise.all(files.map((file) => get(file)))
    expect(files).toHaveLength(3)
    expect(got.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0)).toBeLessThan(60 * 1024)
    for (const { headers } of got) expect(headers.get('cache-control')).toContain('immutable')
  })

  it('is loaded from nowhere else', async () => {
    const { html } = await get('/city/barcelona')
    expect(html).not.toMatch(/(?:src|action)="https?:|<link rel="(?:stylesheet|preload|icon)" href="https?:/)
  })
})

describe('what is done by a page', () => {
  const place = 'bauder-2022/toronto-council-resolution-2013'

  it('takes a form that is sent, and no address that somebody is led to', async () => {
    const before = (await context.challenges.list({ server: null, isOpen: true })).length
    const form = await get(`/r?c=challenge&id=${place}&reason=led`)
    expect(form.html).toMatch(/<form class="filled" action="\/r" method="post">/)
    expect((await context.challenges.list({ server: null, isOpen: true })).length).toBe(before)
    const sent = await post('/r', { c: 'challenge', id: place, reason: 'The page may be another one.' })
    expect(sent.text).toMatch(/Noted as challenge \d+/)
    expect(sent.headers.get('cache-control')).toBe('no-store')
  })

  it('is not done for another site', async () => {
    const form = { c: 'challenge', id: place, reason: 'no' }
    expect((await post('/r', form, { origin: 'https://example.org' })).status).toBe(403)
  })

  it('sets the colours, and comes back to this site alone', async () => {
    const sent = await post('/theme', { theme: 'dark', to: '/city/barcelona' })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/city/barcelona'])
    const cookie = sent.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await get('/', { cookie })).html).toContain('data-theme="dark"')
    for (const to of ['//example.org', '/\\example.org', 'https://example.org', '/a\r\nb'])
      expect((await post('/theme', { theme: 'dark', to })).headers.get('location')).toBe('/')
  })

  it('is refused where it is too long', async () => {
    expect((await post('/r', { c: 'annotate', text: 'x'.repeat(20_000) })).status).toBe(413)
  })

  it('waits where somebody asks for too much', async () => {
    const busy = browse(createTestContext(), { times: 3, seconds: 10 })
    const statuses = []
    for (let i = 0; i < 4; i++) statuses.push((await busy.get('/')).status)
    expect(statuses).toEqual([200, 200, 200, 429])
  })

  it('is not in the log with what was asked', async () => {
    await get('/?q=when%20did%20Sheffield%20begin%3F')
    expect(JSON.stringify(context.logged())).not.toContain('Sheffield begin')
  })
})

describe('practice', () => {
  /** The hidden fields of a form, and what it asks. */
  const fieldsOf = (html: string): [string, string][] =>
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ])

  const formIn = (html: string, kind: string) => html.split(`<form class="${kind}"`)[1]?.split('</form>')[0] ?? ''

  it('asks, answers with a footnote and counts, with nothing kept here', async () => {
    let page = await get('/quiz?topic=Toronto&questions=3&at=0&seed=a')
    for (let at = 1; at <= 3; at++) {
      expect(page.text).toContain(`Question ${at} of 3`)
      const query = new URLSearchParams([...fieldsOf(formIn(page.html, 'asked')), ['o', '0']])
      const answer = await get(`/quiz/answer?${query}`)
      expect(answer.text).toMatch(/Chosen: .* Right: /)
      expect(answer.html).toContain('<li id="fn-1"')
      expect(answer.html).toContain('data-card="{')
      page = at < 3 ? await get(`/quiz?${new URLSearchParams(fieldsOf(formIn(answer.html, 'next')))}`) : answer
    }
    expect(page.text).toMatch(/[0-3] of 3 right\./)
  })

  it('asks the same again by the same address', async () => {
    const first = await get('/quiz?questions=2&at=1&seed=abc')
    expect((await get('/quiz?questions=2&at=1&seed=abc')).text).toBe(first.text)
  })

  it('begins where a quiz is asked for in the line', async () => {
    expect((await get('/?q=/quiz%20practice%20Barcelona')).html).toContain('name="topic" value="Barcelona"')
  })

  it('says where there is nothing on a topic', async () => {
    expect((await get('/quiz?topic=xyzzy&at=0&seed=a')).status).toBe(400)
  })
})

describe('whatever is asked for', () => {
  const parts = fc.constantFrom(
    'city',
    'note',
    'passage',
    'source',
    'r',
    'quiz',
    'quiz/answer',
    'citations',
    'file',
    'figure',
    'discord',
    'complete',
    'assets',
    '',
  )
  const names = fc.constantFrom(
    'c',
    'q',
    'id',
    'name',
    'lang',
    'after',
    'o',
    'seed',
    'at',
    'topic',
    'item',
    'card',
    'first',
    '__proto__',
  )
  const values = fc.oneof(
    fc.constantFrom(
      'city',
      'ask',
      'passage',
      'compare',
      'toString',
      '<script>alert(1)</script>',
      '"onload="x',
      '../../etc',
      '%',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  const paths = fc.tuple(parts, fc.option(values, { nil: '' }), fc.array(fc.tuple(names, values), { maxLength: 4 }))
  const headers = fc.dictionary(
    fc.constantFrom('accept-language', 'cookie', 'if-none-match', 'x-forwarded-for', 'accept', 'host', 'origin'),
    fc.stringMatching(/^[ -~]{0,40}$/),
  )

  it('is answered without a fault of ours, and shows nothing that a browser would run', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(paths, headers, async ([part, name, query], given) => {
        const path = `/${part}${name ? `/${name.replace(/[\ud800-\udfff?#]/g, '')}` : ''}?${new URLSearchParams(query)}`
        const { status, html, headers } = await get(path, given)
        expect(status).toBeLessThan(500)
        expect(headers.get('content-security-policy')).toContain("script-src 'self'")
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        if (!headers.get('content-type')?.includes('text/html')) return
        const scripts = html.match(/<script[^>]*>|\son\w+="|javascript:/gi) ?? []
        expect(scripts).toEqual([expect.stringMatching(/^<script type="module" src="\/assets\/page\.\w+\.js">$/)])
      }),
      { numRuns: 150, seed: 7 },
    )
  })
})
