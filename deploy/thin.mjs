// Takes out of node_modules what a bundle has within itself, and files of packages that nothing asks for: for an image, which is
// built once and carried often. In: the folder of the bundle, which lists the packages that it still asks for.
import { existsSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const modules = join(import.meta.dirname, '..', 'node_modules')

/** What none of the packages reads when it runs. */
const NEEDLESS = [
  '**/*.map',
  // But for licences, some of which are Markdown.
  '**/!(*[Ll][Ii][Cc][Ee][Nn]*|*[Rr][Ee][Aa][Dd][Mm][Ee]*).{md,markdown}',
  '**/*.{flow,ts,cts,mts}',
  // Made for another C library than Debian's.
  '@resvg/resvg-js-*-musl*',
  // Outlines of land without borders, other weights and slopes of letters, and sets of languages: src/ names those that it takes.
  'world-atlas/land-*.json',
  '@expo-google-fonts/*/{100,200,300,500,600,800,900}*',
  '@expo-google-fonts/*/*Italic',
  'eld/src/entries/static.{small,medium,large}.js',
  'eld/src/ngrams/{small,medium,large}.js',
]

/** A package with all that it stands on. */
function close(name, kept = new Set()) {
  const file = join(modules, name, 'package.json')
  if (kept.has(name) || !existsSync(file)) return kept
  kept.add(name)
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(readFileSync(file, 'utf8'))
  for (const other of Object.keys({ ...dependencies, ...optionalDependencies })) close(other, kept)
  return kept
}

const [bundle] = process.argv.slice(2)
const asked = readFileSync(join(bundle, 'packages.txt'), 'utf8').split('\n').filter(Boolean)
const kept = new Set(asked.flatMap((name) => [...close(name)]))
const installed = readdirSync(modules).flatMap((name) =>
  name.startsWith('@') ? readdirSync(join(modules, name)).map((each) => `${name}/${each}`) : name,
)
for (const name of installed) if (!kept.has(name)) rmSync(join(modules, name), { recursive: true, force: true })
for (const path of globSync(NEEDLESS, { cwd: modules })) rmSync(join(modules, path), { recursive: true, force: true })
// With them, a trace names the sources; they are as large as the bundle itself.
for (const path of globSync('**/*.map', { cwd: bundle })) rmSync(join(bundle, path))
