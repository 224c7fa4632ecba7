import type { Context } from '../context/context.ts'
import { type EntityOf, readName } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { mostNoted } from '../library/noted.ts'
import { createFigure } from '../reply/create-figure.ts'
import type { Figure } from '../reply/figure.ts'
import { type Block, createAnswer, type Line, type Reply, toText } from '../reply/reply.ts'
import { toNoteExcerpts } from '../answer/note-excerpts.ts'
import { NETWORKS } from './name-kinds.ts'
import { sayFact } from './facts.ts'
import { createFootnotes, type FootnoteList } from '../answer/footnotes.ts'
import { replyUnknown, sayMended } from '../answer/names.ts'
import { beyond, notesOn } from './choose-notes.ts'

/** Tells what the sources say of a network: what it is, its type as far as they say, its members, and excerpts. */
export function describeNetwork({ network: name }: { network: string }, context: Context): Reply {
  const { library, wording } = context
  const { network: say } = wording
  const reading = readName(name, library.networks)
  if (!reading.found) return replyUnknown(NETWORKS, name, reading.nearest, context)
  const network = reading.found
  const footnotes = createFootnotes(context)
  const facts = listFacts(network, context, footnotes)
  const notes = beyond([], notesOn(network.id, library))
  const excerpts = toNoteExcerpts(notes, context, footnotes)
  const blocks: Block[] = [
    ...sayMended(name, reading.mended, network, context),
    { kind: 'text', line: [{ text: network.entry.about }] },
    ...(facts.length ? [{ kind: 'list' as const, heading: say.facts, items: facts }] : []),
    ...sayAlike(network, context),
    { kind: 'excerpts', heading: excerpts.length ? say.excerpts : null, indices: excerpts.map((_, i) => i) },
  ]
  return createAnswer(context, {
    title: network.name,
    blocks,
    excerpts,
    footnotes: footnotes.all(),
    figures: toFigure(network, context),
    self: { command: 'network', input: { network: network.id } },
  })
}

/** Of what kind a network is that the sources name members of, and which others are; as the library sorts them. */
function sayAlike(network: EntityOf<'network'>, { library, wording }: Context): Block[] {
  const { network: say, colon } = wording
  const alike = alikeTo(network, library)
  if (!membersOf(network, library).length || !alike.length) return []
  const head = { text: colon(say.kind), strong: true as const }
  const others = { text: colon(say.alike), strong: true as const }
  return [toText([head, { text: `${say.kinds[network.entry.kind]}. ` }, others, { text: alike.join(', ') }])]
}

/** A network with the cities that are named as members, and with those that are like it. */
function toFigure(network: EntityOf<'network'>, { library, wording, language }: Context): Figure[] {
  const { network: say, colon } = wording
  const members = membersOf(network, library)
  if (!members.length) return []
  const { founded, kind } = network.entry
  const about = [say.kinds[kind], ...(founded ? [`${colon(say.founded)}${founded.is}`] : [])].join(' · ')
  const groups = [
    { name: say.membership, members },
    { name: say.alike, members: alikeTo(network, library) },
  ]
  const data = { name: `network-${network.id}`, title: network.name, caption: '', centre: network.name, about }
  const figure = { ...data, kind: 'network' as const, groups: groups.filter((group) => group.members.length) }
  return [createFigure(figure, language)]
}

const membersOf = ({ entry }: EntityOf<'network'>, { cities }: Library): string[] =>
  cities.filter(({ id }) => entry.members.includes(id)).map(({ name }) => name)

/** How many others of its kind are named. */
const MOST_ALIKE = 6

/** The others of the kind of a network, those that most is said of first. */
const alikeTo = ({ id, entry }: EntityOf<'network'>, library: Library): string[] =>
  mostNoted(
    library.networks.filter((other) => other.id !== id && other.entry.kind === entry.kind),
    library,
  )
    .slice(0, MOST_ALIKE)
    .map(({ name }) => name)

/** The facts in the order shown; the traits follow by the names of their dimensions. */
const FACTS = ['founded', 'membership', 'does'] as const

function listFacts(network: EntityOf<'network'>, { library, wording }: Context, footnotes: FootnoteList): Line[] {
  const { entry } = network
  const { network: say } = wording
  const named = FACTS.map((field) => ({ name: wording.network[field], fact: entry[field] }))
  const dimensions = library.frameworks.flatMap((framework) => framework.dimensions)
  const traits = dimensions.map(({ id, name }) => ({ name, fact: entry.traits[id] }))
  const facts = [...named, ...traits].flatMap(({ name, fact }) =>
    fact ? [sayFact(name, fact, library, footnotes)] : [],
  )
  const members = membersOf(network, library)
  return [
    ...facts,
    ...(members.length ? [[{ text: say.membersNamed, strong: true as const }, { text: members.join(', ') }]] : []),
  ]
}
