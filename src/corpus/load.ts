import type { Corpus, NotePlace } from './corpus.ts'
import { checkLibraries } from './check-libraries.ts'
import { joinCorpora, NO_CORPUS } from './join.ts'
import { foldersOf } from './library-folder.ts'
import { readFolder } from './read-library.ts'
import type { Welcome } from './welcome.ts'
import type { Fault, YamlFile } from './yaml.ts'

/** Libraries as their files have them: what could be read, every fault, and where their notes and welcomes stand. */
export type Loaded = { corpus: Corpus; faults: Fault[]; places: NotePlace[]; welcomes: YamlFile<Welcome>[] }

/**
 * Loads one library or several, and checks all of them, but for what only the commands know.
 * In: what names them, as `foldersOf` reads it; of each folder only `sources/` is needed. Out: what could be read, and every
 * fault at once.
 */
export function loadCorpus(libraries: string): Loaded {
  const read = foldersOf(libraries).map(readFolder)
  const corpus = read.length ? joinCorpora(read.map((library) => library.corpus)) : NO_CORPUS
  return {
    corpus,
    faults: [...read.flatMap(({ faults }) => faults), ...checkLibraries(read, corpus)],
    places: read.flatMap(({ places }) => places),
    welcomes: read.map(({ files }) => files.welcome),
  }
}
