import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { commandsFor } from '../../src/app/commands-for.ts'
import { checkCorpus } from '../../src/cli/check.ts'
import { addSource } from '../../src/cli/library/add-source.ts'
import { makeLibrary } from '../../src/cli/library/make.ts'
import { writeSchemas } from '../../src/cli/library/schemas.ts'
import { importDocuments } from '../../src/cli/import-files.ts'
import { toDefinitions } from '../../src/discord/definitions.ts'
import { readPress, writePress } from '../../src/discord/custom-id.ts'
import { renderLines } from '../../src/terminal/render.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { wordingFor } from '../../src/wording/kind/word-kinds.ts'
import type { Language } from '../../src/wording/wording.ts'
import { PAGE, withTables } from '../../docs/fields.ts'
import { BEE_LIBRARY } from '../bees.ts'
import { footnote } from '../cli/run.ts'
import { createFolder, createTestContext, dispatch, type TestContext } from '../context.ts'

const made = mkdtempSync(join(tmpdir(), 'footnote-'))
afterAll(() => rmSync(made, { recursive: true, force: true }))
const said: string[] = []
makeLibrary(made, (line) => said.push(line))

const textOf = (reply: Reply) => renderLines(reply, { width: 1000, colour: false })
const says =
  (context: TestContext) =>
  async (command: string, input: Record<string, string> = {}, language: Language = 'en') =>
    textOf(await dispatch({ command, input, language }, context))
const ask = (context: TestContext, question: string) => says(context)('ask', { question })

async function check(libraries: string, documents: string | null = null) {
  const lines: string[] = []
  const code = await checkCorpus(libraries, documents, (line) => lines.push(line))
  return { code, text: lines.join('\n') }
}

/** A copy of the library that was made, in which something was changed. */
function change(changes: readonly [file: string, from: string, to: string][]): string {
  const folder = createFolder()
  cpSync(made, folder, { recursive: true })
  for (const [file, from, to] of changes) {
    const before = readFileSync(join(folder, file), 'utf8')
    expect(before).toContain(from)
    writeFileSync(join(folder, file), before.replace(from, to))
  }
  return folder
}

describe('a library that was just made', () => {
  const own = createTestContext({ FOOTNOTE_LIBRARY: made })

  it('has no fault, also against its text, and says what to do next', async () => {
    expect(await check(made, join(made, 'texts'))).toMatchObject({
      code: 0,
      text: expect.stringContaining('No faults.'),
    })
    expect(said.join('\n')).toContain(`npx footnote library check ${made}`)
    expect(readFileSync(join(made, 'README.md'), 'utf8')).not.toContain('HERE')
  })

  it('answers a question from its sample note', async () => {
    expect(await ask(own, 'does writing down what one recalls help?')).toContain('Of twelve students')
    expect(await says(own)('about')).toContain('ways to remember what one reads')
  })

  it('is refused where something is there already', () => {
    expect(() => makeLibrary(made, () => {})).toThrow('is not empty')
  })

  it('has a schema for editors at the head of each of its files', () => {
    const notes = JSON.parse(readFileSync(join(made, 'schemas/notes.schema.json'), 'utf8')) as {
      items: { properties: Record<string, { description: string }> }
    }
    expect(Object.keys(notes.items.properties)).toContain('techniques')
    expect(notes.items.properties['says']?.description).toContain('15 to 60')
    const [head] = readFileSync(join(made, 'techniques.yaml'), 'utf8').split('\n')
    expect(head).toBe('# yaml-language-server: $schema=schemas/techniques.schema.json')
  })

  it('is faultless when all that its README says of the sample is deleted', async () => {
    const folder = change([])
    const parting =
      readFileSync(join(folder, 'README.md'), 'utf8').match(/^The sample is yours to delete.*$/m)?.[0] ?? ''
    for (const [, path = ''] of parting.matchAll(/`(.+?)`/g)) rmSync(join(folder, path), { recursive: true })
    expect(await check(folder)).toMatchObject({ code: 0, text: expect.stringContaining('No faults.') })
  })

  it('takes a text as a source, and shows how notes name its paragraphs', async () => {
    const folder = change([])
    const file = join(folder, 'texts/sleep.md')
    writeFileSync(file, '# Sleep\n\n## Naps\n\nA nap helps. It need not be long.\n')
    const lines: string[] = []
    await addSource(file, { into: folder, title: 'On sleep', author: 'Doze, Ann', year: '2020' }, (l) => lines.push(l))
    expect(lines.join('\n')).toMatch(/section: Naps\n {2}paragraph: 1, sentences: 1-2 {2}A nap helps\./)
    expect(await check(folder, join(folder, 'texts'))).toMatchObject({ code: 0 })
  })
})

