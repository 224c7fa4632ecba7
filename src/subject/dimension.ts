import type { Context } from '../context/context.ts'
import { type Framework, STANCES, type Stance } from '../corpus/schemas/framework.ts'
import { nameWithCountry } from '../library/areas.ts'
import { readName } from '../library/entities.ts'
import { type Block, createAnswer, type Line, type Menu, type Reply } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'
import { asKind } from './as-kind.ts'
import { DIMENSIONS, FRAMEWORKS } from './name-kinds.ts'
import { citeNote, sayFact } from './facts.ts'
import { createFootnotes, type FootnoteList } from '../answer/footnotes.ts'
import { replyUnknown, sayMended, toChoice } from '../answer/names.ts'
import { mostTelling, notesOn } from './choose-notes.ts'

/** Explains a dimension, then lists the cities (or networks) by what the sources say of them on it. */
export function describeDimension({ dimension: name }: { dimension: string }, whole: Context): Reply {
  const reading = readName(name, DIMENSIONS.listOf(whole.library))
  if (!reading.found) return replyUnknown(DIMENSIONS, name, reading.nearest, whole)
  const { id } = reading.found
  const framework = whole.library.frameworks.find((f) => f.dimensions.some((d) => d.id === id))
  const context = asKind(whole, framework?.of)
  const { library, wording } = context
  const { dimension: say } = wording
  const dimension = framework?.dimensions.find((d) => d.id === id)
  if (!framework || !dimension) throw new Error(`no framework has the dimension ${id}`)
  const footnotes = createFootnotes(context)
  const means = { text: dimension.means, cites: citeNote(dimension.note, library, footnotes) }
  const oneOf = {
    text: say.oneOf(framework.dimensions.length, framework.name, framework.author, framework.year),
    cites: citeNote(framework.note, library, footnotes),
  }
  const lists =
    framework['applies-to'] === 'networks'
      ? listNetworks(id, context, footnotes)
      : STANCES.flatMap((stance) => listCities(id, stance, context, footnotes))
  const blocks: Block[] = [
    ...sayMended(name, reading.mended, reading.found, context),
    { kind: 'text', line: [{ text: dimension.question, strong: true }] },
    { kind: 'text', line: [means] },
    { kind: 'text', line: [oneOf] },
    ...lists,
    ...(lists.length ? [] : [{ kind: 'text' as const, line: [{ text: say.none[framework['applies-to']] }] }]),
  ]
  return createAnswer(context, {
    title: dimension.name,
    blocks,
    footnotes: footnotes.all(),
    choices: [toChoice(FRAMEWORKS, framework)],
    menus: offerOthers(framework, id, wording),
    self: { command: 'dimension', input: { dimension: id } },
  })
}

/** The other dimensions of the framework. */
function offerOthers(framework: Framework, shown: string, { dimension: say }: Wording): Menu[] {
  const others = framework.dimensions.filter((d) => d.id !== shown)
  const choices = others.map((d) => ({ ...toChoice(DIMENSIONS, d), inPlace: true as const }))
  return choices.length ? [{ label: say.another, choices }] : []
}

/** The cities that a source places so, each with the most telling note; a city may stand under two stances. */
function listCities(
  dimension: string,
  stance: Stance,
  { library, wording }: Context,
  footnotes: FootnoteList,
): Block[] {
  const items = library.cities
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap((city): Line[] => {
      const [note] = mostTelling(
        notesOn(city.id, library).filter((n) => n.stances[city.id]?.[dimension]?.stance === stance),
      )
      return note
        ? [
            [
              {
                text: nameWithCountry(city, library, wording.tag),
                cites: [footnotes.cite(note.source, note.pin)],
              },
            ],
          ]
        : []
    })
  return items.length ? [{ kind: 'list', heading: wording.dimension[stance], items }] : []
}

/** What each network is on the dimension, as far as a source says. */
function listNetworks(dimension: string, { library, wording }: Context, footnotes: FootnoteList): Block[] {
  const items = library.networks
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap(({ name, entry }) => {
      const trait = entry.traits[dimension]
      return trait ? [sayFact(name, trait, library, footnotes)] : []
    })
  return items.length ? [{ kind: 'list', heading: wording.dimension.networks, items }] : []
}
