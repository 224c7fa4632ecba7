import { createAnalyzer } from '../../search/analyzer.ts'
import { languageAmong } from '../../search/detect.ts'
import type { Hit } from '../hit.ts'
import type { SearchIndex } from '../search-index.ts'

/** The code of the language, of those that the readings are in besides English, that a question is in; null where it is in none. */
export function findNative(text: string, { languages, search }: SearchIndex): string | null {
  if (!languages.size) return null
  const codes = [...new Set(languages.values())]
  const knows = (code: string) => createAnalyzer(code).analyze(text).some(search.knows)
  const told = languageAmong(text, [...codes, 'en'])
  if (told !== 'en') return knows(told) ? told : null
  // One word or two may be of any language: what the readings have tells.
  return knows('en') ? null : (codes.find(knows) ?? null)
}

/** What cuts the text of a hit into terms. */
export const readerOf = ({ note, passage }: Pick<Hit, 'note' | 'passage'>, { languages }: SearchIndex) =>
  createAnalyzer(note ? 'en' : languages.get(passage?.source ?? ''))
