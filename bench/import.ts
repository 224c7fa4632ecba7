import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BUNDLED_LIBRARY } from '../src/base/paths.ts'
import { loadCorpus } from '../src/corpus/load.ts'

const PROJECT = join(import.meta.dirname, '..')

/** Prints the memory that a process had at most, in bytes, as the last line of what goes wrong. */
const SAY_PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+1024*process.resourceUsage().maxRSS))`

/**
 * Imports a long text and a long file of Markdown in processes of their own, and prints what each took: seconds, the memory of
 * the whole process, and how many times longer that was than reading the same file by lines.
 */
function measureImports(): void {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-import-'))
  try {
    const sizes = [
      { name: 'long.txt', megabytes: 30, heading: (n: number) => `CHAPTER ${n}` },
      { name: 'long.md', megabytes: 10, heading: (n: number) => `## Part ${n}` },
    ]
    console.table(Object.fromEntries(sizes.map((size) => [size.name, measureImport(folder, size)])))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Size = { name: string; megabytes: number; heading: (n: number) => string }

function measureImport(folder: string, { name, megabytes, heading }: Size) {
  const file = join(folder, name)
  writeFileSync(file, writeText(megabytes, heading))
  const record = ['--id', name.replace('.', '-'), '--title', 'Long', '--author', 'Doe, J.', '--year', '2000']
  const env = { ...process.env, FOOTNOTE_DOCUMENTS: join(folder, 'documents') }
  const command = [join(PROJECT, 'bin/footnote.mjs'), 'import', file, ...record]
  const start = performance.now()
  const said = execFileSync('sh', ['-c', '"$@" 2>&1', 'sh', process.execPath, '--import', SAY_PEAK, ...command], {
    env,
    encoding: 'utf8',
  })
  const seconds = (performance.now() - start) / 1000
  const peak = Number(said.trimEnd().split('\n').at(-1))
  return {
    MB: megabytes,
    seconds: round(seconds),
    'times reading by lines': round(seconds / secondsByLines(file)),
    'peak of the process (MB)': Math.round(peak / 1e6),
  }
}

/** Reads a file by lines and counts its characters. */
function secondsByLines(file: string): number {
  const start = performance.now()
  let count = 0
  for (const line of readFileSync(file, 'utf8').split('\n')) count += line.length
  if (!count) throw new Error(`${file} is empty`)
  return (performance.now() - start) / 1000
}

const round = (value: number) => Math.round(10 * value) / 10

/** A text of so many megabytes, with a heading for every hundred paragraphs, of what the notes say. */
function writeText(megabytes: number, heading: Size['heading']): string {
  const paragraphs = loadCorpus(BUNDLED_LIBRARY).corpus.notes.map(({ says }) => says)
  const parts: string[] = []
  let length = 0
  for (let n = 0; length < megabytes * 1e6; n++) {
    const part = n % 100 ? (paragraphs[n % paragraphs.length] ?? '') : heading(1 + n / 100)
    parts.push(part)
    length += Buffer.byteLength(part) + 2
  }
  return parts.join('\n\n')
}

measureImports()
