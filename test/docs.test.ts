import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { commands } from '../commands/index.ts'
import { askAnew, createPictureContext, drawPicture, pathOf, PICTURES, readKeptReply } from '../docs/picture.ts'
import { toExample } from '../docs/settings.ts'
import { groupOf, type Where } from '../src/app/command.ts'
import { typeExample } from '../src/app/example.ts'
import { INVITED_WITH, inviteLink } from '../src/discord/permissions.ts'
import { en } from '../src/wording/en.ts'
import { createProgram } from '../src/cli/program.ts'
import { createTestContext } from './context.ts'
import { SETTINGS } from '../src/base/config.ts'

const { library } = createTestContext()
const pictured = createPictureContext()
const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const readme = read('README.md')

/** The README, and the pages to which it leads: what it once held is checked as if it still did. */
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CODE_OF_CONDUCT.md',
  ...readdirSync(join(root, 'docs')).flatMap((name) => (/\.md$/.test(name) ? `docs/${name}` : [])),
]
const documents = pages.map((name) => ({ name, text: read(name) }))
const all = documents.map(({ text }) => text).join('\n')
const manifest = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>

/** The rows of the table under a heading of some page, as cells without their backticks. */
function rowsUnder(heading: string, page = all): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split(/\n##? /)[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  )
}

const pictures = PICTURES.map((picture) => [picture.file, picture] as const)

/** The names of all fields in a value, each with the way to it and, where it has kinds, with its kind. */
function fieldsOf(value: unknown, path = ''): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((each) => [...fieldsOf(each, path)]))
  if (typeof value !== 'object' || value === null) return new Set([path])
  const here = 'kind' in value ? `${path}(${value.kind})` : path
  return new Set(Object.entries(value).flatMap(([name, each]) => [...fieldsOf(each, `${here}.${name}`)]))
}