describe('a library of another kind', () => {
  const own = createTestContext({ FOOTNOTE_LIBRARY: made })
  const there = commandsFor(commands, own.library)

  it('calls its command and all that is said by what it lists', async () => {
    expect(there.filter(({ internal }) => !internal).map(({ name }) => name)).toContain('technique')
    expect(there.filter(({ internal }) => !internal).map(({ name }) => name)).not.toContain('city')
    const reply = await dispatch({ command: 'technique', input: { name: 'self-testing' } }, own)
    expect(textOf(reply)).toMatch(/Asking oneself, Practice[\s\S]*Lasting: supported/)
    expect(reply.self?.command).toBe('technique')
    expect(await ask(own, '/technique Asking oneself')).toContain('Lasting: supported')
    expect(await says(own)('ask', { question: '/methode Asking oneself' }, 'de')).toContain('Lasting')
    expect(await ask(own, 'which techniques are there?')).toContain('These sources name 1 technique')
    expect(await ask(own, 'list techniques in Practice')).toContain('Techniques · Practice')
    expect(await says(own)('technique', { name: 'juggling' })).toContain('“juggling” is not a technique')
  })

  it('speaks nowhere of cities', async () => {
    for (const [command, input] of [
      ['help', {}],
      ['framework', {}],
      ['dimension', { dimension: 'lasting' }],
      ['ask', { question: 'who is Napoleon?' }],
      ['annotate', { text: 'No.' }],
    ] as const)
      for (const language of ['en', 'de', 'es', 'fr', 'pt'] as const)
        expect(await says(own)(command, input, language)).not.toMatch(
          /\bcit(?:y|ies)\b|Stadt|Städte|ciudad|\bcidade|\bville/i,
        )
  })

  it('is told to Discord by that name, in each language that it has', () => {
    const definitions = toDefinitions(there, (language) => wordingFor(language, own.library.kinds))
    const technique = definitions.find(({ name }) => name === 'technique')
    expect(technique?.name_localizations).toMatchObject({ de: 'methode', 'es-ES': 'técnica' })
    expect(JSON.stringify(definitions)).not.toMatch(/\b(?:city|cities)\b/)
  })

  it('reads buttons that were made when the command was called otherwise', async () => {
    const press = readPress('2|turn|city|n=asking-oneself', null)
    const call = press && 'call' in press ? press.call : null
    expect(call && textOf(await dispatch(call, own))).toContain('Lasting: supported')
    const fresh = writePress({ action: 'turn', call: { command: 'technique', input: { name: 'asking-oneself' } } })
    expect(fresh).toBe('2|turn|technique|n=asking-oneself')
  })

  it('can be called anything that no command is called', async () => {
    const folder = change([['kind.yaml', 'one: technique\nmany: techniques', 'one: quiz\nmany: terms']])
    const { code, text } = await check(folder)
    expect(code).toBe(1)
    expect(text).toMatch(/kind\.yaml:4 there is a command quiz already/)
    expect(text).toMatch(/kind\.yaml:5 many: terms is the name of another file or field/)
  })

  it('has its own command in a shell', async () => {
    const env = { FOOTNOTE_LIBRARY: made }
    const { out } = await footnote(['technique', 'Asking', 'oneself'], { env })
    expect(out).toContain('Lasting: supported')
  })
})

