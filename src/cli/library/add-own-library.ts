import type { Command as Program } from 'commander'
import { KIND_NAMES } from '../../documents/record/kinds.ts'
import { openConfig, print } from '../surroundings.ts'

/** What whoever keeps a library of their own runs. */
export function addOwnLibrary(program: Program, finish: (code: number) => void): void {
  const library = program.command('library').description('Make and check a library of your own')
  library
    .command('new')
    .description('Make a library with a sample, and say what to do next')
    .argument('<folder>', 'a folder that is new or empty')
    .action(async (folder) => {
      const { makeLibrary } = await import('./make.ts')
      finish(makeLibrary(folder, print))
    })
  library
    .command('check')
    .description('Name every fault of a library with its file, its line and what should stand there')
    .argument('[libraries]', 'its folder, or several as in FOOTNOTE_LIBRARY; else those in use')
    .option('--documents <folder>', 'check every pin against the texts in this folder too')
    .action(async (libraries: string | undefined, { documents = null }) => {
      const { checkCorpus } = await import('../check.ts')
      finish(await checkCorpus(libraries ?? openConfig().library, documents, print))
    })
  library
    .command('source')
    .description('Add a source: make its record, and show how notes name the paragraphs of its text')
    .argument('<file>', 'the text')
    .requiredOption('--into <folder>', 'the library')
    .option('--id <id>', 'its short id, like smith-2020; else the name of the file')
    .option('--title <title>', 'its title')
    .option('--author <name>', 'an author, as "Family, Given" or "{Organisation}", several with ";" between them')
    .option('--year <year>', 'its year, or "n.d."')
    .option('--kind <kind>', `what it is: ${KIND_NAMES.join(', ')}`)
    .option('--container <title>', 'the book, journal, site or series that it is in')
    .option('--publisher <name>', 'its publisher')
    .option('--doi <doi>', 'its DOI')
    .option('--url <address>', 'where it is to be found')
    .option('--licence <licence>', 'under which licence it stands')
    .action(async (file, given) => {
      const { addSource } = await import('./add-source.ts')
      finish(await addSource(file, given, print))
    })
  library
    .command('schemas')
    .description('Print the JSON Schemas for editors anew, after the kind was changed or Footnote was')
    .argument('<folder>', 'the library')
    .action(async (folder) => {
      const [{ demandLibrary }, { writeSchemas }] = await Promise.all([
        import('../../corpus/library-folder.ts'),
        import('./schemas.ts'),
      ])
      demandLibrary(folder)
      writeSchemas(folder)
      finish(0)
    })
}
