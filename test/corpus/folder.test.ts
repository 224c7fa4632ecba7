import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCorpus } from '../../src/cli/check.ts'
import { BEE_LIBRARY } from '../bees.ts'
import { footnote, start } from '../cli/run.ts'
import { createFolder, createTestContext } from '../context.ts'

/** A library on bees with something else in it: a text for a file, null for a folder. */
function change(changes: Record<string, string | null> = {}): string {
  const folder = createFolder()
  cpSync(BEE_LIBRARY.FOOTNOTE_LIBRARY, folder, { recursive: true })
  for (const [name, content] of Object.entries(changes)) {
    rmSync(join(folder, name), { force: true })
    if (content === null) mkdirSync(join(folder, name))
    else writeFileSync(join(folder, name), content)
  }
  return folder
}

async function check(folder: string) {
  const lines: string[] = []
  const code = await checkCorpus(folder, null, (line) => lines.push(line))
  return { code, lines, faults: lines.filter((line) => /:\d+ /.test(line)) }
}

const open = (folder: string) => createTestContext({ FOOTNOTE_LIBRARY: folder })

describe('a folder that is no library', () => {
  const rows: [what: string, make: () => string, says: RegExp][] = [
    ['that is not there', () => join(createFolder(), 'bees'), /bees is not there/],
    ['that is a file', () => join(change(), 'people.yaml'), /people\.yaml is not a folder/],
    ['that is under a file', () => join(change(), 'people.yaml/bees'), /bees is not there/],
    ['without sources', () => createFolder(), /has no folder sources/],
    ['whose sources are a file', () => join(change({ 'quiz.yaml': null }), 'quiz.yaml'), /has no folder sources/],
  ]
  it.each(rows)('stops the start, which names the setting: one %s', (_, make, says) => {
    const folder = make()
    expect(() => open(folder)).toThrow(says)
    expect(() => open(folder)).toThrow(
      expect.objectContaining({ faultOf: 'setup', hint: expect.stringContaining('FOOTNOTE_LIBRARY') }),
    )
  })

  it.each(rows)('is the one fault that the check finds: one %s', async (_, make, says) => {
    const { code, faults, lines } = await check(make())
    expect(faults).toEqual([expect.stringMatching(/the library (?:is|has) no/)])
    expect(faults[0]).toMatch(says.source.replace(/^.* is/, 'is'))
    expect(lines.at(-1)).toBe('1 fault.')
    expect(code).toBe(1)
  })

  it('ends every program with 2, without a stack trace', async () => {
    const env = { FOOTNOTE_LIBRARY: join(change(), 'people.yaml') }
    const runs = [footnote(['ask', 'why?'], { env }), footnote(['import', 'README.md'], { env }), start({ env })]
    for (const { code, err } of await Promise.all(runs)) {
      expect(err).toMatch(/^The library .*people\.yaml is not a folder\.\nSet FOOTNOTE_LIBRARY .*\n$/)
      expect(code).toBe(2)
    }
  })
})

