import type { Config } from '../base/config.ts'
import { createInterface } from 'node:readline/promises'
import { demandLibrary } from '../corpus/library-folder.ts'
import { loadCorpus } from '../corpus/load.ts'
import type { GivenAddress } from '../documents/address.ts'
import { countOf, importFile, type ImportResult } from '../documents/import.ts'
import type { GivenRecord } from '../documents/record.ts'
import { readFingerprints } from '../documents/fingerprints.ts'
import { EXIT, FootnoteError, readerError } from '../base/errors.ts'

const QUESTIONS: Record<keyof GivenRecord, string> = {
  id: 'Short id, like smith-2020: ',
  title: 'Title: ',
  author: 'Author, as "Family, Given": ',
  year: 'Year: ',
}

/** The options of the command line. */
type Given = GivenRecord & GivenAddress

/**
 * Imports files one after another; one that cannot be imported is named, and the others are still taken.
 * What a document is, is asked for where a person is at the terminal. Returns the exit code.
 */
export async function importDocuments(
  files: string[],
  { html, pdf, page, ...given }: Given,
  { library, documents: folder }: Pick<Config, 'library' | 'documents'>,
): Promise<number> {
  if (files.length > 1 && given.id)
    throw readerError('One id cannot stand for several files.', 'Import them one by one.')
  demandLibrary(library)
  const { corpus } = loadCorpus(library)
  const fingerprints = readFingerprints(library, corpus.sources)
  const asking = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stderr }) : null
  const tell = (text: string) => process.stderr.write(`${text}\n`)
  let code: number = EXIT.answered
  for (const file of files) {
    try {
      const ask = asking && ((what: keyof GivenRecord) => asking.question(QUESTIONS[what]))
      const options = {
        folder,
        sources: corpus.sources,
        fingerprints,
        given,
        address: { html, pdf, page },
        onProgress: tell,
        ...(ask ? { ask } : {}),
      }
      const result = await importFile(file, options)
      const notes = result.known ? corpus.notes.filter((n) => n.source === result.document.source).length : 0
      process.stdout.write(`${describe(result, notes)}\n`)
    } catch (error) {
      if (!(error instanceof FootnoteError)) throw error
      tell(`${error.message}\n${error.hint}`)
      code = EXIT.badInput
    }
  }
  asking?.close()
  return code
}

function describe({ document, change, ids }: ImportResult, notes: number): string {
  const beside = notes ? `, beside ${notes} notes` : ''
  const line = `${document.source}: ${change}, ${countOf(document.passages.length, 'passage')}${beside}`
  if (change !== 'replaced') return line
  const counts = (['unchanged', 'moved', 'orphaned', 'added'] as const).map((what) => `${ids[what].length} ${what}`)
  const orphaned = ids.orphaned.length ? [`orphaned: ${ids.orphaned.join(', ')}`] : []
  return [line, `ids: ${counts.join(', ')}`, ...orphaned].join('\n')
}
