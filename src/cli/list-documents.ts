import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../base/config.ts'
import { countOf } from '../base/count.ts'
import { EXIT } from '../base/errors.ts'
import { readSources } from '../corpus/sources.ts'
import { readDocuments, type StoredDocument } from '../documents/folder.ts'
import { readOrigins, writeOrigins } from '../documents/intake/origins.ts'
import { removeDocument } from '../documents/remove.ts'
import { DOCUMENT_FILES } from '../documents/stored.ts'
import { kindOfLabel, numberInLabel, type PageLabel } from '../text/page-labels.ts'
import { print } from './surroundings.ts'

type Folders = Pick<Config, 'library' | 'documents'>

/** Lists the imported documents: id, title, collection, kind, passages, pages, when it was imported, and whether the library knows it. */
export function listDocuments({ library, documents: folder }: Folders): number {
  const known = new Set(readSources(library).map(({ id }) => id))
  const { documents, problems } = readDocuments(folder)
  for (const document of documents)
    print(`${document.source}: ${describe(document, folder, known.has(document.source))}`)
  for (const problem of problems) print(problem)
  print(countOf(documents.length, 'document'))
  return problems.length ? EXIT.ourFault : EXIT.answered
}

function describe(
  { source, collection, record, passages, file }: StoredDocument,
  folder: string,
  isKnown: boolean,
): string {
  const day = statSync(join(folder, source, DOCUMENT_FILES.document))
    .mtime.toISOString()
    .slice(0, 10)
  const kind = record.genre ?? record.type.replaceAll('-', ' ')
  const all = passages.readAll()
  const labels = all.flatMap(({ pin }) => [pin.page, pin.lastPage].filter((label) => label !== null))
  const whose = isKnown ? 'known source' : 'own reading'
  const group = collection === null ? [] : [`in “${collection}”`]
  return [
    `“${record.title}”`,
    ...group,
    kind,
    countOf(all.length, 'passage'),
    sayLabels(labels),
    day,
    whose,
    file,
  ].join(' · ')
}

/** `pages 91–105`, `slides 1–12`, `no pages` */
function sayLabels(labels: readonly PageLabel[]): string {
  const [first, last] = [labels[0], labels.at(-1)]
  if (first === undefined || last === undefined) return 'no pages'
  const [from, to] = [numberInLabel(first), numberInLabel(last)]
  return from === to ? `${kindOfLabel(first)} ${from}` : `${kindOfLabel(first)}s ${from}–${to}`
}

/** Removes imported documents by their ids. Throws a reader error at the first that is none. */
export function removeDocuments(ids: readonly string[], { documents: folder }: Folders): number {
  for (const id of ids) {
    removeDocument(folder, id)
    const origins = readOrigins(folder)
    const left = new Map([...origins].filter(([, origin]) => origin.id !== id))
    if (left.size < origins.size) writeOrigins(folder, left)
    print(`${id}: removed`)
  }
  return EXIT.answered
}
