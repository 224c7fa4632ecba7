import type { Config } from '../../base/config.ts'
import { countOf } from '../../base/count.ts'
import { loadCorpus } from '../../corpus/load.ts'
import { readDocuments } from '../../documents/folder.ts'
import { type Finding, good, wrong } from './finding.ts'

/** Whether the library can be read. */
export function examineLibrary({ library }: Pick<Config, 'library'>): Finding[] {
  const { corpus, faults } = loadCorpus(library)
  if (faults.length)
    return [
      wrong(
        'library',
        `${library} has ${countOf(faults.length, 'fault')}`,
        'Run "npx footnote check", which lists them.',
      ),
    ]
  return [good('library', `${countOf(corpus.notes.length, 'note')} on ${countOf(corpus.sources.length, 'source')}`)]
}

/** Whether the imported documents can be. */
export function examineDocuments({ documents: folder }: Pick<Config, 'documents'>): Finding[] {
  const { documents, problems } = readDocuments(folder)
  const passages = documents.reduce((sum, document) => sum + document.passages.count, 0)
  const says = `${countOf(documents.length, 'document')} with ${countOf(passages, 'passage')}`
  return problems.length
    ? [wrong('documents', `${says}; ${countOf(problems.length, 'problem')}`, problems.join('\n'))]
    : [good('documents', says)]
}
