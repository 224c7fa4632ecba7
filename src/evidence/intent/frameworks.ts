import type { Framework } from '../../corpus/schemas/framework.ts'
import { foldName } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import type { Skeleton } from './skeleton.ts'
import { isSource, sourceByAuthor } from './sources.ts'

/** The one framework that a request names, by itself or by its author; null where it names none, or several. */
export function frameworkOf(skeleton: Skeleton, library: Library): Framework | null {
  const { frameworks } = library
  const isAuthored = skeleton.things.some(isSource)
  const source = sourceByAuthor(skeleton, library)
  if (isAuthored && !source) return null
  const named = skeleton.things.filter(({ kind }) => kind === 'framework').map(({ id }) => id)
  return only(
    frameworks.filter(
      (framework) =>
        (source !== null || named.length > 0) &&
        (!source || framework.source === source.id) &&
        named.every((id) => id === framework.id),
    ),
  )
}

/** The one framework whose name tells what its parts are called: `the four dimensions`. */
export function frameworkByPart({ text, grammar }: Skeleton, { frameworks }: Library): Framework | null {
  const part = grammar.parts.find(({ words }) => words.test(text))?.name
  return part ? only(frameworks.filter(({ name }) => foldName(name).includes(part))) : null
}

const only = <Each>(found: readonly Each[]): Each | null => (found.length === 1 ? (found[0] ?? null) : null)
