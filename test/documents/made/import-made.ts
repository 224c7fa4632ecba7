import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { mkdirSync } from 'node:fs'
import { vi } from 'vitest'
import { importDocuments } from '../../../src/cli/import-files.ts'
import { readDocuments, readWhole } from '../../../src/documents/folder.ts'
import { BEE_LIBRARY } from '../../bees.ts'
import { createFolder } from '../../context.ts'

/** Writes files into a new folder, by their paths in it. Out: the folder. */
export function writeFiles(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = createFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** What an act of the command line wrote, and its exit code. */
export async function listen(act: () => Promise<number> | number): Promise<{ code: number; said: string }> {
  const said: string[] = []
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0),
  )
  try {
    return { code: await act(), said: said.join('') }
  } finally {
    for (const stream of streams) stream.mockRestore()
  }
}

/** Imports as the command line does, beside a small library. Out: what it wrote, its exit code, and what is kept then. */
export async function importMade(
  files: string[],
  given: Parameters<typeof importDocuments>[1] = {},
  documents = createFolder(),
) {
  const config = { library: BEE_LIBRARY.FOOTNOTE_LIBRARY, documents }
  const { code, said } = await listen(() => importDocuments(files, given, config))
  const kept = readDocuments(documents).documents.map(readWhole)
  const passages = kept.flatMap((document) => document.passages)
  return { code, said, documents, config, kept, passages, places: passages.map(({ pin, text }) => [sayPin(pin), text]) }
}

/** `The dock, 2`, `p. 91: The dock, 2` */
function sayPin({
  section,
  paragraph,
  page,
  lastPage,
  speaker,
}: {
  section: string
  paragraph: number
  page: string | null
  lastPage: string | null
  speaker: string | null
}): string {
  const pages = page === null ? '' : `${[page, lastPage].filter(Boolean).join('–')}: `
  return `${pages}${speaker ?? section}, ${paragraph}`
}
