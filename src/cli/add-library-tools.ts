import type { Command as Program } from 'commander'
import { KIND_NAMES } from '../documents/record/kinds.ts'
import { addOwnLibrary } from './library/add-own-library.ts'
import { openConfig, print } from './surroundings.ts'
import { withShared } from './with-shared.ts'

/** What can be read, as the help says. */
const READABLE = 'text, Markdown, HTML, PDF, Word, OpenDocument, EPUB, PowerPoint, captions'

/** Gathers an option that may stand several times. */
const addTo = (value: string, before: string[] = []) => [...before, value]

/**
 * What whoever keeps a library runs: importing texts, checking notes, taking fingerprints. Each is loaded when it runs, and
 * nothing of what answers: long texts need the room.
 */
export function addLibraryTools(program: Program, finish: (code: number) => void): void {
  addImport(program, finish)
  addRest(program, finish)
  addOwnLibrary(program, finish)
}

function addImport(program: Program, finish: (code: number) => void): void {
  program
    .command('import')
    .description('Import texts, so that answers quote them')
    .argument('<files...>', `files, folders, archives (.zip) or addresses: ${READABLE}`)
    .option('--id <id>', 'short id of a document that the library does not know, like smith-2020')
    .option('--title <title>', 'its title')
    .option('--author <name>', 'an author, as "Family, Given" or "{Organisation}"; once for each', addTo)
    .option('--organization <name>', 'an organisation that is an author; once for each', addTo)
    .option('--editor <name>', 'an editor; once for each', addTo)
    .option('--host <name>', 'a host of a podcast; once for each', addTo)
    .option('--year <year>', 'its year, or "n.d."')
    .option('--kind <kind>', `what it is: ${KIND_NAMES.join(', ')}`)
    .option('--container <title>', 'the book, journal, site or series that it is in')
    .option('--publisher <name>', 'its publisher')
    .option('--doi <doi>', 'its DOI')
    .option('--url <address>', 'where it is to be found, as references print it')
    .option('--record <file>', 'all of that as a file of BibTeX, RIS or CSL-JSON')
    .option('--html <address>', 'the web page that has its text, so that footnotes open at the words')
    .option('--pdf <address>', 'or the PDF that has it, so that footnotes open at the page')
    .option('--page <number>', 'the printed number of its first page; form feeds in the file part the pages')
    .option('--collection <name>', 'what it belongs to with others, like statistics; else the name of its folder')
    .option('--replace', 'put it in the place of another work that has its id')
    .option('--allow-private', 'fetch from addresses of this machine and its network, too')
    .option('--update', 'follow folders: import what was added or changed in them, and remove what is gone')
    .action(async (files, { update = false, ...given }) => {
      const config = openConfig()
      if (update) {
        const { followFolders } = await import('./follow-folder.ts')
        return finish(await withShared(config, () => followFolders(files, given, config)))
      }
      const { importDocuments } = await import('./import-files.ts')
      finish(await withShared(config, () => importDocuments(files, given, config)))
    })
}

function addRest(program: Program, finish: (code: number) => void): void {
  program
    .command('documents')
    .description('List the imported texts')
    .action(async () => {
      const { listDocuments } = await import('./list-documents.ts')
      finish(listDocuments(openConfig()))
    })
  program
    .command('remove')
    .description('Remove imported texts')
    .argument('<ids...>', 'their ids, as `documents` lists them')
    .action(async (ids) => {
      const { removeDocuments } = await import('./list-documents.ts')
      const config = openConfig()
      finish(await withShared(config, () => removeDocuments(ids, config)))
    })
  program
    .command('check')
    .description('Check the library in use, and list every fault with its file and line')
    .option('--documents <folder>', 'check every pin against the texts in this folder too')
    .action(async ({ documents = null }) => {
      const { checkCorpus } = await import('./check.ts')
      finish(await checkCorpus(openConfig().library, documents, print))
    })
  program
    .command('fingerprint')
    .description('Write the fingerprint of a source, so that quotations can be checked without its text')
    .argument('<file>', 'the edition that the source is pinned to')
    .requiredOption('--source <id>', 'the source')
    .action(async (file, { source }) => {
      const { writeFingerprint } = await import('./fingerprint.ts')
      finish(await writeFingerprint(openConfig().library, file, source, print))
    })
}
