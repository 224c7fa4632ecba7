import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { makeRoom, markWritten } from './make-room.ts'
import type { App } from '../../app/app.ts'
import type { Visit } from '../../app/visit.ts'
import type { Drawable } from '../../reply/figure.ts'
import { indexSite, readEngine, type SitePage } from '../../search/site-index.ts'
import type { Language } from '../../wording/wording.ts'
import { answerCall } from '../ask.ts'
import { readAssets, readSearchScript } from '../assets.ts'
import { type Content, toPage } from '../content.ts'
import { describe } from '../describe.ts'
import { renderFrame } from '../frame.ts'
import { showHome, questionIn } from '../home-page.ts'
import { showPassagePage } from '../passage-page.ts'
import { showSourcePage } from '../source-page.ts'
import { toEvent } from '../visitor.ts'
import { drawPictures } from './draw-pictures.ts'
import { listPages, type StaticPage } from './list-pages.ts'
import { showSearch } from './search-page.ts'
import { createStaticMap, linksFrom, type StaticMap } from './static-links.ts'

/** What was written: how many pages and pictures, and how many bytes. */
export type Exported = { pages: number; pictures: number; bytes: number }

/**
 * Writes the library as pages that need no server, into a folder, in the place of what was written there before. In: the languages
 * of what is said around the notes, of which the first stands in the folder itself, each other in a folder of its own, `de/`; and
 * the address at which the folder will stand, which previews of links name; null where nobody has said it. Throws a reader error
 * where the folder holds something else.
 */
export async function exportSite(
  app: App,
  folder: string,
  { languages, publicUrl }: { languages: readonly Language[]; publicUrl: string | null },
): Promise<Exported> {
  makeRoom(folder)
  const written = createWriter(folder)
  const sum = { pages: 0, pictures: 0 }
  for (const language of languages) {
    const { pages, pictures } = await exportIn(language, { languages, publicUrl, written }, app)
    Object.assign(sum, { pages: sum.pages + pages, pictures: sum.pictures + pictures })
  }
  return { ...sum, bytes: written.bytes() }
}

/** Where the pages of a language stand, from the folder of all on. */
const rootOf = (language: Language, [first]: readonly Language[]): string => (language === first ? '' : `${language}/`)

type Target = { languages: readonly Language[]; publicUrl: string | null; written: ReturnType<typeof createWriter> }

async function exportIn(
  language: Language,
  { languages, publicUrl, written: whole }: Target,
  app: App,
): Promise<Omit<Exported, 'bytes'>> {
  const root = rootOf(language, languages)
  const written: Writer = { add: (file, content) => whole.add(join(root, file), content) }
  const { library, studio } = app.context
  const pages = listPages(library, app.commands)
  const map = createStaticMap(pages, library)
  const wanted = new Map<string, Drawable>()
  const found: SitePage[] = []
  await visit(app, language, async (visit) => {
    const write = createPageWriter(visit, map, studio && wanted, written, { languages, publicUrl, root })
    await write('', (links) => showHome(links)(visit))
    await write('search', () => Promise.resolve(showSearch(visit, '../assets/search.js')))
    for (const page of pages) {
      const reply = await write(page.folder, (links) => makeContent(page, visit, links))
      found.push({ id: `${page.folder}/`, title: reply.title, text: describe(reply) })
    }
  })
  for (const { file, text } of readAssets()) written.add(join('assets', file), text)
  written.add(join('assets', 'search.js'), readSearchScript())
  written.add(join('assets', 'minisearch.js'), readEngine())
  written.add(join('search', 'index.json'), indexSite(found))
  const pictures = studio ? await drawPictures(wanted, studio) : new Map<string, Uint8Array>()
  for (const [file, png] of pictures) written.add(join('pictures', file), png)
  return { pages: pages.length + 2, pictures: pictures.size }
}

function makeContent({ call }: StaticPage, visit: Visit, links: Parameters<typeof showHome>[0]): Promise<Content> {
  if (call.command === 'sources' && call.input['source']) return showSourcePage(call, links)(visit)
  if (call.command === 'passage') return showPassagePage(call)(visit)
  return answerCall(call)(visit)
}

type Writer = { add: (file: string, content: string | Uint8Array) => void }

/** Writes pages into their folders, and gathers the pictures that they show. */
function createPageWriter(
  visit: Visit,
  map: StaticMap,
  wanted: Map<string, Drawable> | null,
  written: Writer,
  { languages, publicUrl, root }: { languages: readonly Language[]; publicUrl: string | null; root: string },
) {
  const assets = readAssets()
  const fileOf = (name: string) => assets.find((asset) => asset.name === name)?.file ?? name
  const { language, wording } = visit.context
  /** The same page in another language, from a folder on. */
  const toOther = (other: Language, folder: string): string => {
    const deep = [...rootOf(language, languages).split('/'), ...folder.split('/')].filter(Boolean).length
    const path = `${'../'.repeat(deep)}${rootOf(other, languages)}${encodeURI(folder)}${folder ? '/' : ''}`
    return path || './'
  }
  return async (folder: string, make: (links: ReturnType<typeof linksFrom>) => Promise<Content>) => {
    const links = linksFrom(folder, map, fileOf, wanted)
    const content = await make(links)
    const page = {
      ...toPage(content, visit, { links, theme: 'auto' }),
      address: publicUrl && `/${root}${folder}${folder && '/'}`,
      picture: null,
      typed: '',
      after: null,
    }
    const around = {
      wording,
      language,
      theme: 'auto' as const,
      links,
      here: null,
      ways: languages.length > 1 ? languages.map((each) => ({ language: each, address: toOther(each, folder) })) : [],
      origin: publicUrl ?? '',
      example: questionIn(visit),
    }
    written.add(join(folder, 'index.html'), String(await renderFrame(page, around)))
    return content.reply
  }
}

/** Writes files below a folder, and counts their bytes. */
function createWriter(folder: string) {
  let bytes = 0
  const names = new Set<string>()
  return {
    add(file: string, content: string | Uint8Array) {
      const [name = file] = file.split(sep)
      // Before anything is there: what a killed export leaves is known as well.
      if (!names.has(name)) markWritten(folder, [...names.add(name)])
      const path = join(folder, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      bytes += Buffer.byteLength(content)
    },
    bytes: () => bytes,
  }
}

/** Does something as a reader of the page would. Throws what that throws. */
async function visit(app: App, language: Language, work: (visit: Visit) => Promise<void>): Promise<void> {
  const done = Promise.withResolvers<void>()
  await app.receive(
    toEvent({ mark: 'export', language }, 'press'),
    async (visit) => work(visit).then(done.resolve, done.reject),
    async () => done.resolve(),
  )
  await done.promise
}
