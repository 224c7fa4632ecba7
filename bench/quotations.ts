import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { commands } from '../commands/index.ts'
import { type App, createApp } from '../src/app/app.ts'
import { loadCorpus } from '../src/corpus/load.ts'
import type { Source } from '../src/corpus/schemas/source.ts'
import { toMarkdown } from '../src/reply/markdown.ts'
import type { Reply } from '../src/reply/reply.ts'
import { segment } from '../src/text/segment.ts'
import { wordingOf } from '../src/wording/wording.ts'
import { changesOf } from './change-words.ts'
import { importAll, openLibrary } from './gold.ts'

const cases = z.array(
  z.object({
    group: z.string(),
    quotation: z.string(),
    source: z.string().optional(),
    expected: z.string(),
    page: z.string().optional(),
  }),
)

type Case = z.infer<typeof cases>[number]

const { verify: say } = wordingOf('en')

/** What a reply finds, by its title. */
const KINDS: Readonly<Record<string, string>> = {
  [say.found]: 'found',
  [say.elsewhere]: 'elsewhere',
  [say.altered]: 'altered',
  [say.stitched]: 'stitched',
  [say.missing]: 'not found',
  [say.tooShort]: 'too short',
}

/**
 * Scores the check of quotations with the texts of DOCUMENTS_DIR: every sentence of theirs as it stands and with one word
 * changed in each way; and the cases of CASES_DIR (`verify.yaml`), by group, with notes alone and with the texts imported.
 */
async function main(): Promise<void> {
  const texts = process.env['DOCUMENTS_DIR']
  if (!texts) throw new Error('Set DOCUMENTS_DIR to the folder of the texts.')
  const folder = mkdtempSync(join(tmpdir(), 'footnote-quotations-'))
  const notes = createApp(commands, openLibrary(join(folder, 'none')))
  const passages = createApp(commands, openLibrary(await importAll(texts, join(folder, 'documents'))))
  rmSync(folder, { recursive: true })
  const given = process.env['CASES_DIR']
  if (given) {
    const list = cases.parse(parse(readFileSync(join(given, 'verify.yaml'), 'utf8')))
    await scoreCases(list, 'notes alone', notes)
    await scoreCases(list, 'with the texts', passages)
  }
  await scoreSentences(texts, notes)
}

async function scoreCases(list: Case[], library: string, app: App): Promise<void> {
  const rows = new Map<string, { right: number; of: number }>()
  for (const each of list) {
    const { quotation, source } = each
    const reply = await app.answer({ command: 'verify', input: { quotation, ...(source ? { source } : {}) } })
    const fault = faultOf(each, reply)
    const row = rows.get(each.group) ?? { right: 0, of: 0 }
    rows.set(each.group, { right: row.right + Number(!fault), of: row.of + 1 })
    if (fault) process.stdout.write(`${each.group}: ${JSON.stringify(quotation)}\n  ${fault}\n`)
  }
  const all = [...rows.values()]
  process.stdout.write(`${library}: ${all.reduce((sum, { right }) => sum + right, 0)} of ${list.length} are right\n`)
  console.table(Object.fromEntries(rows))
}

/** How a reply is not what is expected; null where it is. */
function faultOf({ expected, page }: Case, reply: Reply): string | null {
  const [kind, warned] = expected.split('+')
  const found = KINDS[reply.title] ?? reply.title
  if (found !== kind) return `expected ${kind}, is ${found}`
  if (Boolean(warned) !== hasWarning(reply)) return warned ? 'no warning' : 'a needless warning'
  const pin = reply.footnotes[0]?.pin
  const pages = pin ? [pin.page, pin.lastPage].filter(Boolean).join('-') : ''
  return page && pages !== page && pin?.page !== page ? `expected page ${page}, is ${pages}` : null
}

const hasWarning = (reply: Reply) => toMarkdown(reply).includes(say.leftOutDenies)

/** Every sentence of eight words or more, as it stands and changed. */
async function scoreSentences(texts: string, app: App): Promise<void> {
  const { sources } = loadCorpus(join(import.meta.dirname, '../corpus')).corpus
  const kindOf = async (quotation: string) =>
    KINDS[(await app.answer({ command: 'verify', input: { quotation } })).title]
  const counts = { clean: 0, found: 0, changed: 0, passed: 0, seconds: 0 }
  const start = performance.now()
  for (const source of sources)
    for (const sentence of sentencesOf(source, texts)) {
      counts.clean += 1
      if ((await kindOf(sentence)) === 'found') counts.found += 1
      else process.stdout.write(`not found: ${sentence}\n`)
      for (const changed of changesOf(sentence)) {
        counts.changed += 1
        if ((await kindOf(changed)) !== 'found') continue
        counts.passed += 1
        process.stdout.write(`passed: ${changed}\n`)
      }
    }
  console.table({ ...counts, seconds: Math.round((performance.now() - start) / 1000) })
}

/** Fewer words than these can be changed into a part of themselves. */
const FEWEST = 8

/** Longer ones do not fit into the option of the command. */
const LONGEST = 4000

function sentencesOf({ id, csl, edition }: Source, texts: string): string[] {
  const text = readFileSync(join(texts, `${id}.txt`), 'utf8')
  const paragraphs = segment(text, csl.title, edition.layout)
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.text))
  return sentences.filter((sentence) => sentence.split(' ').length >= FEWEST && sentence.length <= LONGEST)
}

await main()
