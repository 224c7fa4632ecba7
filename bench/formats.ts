import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { diffArrays } from 'diff'
import { BUNDLED_LIBRARY } from '../src/base/paths.ts'
import { readSources } from '../src/corpus/sources.ts'
import { hashOf } from '../src/documents/hash.ts'
import { layoutOf, readBytes, readText, segmentEdition } from '../src/documents/read-file.ts'
import { PLAIN_LAYOUT } from '../src/text/layout.ts'
import { NOTES } from '../src/text/notes.ts'
import { joinSentences } from '../src/text/passages.ts'
import { type Paragraph, segment } from '../src/text/segment.ts'
import { askFormats } from './formats/ask-formats.ts'
import { type SetText, toFlatDocument, toSetText } from './formats/flat-text.ts'
import { toMarkdownFile } from './formats/set-markdown.ts'

/** The formats that each text is made in, by LibreOffice: the ending, what it calls the format, and how many columns a page has. */
const FORMATS = [
  { name: 'html', to: 'xhtml:XHTML Writer File', ending: 'xhtml', columns: 1 },
  { name: 'docx', to: 'docx', ending: 'docx', columns: 1 },
  { name: 'odt', to: 'odt', ending: 'odt', columns: 1 },
  { name: 'epub', to: 'epub', ending: 'epub', columns: 1 },
  { name: 'pdf', to: 'pdf', ending: 'pdf', columns: 1 },
  { name: 'pdf2', to: 'pdf', ending: 'pdf', columns: 2 },
] as const

const FIRST_PAGE = 91

/**
 * Makes the texts of the bundled library in other formats, in the folder that is named or a temporary one, and prints how far what
 * is read of each is what was set: words, paragraphs at their places, and sections; in per cent. Where `GOLD_DIR` names the folder of
 * the questions, 60 of them are asked of each format as well, of the texts as they are, which have title pages besides, and of what was
 * set as Markdown; `--misses` prints what differs from that.
 */
async function compareFormats(): Promise<void> {
  const documents = process.env['DOCUMENTS_DIR']
  if (!documents) throw new Error('DOCUMENTS_DIR names the folder of the texts')
  const { values, positionals } = parseArgs({ options: { misses: { type: 'boolean' } }, allowPositionals: true })
  const folder = positionals[0] ?? mkdtempSync(join(tmpdir(), 'footnote-formats-'))
  mkdirSync(folder, { recursive: true })
  const rows: Record<string, object> = {}
  const made = new Map<string, Map<string, string>>(
    ['text', 'markdown', ...FORMATS.map(({ name }) => name)].map((name) => [name, new Map()]),
  )
  for (const { source, file, text } of await readTexts(documents)) {
    makeFormats(folder, source, text)
    made.get('text')?.set(source, file)
    const markdown = join(folder, `${source}.md`)
    writeFileSync(markdown, toMarkdownFile(text))
    made.get('markdown')?.set(source, markdown)
    for (const { name, ending } of FORMATS) {
      const file = join(folder, `${source}.${name}.${ending}`)
      if (!existsSync(file)) continue
      made.get(name)?.set(source, file)
      rows[`${source} ${name}`] = compare(text, await readBack(file, text.title))
    }
  }
  console.log(folder)
  console.table(rows)
  const gold = process.env['GOLD_DIR']
  if (gold) console.table(await askFormats(join(gold, 'questions.yaml'), made, values.misses ?? false))
}

async function readTexts(folder: string): Promise<{ source: string; file: string; text: SetText }[]> {
  const files = readdirSync(folder).map((name) => ({ name, bytes: readBytes(join(folder, name)) }))
  const texts = readSources(BUNDLED_LIBRARY).map(async (source) => {
    const file = files.find(({ bytes }) => hashOf(bytes) === source.edition.sha256)
    if (!file) return []
    const text = toSetText(source.csl.title, await segmentEdition(source, file.name, file.bytes))
    return [{ source: source.id, file: join(folder, file.name), text }]
  })
  return (await Promise.all(texts)).flat()
}

/** Those that are there already are kept: each takes LibreOffice some seconds. */
function makeFormats(folder: string, source: string, text: SetText): void {
  for (const { name, to, ending, columns } of FORMATS) {
    const target = join(folder, `${source}.${name}.${ending}`)
    if (existsSync(target)) continue
    writeFileSync(join(folder, 'text.fodt'), toFlatDocument(text, columns, FIRST_PAGE))
    execFileSync('soffice', ['--headless', '--convert-to', to, '--outdir', folder, join(folder, 'text.fodt')], {
      stdio: 'ignore',
    })
    renameSync(join(folder, `text.${ending}`), target)
  }
}

async function readBack(file: string, title: string): Promise<Paragraph[]> {
  const read = await readText(file, readFileSync(file))
  return segment(read.text, title, { ...layoutOf(read, null), leavesOutMatter: PLAIN_LAYOUT.leavesOutMatter })
}

const toWords = (texts: readonly string[]) => texts.join(' ').split(/\s+/).filter(Boolean)

function compare(text: SetText, read: readonly Paragraph[]) {
  const found = read.map(({ section, sentences }) => ({ section, text: joinSentences(sentences) }))
  const body = found.filter(({ section }) => section !== NOTES)
  const texts = new Set(body.map((each) => each.text))
  const places = new Set(body.map((each) => `${each.section}\n${each.text}`))
  const share = (count: number, all: number) => Math.round((1000 * count) / Math.max(1, all)) / 10
  const words = toWords(text.paragraphs.map((each) => each.text))
  const wordsRead = toWords(body.map((each) => each.text))
  const notes = toWords(text.notes)
  const notesRead = toWords(found.filter(({ section }) => section === NOTES).map((each) => each.text))
  return {
    words: words.length,
    'of body read': share(wordsRead.length, words.length),
    'in their order': share(commonWords(words, wordsRead), words.length),
    'paragraphs the same': share(text.paragraphs.filter((each) => texts.has(each.text)).length, text.paragraphs.length),
    'under their heading': share(
      text.paragraphs.filter((each) => places.has(`${each.section}\n${each.text}`)).length,
      text.paragraphs.length,
    ),
    'of notes read': share(notesRead.length, notes.length),
  }
}

/** How many words stand in both, in the same order. */
const commonWords = (words: string[], read: string[]): number =>
  diffArrays(words, read).reduce((sum, { added, removed, count }) => sum + (added || removed ? 0 : count), 0)

await compareFormats()
