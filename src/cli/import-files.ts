import type { Config } from '../base/config.ts'
import { createInterface, type Interface } from 'node:readline/promises'
import { demandLibrary } from '../corpus/library-folder.ts'
import { countNotes } from '../corpus/sources.ts'
import type { GivenAddress } from '../documents/address.ts'
import { toHarmless } from '../base/harmless.ts'
import { countOf } from '../base/count.ts'
import type { ImportOptions, ImportResult } from '../documents/import.ts'
import { importApart } from '../documents/import-apart.ts'
import type { FileReader } from '../documents/readers/reader.ts'
import type { GivenRecord } from '../documents/record/from-options.ts'
import type { Needed } from '../documents/record/needed.ts'
import { EXIT, FootnoteError, readerError, sayError } from '../base/errors.ts'

const QUESTIONS: Record<Needed, string> = {
  id: 'Short id, like smith-2020: ',
  title: 'Title: ',
  author: 'Author, as "Family, Given" (several with ";", an organisation in braces): ',
  year: 'Year (n.d. where there is none): ',
}

/** The options of the command line. */
type Given = GivenRecord & GivenAddress & { replace?: boolean }

/**
 * Imports files one after another; one that cannot be imported is named, and the others are still taken.
 * What a document is, is asked for where a person is at the terminal. `readers`: of formats that are not known, which are not
 * read in a thread of their own. Returns the worst exit code: our fault, then bad input.
 */
export async function importDocuments(
  files: string[],
  { html, pdf, page, replace = false, ...given }: Given,
  { library, documents: folder }: Pick<Config, 'library' | 'documents'>,
  readers: readonly FileReader[] | null = null,
): Promise<number> {
  if (files.length > 1 && given.id)
    throw readerError('One id cannot stand for several files.', 'Import them one by one.')
  demandLibrary(library)
  const asking = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stderr }) : null
  const asked = asking ? askAt(asking) : {}
  const address = { html, pdf, page }
  const options = { folder, library, given, address, replace, onProgress: tell, ...asked }
  const codes: number[] = []
  for (const file of files) codes.push(await importOne(file, options, readers))
  asking?.close()
  return [EXIT.ourFault, EXIT.badInput].find((code) => codes.includes(code)) ?? EXIT.answered
}

/** What a person at the terminal is asked. */
function askAt(terminal: Pick<Interface, 'question'>): Pick<ImportOptions, 'ask' | 'isOrganisation' | 'confirm'> {
  const isYes = async (question: string) => /^\s*y/i.test(await terminal.question(`${question} (y/n) `))
  return {
    ask: (what) => terminal.question(QUESTIONS[what]),
    isOrganisation: (name) => isYes(`Is "${name}" an organisation?`),
    confirm: (title) => isYes(`Another work has this id: “${title}”. Put this one in its place?`),
  }
}

const tell = (text: string) => process.stderr.write(`${toHarmless(text)}\n`)

type ApartOptions = Parameters<typeof importApart>[1]

/** Imports a file and says so, or what went wrong. Returns the exit code. */
async function importOne(file: string, options: ApartOptions, readers: readonly FileReader[] | null): Promise<number> {
  try {
    const result = await (readers ? importHere(file, options, readers) : importApart(file, options))
    const beside = result.known ? countNotes(options.library, result.source) : 0
    process.stdout.write(`${toHarmless(describe(result, beside))}\n`)
    return EXIT.answered
  } catch (error) {
    const isKnown = error instanceof FootnoteError
    tell(
      isKnown ? `${error.message}\n${error.hint}` : `${file} was not imported. The fault is ours: ${sayError(error)}`,
    )
    return isKnown && error.faultOf !== 'us' ? EXIT.badInput : EXIT.ourFault
  }
}

async function importHere(file: string, options: ApartOptions, readers: readonly FileReader[]): Promise<ImportResult> {
  const [{ importFile }, { readLibrary }] = await Promise.all([
    import('../documents/import.ts'),
    import('../documents/import-job.ts'),
  ])
  return importFile(file, { ...options, ...readLibrary(options.library), readers })
}

function describe({ source, passages, change, ids }: ImportResult, notes: number): string {
  const beside = notes ? `, beside ${countOf(notes, 'note')}` : ''
  const line = `${source}: ${change}, ${countOf(passages, 'passage')}${beside}`
  if (change !== 'replaced') return line
  const counts = (['unchanged', 'moved', 'orphaned', 'added'] as const).map((what) => `${ids[what].length} ${what}`)
  const orphaned = ids.orphaned.length ? [`orphaned: ${ids.orphaned.join(', ')}`] : []
  return [line, `ids: ${counts.join(', ')}`, ...orphaned].join('\n')
}
