import type { Command as Program } from 'commander'
import { checkCorpus } from './check.ts'
import { writeFingerprint } from './fingerprint.ts'
import { importDocuments } from './import-files.ts'
import { openConfig, print } from './opened.ts'

/** What whoever keeps a library runs: importing texts, checking notes, taking fingerprints. */
export function addLibraryTools(program: Program, finish: (code: number) => void): void {
  program
    .command('import')
    .description('Import texts, so that answers quote them')
    .argument('<files...>', 'plain text or Markdown')
    .option('--id <id>', 'short id of a document that the library does not know, like smith-2020')
    .option('--title <title>', 'its title')
    .option('--author <author>', 'its author, as "Family, Given"')
    .option('--year <year>', 'its year')
    .option('--html <address>', 'the web page that has its text, so that footnotes open at the words')
    .option('--pdf <address>', 'or the PDF that has it, so that footnotes open at the page')
    .option('--page <number>', 'the printed number of its first page; form feeds in the file part the pages')
    .action(async (files, given) => finish(await importDocuments(files, given, openConfig())))
  program
    .command('check')
    .description('Check the corpus, and list every fault with its file and line')
    .option('--documents <folder>', 'check every pin against the texts in this folder too')
    .action(async ({ documents = null }) => finish(await checkCorpus(openConfig().library, documents, print)))
  program
    .command('fingerprint')
    .description('Write the fingerprint of a source, so that quotations can be checked without its text')
    .argument('<file>', 'the edition that the source is pinned to')
    .requiredOption('--source <id>', 'the source')
    .action(async (file, { source }) => finish(await writeFingerprint(openConfig().library, file, source, print)))
}
