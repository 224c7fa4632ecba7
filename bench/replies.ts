import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../commands/index.ts'
import { createApp } from '../src/app/app.ts'
import type { Context } from '../src/context/context.ts'
import { renderReply } from '../src/discord/render.ts'
import { importAll, openLibrary, readQuestions } from './gold.ts'
import { measureHelp } from './help.ts'
import { countLines, PHONE } from './phone.ts'

/** How many questions are asked. */
const SAMPLE = 200

/**
 * Measures how long replies are on a phone: the lines that Discord shows of them, buttons included, to questions that notes
 * say they answer, or to those of `--questions FILE`; and of the help in each language. `DOCUMENTS_DIR` holds the texts, if there are any; `--longest` lists
 * the longest replies.
 */
async function main(): Promise<void> {
  const texts = process.env['DOCUMENTS_DIR']
  const folder = mkdtempSync(join(tmpdir(), 'footnote-replies-'))
  const rows = [await measure('notes alone', openLibrary(join(folder, 'none')))]
  if (texts) rows.push(await measure('notes and documents', openLibrary(await importAll(texts, folder))))
  console.table(rows)
  console.table(await measureHelp(openLibrary(join(folder, 'none'))))
  rmSync(folder, { recursive: true })
}

async function measure(library: string, context: Context) {
  const { answer } = createApp(commands, context)
  const lengths: { question: string; lines: number }[] = []
  for (const question of sampleQuestions(context)) {
    const reply = await answer({ command: 'ask', input: { question } })
    const { components } = renderReply(reply, { owner: '0' })
    if (reply.outcome === 'answered') lengths.push({ question, lines: countLines(components) })
  }
  lengths.sort((a, b) => a.lines - b.lines)
  if (process.argv.includes('--longest')) console.table(lengths.slice(-20))
  const at = (share: number) => lengths[Math.floor(lengths.length * share)]?.lines ?? null
  return { library, answered: lengths.length, [`median of lines of ${PHONE}`]: at(0.5), '90th percentile': at(0.9) }
}

/** Questions of the notes from one end of the library to the other, the same each time; or those of a file. */
function sampleQuestions({ library }: Context): string[] {
  const at = process.argv.indexOf('--questions')
  const file = at > 0 ? process.argv[at + 1] : undefined
  if (file) return readQuestions(file).map(({ question }) => question)
  const questions = [...library.notes.values()].flatMap((note) => note.asks)
  const step = questions.length / SAMPLE
  return Array.from({ length: SAMPLE }, (_, i) => questions[Math.floor(i * step)] ?? '')
}

await main()
