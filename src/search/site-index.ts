import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import MiniSearch from 'minisearch'

/** What can be found on a site without a server: where it is, what it is called, and what it says. */
export type SitePage = { id: string; title: string; text: string }

/** What a browser needs to open the index again, besides. */
const OPTIONS = { fields: ['title', 'text'], storeFields: ['title', 'text'] }

/** An index of pages, as MiniSearch takes it in a browser: https://lucaong.github.io/minisearch/classes/MiniSearch.MiniSearch.html#loadjson */
export function indexSite(pages: readonly SitePage[]): string {
  const index = new MiniSearch<SitePage>(OPTIONS)
  index.addAll(pages)
  return JSON.stringify({ options: OPTIONS, index })
}

/** The engine as a module for browsers, which stands beside the one for Node. */
export const readEngine = (): string =>
  readFileSync(join(dirname(createRequire(import.meta.url).resolve('minisearch')), '../es/index.js'), 'utf8').replace(
    /^\/\/# sourceMappingURL=.*$/m,
    '',
  )
