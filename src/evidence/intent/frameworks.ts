import { familiesOf } from '../../corpus/record.ts'
import type { Framework } from '../../corpus/schemas/framework.ts'
import { foldName } from '../../library/entities.ts'
import type { Library, SourceEntry } from '../../library/library.ts'
import type { Skeleton } from './skeleton.ts'
import { isSource, sourceByAuthor } from './sources.ts'

/** The one framework that a request names, by itself or by its author; null where it names none, or several. */
export function frameworkOf(skeleton: Skeleton, library: Library): Framework | null {
  const { frameworks } = library
  const isAuthored = skeleton.things.some(isSource)
  const source = sourceByAuthor(skeleton, library)
  if (isAuthored && !source) return null
  const named = skeleton.things.filter(({ kind }) => kind === 'framework').map(({ id }) => id)
  const fitting = frameworks.filter(
    (framework) =>
      (source !== null || named.length > 0) &&
      (!source || framework.source === source.id) &&
      named.every((id) => id === framework.id),
  )
  return (
    only(fitting) ??
    only(fitting.filter((framework) => hasPart(framework, skeleton))) ??
    (source && only(fitting.filter((framework) => isBy(framework, source))))
  )
}

/** The one framework whose name tells what its parts are called: `the four dimensions`. */
export const frameworkByPart = (skeleton: Skeleton, { frameworks }: Library): Framework | null =>
  only(frameworks.filter((framework) => hasPart(framework, skeleton)))

/** Whether the name of a framework has what a request calls its parts. */
function hasPart({ name }: Framework, { text, grammar }: Skeleton): boolean {
  const part = grammar.parts.find(({ words }) => words.test(text))?.name
  return part !== undefined && foldName(name).includes(part)
}

/** Whether the authors of a source set up a framework themselves, and do not report it. */
const isBy = ({ author }: Framework, { record }: SourceEntry): boolean =>
  familiesOf(record).every((family) => author.includes(family))

const only = <Each>(found: readonly Each[]): Each | null => (found.length === 1 ? (found[0] ?? null) : null)
