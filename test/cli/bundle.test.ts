import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BEE_LIBRARY } from '../bees.ts'
import { createFolder } from '../context.ts'

const ROOT = join(import.meta.dirname, '../..')

type Ran = { code: number | null; out: string; err: string }

/** A copy of the project, with the packages of this one and a library of bees, which is run as a process of its own. */
function copyProject(folder: string) {
  for (const name of ['bin', 'src', 'commands', 'package.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  const cache = join(folder, 'cache')
  const given = {
    PATH: process.env['PATH'] ?? '',
    FOOTNOTE_CACHE: cache,
    FOOTNOTE_DOCUMENTS: join(folder, 'documents'),
  }
  const run = (file: string, args: string[], more: Record<string, string> = {}): Ran => {
    const env = { ...given, ...BEE_LIBRARY, ...more }
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, file), ...args], { env })
    return { code: status, out: String(stdout), err: String(stderr) }
  }
  return {
    folder,
    bundle: () => run('bin/bundle.mjs', []),
    bundles: () => readdirSync(join(cache, 'program')),
    footnote: (args: string[], more?: Record<string, string>) => run('bin/footnote.mjs', args, more),
    /** Has the list of sources do something first. */
    doFirst(what: string) {
      const file = join(folder, 'src/answer/sources.ts')
      const [before = '', after = ''] = readFileSync(file, 'utf8').split('  const { library } = context\n', 2)
      writeFileSync(file, `${before}  ${what}\n  const { library } = context\n${after}`)
    },
  }
}

/** Writes which files are loaded on the error stream, a line each. */
const WATCH = {
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(
    `import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context) } })
    process.on('exit', () => process.stderr.write(loaded.join('\\n')))`,
  )}`,
}

describe('the bundle', { timeout: 120_000 }, () => {
  // Making one takes seconds: one of the sources as they are, and one of them changed.
  let whole: ReturnType<typeof copyProject>
  beforeAll(() => {
    whole = copyProject(mkdtempSync(join(tmpdir(), 'footnote-bundle-')))
    expect(whole.bundle()).toEqual({ code: 0, out: '', err: '' })
  }, 120_000)
  afterAll(() => rmSync(whole.folder, { recursive: true }))

  it('is what runs, and answers as the sources do', () => {
    const { footnote } = whole
    const { err } = footnote(['sources'], WATCH)
    expect(err).toContain('/cli/cli.mjs')
    expect(err).not.toContain('/src/')
    const cited = ['bibtex', 'apa'].map((style) => ['cite', 'lorne-1998', style])
    for (const args of [['sources'], ['ask', 'what is a waggle dance?'], ['--help'], ['ask'], ...cited])
      expect(footnote(args)).toEqual(footnote(args, { FOOTNOTE_BUNDLE: 'no' }))
  })

  it.each([
    ['hives.md', '# Hives\n\nA hive has one queen.\n\nShe lays two thousand eggs a day.\n'],
    ['hives.html', '<h1>Hives</h1><p>A hive has one queen.</p><p>She lays two thousand eggs a day.</p>'],
  ])('reads files in a thread of its own: %s', (name, text) => {
    const { folder, footnote } = whole
    const file = join(folder, name)
    writeFileSync(file, text)
    const record = { title: 'Hives', author: 'Roe, Jane', year: '2020', kind: 'report', publisher: 'X' }
    const given = Object.entries(record).flatMap(([option, value]) => [`--${option}`, value])
    const documents = { FOOTNOTE_DOCUMENTS: join(folder, `documents-${name}`) }
    expect(footnote(['import', file, '--id', 'roe-2020', ...given], documents)).toMatchObject({ code: 0 })
    expect(footnote(['ask', 'how many eggs does a queen lay a day?'], documents).out).toContain('two thousand eggs')
  })

  it('is never run when a source has changed since; the one made of that is, and names the sources of a fault', () => {
    const { bundle, footnote, doFirst } = whole
    expect(footnote(['sources']).out).not.toContain('changed')
    doFirst("if (process.env['BROKEN']) throw new Error('broken')\n  process.stdout.write('changed')")
    expect(footnote(['sources']).out).toContain('changed')
    for (const [name, tree] of Object.entries({ 'other-1': ROOT, 'gone-1': join(whole.folder, 'nowhere') })) {
      const folder = join(whole.folder, 'cache', 'program', name)
      mkdirSync(folder)
      writeFileSync(join(folder, 'tree.txt'), tree)
    }
    bundle()
    const { out, err } = footnote(['sources'], WATCH)
    expect(out).toContain('changed')
    expect(err).not.toContain('/src/')
    const broken = footnote(['sources'], { ...WATCH, BROKEN: 'yes' })
    expect(broken.err).not.toContain('/src/cli.ts')
    expect(broken.code).toBe(1)
    expect(broken.err).toMatch(/broken\\n {4}at \S*showSources \(file:\S+src\/answer\/sources\.ts:\d+:\d+\)/)
  })

  it('is made beside those of other trees in a cache that several share, and drops those of trees that are gone', () => {
    const { bundles } = whole
    expect(bundles()).toContain('other-1')
    expect(bundles()).not.toContain('gone-1')
    expect(bundles().filter((name) => name !== 'other-1')).toHaveLength(2)
  })

  it('is not missed where it cannot be made', () => {
    const { folder, bundle, footnote } = copyProject(createFolder())
    writeFileSync(join(folder, 'src/main.ts'), 'nothing that can be read {')
    const { code, err } = bundle()
    expect([code, err]).toEqual([0, expect.stringContaining('Footnote runs its sources as they are')])
    expect(footnote(['sources']).code).toBe(0)
  })
})

describe('the command line', () => {
  const footnote = (args: string[]) => {
    const env = { PATH: process.env['PATH'] ?? '', FOOTNOTE_BUNDLE: 'no', FOOTNOTE_DOCUMENTS: '/nonexistent', ...WATCH }
    return String(spawnSync(process.execPath, [join(ROOT, 'bin/footnote.mjs'), ...args], { env }).stderr)
  }

  it.each(['-v', '--version'])('prints its version and loads nothing else for %s', (option) => {
    const version = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version
    const run = spawnSync(process.execPath, [join(ROOT, 'bin/footnote.mjs'), option], { env: WATCH })
    expect(String(run.stdout)).toBe(`${version}\n`)
    expect(
      String(run.stderr)
        .split('\n')
        .filter((url) => url.startsWith('file:')),
    ).toEqual([expect.stringContaining('bin/footnote.mjs')])
  })

  it('loads for a city no database, no Discord, no quiz and nothing that formats citations', () => {
    const loaded = footnote(['city', 'Barcelona'])
    expect(loaded).toContain('/src/subject/city.ts')
    const needless =
      /\/(?:kysely|pg|discord\.js|citeproc|@citation-js|ts-fsrs|fast-xml-parser|rate-limiter-flexible)\/|sqlite/
    expect(loaded.split('\n').filter((url) => needless.test(url))).toEqual([])
  })

  it('loads for an import nothing of what answers', () => {
    expect(footnote(['import', '/nonexistent.txt'])).not.toMatch(/\/(?:evidence|answer|app|subject|store|discord)\//)
  })
})
