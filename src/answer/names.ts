import type { Context } from '../context/context.ts'
import type { Named } from '../library/entities.ts'
import type { Library, SourceEntry } from '../library/library.ts'
import { type Block, type Choice, createProblemReply, type Reply } from '../reply/reply.ts'

/** How many names are listed at most where none is near. */
const LISTED = 12

/** The reply to a name that the sources do not have, with the nearest that they do. */
export function replyUnknown(kind: NamedKind, name: string, nearest: Named[], context: Context): Reply {
  const { notFound, kinds } = context.wording
  const lines = [
    notFound.unknown(name, kinds[kind]),
    nearest.length ? notFound.didYouMean(nearest.map((entry) => entry.name)) : sayKnown(kind, context),
  ]
  const choices = nearest.map((entry) => toChoice(kind, entry))
  return createProblemReply(context, 'not-found', notFound.title, lines, choices)
}

/** What the sources do have of a kind: how many, and those that most is said of. */
function sayKnown(kind: NamedKind, { library, wording: { notFound } }: Context): string {
  const known = namedOf(library, kind)
  if (!known.length) return notFound.noneKnown
  const listed = mostNoted(known, library).slice(0, LISTED)
  return notFound.known(
    known.length,
    listed.map(({ name }) => name),
  )
}

/** The command that tells of something with a name. */
export const toChoice = (kind: NamedKind, { id, name }: Pick<Named, 'id' | 'name'>): Choice => ({
  label: name,
  command: kind === 'source' ? 'cite' : kind,
  input: { [kind === 'city' ? 'name' : kind === 'source' ? 'what' : kind]: id },
})

/** Says how a misspelt name was read; nothing where it was read as typed. */
export function sayMended(typed: string, mended: boolean, { name }: Named, { wording }: Context): Block[] {
  return mended ? [{ kind: 'text', line: [{ text: wording.readings.as(typed, name) }] }] : []
}

/** What can be named in a command. */
export type NamedKind = 'city' | 'network' | 'term' | 'dimension' | 'framework' | 'source'

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
  if (kind === 'source') return [...library.sources.values()].map(nameSource)
  return library.frameworks.flatMap((f) => f.dimensions.map(({ id, name }) => ({ id, name, names: [name] })))
}

/** Those with most notes first; as they come where none has any. */
export function mostNoted<Found extends Named>(names: readonly Found[], { notesAbout }: Library): Found[] {
  const count = ({ id }: Named) => notesAbout.get(id)?.length ?? 0
  return names.toSorted((a, b) => count(b) - count(a))
}

/** A source by its id, its title, and its authors together and alone. */
function nameSource({ id, record }: SourceEntry): Named {
  const families = record.author.map(({ family }) => family)
  const year = record.issued['date-parts'][0]?.[0]
  const who = families.join(' & ')
  return {
    id,
    name: `${who}, ${year}: ${record.title}`,
    names: [`${who}, ${year}: ${record.title}`, record.title, who, `${who} ${year}`, ...families],
  }
}