describe('the README', () => {
  it('is short, and leads to every page', () => {
    expect(readme.split(/\s+/).length).toBeLessThan(1200)
    for (const { name } of documents) if (name !== 'README.md') expect(readme).toContain(`](${name})`)
  })

  it('tells of commands alone that there are', () => {
    const typed = [...all.matchAll(/`(?:npx footnote|npm run) ([\w:-]+)/g)].map(([, name = '']) => name)
    const known = [...createProgram(() => {}).commands.map((each) => each.name()), ...Object.keys(manifest.scripts)]
    expect(typed.length).toBeGreaterThan(30)
    expect(typed.filter((name) => !known.includes(name))).toEqual([])
  })

  it('lists every command with its options and example, and no more', () => {
    const usage = (name: string, required: boolean | 'typed') => (required ? name : `[${name}]`)
    const expected = commands
      .filter(({ internal }) => !internal)
      .map((c) => [
        `/${c.name}`,
        c.options.flatMap((o) => (o.internal ? [] : [usage(o.name, o.required)])).join(' '),
        typeExample(c, { library, language: 'en', wording: en, isShell: false }),
      ])
    expect(rowsUnder('What you can ask')).toEqual(expected)
  })

  it('says which commands are not had everywhere', () => {
    const named = (sentence = '') => [...sentence.matchAll(/`\/([\w-]+)`/g)].map(([, name]) => name).sort()
    const groupsOf = (...places: Where[]) =>
      [...new Set(commands.filter(({ where }) => places.includes(where)).map(groupOf))].sort()
    expect(named(all.match(/^.*down to `\/sources`.*?\. (.*?) are for talking to it/m)?.[1])).toEqual(groupsOf('chat'))
    expect(named(all.match(/has none of them\. (.*?) are for Discord alone/)?.[1])).toEqual(
      groupsOf('discord', 'server'),
    )
  })

  it('lists everything the command line does, with its options, and no more', () => {
    const program = createProgram(() => {})
    const expected = program.commands.map((c) => [`npx footnote ${c.name()}`, c.options.map((o) => o.long).join(' ')])
    expect(rowsUnder('On the command line').map((row) => row.slice(0, 2))).toEqual(expected)
  })

  it('lists every setting with its default and what is allowed, and no more', () => {
    const expected = Object.entries(SETTINGS).map(([name, setting]) => [name, setting.default, setting.allowed])
    expect(rowsUnder('Settings')).toEqual(expected)
  })

  it('has them all in a file to copy, which is read without faults', () => {
    expect(read('.env.example'), '"npm run settings" makes it anew').toBe(toExample())
    expect(parseEnv(toExample().replaceAll(/^#(?=[A-Z_]+=)/gm, ''))).toEqual(
      Object.fromEntries(Object.keys(SETTINGS).flatMap((name) => (name === 'FOOTNOTE_ENV' ? [] : [[name, '']]))),
    )
  })

  it('lists every script, and no more', () => {
    const command = (name: string) => (['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`)
    expect(rowsUnder('Scripts').map((row) => row[0])).toEqual(Object.keys(manifest.scripts).map(command))
  })

  it('gives a reason for every package, and names no other', () => {
    const packages = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]
    expect(rowsUnder('Built with').map((row) => row[0])).toEqual(packages)
    for (const row of rowsUnder('Built with')) expect(row[1]).not.toBe('')
  })

  it.each(pictures)('shows %s as the program draws the reply that is kept beside it', async (file, picture) => {
    expect([readme.includes(`(docs/${file})`), all.includes(`](${file})`)]).toContain(true)
    expect(readFileSync(pathOf(picture), 'utf8')).toBe(await drawPicture(picture, readKeptReply(picture)))
  })

  it.each(pictures)('shows in %s a reply of the form that it has today', async (_, picture) => {
    const today = fieldsOf(await askAnew(picture, pictured))
    const kept = fieldsOf(readKeptReply(picture))
    const changed = { gone: [...kept.difference(today)], new: [...today.difference(kept)] }
    expect(changed, '"npm run picture" keeps the replies of today').toEqual({ gone: [], new: [] })
  })

  it('has links that lead somewhere', () => {
    for (const { name, text } of documents)
      for (const [, link = ''] of text.matchAll(/\]\(((?!https?:)[^)#\s]+)[^)]*\)/g))
        expect(read(join(dirname(name), link)), `${name}: ${link}`).not.toBe('')
  })

  it('gives the test command that continuous integration runs', () => {
    expect(readme).toContain('npm install && npm test')
    expect(read('.ci/run')).toMatch(/^npm install && npm test$/m)
  })
})

describe('the page for operators', () => {
  const page = read('docs/operate.md')

  it('asks for the permissions that the bot is invited with, and no others', () => {
    const link = inviteLink('APPLICATION_ID')
    expect(page).toContain(link)
    const numbers = [...page.matchAll(/\b\d{12}\b/g)].map(([number]) => number)
    expect(new Set(numbers)).toEqual(new Set([new URL(link).searchParams.get('permissions')]))
    const spaced = (name: string) =>
      name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').replace('View Channel', 'View Channels')
    for (const name of INVITED_WITH) expect(page.toLowerCase()).toContain(spaced(name).toLowerCase())
  })

  it('quotes lines of the log that the program writes', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => read(join('src', name)))
      .join('\n')
    const rows = rowsUnder('When something is wrong', page)
    const quoted = rows.flatMap(([line = '']) => [...line.matchAll(/“([^”]+)”/g)].map(([, said = '']) => said))
    expect(quoted.length).toBeGreaterThanOrEqual(10)
    expect(quoted.filter((said) => !sources.includes(said))).toEqual([])
  })
})

describe('the lock', () => {
  type Locked = { optionalDependencies?: Record<string, string>; libc?: string[] }
  const locked: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages

  it('holds what every platform installs', () => {
    const optional = Object.values(locked).flatMap((each) => Object.keys(each.optionalDependencies ?? {}))
    expect(optional.length).toBeGreaterThan(0)
    for (const name of optional) expect(locked).toHaveProperty([`node_modules/${name}`])
  })

  it('holds nothing that some versions of npm take out again', () => {
    expect(Object.entries(locked).flatMap(([name, { libc }]) => (libc ? name : []))).toEqual([])
  })
})

describe('the map of the code', () => {
  it('has a place for every room, and for no other', () => {
    const entries = readdirSync(join(root, 'src'), { withFileTypes: true })
    const rooms = entries.flatMap((entry) =>
      entry.isDirectory() ? `${entry.name}/` : (entry.name.match(/.+\.ts$/) ?? []),
    )
    const placed = rowsUnder('Floors', read('src/README.md')).flatMap(([, room = '']) => room.split(' '))
    expect(placed.sort()).toEqual([...rooms, '../commands/'].sort())
  })
})
