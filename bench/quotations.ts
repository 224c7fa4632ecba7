import { readFileSync } from 'node:fs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readQuotation } from '../src/answer/verify.ts'
import type { Context } from '../src/context/context.ts'
import { toWords } from '../src/text/fingerprint.ts'
import { importAll, openLibrary } from './gold.ts'

type Case = { group: string; quotation: string; expected: string; page?: string; source?: string }

/**
 * Quotations with what is to be said of them (CASES_DIR/verify.yaml), with the texts (DOCUMENTS_DIR) and without; and of every
 * sentence of the texts, whether it is found, and whether it is not once a word of it was changed.
 */
async function main(): Promise<void> {
  const [cases, texts] = [process.env['CASES_DIR'], process.env['DOCUMENTS_DIR']]
  if (!cases || !texts) throw new Error('Set CASES_DIR and DOCUMENTS_DIR to the folders of the cases and of the texts.')
  const list = parse(readFileSync(join(cases, 'verify.yaml'), 'utf8')) as Case[]
  const folder = mkdtempSync(join(tmpdir(), 'footnote-quotations-'))
  const imported = openLibrary(await importAll(texts, join(folder, 'documents')))
  const bare = openLibrary(join(folder, 'none'))
  const rows = Map.groupBy(list, ({ group }) => group)
  const right = (context: Context) => (each: Case) => isRight(each, context)
  console.table(
    [...rows, ['all', list] as const].map(([group, each]) => ({
      group,
      n: each.length,
      'with texts': each.filter(right(imported)).length,
      without: each.filter(right(bare)).length,
    })),
  )
  if (process.argv.includes('--misses')) for (const each of list) sayMiss(each, imported)
  console.table([countSentences(imported)])
}

const kindOf = ({ quotation, source = '' }: Case, context: Context) => readQuotation({ quotation, source }, context)

const isRight = (each: Case, context: Context): boolean => {
  const { verdict, page, lastPage } = kindOf(each, context)
  const [first, last] = each.page?.split(/[-–]/) ?? []
  return verdict === each.expected && (!first || page === first) && (!last || lastPage === last)
}

function sayMiss(each: Case, context: Context): void {
  if (isRight(each, context)) return
  const { verdict, page, lastPage } = kindOf(each, context)
  console.log(
    `${each.group}: ${verdict} ${page ?? ''} ${lastPage ?? ''}, not ${each.expected} ${each.page ?? ''}\n   ${each.quotation}`,
  )
}

/** Of the sentences of at least eight words: those found, and those of which a changed word in the middle was seen. */
function countSentences(context: Context) {
  const sentences = [...context.library.passages.values()]
    .flatMap((passage) => passage.sentences.map(({ text }) => text))
    .filter((text) => toWords(text).length >= 8)
  const verdictOf = (quotation: string) => readQuotation({ quotation, source: '' }, context).verdict
  let [found, changed, passed] = [0, 0, 0]
  for (const text of sentences) {
    if (verdictOf(text) === 'found') found += 1
    const words = text.split(' ')
    for (const at of [1, Math.floor(words.length / 3), Math.floor(words.length / 2), words.length - 2]) {
      const altered = words.with(at, 'zebras').join(' ')
      changed += 1
      if (verdictOf(altered) === 'found') passed += 1
    }
  }
  return { sentences: sentences.length, found, changed, 'changed, and found': passed }
}

await main()
