import type { Context } from '../context.ts'
import { type EntityOf, readName } from '../library/entities.ts'
import { toNoteExcerpt } from './excerpts.ts'
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

/** What each typed fact is called; those of Lacroix & Spencer's typology by their words. */
const FACTS = {
  founded: 'Founded',
  focus: 'Focus',
  membership: 'Members',
  origin: 'Origin',
  organisation: 'Organisation',
  functions: 'Functions',
} as const

function listFacts({ entry }: EntityOf<'network'>, { library }: Context, footnotes: FootnoteList): Line[] {
  const facts = Object.entries(FACTS).flatMap(([field, name]): Line[] => {
    const fact = entry[field as keyof typeof FACTS]
    const note = fact && library.notes.get(fact.note)
    return note
      ? [
          [
            { text: `${name}: `, strong: true },
            { text: fact.is, cites: [footnotes.cite(note.source, note.pin)] },
          ],
        ]
      : []
  })
  const members = library.cities.filter((city) => entry.members.includes(city.id)).map((city) => city.name)
  return members.length ? [...facts, [{ text: 'Members named: ', strong: true }, { text: members.join(', ') }]] : facts
}
