import { isDeepStrictEqual } from 'node:util'
import { readerError } from '../base/errors.ts'
import { familiesOf } from '../corpus/record.ts'
import { foldForSearch } from '../text/fold.ts'
import { toNormalForm } from './edition.ts'
import type { ImportedDocument } from './folder.ts'
import type { IdChanges } from './ids.ts'

/** Whether a document may take the place of another work that has its id. */
export type Replacing = {
  /** Whether the operator has said so. */
  replace?: boolean
  /** Asked where they have not, with the title of the work that is there; without it, another work is an error. */
  confirm?: (title: string) => Promise<boolean>
}

/**
 * Lets a document take the place of one with its id, where it is the same work or where it may. Throws a reader error where not.
 * In: the document that is there, the new one, what becomes of the ids, and what is allowed.
 */
export async function allowReplacing(
  before: ImportedDocument,
  document: ImportedDocument,
  ids: IdChanges,
  { replace = false, confirm }: Replacing,
): Promise<void> {
  if (replace || isSameWork(before, document, ids)) return
  const { title } = before.record
  if (await confirm?.(title)) return
  throw readerError(
    `${document.source} is “${title}” already, and ${document.file} is another work.`,
    'Give it another --id; or add --replace to put it in its place.',
  )
}

/** The least share of its passages that a text keeps in another edition with another title or other authors. */
const KEPT = 0.5

/** From how many passages on a text of which none is kept is another, whatever is said of it. */
const TELLING = 5

function isSameWork(before: ImportedDocument, document: ImportedDocument, ids: IdChanges): boolean {
  if (isSameText(before, document)) return true
  const [kept, all] = [ids.unchanged.length + ids.moved.length, before.passages.length]
  return isCalledAlike(before, document) ? kept > 0 || all < TELLING : kept >= KEPT * all
}

const isSameText = (one: ImportedDocument, other: ImportedDocument) =>
  one.sha256 === other.sha256 || toNormalForm(one.text) === toNormalForm(other.text)

function isCalledAlike({ record: one }: ImportedDocument, { record: other }: ImportedDocument): boolean {
  const names = [one, other].map((record) => [record.title, ...familiesOf(record)].map(foldForSearch))
  return isDeepStrictEqual(names[0], names[1])
}

/** What an import does; another name of the same file, and the same text with other line ends, change nothing. */
export function changeOf(
  before: ImportedDocument | undefined,
  document: ImportedDocument,
): 'imported' | 'replaced' | 'unchanged' {
  if (!before) return 'imported'
  const compared = before.sha256 === document.sha256 ? [before, document] : [before, document].map(withoutRanges)
  const [one, other] = compared.map((each) => ({ ...each, file: '', text: toNormalForm(each.text) }))
  return isDeepStrictEqual(one, other) ? 'unchanged' : 'replaced'
}

/** A document without the places in its file, which line ends move. */
const withoutRanges = ({ passages, ...document }: ImportedDocument) => ({
  ...document,
  sha256: '',
  passages: passages.map(({ range: _, sentences, ...passage }) => ({
    ...passage,
    sentences: sentences.map(({ pieces: __, ...sentence }) => sentence),
  })),
})
