import type { Context } from '../context.ts'
import type { Note } from '../corpus/schemas.ts'
import { type Entity, foldName, readName } from '../library/entities.ts'
import { defaultFramework } from '../library/library.ts'
import { toNoteExcerpt } from './excerpts.ts'
import { createFootnotes, type FootnoteList } from './footnotes.ts'
import { type Block, createProblemReply, type Line, type Reply } from './reply.ts'
import { chooseEvidence, notesOn, summarise } from './stances.ts'

type City = Extract<Entity, { kind: 'city' }>

/** How many excerpts follow the summary. */
const MOST_EXCERPTS = 4

/** Tells what the sources say of a city: its labels, a summary by dimension, and excerpts. */
export function describeCity({ name }: { name: string }, context: Context): Reply {
  const { library } = context
  const reading = readName(name, library.cities)
  if (!reading.found) return unknownCity(name, reading.nearest, context)
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
  return {
    title: `${city.name}, ${city.entry.country}`,
    outcome: 'answered',
    audience: 'everyone',
    blocks,
    excerpts,
    footnotes: footnotes.all(),
    choices: [],
    pictures: [],
    library: library.version,
  }
}

/** The reply to a city that is not in the sources, with the nearest that are. */
export function unknownCity(name: string, nearest: City[], { library }: Context): Reply {
  const lines = [
    `“${name}” is not a city in these sources.`,
    nearest.length
      ? `Did you mean ${orList(nearest.map((c) => c.name))}?`
      : `They know ${library.cities.length} places, among them ${orList(
          library.cities.slice(0, 5).map((c) => c.name),
          'and',
        )}.`,
  ]
  const choices = nearest.map((city) => ({ label: city.name, command: 'city', input: { name: city.id } }))
  return createProblemReply('not-found', 'Not found in these sources', lines, library.version, choices)
}

/** Says how a misspelt name was read. */
export const mendedLine = (typed: string, city: City): Line => [{ text: `Reading “${typed}” as ${city.name}.` }]

/** Each label with the note that reports it. */
function labelsLine(city: City, { library }: Context, footnotes: FootnoteList): Line {
  const notes = mostTelling(notesOn(city.id, library))
  const labels = city.entry.labels.map(({ name, remark }) => {
    const note = notes.find((n) => foldName(n.says).includes(foldName(name)))
    return {
      text: `“${name}”${remark ? ` (${remark})` : ''}`,
      ...(note ? { cites: [footnotes.cite(note.source, note.pin)] } : {}),
    }
  })
  return [{ text: 'Calls itself ' }, ...labels.flatMap((label, i) => (i ? [{ text: ', ' }, label] : [label]))]
}

/** Notes on fewer cities first; otherwise in the order of their places. */
const mostTelling = (notes: Note[]) => notes.toSorted((a, b) => a.cities.length - b.cities.length)

/** The other notes, most telling first, each from sentences that no earlier one rests on. */
function beyond(shown: Note[], notes: Note[]): Note[] {
  const others: Note[] = []
  for (const note of mostTelling(notes))
    if (![...shown, ...others].some((other) => sharePlace(note, other))) others.push(note)
  return others
}

const sharePlace = (a: Note, b: Note) =>
  a.source === b.source &&
  a.pin.section === b.pin.section &&
  a.pin.paragraph === b.pin.paragraph &&
  a.pin.sentences[0] <= b.pin.sentences[1] &&
  b.pin.sentences[0] <= a.pin.sentences[1]

const moreHeading = (city: City, count: number) =>
  count > MOST_EXCERPTS
    ? `More on ${city.name} (${MOST_EXCERPTS} of ${count} notes; ask to see others)`
    : `More on ${city.name}`

const toText = (line: Line): Block => ({ kind: 'text', line })

function orList(names: string[], word = 'or'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
}
