import type { Library } from '../../library/library.ts'
import { frameworkByPart, frameworkOf } from './frameworks.ts'
import type { Intent } from './intent.ts'
import type { Skeleton } from './skeleton.ts'
import { isSource } from './sources.ts'

/** Reads what asks how an author takes the subject apart: `bauders 4 dimensions`, `the four spheres`. */
export function readFramework(skeleton: Skeleton, library: Library): Intent | null {
  const isNamed = skeleton.things.some((thing) => isSource(thing) || thing.kind === 'framework')
  const framework = isNamed ? frameworkOf(skeleton, library) : frameworkByPart(skeleton, library)
  return framework && skeleton.grammar.form('framework').test(skeleton.text)
    ? { kind: 'framework', id: framework.id, said: skeleton.numbers[0] ?? null }
    : null
}

/** Reads what asks for one dimension: `legality`, `Fakhry’s civic sphere`. Another author has none of that name. */
export function readDimension(skeleton: Skeleton, library: Library): Intent | null {
  const [dimension, ...others] = skeleton.things.filter(({ kind }) => kind === 'dimension')
  if (!dimension || others.length || !skeleton.grammar.form('dimension').test(skeleton.text)) return null
  const isAuthored = skeleton.things.some(isSource)
  const isTheirs = frameworkOf(skeleton, library)?.dimensions.some(({ id }) => id === dimension.id)
  return isAuthored && !isTheirs ? null : { kind: 'dimension', id: dimension.id }
}
