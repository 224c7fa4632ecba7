import { z } from 'zod'
import type { StoredDocument } from '../folder.ts'
import { type Definition, WAYS } from './definition.ts'
import { findDefinitions } from './find-definitions.ts'

/** Where they are kept beside the document, and the number of this way to find them: another one has them found anew. */
const [FILE, FORM] = ['definitions.json', 1] as const

const kept = z.strictObject({
  madeOf: z.string(),
  definitions: z.array(z.tuple([z.string(), z.string(), z.int().min(0), z.enum(WAYS)])),
})

const held = new WeakMap<StoredDocument, readonly Definition[]>()

/** The terms that an imported text defines. They are found once, and kept beside it. */
export function openDefinitions(document: StoredDocument): readonly Definition[] {
  const known = held.get(document) ?? readKept(document) ?? find(document)
  held.set(document, known)
  return known
}

const madeOf = ({ version }: StoredDocument) => `${FORM} ${version}`

function readKept(document: StoredDocument): readonly Definition[] | null {
  const bytes = document.beside.read(FILE)
  if (!bytes) return null
  try {
    const read = kept.parse(JSON.parse(bytes.toString()))
    if (read.madeOf !== madeOf(document)) return null
    return read.definitions.map(([name, passage, sentence, way]) => ({ name, passage, sentence, way }))
  } catch {
    // What is damaged is found anew.
    return null
  }
}

function find(document: StoredDocument): readonly Definition[] {
  const { passages, beside, text, textFormat } = document
  function* inTurn() {
    for (let i = 0; i < passages.count; i++) yield passages.read(i)
  }
  const definitions = findDefinitions({ passages: inTurn, marked: textFormat === 'markdown' ? text() : null })
  const rows = definitions.map(({ name, passage, sentence, way }) => [name, passage, sentence, way])
  beside.keep(FILE, Buffer.from(`${JSON.stringify({ madeOf: madeOf(document), definitions: rows })}\n`))
  return definitions
}
