import type { Context } from '../context/context.ts'
import { type EntityOf, readName } from '../library/entities.ts'
import { type Block, createAnswer, type Line, type Reply } from '../reply/reply.ts'
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
    { kind: 'excerpts', heading: excerpts.length ? say.excerpts : null, indices: excerpts.map((_, i) => i) },
  ]
  return createAnswer(context, {
    title: network.name,
    blocks,
    excerpts,
    footnotes: footnotes.all(),
    self: { command: 'network', input: { network: network.id } },
  })
}

/** The facts in the order shown; the traits follow by the names of their dimensions. */
const FACTS = ['founded', 'membership', 'does'] as const

function listFacts({ entry }: EntityOf<'network'>, { library, wording }: Context, footnotes: FootnoteList): Line[] {
  const named = FACTS.map((field) => ({ name: wording.network[field], fact: entry[field] }))
  const dimensions = library.frameworks.flatMap((framework) => framework.dimensions)
  const traits = dimensions.map(({ id, name }) => ({ name, fact: entry.traits[id] }))
  const facts = [...named, ...traits].flatMap(({ name, fact }) =>
    fact ? [sayFact(name, fact, library, footnotes)] : [],
  )
  const members = library.cities.filter((city) => entry.members.includes(city.id)).map((city) => city.name)
  return members.length
    ? [...facts, [{ text: wording.network.membersNamed, strong: true }, { text: members.join(', ') }]]
    : facts
}
