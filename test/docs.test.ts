import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../commands/index.ts'
import { createPictureContext, drawPicture, pathOf, PICTURES } from '../docs/picture.ts'
import { typeExample } from '../src/app/example.ts'
import { en } from '../src/wording/en.ts'
import { createProgram } from '../src/cli/program.ts'
import { createTestContext } from './context.ts'
import { SETTINGS } from '../src/base/config.ts'

const { library } = createTestContext()
const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const readme = read('README.md')
const manifest = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>

/** The rows of the table under a heading, as cells without their backticks. */
function rowsUnder(heading: string): string[][] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  )
}

describe('the README', () => {
  it('lists every command with its options and example, and no more', () => {
    const usage = (name: string, required: boolean | 'typed') => (required ? name : `[${name}]`)
    const expected = commands
      .filter(({ internal }) => !internal)
      .map((c) => [
        `/${c.name}`,
        c.options.flatMap((o) => (o.internal ? [] : [usage(o.name, o.required)])).join(' '),
        typeExample(c, { library, wording: en }),
      ])
    expect(rowsUnder('What you can ask')).toEqual(expected)
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

  it('lists every script, and no more', () => {
    const command = (name: string) => (['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`)
    expect(rowsUnder('Scripts').map((row) => row[0])).toEqual(Object.keys(manifest.scripts).map(command))
  })

  it('gives a reason for every package, and names no other', () => {
    const packages = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]
    expect(rowsUnder('Built with').map((row) => row[0])).toEqual(packages)
    for (const row of rowsUnder('Built with')) expect(row[1]).not.toBe('')
  })

  it.each(PICTURES.map((picture) => [picture.file, picture] as const))(
    'shows %s as the program draws it today',
    async (file, picture) => {
      expect(readme).toContain(`(docs/${file})`)
      expect(readFileSync(pathOf(picture), 'utf8')).toBe(await drawPicture(picture, createPictureContext()))
    },
  )

  it('has links that lead somewhere', () => {
    const links = [...readme.matchAll(/\]\(((?!https?:)[^)]+)\)/g)].map((match) => match[1] ?? '')
    for (const link of links) expect(read(link), link).not.toBe('')
  })

  it('gives the test command that continuous integration runs', () => {
    expect(readme).toContain('npm install && npm test')
    expect(read('.ci/run')).toMatch(/^npm install && npm test$/m)
  })
})

describe('the map of the code', () => {
  it('names every room', () => {
    const map = read('src/README.md')
    for (const room of [
      'answer/',
      'citation/',
      'cli/',
      'corpus/',
      'discord/',
      'documents/',
      'library/',
      'reply/',
      'search/',
      'speech/',
      'store/',
      'terminal/',
      'text/',
      'wording/',
    ])
      expect(map).toContain(`\`${room}\``)
  })
})