describe('several libraries', () => {
  const both = createTestContext({ FOOTNOTE_LIBRARY: `corpus,${made}` })

  it('answer as one, each with the command of its kind', async () => {
    expect(await ask(both, 'does writing down what one recalls help?')).toContain('Of twelve students')
    expect(await says(both)('city', { name: 'Barcelona' })).toContain('Barcelona, Spain')
    expect(await says(both)('technique', { name: 'Asking oneself' })).toContain('Lasting: supported')
    expect(await ask(both, 'which techniques are there?')).toContain('1 technique')
    expect(await says(both)('compare', { first: 'Asking oneself', second: 'Toronto' })).toContain('is not a technique')
    expect(await says(both)('framework')).toMatch(/For cities\.[\s\S]*For techniques\./)
    const { err } = await footnote(['quiz', 'xylophones'], { env: { FOOTNOTE_LIBRARY: `corpus,${made}` } })
    expect(err).toContain('Try a city, a technique, a dimension')
    expect(await ask(both, 'hello')).toMatch(/solidarity cities[\s\S]*ways to remember/)
  })

  it('have no fault where each has none, and one for an id that two have, which names both places', async () => {
    expect((await check(`${BEE_LIBRARY.FOOTNOTE_LIBRARY},${made}`)).text).toContain('No faults.')
    const twin = change([['terms.yaml', '- id: recall', '- id: varroa']])
    const { text, code } = await check(`${BEE_LIBRARY.FOOTNOTE_LIBRARY},${twin}`)
    expect(code).toBe(1)
    expect(text).toMatch(/terms\.yaml:2 id varroa is used twice, first at \S*bees\/library\/terms\.yaml:\d+/)
    expect((await check(`${made},${change([])}`)).text).toMatch(/source sample-2026 is in two libraries, first at/)
  })

  it('can be none, and then what is imported is all that there is', async () => {
    const documents = createFolder()
    const given = { id: 'remembering', title: 'On remembering', author: 'Doze, Ann', year: '2020' }
    await importDocuments([join(made, 'texts/sample-2026.md')], given, { library: 'none', documents })
    const none = createTestContext({ FOOTNOTE_LIBRARY: 'none', FOOTNOTE_DOCUMENTS: documents })
    expect(await ask(none, 'what do students remember after a week?')).toContain('remembered about')
    expect(await says(none)('about')).toContain('questions about “On remembering” from 1 source')
    expect(await says(none)('help')).not.toMatch(/\/city|\/compare|\/framework/)
    expect((await check('none')).text).toContain('No faults.')
    expect(await ask(none, '/term overtone')).toContain('“overtone” is not a term')
    const env = { FOOTNOTE_LIBRARY: 'none', FOOTNOTE_DOCUMENTS: documents }
    const [city, quiz] = await Promise.all([['city', 'Barcelona'], ['quiz']].map((typed) => footnote(typed, { env })))
    expect(quiz?.err).toMatch(/no questions here yet[\s\S]*quiz\.yaml and questions\.yaml/)
    expect(city?.err).toMatch(/There are ask, .*verify/)
    expect(city?.err).not.toMatch(/further|origin|rate/)
  })
})

