import type { Drawable } from '../../reply/figure.ts'
import type { Library } from '../../library/library.ts'
import type { Call } from '../../reply/reply.ts'
import { type AssetName, type Links, toAddress } from '../addresses.ts'
import type { StaticPage } from './list-pages.ts'

/** What static pages lead to: the folders that there are, by the calls that give them. */
export type StaticMap = { folderOf: (call: Call) => string | null }

/**
 * Finds the folders of calls. What is only shown in another way by what a reply says of itself, as its first framework, is the same
 * page; what is asked for in another way has none.
 */
export function createStaticMap(pages: readonly StaticPage[], library: Library): StaticMap {
  const folders = new Map(pages.map(({ call, folder }) => [toAddress(call, library), folder]))
  const usual = library.frameworks.find(({ 'applies-to': to }) => to === 'cities')?.id
  return {
    folderOf(call) {
      const { framework, ...rest } = call.input
      const isOwn = call.command === 'framework'
      const input = !isOwn && framework !== undefined && framework === usual ? rest : call.input
      return folders.get(toAddress({ ...call, input }, library)) ?? null
    },
  }
}

/** What is drawn: what stands in no table of the page itself. */
const DRAWN: readonly Drawable['kind'][] = ['map', 'timeline', 'network', 'bars']

/** The links of a page in a folder: each relative to it, so that the site may stand anywhere. In: the files that pages load; `wanted` gathers the pictures, and is null where none are drawn. */
export function linksFrom(
  folder: string,
  { folderOf }: StaticMap,
  fileOf: (name: AssetName) => string,
  wanted: Map<string, Drawable> | null,
): Links {
  const up = '../'.repeat(folder ? folder.split('/').length : 0)
  const toFolder = (path: string) => `${up}${encodeURI(path)}${path ? '/' : ''}` || './'
  return {
    call(call) {
      const found = folderOf(call)
      return found === null ? null : toFolder(found)
    },
    act: () => null,
    page: (path) => (path === '/' ? toFolder('') : path === '/ask' ? toFolder('search') : null),
    picture(file, figure) {
      if (!wanted || !DRAWN.includes(figure.kind)) return null
      wanted.set(file, figure)
      return `${up}pictures/${file}`
    },
    asset: (name) => `${up}assets/${fileOf(name)}`,
  }
}
