import type { Drawable } from '../reply/figure.ts'
import type { Library } from '../library/library.ts'
import type { Call } from '../reply/reply.ts'

/** Where a page leads: an address for what it shows; null where there is none there, as on a site without a server. */
export type Links = {
  /** What a call shows. */
  call: (call: Call) => string | null
  /** What else can be done with the reply to a call. */
  act: (act: Act, call: Call) => string | null
  /** A page by its address on a server, such as `/`. */
  page: (path: string) => string | null
  /** A picture that stands in a file; null where pictures are drawn when they are asked for. */
  picture?: (file: string, figure: Drawable) => string | null
  /** A file that pages load. */
  asset: (name: AssetName) => string
}

/** Its citations, all of it as a file, how Discord shows it, and a picture of it. */
export const ACTS = ['citations', 'file', 'discord', 'figure'] as const
export type Act = (typeof ACTS)[number]

export type AssetName = 'style.css' | 'page.js' | 'icon.svg'

/** What has an address of its own, `/city/barcelona`: the first part of that, the command and the option that names it. */
const THINGS: readonly { part: string; command: string; option: string }[] = [
  { part: 'source', command: 'sources', option: 'source' },
  { part: 'network', command: 'network', option: 'network' },
  { part: 'person', command: 'person', option: 'person' },
  { part: 'term', command: 'term', option: 'term' },
  { part: 'dimension', command: 'dimension', option: 'dimension' },
  { part: 'framework', command: 'framework', option: 'framework' },
  { part: 'note', command: 'passage', option: 'id' },
  { part: 'passage', command: 'passage', option: 'id' },
]

/** The name of the command, in the address of any other reply. */
const COMMAND = 'c'

/** The address of the reply to a call; the same on every server with the same library. */
export function toAddress({ command, input }: Call, library: Library): string {
  if (command === PRACTICE) return toPractice(input)
  const thing = thingsIn(library).find(
    (each) => each.command === command && input[each.option] && isOfPart(each.part, input[each.option] ?? '', library),
  )
  const rest = Object.entries(input).filter(([option, value]) => value !== '' && option !== thing?.option)
  const query = new URLSearchParams(thing ? rest : [[COMMAND, command], ...rest]).toString()
  const path = thing ? `/${thing.part}/${encodePath(input[thing.option] ?? '')}` : '/r'
  return query ? `${path}?${query}` : path
}

/** The command that has pages of its own here. */
export const PRACTICE = 'quiz practice'

/** Where one practises a topic. */
export const toPractice = ({ topic = '' }: Call['input']): string =>
  topic ? `/quiz?${new URLSearchParams({ topic })}` : '/quiz'

/** The same of something else than to show it. */
export const toActAddress = (act: Act, { command, input }: Call): string =>
  `/${act}?${new URLSearchParams([[COMMAND, command], ...Object.entries(input).filter(([, value]) => value !== '')])}`

/** The parts with which addresses of things begin. */
export const partsIn = (library: Library): string[] => thingsIn(library).map(({ part }) => part)

/** The call behind the address of a thing: its first part, what names it, and what else is said of it. */
export function fromThing(part: string, name: string, query: URLSearchParams, library: Library): Call | null {
  const thing = thingsIn(library).find((each) => each.part === part)
  return thing ? { command: thing.command, input: { ...readInput(query), [thing.option]: name } } : null
}

/** The call in a query, `c=compare&first=…`; null where it names no command. */
export function fromQuery(query: URLSearchParams): Call | null {
  const command = query.get(COMMAND)
  return command ? { command, input: readInput(query) } : null
}

/** What a query says besides, which is of no command. */
const OTHERS: readonly string[] = [COMMAND, 'lang', 'q', 'after', 'as']

const readInput = (query: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...query].filter(([name, value]) => !OTHERS.includes(name) && value !== ''))

const thingsIn = ({ kinds }: Library) => [
  ...kinds.map(({ one }) => ({ part: one, command: one, option: 'name' })),
  ...THINGS,
]

/** A note has another address than a passage, though one command shows both. */
const isOfPart = (part: string, id: string, { notes }: Library) =>
  part === 'note' ? notes.has(id) : part !== 'passage' || !notes.has(id)

/** Ids are made of parts with slashes between them, which stay. */
const encodePath = (id: string) => id.split('/').map(encodeURIComponent).join('/')
