import type { Context } from '../context.ts'
import { type EntityOf, foldName, readName } from '../library/entities.ts'
import { defaultFramework, type Library } from '../library/library.ts'
import { toNoteExcerpt } from './excerpts.ts'
import { createFootnotes, type FootnoteList } from './footnotes.ts'
import { type Block, createAnswer, type Line, type Reply } from './reply.ts'
import { beyond, mostTelling, notesOn } from './notes.ts'
import { mendedLine, replyUnknown } from './names.ts'
import { chooseEvidence, summarise } from './stances.ts'

type City = EntityOf<'city'>

/** How many excerpts follow the summary. */
const MOST_EXCERPTS = 4

/** Tells what the sources say of a city: its labels, a summary by dimension, and excerpts. */
export function describeCity({ name }: { name: string }, context: Context): Reply {
  const { library } = context
  const reading = readName(name, library.cities)
  if (!reading.found) return replyUnknown('city', name, inCountry(name, library) ?? reading.nearest, library)
  const city = reading.found
  const framework = defaultFramework(library)
  const footnotes = createFootnotes(library)
  const blocks: Block[] = [
    ...(reading.mended ? [toText(mendedLine(name, city))] : []),
    ...(city.entry.labels.length ? [toText(labelsLine(city, context, footnotes))] : []),
    { kind: 'dimensions', framework: framework.name, rows: summarise([city], framework, library, footnotes) },
  ]
  const shown = [...chooseEvidence(city.id, framework, library).values()].flat().map(({ note }) => note)
  const others = beyond(shown, notesOn(city.id, library))
  const excerpts = others.slice(0, MOST_EXCERPTS).map((note) => toNoteExcerpt(note, context, footnotes))
  if (excerpts.length)
    blocks.push({ kind: 'excerpts', heading: moreHeading(city, others.length), indices: excerpts.map((_, i) => i) })
  return createAnswer({
    title: `${city.name}, ${city.entry.country}`,
    blocks,
    excerpts,
    footnotes: footnotes.all(),
    library: library.version,
  })
}

/** The cities of a country, if it is one that was named. */
function inCountry(name: string, { cities }: Library): City[] | null {
  const found = cities.filter((city) => foldName(city.entry.country) === foldName(name))
  return found.length ? found : null
}

/** Each label with the note that reports it. */
function labelsLine(city: City, { library }: Context, footnotes: FootnoteList): Line {
  const notes = mostTelling(notesOn(city.id, library))
  const labels = city.entry.labels.map(({ name, remark }) => {
    const note = notes.find(
      (n) => foldName(n.says).includes(foldName(name)) || n.asks.some((ask) => foldName(ask).includes(foldName(name))),
    )
    return {
      text: `“${name}”${remark ? ` (${remark})` : ''}`,
      ...(note ? { cites: [footnotes.cite(note.source, note.pin)] } : {}),
    }
  })
  return [{ text: 'Calls itself ' }, ...labels.flatMap((label, i) => (i ? [{ text: ', ' }, label] : [label]))]
}

const moreHeading = (city: City, count: number) =>
  count > MOST_EXCERPTS ? `More on ${city.name} (${MOST_EXCERPTS} of ${count})` : `More on ${city.name}`

const toText = (line: Line): Block => ({ kind: 'text', line })
