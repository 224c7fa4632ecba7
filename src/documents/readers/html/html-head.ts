import type { DomDocument, DomElement } from '../dom.ts'

type Says = Record<string, unknown>

/** The tags of a web page that say something of the work, by its variables of CSL, the surest first (Highwire, Dublin Core, Open Graph). */
const TAGS = {
  title: ['citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title'],
  author: ['citation_author', 'dc.creator', 'dcterms.creator', 'author', 'article:author'],
  issued: [
    ...[
      'citation_publication_date',
      'citation_date',
      'dc.date',
      'dcterms.date',
      'dcterms.issued',
      'article:published_time',
    ],
    ...['date', 'datepublished', 'parsely-pub-date'],
  ],
  'container-title': ['citation_journal_title', 'citation_conference_title', 'og:site_name', 'application-name'],
  publisher: ['citation_publisher', 'dc.publisher'],
  volume: ['citation_volume'],
  issue: ['citation_issue'],
  DOI: ['citation_doi', 'dc.identifier.doi'],
  ISBN: ['citation_isbn'],
  language: ['citation_language', 'dc.language'],
} as const

/**
 * What a web page says of itself: title, authors, date, canonical address, the site or the journal that it is in. In: the page as
 * it is parsed, its source, and its file's own address; null where it was no download.
 */
export function readHead(page: DomDocument, html: string, address: string | null): Says {
  const tags = readTags(page)
  const first = (names: readonly string[]) => names.flatMap((name) => tags.get(name) ?? [])[0]
  const linked = readLinkedData(page)
  const said = Object.entries(TAGS).flatMap(([key, names]) => {
    const found = key === 'author' ? authorsIn(tags, names) : first(names)
    return found?.length ? [[key, found] as const] : []
  })
  const pages = [first(['citation_firstpage']), first(['citation_lastpage'])].filter(Boolean).join('-')
  const url = canonicalOf(page, html, address)
  const title = page.querySelector('title')?.textContent?.trim()
  const lang = page.documentElement?.getAttribute('lang')
  const says: Says = {
    ...(title && { title }),
    ...(lang && { language: lang }),
    ...linked,
    ...Object.fromEntries(said),
    ...(pages && { page: pages }),
    ...(url && { URL: url }),
  }
  const site = says['container-title']
  return {
    ...says,
    title: withoutSite(says['title'], site),
    type: tags.has('citation_journal_title') ? 'article-journal' : 'webpage',
    issued: toDay(says['issued']),
  }
}

/** A name may be that of an address, which is none. */
const authorsIn = (tags: ReadonlyMap<string, string[]>, names: readonly string[]): string[] =>
  names
    .map((name) => (tags.get(name) ?? []).filter((value) => !/^https?:/i.test(value)).map(toName))
    .find((list) => list.length) ?? []

const toName = (byline: string) => byline.replace(/^(?:by|von|por|par)\s+/i, '').trim()

function readTags(page: DomDocument): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  for (const tag of page.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('name') ??
      tag.getAttribute('property') ??
      tag.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const value = tag.getAttribute('content')?.trim()
    if (name && value) tags.set(name, [...(tags.get(name) ?? []), value])
  }
  return tags
}

/** What schema.org says of the page in JSON-LD. */
function readLinkedData(page: DomDocument): Says {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const work = worksIn(script).find(({ headline, datePublished }) => headline || datePublished)
    if (!work) continue
    const authors = [work['author']]
      .flat()
      .flatMap((author) => (typeof author === 'string' ? toName(author) : nameIn(author)) ?? [])
    const { headline, datePublished } = work
    return {
      ...(typeof headline === 'string' && { title: headline }),
      ...(typeof datePublished === 'string' && { issued: datePublished }),
      ...(authors.length && { author: authors }),
      ...(typeof work['name'] === 'string' && partTitle(work['name'], page)),
    }
  }
  return {}
}

/** Name and site of a work whose page is titled by both, `Kelp - Wikipedia`: its headline may describe it there. */
function partTitle(name: string, page: DomDocument): Says {
  const whole = page.querySelector('title')?.textContent?.trim() ?? ''
  const [, site] = whole.startsWith(name) ? (whole.slice(name.length).match(/^\s{1,9}[-–—|·]\s{1,9}(\S.*)$/) ?? []) : []
  return site ? { title: name, 'container-title': site } : {}
}

function worksIn(script: DomElement): Says[] {
  try {
    const data: unknown = JSON.parse((script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))
    const all: unknown[] = [data]
      .flat()
      .flatMap((each) => (isSays(each) && Array.isArray(each['@graph']) ? each['@graph'] : [each]))
    return all.filter(isSays)
  } catch {
    return []
  }
}

const isSays = (value: unknown): value is Says => typeof value === 'object' && value !== null

/** Who is named; an organisation in braces, so that it is taken for none else. */
function nameIn(value: unknown): string | null {
  if (!isSays(value) || typeof value['name'] !== 'string') return null
  const name = toName(value['name'])
  return /Organization$/.test(String(value['@type'])) ? `{${name.replace(/[{}]/g, '')}}` : name
}

/** What the page calls its own address, else where it was taken from, as browsers note when they save it. */
function canonicalOf(page: DomDocument, html: string, address: string | null): string | null {
  const [, saved = null] = html.slice(0, HEAD).match(/<!-- saved from url=\(\d{1,6}\)(\S{1,2000}) -->/) ?? []
  const base = address ?? saved ?? undefined
  const named = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null
  const shared = page.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null
  const found = [named, shared, base].flatMap((each) => (each ? (URL.parse(each, base)?.href ?? []) : []))
  return found.find((href) => /^https?:/.test(href)) ?? null
}

/** How far into a page its head is looked for, in characters. */
const HEAD = 20_000

/** A title without the name of its site, as the bar of a browser shows both. */
function withoutSite(title: unknown, site: unknown): unknown {
  if (typeof title !== 'string' || typeof site !== 'string' || !title.endsWith(site)) return title
  return title.slice(0, -site.length).replace(/\s{0,9}[-–—|·:]\s{0,9}$/, '') || title
}

/** `2020/05/03` and `May 3, 2020` as `2020-05-03`; what is no date is none. */
function toDay(date: unknown): string | undefined {
  if (typeof date !== 'string') return undefined
  const iso = date.trim().match(/^\d{4}(?:[-/]\d{1,2}(?:[-/]\d{1,2})?)?(?=$|[T ])/)?.[0]
  if (iso) return iso.replaceAll('/', '-')
  const time = /\d{4}/.test(date) ? Date.parse(`${date} UTC`) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}
