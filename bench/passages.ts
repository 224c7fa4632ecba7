import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { analyze } from '../src/search/analyze.ts'
import { createSearch } from '../src/search/create-search.ts'
import type { Searchable } from '../src/search/passage.ts'
import { PLAIN } from './any-passages.ts'
import { createReadings } from './synthetic.ts'

const QUESTIONS = 1000

/** Sets `createSearch` over so many passages beside MiniSearch over the very same terms, each in a process of its own. */
export function measurePassages(count: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-passages-'))
  try {
    const passages = makePassages(count)
    const [ours, theirs, questions] = ['ours.bin', 'minisearch.json', 'questions.txt'].map((name) => join(folder, name))
    writeFileSync(questions ?? '', askAbout(passages).join('\n'))
    writeFileSync(ours ?? '', createSearch(passages).keep())
    const engine = new MiniSearch<{ id: string; text: string }>(PLAIN)
    engine.addAll(passages.map(({ id, text }) => ({ id, text: analyze(text).join(' ') })))
    writeFileSync(theirs ?? '', JSON.stringify(engine))
    const run = (which: string, file = '') => {
      const script = join(import.meta.dirname, 'any-passages.ts')
      return JSON.parse(String(execFileSync(process.execPath, [script, which, file, questions ?? '']))) as object
    }
    console.table([run('minisearch', theirs), run('ours', ours)].map((row) => ({ passages: count, ...rounded(row) })))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function makePassages(count: number): Searchable[] {
  const write = createReadings()
  const passages: Searchable[] = []
  for (let n = 0; passages.length < count; n++)
    for (const text of write(n).text.split('\n\n')) passages.push({ id: `p${passages.length}`, text })
  return passages.slice(0, count)
}

/** Some words of a passage, as somebody may remember them. */
const askAbout = (passages: readonly Searchable[]): string[] =>
  Array.from({ length: QUESTIONS }, (_, i) => {
    const words = (passages[Math.floor((i * passages.length) / QUESTIONS)]?.text ?? '').split(' ')
    return `what about ${words.slice(i % 9, (i % 9) + 4 + (i % 5)).join(' ')}?`
  })

const rounded = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'number' ? Math.round(100 * value) / 100 : value,
    ]),
  )
