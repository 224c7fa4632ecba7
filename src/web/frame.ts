import { typeName } from '../wording/type-name.ts'
import { LANGUAGES, type Language, type Wording, wordingOf } from '../wording/wording.ts'
import type { Links } from './addresses.ts'
import { html, type Html, NOTHING } from './html.ts'
import { type Theme, THEMES } from './preferences.ts'

/** What stands on a page; `address`: where it is to be found, from the root of the site on. */
export type Page = {
  title: string
  description: string
  address: string | null
  /** What previews of links show. */
  picture: { address: string; description: string } | null
  /** What stands in the line in which one asks. */
  typed: string
  /** What a question follows on from, as an address. */
  after: string | null
  main: Html
}

/** What is around every page: who reads it, and where it is. */
export type Around = {
  wording: Wording
  language: Language
  theme: Theme
  links: Links
  /** The address of the page itself, for what changes its colours; null where nothing does. */
  here: string | null
  /** The same page in all languages that there are. */
  ways: readonly { language: Language; address: string }[]
  /** Of the site, as it was asked for: `https://example.org`; empty where that is not known. */
  origin: string
  /** The first question to try. */
  example: string
}

/** The longest line that is read, in characters: no question may be longer, nor may a text that is checked. */
export const LONGEST_LINE = 4200

/** How large the picture of a preview is, in pixels, as `pictures/card/` draws it. */
const PREVIEW = { width: 1200, height: 630 }

/** A whole page. */
export const renderFrame = (page: Page, around: Around): Html => html`<!doctype html>
<html lang="${around.language}"${around.theme === 'auto' ? NOTHING : html` data-theme="${around.theme}"`}>
${renderHead(page, around)}
<body data-copied="${around.wording.page.copied}" data-failed="${around.wording.page.notFetched}" data-close="${around.wording.page.close}">
<a class="skip" href="#main">${around.wording.page.skip}</a>
${renderHeader(page, around)}
<main id="main" tabindex="-1">${page.main}</main>
${renderFooter(around)}
</body>
</html>`

function renderHead({ title, description, address, picture }: Page, { links, origin, wording }: Around): Html {
  const shown = title === 'Footnote' ? title : `${title} · Footnote`
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shown}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Footnote">
<meta property="og:locale" content="${wording.tag.replace('-', '_')}">
${address === null || !origin ? NOTHING : html`<link rel="canonical" href="${origin}${address}"><meta property="og:url" content="${origin}${address}">`}
${picture ? html`<meta property="og:image" content="${origin}${picture.address}"><meta property="og:image:type" content="image/png"><meta property="og:image:width" content="${PREVIEW.width}"><meta property="og:image:height" content="${PREVIEW.height}"><meta property="og:image:alt" content="${picture.description}"><meta name="twitter:card" content="summary_large_image">` : NOTHING}
<link rel="icon" href="${links.asset('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${links.asset('style.css')}">
<script type="module" src="${links.asset('page.js')}"></script>
${address === null || links.page('/complete') === null ? NOTHING : LANGUAGES.map((each) => html`<link rel="alternate" hreflang="${each}" href="${origin}${withLanguage(address, each)}">`)}
</head>`
}

function renderHeader({ typed, after }: Page, { links, wording, example }: Around): Html {
  const { page: say } = wording
  const home = links.page('/')
  const completed = links.page('/complete')
  // Without a server there is nobody to ask, and only the pages can be searched.
  const [label, hint, button] =
    completed === null ? [say.search, say.search, say.search] : [say.ask, example, say.askNow]
  return html`<header class="top">
<a class="home" href="${home ?? ''}">Footnote<sup aria-hidden="true">1</sup></a>
<form class="ask" action="${links.page('/ask') ?? home ?? ''}" method="get" role="search">
<label class="unseen" for="q">${label}</label>
<input id="q" name="q" type="search" value="${typed}" placeholder="${hint}" maxlength="${LONGEST_LINE}" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false" data-complete="${completed ?? ''}">
${after === null ? NOTHING : html`<input type="hidden" name="after" value="${after}">`}
<button type="submit">${button}</button>
</form>
</header>`
}

function renderFooter({ links, wording, language, theme, here, ways }: Around): Html {
  const { page: say } = wording
  const call = (command: string) => links.call({ command, input: {} })
  const places: [string, string | null][] = [
    [wording.sources.title, call('sources')],
    [say.practise, links.page('/quiz')],
    [typeName('help', wording), call('help')],
    [typeName('about', wording), call('about')],
    [typeName('privacy', wording), call('privacy')],
  ]
  return html`<footer class="foot">
<nav aria-label="${say.ways}"><ul>${places.map(([label, address]) => (address === null ? NOTHING : html`<li><a href="${address}">${label}</a></li>`))}</ul></nav>
${ways.length ? renderLanguages(ways, language, say) : NOTHING}
${here === null ? NOTHING : renderThemes(say, theme, here)}
</footer>`
}

/** The same page in another language. */
const renderLanguages = (ways: Around['ways'], language: Language, say: Wording['page']): Html =>
  html`<nav aria-label="${say.languages}"><ul>${ways.map(
    ({ language: each, address }) =>
      html`<li><a href="${address}" hreflang="${each}" lang="${each}"${each === language ? html` aria-current="true"` : NOTHING}>${wordingOf(each).language}</a></li>`,
  )}</ul></nav>`

/** A form with a button for each look, which works without a script. */
const renderThemes = (say: Wording['page'], theme: Theme, here: string): Html =>
  html`<form class="themes" action="/theme" method="post" aria-label="${say.theme}"><input type="hidden" name="to" value="${here}">${THEMES.map(
    (each) =>
      html`<button name="theme" value="${each}" aria-pressed="${each === theme ? 'true' : 'false'}">${say.themes[each]}</button>`,
  )}</form>`

/** An address in another language. */
export function withLanguage(address: string, language: Language): string {
  const [path = '/', query = ''] = address.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set('lang', language)
  return `${path}?${parameters}`
}
