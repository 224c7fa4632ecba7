// Which files are run: the sources, or what bundle.mjs has made of exactly these sources, which loads in half the time.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

export const project = join(import.meta.dirname, '..')

/** Where what is kept between starts stands unless FOOTNOTE_CACHE names another folder. */
const usual = join(project, 'node_modules', '.cache', 'footnote')

export const cache = process.env.FOOTNOTE_CACHE || usual

/** All that a bundle is made of: the code, what makes it, and the packages, of which npm says so. */
const MADE_OF = ['src', 'commands', 'bin', 'package.json', join('node_modules', '.package-lock.json')]

/** The folder in which a bundle of the sources as they are now is kept, in a cache. */
export const bundleIn = (folder, signature) => join(folder, 'program', signature)

/** The file of a bundle for one like `src/cli.ts`. */
const bundledIn = (bundle, file) => join(bundle, basename(file, '.ts'), `${basename(file, '.ts')}.mjs`)

/** The file to run for one like `src/cli.ts`: of a bundle where there is one, which FOOTNOTE_BUNDLE=no forbids. */
export function findProgram(file) {
  const source = join(project, file)
  if (process.env.FOOTNOTE_BUNDLE === 'no') return source
  const signature = signSources()
  const bundled = [cache, usual].map((folder) => bundledIn(bundleIn(folder, signature), file))
  return bundled.find((path) => existsSync(path)) ?? source
}

/**
 * A hash of where the project stands and of what the file system says of each file of it: other bytes have another time of
 * change, even where they have the same size and date. Hexadecimal.
 */
export function signSources() {
  const said = MADE_OF.map((name) => describe(join(project, name)))
  return createHash('sha256')
    .update(`${project}\n${said.join('')}`)
    .digest('hex')
    .slice(0, 16)
}

/** A line for each file of a folder, or for a file. */
function describe(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return ''
  return stats.isDirectory() ? describeFolder(path) : describeFile(path, stats)
}

function describeFolder(folder) {
  let said = ''
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    said += entry.isDirectory() ? describeFolder(path) : describeFile(path, statSync(path))
  }
  return said
}

const describeFile = (path, { size, mtimeMs, ctimeMs }) => `${path} ${size} ${mtimeMs} ${ctimeMs}\n`
