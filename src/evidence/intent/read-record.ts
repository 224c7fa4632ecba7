import type { Library } from '../../library/library.ts'
import { type Intent, RECORD_FIELDS } from './intent.ts'
import type { Skeleton } from './skeleton.ts'
import { isSource, sourceByAuthor, sourceNamed } from './sources.ts'

/** Reads what asks who wrote a source, when, where it came out, or for all of its record: `who wrote the chapter`. */
export function readRecord(skeleton: Skeleton, library: Library): Intent | null {
  const { things, text, grammar } = skeleton
  if (!things.every(isSource)) return null
  if (!things.length && !grammar.texts.some(({ words }) => words.test(text))) return null
  const field = RECORD_FIELDS.find((each) => grammar.form(each).test(text)) ?? null
  if (!field && !grammar.form('record').test(text)) return null
  // What it may be a kind of is no part of its name: `is bauder’s chapter an article`.
  const source = (field === 'kind' ? sourceByAuthor(skeleton, library) : null) ?? sourceNamed(skeleton, library)
  return source ? { kind: 'record', source: source.id, field } : null
}
