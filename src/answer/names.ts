import type { Context } from '../context/context.ts'
import { calledYear, familiesOf, publishedIn } from '../corpus/record.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import { nameAuthors } from '../library/authors.ts'
import { compare, type Named } from '../library/entities.ts'
import type { Library, SourceEntry } from '../library/library.ts'
import { mostNoted } from '../library/noted.ts'
import { type Block, type Call, type Choice, createProblemReply, type Menu, type Reply } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'

/** Things of one kind that are called by their names, and have a command that tells of them. */
export type NameKind = {
  /** By what the wording calls the kind. */
  called: keyof Wording['kinds']
  /** All that a library has of it. */
  listOf: (library: Library) => readonly Named[]
  /** The call that tells of one, by its id. */
  call: (id: string) => Call
  /** What stands behind a name where several are offered, such as a country, in a language (CLDR’s tag); null where nothing does. */
  beside?: (id: string, library: Library, tag: string) => string | null
  /** Whether a name is spelt as one may be that is not in the list, such as with a country behind it. */
  knows?: (name: string, library: Library) => boolean
  /** Those that something else leads to as well, such as the country that they are in, as far as it is typed. */
  alsoFor?: (typed: string, library: Library) => readonly Named[]
  /** A menu of what narrows them down, such as parts of the world; null where nothing does in a library. */
  narrow?: (choose: Choose, context: Context) => Menu | null
  /** The call that lists all of them. */
  all?: Call
}

/** The sources, by their authors and titles. */
export const SOURCES: NameKind = {
  called: 'source',
  listOf: ({ sources }) => [...sources.values()].map(nameSource),
  call: (id) => ({ command: 'cite', input: { what: id } }),
}

/** What is to be done with one of several things that may be meant. */
type Choose = (entry: Pick<Named, 'id' | 'name'>) => Choice

/** How many of several things that a name can mean are offered. */
const OFFERED = 12

/** How many names are offered by a button where none is near. */
const FEW = 4

/** How many names a menu lists: Discord’s limit. */
const LISTED = 25

/**
 * The reply to a name that the sources do not have, or to several, with the nearest that they do, else those that most is said of, and a
 * menu of what else there is. `choose` is what to do with one of them, `but` those that it cannot be.
 */
export function replyUnknown(
  kind: NameKind,
  name: string | readonly string[],
  nearest: readonly Named[],
  context: Context,
  choose: Choose = (entry) => toChoice(kind, entry),
  but: readonly Pick<Named, 'id'>[] = [],
): Reply {
  const { library, wording } = context
  const { notFound, kinds } = wording
  const all = kind.listOf(library)
  const known = mostNoted(all, library).filter(({ id }) => !but.some((other) => other.id === id))
  const said = all.length ? notFound.known(all.length) : notFound.noneKnown
  const line = nearest.length ? notFound.didYouMean(nearest.map((entry) => entry.name)) : said
  const shown = nearest.length ? nearest : known.slice(0, FEW)
  const menu = kind.narrow?.(choose, context) ?? listMost(known, shown, choose, context)
  const isMore = known.length > LISTED && !kind.narrow
  const whole = isMore && kind.all && !nearest.length ? [{ label: notFound.all(all.length), ...kind.all }] : []
  const choices = [...shown.map(choose), ...whole]
  const title =
    typeof name === 'string'
      ? notFound.unknown(name, kinds[kind.called])
      : notFound.missing(name.map(wording.quote)).replace(/\.$/, '')
  return createProblemReply(context, 'not-found', title, [line], choices, [menu])
}

/** Those that most is said of, by their names; none where all are shown already. */
function listMost(known: Named[], shown: readonly Named[], choose: Choose, { wording }: Context): Menu {
  const others = known.filter((entry) => !shown.includes(entry)).slice(0, LISTED)
  const choices = others.toSorted((a, b) => compare(a.name, b.name)).map(choose)
  return { label: wording.notFound.mostTold, choices }
}

/** The reply to a name that can mean several things of a kind, with what they are. */
export function replySeveral(kind: NameKind, name: string, meant: readonly Named[], context: Context): Reply {
  const { notFound } = context.wording
  const lines = [notFound.didYouMean(meant.map((entry) => entry.name))]
  const choices = meant.slice(0, OFFERED).map((entry) => toChoice(kind, entry))
  return createProblemReply(context, 'bad-input', notFound.several(name), lines, choices)
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
