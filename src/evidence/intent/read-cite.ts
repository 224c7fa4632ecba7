import { STYLES } from '../../citation/styles.ts'
import type { Library } from '../../library/library.ts'
import { foldForSearch } from '../../text/fold.ts'
import type { Intent } from './intent.ts'
import type { Skeleton } from './skeleton.ts'
import { isSource, sourceNamed } from './sources.ts'

/** Reads what asks for a source to be cited, in a style or as usual: `cite Fakhry in MLA`. */
export function readCite(skeleton: Skeleton, library: Library): Intent | null {
  const { things, text, grammar } = skeleton
  if (!grammar.form('cite').test(text)) return null
  const others = things.filter((thing) => !isSource(thing))
  const words = [...others.map(({ text: typed }) => foldForSearch(typed)), ...text.split(' ')]
  const style = STYLES.find(({ id }) => words.some((word) => id.split('-')[0] === word))?.id ?? null
  // What is called as a city is, and is no style.
  if (others.length && !style) return null
  const source = sourceNamed(skeleton, library)
  return source ? { kind: 'cite', source: source.id, style } : null
}
