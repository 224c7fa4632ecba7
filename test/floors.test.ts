import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The rooms from the ground up; a file may import from its own room or from a lower floor. */
const FLOORS: string[][] = [
  ['src/wording'],
  ['src/speech'],
  ['src/base'],
  ['src/text'],
  ['src/corpus'],
  ['src/search', 'src/citation'],
  ['src/documents'],
  ['src/library', 'src/reply'],
  ['src/evidence', 'src/quiz', 'src/pictures'],
  ['src/context'],
  ['src/answer'],
  ['src/subject', 'src/server'],
  ['src/app'],
  ['commands'],
  // What speaks to the world outside: no two of them know each other, and nothing below knows any.
  ['src/discord', 'src/terminal', 'src/web', 'src/store'],
  ['src/cli', 'src/service'],
  ['src/main.ts', 'src/cli.ts'],
]

/** The one room in which each third-party package is imported. */
const PACKAGE_ROOMS: Record<string, string> = {
  'discord.js': 'src/discord',
  'discord-markdown-parser': 'src/discord',
  minisearch: 'src/search',
  'wink-porter2-stemmer': 'src/search',
  yaml: 'src/corpus',
  'word-list': 'src/text',
  'mdast-util-from-markdown': 'src/text',
  'mdast-util-frontmatter': 'src/text',
  'mdast-util-gfm': 'src/text',
  'mdast-util-math': 'src/text',
  'micromark-extension-frontmatter': 'src/text',
  micromark: 'src/text',
  'micromark-extension-gfm': 'src/text',
  'micromark-extension-math': 'src/text',
  mdast: 'src/text',
  '@orama/stemmers': 'src/search',
  eld: 'src/search',
  pino: 'src/base',
  'wrap-ansi': 'src/terminal',
  'lru-cache': 'src/base',
  'rate-limiter-flexible': 'src/base',
  'ts-fsrs': 'src/quiz',
  entities: 'src/text',
  'fast-xml-parser': 'src/quiz',
  'csv-stringify/sync': 'src/quiz',
  'pure-rand/distribution/uniformInt': 'src/quiz',
  'pure-rand/generator/xoroshiro128plus': 'src/quiz',
  diff: 'src/answer',
  kysely: 'src/store',
  'kysely/migration': 'src/store',
  pg: 'src/store',
  'prom-client': 'src/service',
  '@citation-js/core': 'src/citation',
  '@citation-js/plugin-bibtex': 'src/citation',
  '@citation-js/plugin-ris': 'src/citation',
  citeproc: 'src/citation',
  '@mozilla/readability': 'src/documents',
  linkedom: 'src/documents',
  mammoth: 'src/documents',
  unpdf: 'src/documents',
  'unpdf/pdfjs': 'src/documents',
  yauzl: 'src/documents',
  hono: 'src/web',
  '@hono/node-server': 'src/web',
  '@resvg/resvg-js': 'src/pictures',
  'any-ascii': 'src/pictures',
  harfbuzzjs: 'src/pictures',
  'd3-geo': 'src/pictures',
  'd3-scale': 'src/pictures',
  'd3-shape': 'src/pictures',
  'topojson-client': 'src/pictures',
  'topojson-specification': 'src/pictures',
}

/** Packages that check or parse at more than one door. */
const SHARED_PACKAGES = ['zod', 'commander']

const root = join(import.meta.dirname, '..')
const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
)
const imports = files.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from |import\()'([^']+)'/g)].map((match) => ({
    file,
    target: match[1] ?? '',
  })),
)
const local = imports
  .filter(({ target }) => target.startsWith('.'))
  .map(({ file, target }) => ({ file, target: relative(root, normalize(join(root, dirname(file), target))) }))

const roomOf = (file: string) => FLOORS.flat().find((room) => file === room || file.startsWith(`${room}/`))
const roomOfPackage = (target: string) =>
  PACKAGE_ROOMS[target] ??
  PACKAGE_ROOMS[
    target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/')
  ]
const floorOf = (file: string) => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file) ?? ''))

/** The rooms of each floor as the map has them, from the ground up. */
const mapped = [...readFileSync(join(root, 'src/README.md'), 'utf8').matchAll(/^\| (\d+) +\| ([^|]+?) +\|/gm)]
  .map(([, floor, rooms = '']) => ({ floor: Number(floor), rooms: [...rooms.matchAll(/`([^`]+)`/g)] }))
  .map(({ floor, rooms }) => ({ floor, rooms: rooms.map(([, room = '']) => normalize(join('src', room, '.'))) }))
  .toReversed()

describe('the house', () => {
  it('has the floors that the map of the code draws, with the same rooms', () => {
    const built = FLOORS.map((rooms, floor) => ({ floor, rooms: rooms.toSorted() }))
    expect(mapped.map(({ floor, rooms }) => ({ floor, rooms: rooms.toSorted() }))).toEqual(built)
  })

  it('has a room for every file', () => {
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([])
  })

  it('imports nothing from the same or a higher floor, own room aside', () => {
    const upward = local.filter((i) => roomOf(i.file) !== roomOf(i.target) && floorOf(i.target) >= floorOf(i.file))
    expect(upward).toEqual([])
  })

  it('has no circle of imports', () => {
    const circles = files.filter((file) => reach(file).has(file))
    expect(circles).toEqual([])
  })

  it('keeps each third-party package in its room', () => {
    const packages = imports.filter(({ target }) => !target.startsWith('.') && !target.startsWith('node:'))
    const strays = packages.filter(
      ({ file, target }) => !SHARED_PACKAGES.includes(target) && roomOf(file) !== roomOfPackage(target),
    )
    expect(strays).toEqual([])
  })
})

function reach(from: string, seen = new Set<string>()): Set<string> {
  for (const { target } of local.filter((i) => i.file === from)) {
    if (seen.has(target)) continue
    seen.add(target)
    reach(target, seen)
  }
  return seen
}
