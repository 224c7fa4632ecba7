import type { Command } from '../../app/command.ts'
import type { Library } from '../../library/library.ts'
import type { Call } from '../../reply/reply.ts'
import { toAddress } from '../addresses.ts'

/** A page of a site without a server: the call that gives it, and the folder that it is in. */
export type StaticPage = { call: Call; folder: string }

/** All pages of a library that need no question: its lists, its timeline and maps, and every thing and note. */
export function listPages(library: Library, commands: readonly Command[]): StaticPage[] {
  const has = (name: string) => commands.some((command) => command.name === name)
  const what = commands.find(({ name }) => name === 'list')?.options.find(({ name }) => name === 'what')?.choices ?? []
  const views: StaticPage[] = [
    ...what.map((kind) => ({ call: call('list', { what: kind }), folder: kind })),
    ...['sources', 'timeline', 'map', 'framework', 'about']
      .filter(has)
      .map((name) => ({ call: call(name), folder: VIEWS[name] ?? name })),
    ...(has('map')
      ? dimensionsIn(library).map((id) => ({ call: call('map', { dimension: id }), folder: `map/${id}` }))
      : []),
  ]
  const things = listThings(library)
    .filter(({ command }) => has(command))
    .map((each) => ({ call: each, folder: folderOf(each, library) }))
  return [...new Map([...views, ...things].map((page) => [page.folder, page])).values()]
}

/** Where a view is that is called as one of its things is. */
const VIEWS: Record<string, string> = { framework: 'frameworks' }

const call = (command: string, input: Record<string, string> = {}): Call => ({ command, input })

function listThings(library: Library): Call[] {
  const [kind] = library.kinds
  const { sources, notes, frameworks, entities } = library
  const options: Record<string, string> = { network: 'network', term: 'term', person: 'person' }
  return [
    ...[...sources.keys()].map((source) => call('sources', { source })),
    ...[...notes.keys()].map((id) => call('passage', { id })),
    ...frameworks.map(({ id }) => call('framework', { framework: id })),
    ...dimensionsIn(library).map((id) => call('dimension', { dimension: id })),
    ...entities.map(({ kind: of, id }) =>
      of === 'city' ? call(kind?.one ?? of, { name: id }) : call(of, { [options[of] ?? of]: id }),
    ),
  ]
}

const dimensionsIn = ({ frameworks }: Library) => frameworks.flatMap(({ dimensions }) => dimensions.map(({ id }) => id))

/** Its address on a server, without what is said besides. */
const folderOf = (each: Call, library: Library) => decodeURI(toAddress(each, library).slice(1).split('?')[0] ?? '')
