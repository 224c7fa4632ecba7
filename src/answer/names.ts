import type { Context } from '../context/context.ts'
import { calledYear, familiesOf, publishedIn } from '../corpus/record.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import { nameAuthors } from '../library/authors.ts'
import type { Named } from '../library/entities.ts'
import type { Library, SourceEntry } from '../library/library.ts'
import { mostNoted } from '../library/noted.ts'
import { type Block, type Call, type Choice, createProblemReply, type Reply } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'

/** Things of one kind that are called by their names, and have a command that tells of them. */
export type NameKind = {
  /** By what the wording calls the kind. */
  called: keyof Wording['kinds']
  /** All that a library has of it. */
  listOf: (library: Library) => readonly Named[]
  /** The call that tells of one, by its id. */
  call: (id: string) => Call
  /** What stands behind a name where several are offered, such as a country; null where nothing does. */
  beside?: (id: string, library: Library) => string | null
  /** Whether a name is spelt as one may be that is not in the list, such as with a country behind it. */
  knows?: (name: string, library: Library) => boolean
  /** Those that something else leads to as well, such as the country that they are in, as far as it is typed. */
  alsoFor?: (typed: string, library: Library) => readonly Named[]
}

/** The sources, by their authors and titles. */
export const SOURCES: NameKind = {
  called: 'source',
  listOf: ({ sources }) => [...sources.values()].map(nameSource),
  call: (id) => ({ command: 'cite', input: { what: id } }),
}

/** How many names are listed at most where none is near. */
const LISTED = 12

/** The reply to a name that the sources do not have, with the nearest that they do; `choose` is what to do with one of those. */
export function replyUnknown(
  kind: NameKind,
  name: string,
  nearest: readonly Named[],
  context: Context,
  choose: (entry: Named) => Choice = (entry) => toChoice(kind, entry),
): Reply {
  const { notFound, kinds } = context.wording
  const lines = [
    notFound.unknown(name, kinds[kind.called]),
    nearest.length ? notFound.didYouMean(nearest.map((entry) => entry.name)) : sayKnown(kind, context),
  ]
  const choices = nearest.map(choose)
  return createProblemReply(context, 'not-found', notFound.title, lines, choices)
}

/** The reply to a name that can mean several things of a kind, with what they are. */
export function replySeveral(kind: NameKind, name: string, meant: readonly Named[], context: Context): Reply {
  const { notFound } = context.wording
  const lines = [notFound.didYouMean(meant.map((entry) => entry.name))]
  const choices = meant.slice(0, LISTED).map((entry) => toChoice(kind, entry))
  return createProblemReply(context, 'bad-input', notFound.several(name), lines, choices)
}

/** What the sources do have of a kind: how many, and those that most is said of. */
function sayKnown({ listOf }: NameKind, { library, wording: { notFound } }: Context): string {
  const known = listOf(library)
  if (!known.length) return notFound.noneKnown
  const listed = mostNoted(known, library).slice(0, LISTED)
  return notFound.known(
    known.length,
    listed.map(({ name }) => name),
  )
}

/** The command that tells of something with a name. */
export const toChoice = (kind: NameKind, { id, name }: Pick<Named, 'id' | 'name'>): Choice => ({
  label: name,
  ...kind.call(id),
})

/** Says how a misspelt name was read; nothing where it was read as typed. */
export function sayMended(
  typed: string,
  mended: boolean,
  { name }: Pick<Named, 'name'>,
  { wording }: Context,
): Block[] {
  return mended ? [{ kind: 'text', line: [{ text: wording.readings.as(typed, name) }] }] : []
}

/** A source by its id, its title, and its authors together and alone. */
function nameSource({ id, record }: SourceEntry): Named {
  const year = calledYear(record)
  const who = nameAuthors(record)
  const name = `${[who, year].filter(Boolean).join(', ')}: ${record.title}`
  const dated = [who, ...familiesOf(record)].flatMap((each) => yearsOf(record).map((year) => `${each} ${year}`))
  return {
    id,
    name,
    names: [name, record.title, who, ...dated, ...familiesOf(record)],
  }
}

/** The year with its letter, and without. */
const yearsOf = (record: CslRecord) => [calledYear(record) ?? [], publishedIn(record) ?? []].flat()
