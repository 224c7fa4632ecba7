import type { Library } from '../../library/library.ts'
import { FORMS } from './forms.ts'
import type { Field, Intent } from './intent.ts'
import type { Skeleton } from './skeleton.ts'
import { sourceNamed } from './sources.ts'

const FIELDS = ['author', 'year', 'title', 'in', 'publisher', 'doi', 'link', 'kind'] as const satisfies readonly Field[]

/** Reads what asks who wrote a source, when, where it came out, or for all of its record: `who wrote the chapter`. */
export function readRecord(skeleton: Skeleton, library: Library): Intent | null {
  const field = FIELDS.find((each) => FORMS[each].test(skeleton.text)) ?? null
  if (!field && !FORMS.record.test(skeleton.text)) return null
  if (skeleton.things.some(({ kind }) => kind !== 'author')) return null
  const source = sourceNamed(skeleton, library)
  return source ? { kind: 'record', source: source.id, field } : null
}