describe('a library', () => {
  it('with one fault has one, and says where to read of it', () => {
    const folder = change({ 'quiz.yaml': 'regions: x' })
    const hint = expect.stringContaining(`npx footnote library check ${folder}`)
    expect(() => open(folder)).toThrow(
      expect.objectContaining({ message: `The library ${folder} has 1 fault.`, hint }) as Error,
    )
  })

  it('with a folder in place of a file has a fault', async () => {
    const folder = change({ 'people.yaml': null })
    expect((await check(folder)).faults[0]).toMatch(/people\.yaml:1 .*cannot be read/)
    expect(() => open(folder)).toThrow(/has \d+ faults?\./)
  })

  it.each(['', '# nobody yet\n', '\uFEFF---\r\n# nobody yet\r\n'])(
    'may have %j for a file that may be missing',
    async (content) => {
      const empty = Object.fromEntries(
        ['questions', 'quiz', 'welcome', 'languages', 'cities'].map((n) => [`${n}.yaml`, content]),
      )
      const folder = change(empty)
      expect(await check(folder)).toMatchObject({ code: 0, faults: [] })
      expect(open(folder).library.welcome).toEqual(open(change({ 'welcome.yaml': '{}' })).library.welcome)
    },
  )

  const misspelt: [name: string, content: string | null, says: RegExp][] = [
    ['welcome.yml', 'greeting: { en: Hello }', /A library has no file of this name; welcome\.yaml may be meant/],
    ['citties.yaml', '[]', /cities\.yaml may be meant/],
    ['Quiz.YAML', '{}', /quiz\.yaml may be meant/],
    ['glossary.yaml', '[]', /it can have frameworks\.yaml, acts\.yaml, cities\.yaml/],
    ['source', null, /A library has no folder of this name; sources may be meant/],
    ['sources/notes.yaml', '[]', /The folder sources has no file of this name; nothing reads it/],
    ['sources/lorne-1998/note.yaml', '[]', /A source has no file of this name; notes\.yaml may be meant/],
    ['sources/lorne-1998/old', null, /A source has no folder of this name; nothing reads it/],
  ]
  it.each(misspelt)('has nothing called %s, and the check says so', async (name, content, says) => {
    const { code, faults } = await check(change({ [name]: content }))
    expect(faults).toEqual([expect.stringMatching(new RegExp(`${name}:1 .*${says.source}`))])
    expect(code).toBe(1)
  })

  it('has a fault for each link to a source, which is not loaded', async () => {
    const folder = change()
    symlinkSync(join(folder, 'sources/lorne-1998'), join(folder, 'sources/linked-1998'))
    symlinkSync(join(folder, 'people.yaml'), join(folder, 'sources/people'))
    const { faults } = await check(folder)
    expect(faults).toEqual([expect.stringMatching(/linked-1998:1 A link to a source is not followed/)])
  })

  it('counts the notes of each folder once, whatever id its source has', async () => {
    const folder = change()
    cpSync(join(folder, 'sources/lorne-1998'), join(folder, 'sources/copy-1998'), { recursive: true })
    const { lines, faults } = await check(folder)
    expect(faults.join('\n')).toMatch(/copy-1998\/source\.yaml:\d+ id lorne-1998 is not its folder's name/)
    const [, total, each = ''] = lines.join('\n').match(/(\d+) notes \((.*)\)/) ?? []
    expect(each.match(/on [a-z0-9-]+/g)).toEqual(['on copy-1998', 'on lorne-1998', 'on vell-quint-2016'])
    expect((each.match(/\d+(?= on)/g) ?? []).reduce((sum, n) => sum + Number(n), 0)).toBe(Number(total))
  })

  it.each(['- {\n  id: bee', '- {\n  id: bee\n', '- {\n  id: bee\n\n'])(
    'has a fault of syntax at the end told on a line that is there: %j',
    async (content) => {
      const { faults } = await check(change({ 'terms.yaml': content }))
      expect(faults.join('\n')).toMatch(/terms\.yaml:2 /)
      expect(faults.join('\n')).not.toMatch(/terms\.yaml:[3-9] /)
    },
  )

  it('may have texts of its own beside its files', async () => {
    const folder = change({ 'README.md': '# Bees', LICENSE: 'Free', '.git': null, 'sources/lorne-1998/why.txt': 'So.' })
    expect((await check(folder)).faults).toEqual([])
  })

  const shapes: [file: string, content: string, says: RegExp][] = [
    ['terms.yaml', 'term: bee', /:1 the file must be a list, not fields$/],
    ['questions.yaml', '- 3', /:1 must be fields with their values$/],
    [
      'questions.yaml',
      '- { id: a/b, stem: , level: hard, rests: [], answer: true }',
      /:1 stem: is empty, and must be a text$/,
    ],
    [
      'questions.yaml',
      '- { id: a/b, stem: X, level: hard, answer: true }',
      /:1 level: must be recall, understand or apply$/,
    ],
    ['questions.yaml', '- { id: a/b, stem: X, answer: perhaps }', /:1 answer: must be true or false, not a text$/],
    ['people.yaml', '- { id: x, name: "", role: keeper }', /:1 name: must not be empty$/],
    [
      'people.yaml',
      '- { id: x, role: keeper, age: 3 }',
      /:1 there is no field age here; there are id, name, spellings, role$/,
    ],
    ['people.yaml', '- { id: x, role: keeper }', /:1 name: is missing$/],
    ['quiz.yaml', 'in-office-since: { x: 1999.5 }', /:1 in-office-since\.x: must be a whole number, not 1999\.5$/],
    ['sources/lorne-1998/source.yaml', '', /:1 the file is empty, and must be fields with their values$/],
  ]
  it.each(shapes)('has faults of shape told in plain words: %s with %s', async (file, content, says) => {
    const { faults } = await check(change({ [file]: content }))
    expect(faults).toContainEqual(expect.stringMatching(says))
    expect(faults.join('\n')).not.toMatch(/Invalid|expected|received|Unrecognized|Too (?:small|big)/)
  })
})
