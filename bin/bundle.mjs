// Makes one program of the sources and their packages, so that a start reads a few files and not a thousand. "npm install"
// runs it. Whatever hinders it, the sources are run as they are.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { isBuiltin } from 'node:module'
import { pathToFileURL } from 'node:url'
import { bundleIn, cache, fixed, project, signSources, tree } from './program.mjs'

/** How many bundles of a tree stay: a service that runs loads parts of its own when they are first needed. */
const KEPT = 3

/** In a bundle, the file that says of which tree it is, and the one that lists the packages that it still asks for. */
const TREE = 'tree.txt'
const PACKAGES = 'packages.txt'

/** For how long one stays that does not say it, in milliseconds: 30 days. */
const STAYS_MS = 30 * 24 * 60 * 60 * 1000

/** What packages would load where it is there, and is not. */
const ABSENT = ['bufferutil', 'pg-native', 'utf-8-validate', 'zlib-sync']

/** What reads files of the formats of others, and what draws: large, seldom needed, and loaded as it stands. */
const AS_THEY_STAND = /^(?:@mozilla\/readability|@resvg\/resvg-js|harfbuzzjs|linkedom|mammoth|unpdf|yauzl)$/

/**
 * What is started, and what nearly all that it loads later stands on: that stays whole where each part of the rest asks for it,
 * and would fall into a hundred parts otherwise, each of which costs a start a little.
 */
const PROGRAMS = [
  { start: 'src/cli.ts', core: 'src/cli/program.ts' },
  { start: 'src/main.ts', core: 'src/main.ts' },
]

/** What does without. */
const APART = ['src/cli/import-files.ts', 'src/documents/import.ts', 'src/documents/import-job.ts']

/** Where a file stands; a file that a thread is started with, `new URL('./import-job.ts', import.meta.url)`, stands beside it. */
const OWN_PLACE = /new URL\('\.\/([\w-]+)\.ts', import\.meta\.url\)|import\.meta\.(?:url|dirname)/g

/** What packages of the older kind call themselves. */
const NAMES = { __dirname: (path) => dirname(path), __filename: (path) => path }

/** The packages that a bundle asks for where they stand: whole ones, and files that they have beside their code. */
const asked = new Set()

/** Notes the package that a file is of. */
function ask(path) {
  const [, name] = path.match(/.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)/) ?? []
  if (name) asked.add(name)
}

/** Notes the packages that a file of ours names where it looks for files of theirs. */
function askBySource(text) {
  if (!/\bcreateRequire\(|\bimport\.meta\.resolve\(/.test(text)) return
  for (const name of DEPENDENCIES) if (['"', "'", '`'].some((mark) => text.includes(mark + name))) asked.add(name)
}

const DEPENDENCIES = Object.keys(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).dependencies)

async function bundle() {
  const target = fixed ?? bundleIn(cache, signSources().signature)
  // What Node has compiled of others is never asked for again; a bot that runs may be writing into it.
  rmSync(join(cache, 'code'), { recursive: true, force: true, maxRetries: 5 })
  const fresh = `${target}.${process.pid}`
  mkdirSync(fresh, { recursive: true })
  try {
    const { build } = await import('esbuild')
    await Promise.all(PROGRAMS.map((program) => build(planFor(program, fresh))))
    writeFileSync(join(fresh, TREE), project)
    writeFileSync(join(fresh, PACKAGES), [...asked].sort().join('\n'))
    rmSync(target, { recursive: true, force: true })
    renameSync(fresh, target)
  } catch (error) {
    // An empty one says that it was tried.
    mkdirSync(target, { recursive: true })
    throw error
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  if (!fixed) dropNeedless(dirname(target))
}

const planFor = ({ start, core }, folder) => ({
  absWorkingDir: project,
  entryPoints: [start, 'src/base/worker.ts', ...findThreads()],
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  outdir: join(folder, basename(start, '.ts')),
  outExtension: { '.js': '.mjs' },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  sourcemap: true,
  inject: [join(project, 'bin', 'traces.mjs')],
  sourcesContent: false,
  external: ABSENT,
  banner: {
    js: `const require=name=>process.getBuiltinModule('module').createRequire(${quote(join(project, 'bin/'))})(name);`,
  },
  plugins: [{ name: 'footnote', setup: (made) => setUp(made, join(project, core)) }],
  logLevel: 'error',
})

const quote = (text) => JSON.stringify(text)

function setUp(made, core) {
  const wings = findWings()
  made.onResolve({ filter: /\.ts$/ }, ({ kind, importer, path }) => {
    const file = join(dirname(importer), path)
    if (kind !== 'dynamic-import' || file === core || APART.includes(relative(project, file))) return undefined
    return { path: wings.get(dirname(file))?.has(file) ? dirname(file) : file, namespace: 'late' }
  })
  made.onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
    contents: [
      `import ${quote(core)};`,
      ...[...(wings.get(path) ?? [path])].map((file) => `export * from ${quote(file)};`),
    ].join(''),
    resolveDir: project,
  }))
  // By their places, because a cache may stand where no packages are.
  made.onResolve({ filter: AS_THEY_STAND }, ({ path }) => {
    const found = import.meta.resolve(path)
    ask(found)
    return { path: found, external: true }
  })
  // Node would look at each thing that they have, and load what that stands on, for who imports one.
  made.onResolve({ filter: /./ }, ({ path }) => (isBuiltin(path) ? { path, namespace: 'node' } : undefined))
  made.onLoad({ filter: /./, namespace: 'node' }, ({ path }) => ({
    contents: `module.exports = process.getBuiltinModule(${quote(path)})`,
  }))
  // The words of its faults in forty languages, of which English alone is used.
  made.onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
    contents: "export { default as en } from './en.js'",
  }))
  made.onLoad({ filter: /\.[cm]?[jt]s$/, namespace: 'file' }, standWhereItStood)
}

