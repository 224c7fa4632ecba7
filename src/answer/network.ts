import type { Context } from '../context.ts'
import { type EntityOf, readName } from '../library/entities.ts'
import { toNoteExcerpt } from './excerpts.ts'
import { sayFact } from './facts.ts'
import { createFootnotes, type FootnoteList } from './footnotes.ts'
import { mendedLine, replyUnknown } from './names.ts'
import { beyond, notesOn } from './notes.ts'
import { type Block, createAnswer, type Line, type Reply } from './reply.ts'

/** How many excerpts follow the facts. */
const MOST_EXCERPTS = 5

/** Tells what the sources say of a network: what it is, its type as far as they say, its members, and excerpts. */
export function describeNetwork({ network: name }: { network: string }, context: Context): Reply {
  const { library } = context
  const reading = readName(name, library.networks)
  if (!reading.found) return replyUnknown('network', name, reading.nearest, library)
  const network = reading.found
  const footnotes = createFootnotes(library)
  const facts = listFacts(network, context, footnotes)
  const notes = beyond([], notesOn(network.id, library))
  const excerpts = notes.slice(0, MOST_EXCERPTS).map((note) => toNoteExcerpt(note, context, footnotes))
  const blocks: Block[] = [
    ...(reading.mended ? [{ kind: 'text' as const, line: mendedLine(name, network) }] : []),
    { kind: 'text', line: [{ text: network.entry.about }] },
    ...(facts.length ? [{ kind: 'list' as const, heading: 'As far as the sources say', items: facts }] : []),
    { kind: 'excerpts', heading: excerpts.length ? 'In the sources' : null, indices: excerpts.map((_, i) => i) },
  ]
  return createAnswer({ title: network.name, blocks, excerpts, footnotes: footnotes.all(), library: library.version })
}

/** What each fact is called, in the order shown; the traits follow by the names of their dimensions. */
const FACTS = { founded: 'Founded', membership: 'Members', does: 'What it does' } as const

function listFacts({ entry }: EntityOf<'network'>, { library }: Context, footnotes: FootnoteList): Line[] {
  const named = Object.entries(FACTS).map(([field, name]) => ({ name, fact: entry[field as keyof typeof FACTS] }))
  const dimensions = library.frameworks.flatMap((framework) => framework.dimensions)
  const traits = dimensions.map(({ id, name }) => ({ name, fact: entry.traits[id] }))
  const facts = [...named, ...traits].flatMap(({ name, fact }) =>
    fact ? [sayFact(name, fact, library, footnotes)] : [],
  )
  const members = library.cities.filter((city) => entry.members.includes(city.id)).map((city) => city.name)
  return members.length ? [...facts, [{ text: 'Members named: ', strong: true }, { text: members.join(', ') }]] : facts
}
