import type { StoredDocument } from '../documents/folder.ts'
import type { Library } from '../library/library.ts'
import { languageOfText } from '../search/detect.ts'

/** The languages of a library's documents that are not English, by their sources. */
export const listLanguages = ({ documents }: Library) =>
  new Map(
    documents
      .map((each) => [each.source, languageOfDocument(each)] as const)
      .filter(([, language]) => language !== 'en'),
  )

/** How much of a document is looked at to tell its language: passages here and there, and characters of each. */
const LOOKED_AT = { passages: 8, characters: 400 }

const known = new WeakMap<StoredDocument, string>()

/** The code of a document's language: as its record says, else as its words tell, which is kept beside it. */
export function languageOfDocument(document: StoredDocument): string {
  const language = known.get(document) ?? readTag(document.record.language ?? '') ?? tellLanguage(document)
  known.set(document, language)
  return language
}

function tellLanguage({ beside, passages, version }: StoredDocument): string {
  const [madeOf, kept] = beside.read('language')?.toString().split(' ') ?? []
  if (madeOf === version && kept) return kept
  const step = Math.max(1, Math.floor(passages.count / LOOKED_AT.passages))
  const sample = Array.from({ length: LOOKED_AT.passages }, (_, i) => i * step).filter((i) => i < passages.count)
  const found = languageOfText(sample.map((i) => passages.read(i).text.slice(0, LOOKED_AT.characters)).join('\n'))
  beside.keep('language', Buffer.from(`${version} ${found}`))
  return found
}

/** The language of a tag (`pt-BR`); null where it is none. */
function readTag(tag: string): string | null {
  try {
    return tag ? new Intl.Locale(tag).language : null
  } catch {
    return null
  }
}
