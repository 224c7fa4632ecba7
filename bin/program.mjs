// Which files are run: the sources, or what bundle.mjs has made of exactly these sources, which loads in half the time.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
// First of all: it may say where the cache is.
import './env.mjs'

export const project = join(import.meta.dirname, '..')

/** Where what is kept between starts stands unless FOOTNOTE_CACHE names another folder. */
const usual = join(project, 'node_modules', '.cache', 'footnote')

export const cache = process.env.FOOTNOTE_CACHE || usual

/** What npm, pnpm and yarn write when they have installed packages. */
const INSTALLED = ['.package-lock.json', '.modules.yaml', '.yarn-integrity'].map((name) => join('node_modules', name))

/** All that a bundle is made of: the code, what makes it, and the packages. */
const MADE_OF = ['src', 'commands', 'bin', 'package.json', ...INSTALLED]

/**
 * The folder of a bundle that is run as it is, without a look at what it was made of: of an image, say, which nobody changes, and
 * where the file system tells other times than where it was made. Null where there is none; "no" is for the sources.
 */
export const fixed = ['', 'no'].includes(process.env.FOOTNOTE_BUNDLE ?? '') ? null : process.env.FOOTNOTE_BUNDLE

/** For how long nobody has changed a file where nobody is at work on it, in milliseconds. */
const RESTED_MS = 60_000

/** What the bundles of this tree of files begin with: several may share a cache. */
export const tree = createHash('sha256').update(project).digest('hex').slice(0, 8)

/** The folder in which a bundle of the sources as they are now is kept, in a cache. */
export const bundleIn = (folder, signature) => join(folder, 'program', `${tree}-${signature}`)

/** The file of a bundle for one like `src/cli.ts`. */
const fileIn = (bundle, file) => join(bundle, basename(file, '.ts'), `${basename(file, '.ts')}.mjs`)

/**
 * The file to run for one like `src/cli.ts`: of a bundle where there is one, which FOOTNOTE_BUNDLE=no forbids; of the folder
 * that FOOTNOTE_BUNDLE names, where it names one. `isMissing`:
 * whether a bundle is worth making, because nobody is at work on the sources, and it was not tried in vain.
 */
export function findProgram(file) {
  const source = join(project, file)
  if (process.env.FOOTNOTE_BUNDLE === 'no') return { path: source, isMissing: false }
  if (fixed) return { path: fileIn(fixed, file), isMissing: false }
  const { signature, changed } = signSources()
  const bundles = [cache, usual].map((folder) => bundleIn(folder, signature))
  const path = bundles.map((bundle) => fileIn(bundle, file)).find((bundled) => existsSync(bundled))
  if (path) return { path, isMissing: false }
  const isMissing = Date.now() - changed > RESTED_MS && !bundles.some((bundle) => existsSync(bundle))
  return { path: source, isMissing }
}

/**
 * A hash of where the project stands and of what the file system says of each file of it: other bytes have another time of
 * change, even where they have the same size and date. Hexadecimal. `changed`: when one was changed last, in milliseconds.
 */
export function signSources() {
  const files = MADE_OF.flatMap((name) => list(join(project, name)))
  const said = files.map(({ path, stats: { size, mtimeMs, ctimeMs } }) => `${path} ${size} ${mtimeMs} ${ctimeMs}\n`)
  const signature = createHash('sha256')
    .update(`${project}\n${said.join('')}`)
    .digest('hex')
    .slice(0, 16)
  return { signature, changed: files.reduce((last, { stats }) => Math.max(last, stats.mtimeMs, stats.ctimeMs), 0) }
}

/** The files of a folder and those below it, or a file alone. */
function list(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return []
  return stats.isDirectory() ? listFolder(path) : [{ path, stats }]
}

const listFolder = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? listFolder(path) : { path, stats: statSync(path) }
  })