describe('what is wrong in a library', () => {
  const NOTES = 'sources/sample-2026/notes.yaml'
  const rows: [what: string, file: string, from: string, to: string, told: RegExp][] = [
    ['syntax', 'terms.yaml', 'kind: concept', 'kind: [concept', /terms\.yaml:\d+ /],
    [
      'a field that is none',
      NOTES,
      'terms: [',
      'term: [',
      /notes\.yaml:11 there is no field term here; did you mean terms\?/,
    ],
    [
      'a field that is missing',
      NOTES,
      '  says: >-',
      '  sais: >-',
      /notes\.yaml:2 says: is missing\n {2}says: One statement/,
    ],
    [
      'an id that is none',
      NOTES,
      'terms: [recall]',
      'terms: [recal]',
      /notes\.yaml:11 .*recal is not in terms\.yaml; did you mean recall\?/,
    ],
    [
      'a thing that is none',
      NOTES,
      'techniques: [asking-oneself]',
      'techniques: [asking]',
      /notes\.yaml:10 .*asking is not in techniques\.yaml/,
    ],
    [
      'a dimension that is none',
      NOTES,
      '{ lasting:',
      '{ lastign:',
      /notes\.yaml:13 .*lastign is no dimension.*did you mean lasting\?/,
    ],
    ['a stance that is none', NOTES, 'lasting: supported', 'lasting: proven', /notes\.yaml:13 /],
    [
      'a question without its mark',
      NOTES,
      'recalls help?',
      'recalls help',
      /notes\.yaml:9 .*ends without a question mark/,
    ],
    [
      'a year that is not tagged',
      NOTES,
      'a week later.',
      'a week later, in 2019.',
      /notes\.yaml:4 .*says 2019, which its years lack/,
    ],
    [
      'a framework for what is not listed',
      'frameworks.yaml',
      'applies-to: techniques',
      'applies-to: cities',
      /frameworks\.yaml:8 .*must be techniques or networks, not cities/,
    ],
    [
      'a source that is none',
      'frameworks.yaml',
      'source: sample-2026',
      'source: sample-2025',
      /frameworks\.yaml:6 .*did you mean sample-2026\?/,
    ],
    [
      'a sense that is none',
      'terms.yaml',
      'sample-2026/half-remembered',
      'sample-2026/half',
      /terms\.yaml:8 .*there is no note sample-2026\/half/,
    ],
    [
      'a record without its title',
      'sources/sample-2026/source.yaml',
      '  title:',
      '  titel:',
      /source\.yaml:4 csl\.title: is missing/,
    ],
    [
      'a hash that is none',
      'sources/sample-2026/source.yaml',
      'sha256: ',
      'sha256: x',
      /source\.yaml:13 edition\.sha256: must be 64 hexadecimal digits\n {2}sha256: Its hash/,
    ],
    [
      'an example of what is not listed',
      'welcome.yaml',
      'name: Asking oneself',
      'name: Juggling',
      /welcome\.yaml:11 technique: name: there is no Juggling/,
    ],
    [
      'a name for a kind that is none',
      'kind.yaml',
      'one: technique',
      'one: A Technique',
      /kind\.yaml:4 one: must be lower-case words/,
    ],
  ]
  it.each(rows)('is told with its file and line: %s', async (_, file, from, to, told) => {
    const { code, text } = await check(change([[file, from, to]]))
    expect(text).toMatch(told)
    expect(code).toBe(1)
  })

  it('is not that a library calls its kind otherwise', async () => {
    const folder = change([
      ['kind.yaml', 'one: technique\nmany: techniques', 'one: method\nmany: methods'],
      ['frameworks.yaml', 'applies-to: techniques', 'applies-to: methods'],
      [NOTES, 'techniques:', 'methods:'],
      ['welcome.yaml', '  technique:', '  method:'],
      ['welcome.yaml', '[ask, technique', '[ask, method'],
    ])
    renameSync(join(folder, 'techniques.yaml'), join(folder, 'methods.yaml'))
    writeSchemas(folder)
    expect((await check(folder)).text).toContain('No faults.')
  })
})

it('has every field told in docs/own-library.md, as its schema has it', () => {
  const page = readFileSync(PAGE, 'utf8')
  const plain = (text: string) => text.replace(/-{2,}/g, '-').replace(/\s+/g, ' ')
  expect(plain(page), 'run "npm run fields", then "npm run format"').toBe(plain(withTables(page)))
  expect(page).not.toMatch(/\|\s*\|\s*$/m)
})