/** What commands load when they run, by folder: each folder is one part of the bundle. */
function findWings() {
  const names = readdirSync(join(project, 'commands'), { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => join(project, 'commands', name))
  const loaded = files.flatMap((file) => {
    const found = readFileSync(file, 'utf8').matchAll(/\bimport\('([^']+)'\)/g)
    return [...found].map(([, path]) => join(dirname(file), path))
  })
  const wings = new Map()
  for (const file of loaded) wings.set(dirname(file), (wings.get(dirname(file)) ?? new Set()).add(file))
  return wings
}

/** What files say of their own place stays true in the bundle. */
function standWhereItStood({ path }) {
  const text = readFileSync(path, 'utf8')
  if (!/import\.meta\.|\b__(?:dirname|filename)\b/.test(text)) return undefined
  if (path.includes('node_modules')) ask(path)
  else askBySource(text)
  const places = { 'import.meta.url': pathToFileURL(path).href, 'import.meta.dirname': dirname(path) }
  const rest = text.replace(OWN_PLACE, (own, name) =>
    name ? `new URL('./${name}.mjs', import.meta.url)` : quote(places[own]),
  )
  const isUsed = (name) => text.includes(name) && !text.includes(`const ${name} =`)
  const names = Object.entries(NAMES).filter(([name]) => isUsed(name))
  const said = names.map(([name, of]) => `var ${name}=${quote(of(path))};`).join('')
  return { contents: said + rest, loader: path.endsWith('ts') ? 'ts' : 'js' }
}

function findThreads() {
  const names = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('-job.ts')).map((name) => join('src', name))
}

/** Drops the oldest of this tree, and those of trees that are no more: from those of others a service may run. */
function dropNeedless(folder) {
  const timeOf = (name) => statSync(join(folder, name)).mtimeMs
  const names = readdirSync(folder).sort((a, b) => timeOf(b) - timeOf(a))
  const isOwn = (name) => name.startsWith(`${tree}-`)
  const isOfNone = (name) => {
    const of = join(folder, name, TREE)
    return existsSync(of) ? !existsSync(readFileSync(of, 'utf8')) : Date.now() - timeOf(name) > STAYS_MS
  }
  const others = names.filter((name) => !isOwn(name) && isOfNone(name))
  for (const name of [...names.filter(isOwn).slice(KEPT), ...others])
    rmSync(join(folder, name), { recursive: true, force: true })
}

try {
  await bundle()
} catch (error) {
  // Who asks for one in a place of its own is to have it.
  if (fixed) throw error
  process.stderr.write(`Footnote runs its sources as they are, without a bundle: ${error.message}\n`)
}
