import type { Context } from '../context.ts'
import { STANCES, type Stance } from '../corpus/schemas.ts'
import { readName } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { sayFact } from './facts.ts'
import { createFootnotes, type FootnoteList } from './footnotes.ts'
import { mendedLine, namedOf, replyUnknown } from './names.ts'
import { mostTelling, notesOn } from './notes.ts'
import { type Block, createAnswer, type Line, type Reply } from './reply.ts'

/** Explains a dimension, then lists the cities (or networks) by what the sources say of them on it. */
export function describeDimension({ dimension: name }: { dimension: string }, { library }: Context): Reply {
  const reading = readName(name, namedOf(library, 'dimension'))
  if (!reading.found) return replyUnknown('dimension', name, reading.nearest, library)
  const { id } = reading.found
  const framework = library.frameworks.find((f) => f.dimensions.some((d) => d.id === id))
  const dimension = framework?.dimensions.find((d) => d.id === id)
  if (!framework || !dimension) throw new Error(`no framework has the dimension ${id}`)
  const footnotes = createFootnotes(library)
  const lists =
    framework['applies-to'] === 'networks'
      ? listNetworks(id, library, footnotes)
      : STANCES.flatMap((stance) => listCities(id, stance, library, footnotes))
  const blocks: Block[] = [
    ...(reading.mended ? [{ kind: 'text' as const, line: mendedLine(name, reading.found) }] : []),
    { kind: 'text', line: [{ text: dimension.question, strong: true }] },
    { kind: 'text', line: [{ text: dimension.means }] },
    {
      kind: 'text',
      line: [
        {
          text: `One of ${framework.dimensions.length} in “${framework.name}” (${framework.author}, ${framework.year}).`,
        },
      ],
    },
    ...lists,
    ...(lists.length
      ? []
      : [{ kind: 'text' as const, line: [{ text: `No note places any of the ${framework['applies-to']} on it.` }] }]),
  ]
  const choices = [{ label: framework.name, command: 'framework', input: { framework: framework.id } }]
  return createAnswer({ title: dimension.name, blocks, footnotes: footnotes.all(), choices, library: library.version })
}

const HEADINGS: Record<Stance, string> = {
  supported: 'Supported',
  limited: 'Limited: with a restriction, or in part',
  absent: 'Absent: a source says so, or reports the contrary',
}

/** The cities that a source places so, each with the most telling note; a city may stand under two stances. */
function listCities(dimension: string, stance: Stance, library: Library, footnotes: FootnoteList): Block[] {
  const items = library.cities
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap((city): Line[] => {
      const [note] = mostTelling(notesOn(city.id, library).filter((n) => n.stances[city.id]?.[dimension] === stance))
      return note
        ? [[{ text: `${city.name}, ${city.entry.country}`, cites: [footnotes.cite(note.source, note.pin)] }]]
        : []
    })
  return items.length ? [{ kind: 'list', heading: HEADINGS[stance], items }] : []
}

/** What each network is on the dimension, as far as a source says. */
function listNetworks(dimension: string, library: Library, footnotes: FootnoteList): Block[] {
  const items = library.networks
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap(({ name, entry }) => {
      const trait = entry.traits[dimension]
      return trait ? [sayFact(name, trait, library, footnotes)] : []
    })
  return items.length ? [{ kind: 'list', heading: 'Networks', items }] : []
}
