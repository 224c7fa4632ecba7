import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type CslRecord, cslRecord, type Online, online } from '../corpus/schemas.ts'
import { setupError } from '../base/errors.ts'
import type { Passage } from '../text/passages.ts'

/** The text of a source as the operator imported it, cut into passages. */
export type ImportedDocument = {
  source: string
  record: CslRecord
  /** Where the text can be read, as the operator says; null where they do not, and for sources of the corpus. */
  online: Online | null
  /** The name of the file that was imported. */
  file: string
  /** Of the imported file's bytes. */
  sha256: string
  /** The text as imported; every `range` counts its UTF-16 units. */
  text: string
  passages: Passage[]
  /** Ids of passages that are no more; nothing else gets them. */
  retired: string[]
}

/** Raised when passages are cut in another way, so that older imports are cut anew. */
const FORMAT = 2

const range = z.tuple([z.int(), z.int()])
const page = z.int().nullable()
const stored = z.strictObject({
  format: z.literal(FORMAT),
  source: z.string(),
  record: cslRecord,
  online: online.nullable().default(null),
  file: z.string(),
  sha256: z.string(),
  retired: z.array(z.string()).default([]),
  passages: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      pin: z.strictObject({
        section: z.string(),
        paragraph: z.int(),
        sentences: range,
        page,
        speaker: z.string().nullable(),
      }),
      range,
      text: z.string(),
      sentences: z.array(z.strictObject({ number: z.int(), text: z.string(), page, pieces: z.array(range) })),
    }),
  ),
})

/**
 * Reads every imported document.
 * In: the documents folder, which may not exist yet. Out: the documents by id, and a sentence for each that cannot be used.
 * Throws a set-up error where the folder is something else.
 */
export function readDocuments(folder: string): { documents: ImportedDocument[]; problems: string[] } {
  const documents: ImportedDocument[] = []
  const problems: string[] = []
  restoreOrphans(folder)
  for (const id of listFolder(folder)) {
    if (id.startsWith('.') || !existsSync(join(folder, id, 'document.json'))) continue
    const read = readDocument(join(folder, id))
    if (typeof read === 'string') problems.push(`${join(folder, id)} ${read}; import its file again.`)
    else documents.push(read)
  }
  return { documents, problems }
}

/** Puts back what an import had set aside when it was killed between its two renames. */
function restoreOrphans(folder: string): void {
  for (const name of listFolder(folder)) {
    const id = name.match(/^\.(.+)\.old-\d+$/)?.[1]
    if (id && !existsSync(join(folder, id))) renameSync(join(folder, name), join(folder, id))
  }
}

function listFolder(folder: string): string[] {
  try {
    return existsSync(folder) ? readdirSync(folder).sort() : []
  } catch (cause) {
    throw setupError(
      `FOOTNOTE_DOCUMENTS: ${folder} cannot be read as a folder.`,
      'Name a folder; it need not exist yet.',
      cause,
    )
  }
}

function readDocument(folder: string): ImportedDocument | string {
  try {
    const bytes = readFileSync(join(folder, 'original'))
    const { format: _, ...document } = stored.parse(JSON.parse(readFileSync(join(folder, 'document.json'), 'utf8')))
    if (hashOf(bytes) !== document.sha256) return 'no longer holds the text that was imported'
    return { ...document, text: bytes.toString('utf8') }
  } catch {
    return 'cannot be read, or was written by another version'
  }
}

/** Lower-case hexadecimal sha256. */
export const hashOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

/** Writes a document in one step: a failure on the way leaves what was there. */
export function writeDocument(folder: string, { text, ...document }: ImportedDocument): void {
  const target = join(folder, document.source)
  const fresh = join(folder, `.${document.source}.new-${process.pid}`)
  const old = join(folder, `.${document.source}.old-${process.pid}`)
  try {
    mkdirSync(fresh, { recursive: true })
    writeFileSync(join(fresh, 'original'), text)
    writeFileSync(join(fresh, 'document.json'), `${JSON.stringify({ format: FORMAT, ...document })}\n`)
    if (existsSync(target)) renameSync(target, old)
    renameSync(fresh, target)
  } catch (error) {
    if (!existsSync(target) && existsSync(old)) renameSync(old, target)
    throw error
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}
