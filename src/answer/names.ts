import type { Named } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { createProblemReply, type Line, type Reply } from './reply.ts'

/** How many names are listed at most where none is near. */
const LISTED = 100

/** The reply to a name that the sources do not have, with the nearest that they do. */
export function replyUnknown(kind: NamedKind, name: string, nearest: Named[], library: Library): Reply {
  const known = namedOf(library, kind)
  const lines = [
    `“${name}” is not a ${kind} in these sources.`,
    nearest.length
      ? `Did you mean ${listNames(nearest, 'or')}?`
      : `They know ${known.length}: ${listNames(known.slice(0, LISTED), 'and')}.`,
  ]
  const option = kind === 'city' ? 'name' : kind
  const choices = nearest.map((entry) => ({ label: entry.name, command: kind, input: { [option]: entry.id } }))
  return createProblemReply('not-found', 'Not found in these sources', lines, library.version, choices)
}

/** Says how a misspelt name was read. */
export const mendedLine = (typed: string, { name }: Named): Line => [{ text: `Reading “${typed}” as ${name}.` }]

function listNames(entries: Named[], word: string): string {
  const names = entries.map((entry) => entry.name)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
}

/** What can be named in a command. */
export type NamedKind = 'city' | 'network' | 'term' | 'dimension' | 'framework'

/** Everything of a kind that has a name. */
export function namedOf(library: Library, kind: NamedKind): Named[] {
  if (kind === 'city') return library.cities
  if (kind === 'network') return library.networks
  if (kind === 'term') return library.terms
  if (kind === 'framework')
    return library.frameworks.map(({ id, name, author }) => ({
      id,
      name,
      names: [name, author, ...author.split(/[\s-]+/).filter((word) => word.length > 3)],
    }))
  return library.frameworks.flatMap((f) => f.dimensions.map(({ id, name }) => ({ id, name, names: [name] })))
}
