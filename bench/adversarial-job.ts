import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../commands/index.ts'
import { createApp } from '../src/app/app.ts'
import { toHarmless } from '../src/base/harmless.ts'
import { escapeText } from '../src/discord/escape.ts'
import { importFile } from '../src/documents/import.ts'
import { fromFile } from '../src/documents/record/from-file.ts'
import { readItems } from '../src/quiz/exchange/formats.ts'
import { openLibrary } from './gold.ts'

/** What reads a text, and how much of one it is ever given, in characters. */
type Reader = { most: number; read: (text: string) => unknown }

/** What a text holds on its way to a reader, so that it gets as far as it can. */
const inXml = (text: string) =>
  `<quiz><question type="multichoice"><questiontext><text><![CDATA[${text.replaceAll(']]>', '')}]]></text></questiontext></question></quiz>`

/** The readers of files and messages, by their names. */
const READERS: Record<string, Reader> = {
  'a file of questions': { most: 100_000, read: readItems },
  'questions of GIFT': { most: 100_000, read: (text) => readItems(`::q::Which?{=a ~${text}}`) },
  'questions of Moodle XML': { most: 100_000, read: (text) => readItems(inXml(text)) },
  'questions of YAML': { most: 100_000, read: (text) => readItems(`- stem: a\n${text}`) },
  'an import of plain text': { most: 100_000, read: (text) => importText(text, 'text.txt') },
  'an import of Markdown': { most: 100_000, read: (text) => importText(text, 'text.md') },
  'a record of BibTeX': { most: 20_000, read: (text) => readRecord(`@book{a,\n title = {${text}}}`, 'a.bib') },
  'a record of RIS': { most: 20_000, read: (text) => readRecord(`TY  - BOOK\nTI  - ${text}\nER  - \n`, 'a.ris') },
  'what is shown': { most: 100_000, read: (text) => escapeText(toHarmless(text)) },
  '/ask': { most: 500, read: (question) => answer('ask', { question }) },
  '/verify': { most: 4000, read: (quotation) => answer('verify', { quotation }) },
  '/annotate': { most: 4000, read: (text) => answer('annotate', { text }) },
}

/** The names of the readers, and how long a text each is given. */
export const LENGTHS = Object.entries(READERS).map(([name, { most }]) => ({ name, most }))

/** How long a reader takes for texts of some patterns, each in milliseconds. */
export default async function timeEach({ name, texts }: { name: string; texts: string[] }): Promise<number[]> {
  const took: number[] = []
  await READERS[name]?.read('A lamp burns at the end of the mole.')
  for (const text of texts) {
    const start = performance.now()
    await Promise.resolve(READERS[name]?.read(text)).catch(() => null)
    took.push(performance.now() - start)
  }
  return took
}

const given = { id: 'lamps-1921', title: 'Lamps', author: 'Keeper, Ann', year: '1921' }

async function importText(text: string, name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-adversarial-'))
  writeFileSync(join(folder, name), text)
  return importFile(join(folder, name), { folder: join(folder, 'documents'), sources: [], given }).finally(() =>
    rmSync(folder, { recursive: true }),
  )
}

async function readRecord(text: string, name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-adversarial-'))
  writeFileSync(join(folder, name), text)
  return fromFile(join(folder, name), null).finally(() => rmSync(folder, { recursive: true }))
}

let app: ReturnType<typeof createApp> | undefined

function answer(command: string, input: Record<string, string>) {
  app ??= createApp(commands, openLibrary(join(tmpdir(), 'footnote-without-documents')))
  return app.answer({ command, input })
}
