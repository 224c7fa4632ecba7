import type { Context } from '../context/context.ts'
import { type EntityOf, foldName, readName } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { type Block, type Choice, createAnswer, type Line, type Menu, type Reply, toText } from '../reply/reply.ts'
import type { Framework } from '../corpus/schemas/framework.ts'
import { inAnyLanguage } from '../speech/languages.ts'
import { pattern } from '../speech/words.ts'
import { toNoteExcerpt } from '../answer/excerpts.ts'
import { createFootnotes, type FootnoteList } from '../answer/footnotes.ts'
import { beyond, mostTelling, notesOn } from './choose-notes.ts'
import { CITIES, DIMENSIONS } from './name-kinds.ts'
import { comparableTo } from './comparable.ts'
import { callCompare, compareCities, MOST_COMPARED } from './compare.ts'
import { frameworkFor, nameFramework, offerFrameworks } from './frameworks.ts'
import { replyUnknown, sayMended, toChoice } from '../answer/names.ts'
import { chooseEvidence, summarise, toGrid } from './stances.ts'

type City = EntityOf<'city'>

/** Tells what the sources say of a city: its labels, a summary by dimension, and excerpts. Several are set side by side. */
export function describeCity(input: { name: string; framework: string }, context: Context): Reply {
  const { library } = context
  const { name } = input
  const listed = readList(name, library)
  if (listed) return compareCities({ names: listed.map(({ id }) => id), framework: input.framework }, context)
  const reading = readName(name, library.cities)
  if (!reading.found) return replyUnknown(CITIES, name, inCountry(name, library) ?? reading.nearest, context)
  const city = reading.found
  const framework = frameworkFor(input.framework, context)
  const footnotes = createFootnotes(context)
  const blocks: Block[] = [
    ...sayMended(name, reading.mended, city, context),
    ...(city.entry.labels.length ? [toText(labelsLine(city, context, footnotes))] : []),
    ...(framework ? sumUp(city, framework, footnotes, context) : []),
  ]
  const evidence = framework ? [...chooseEvidence(city.id, framework, library).values()].flat() : []
  const shown = evidence.map(({ note }) => note)
  const others = beyond(shown, notesOn(city.id, library))
  const excerpts = others.map((note) => toNoteExcerpt(note, context, footnotes))
  if (excerpts.length)
    blocks.push({
      kind: 'excerpts',
      heading: context.wording.city.more(city.name),
      indices: excerpts.map((_, i) => i),
    })
  return createAnswer(context, {
    title: `${city.name}, ${city.entry.country}`,
    blocks,
    excerpts,
    footnotes: footnotes.all(),
    menus: offerViews(city, framework, context),
    self: { command: 'city', input: { name: city.id, ...(framework ? { framework: framework.id } : {}) } },
  })
}

/** What the sources say of a city on each dimension of a framework. */
const sumUp = (city: City, framework: Framework, footnotes: FootnoteList, { library, wording }: Context): Block[] => [
  nameFramework(framework),
  toGrid(summarise([city], framework, library, footnotes), wording),
]

const BETWEEN_CITIES = pattern('i')`\s*[,;&/+]\s*|\s+${inAnyLanguage(({ joins }) => joins)}\s+`

/** `Toronto, Sheffield and Barcelona`: the cities of a list, if each of its parts is one as it is spelt; null for a single name. */
function readList(typed: string, { cities }: Library): City[] | null {
  const parts = typed.split(BETWEEN_CITIES).filter(Boolean)
  if (parts.length < 2 || parts.length > MOST_COMPARED) return null
  const found = parts.flatMap((part) => {
    const reading = readName(part, cities)
    return reading.found && !reading.mended ? [reading.found] : []
  })
  return new Set(found).size === parts.length ? found : null
}

/** Other frameworks, cities to compare with, and the framework's dimensions across cities. */
function offerViews(city: City, framework: Framework | null, context: Context): Menu[] {
  const { wording, library } = context
  const self = { command: 'city', input: { name: city.id } }
  const others = comparableTo([city], library).map(
    (other): Choice => ({ label: other.name, ...callCompare([city, other], framework?.id ?? null) }),
  )
  return [
    ...offerFrameworks(self, framework?.id ?? null, context),
    ...(others.length ? [{ label: wording.city.compareWith, choices: others }] : []),
    ...(framework
      ? [{ label: wording.city.closer, choices: framework.dimensions.map((d) => toChoice(DIMENSIONS, d)) }]
      : []),
  ]
}

/** The cities of a country, if it is one that was named. */
function inCountry(name: string, { cities }: Library): City[] | null {
  const found = cities.filter((city) => foldName(city.entry.country) === foldName(name))
  return found.length ? found : null
}

/** Each label with the note that reports it. */
function labelsLine(city: City, { library, wording }: Context, footnotes: FootnoteList): Line {
  const notes = mostTelling(notesOn(city.id, library))
  const labels = city.entry.labels.map(({ name, remark }) => {
    const note = notes.find(
      (n) => foldName(n.says).includes(foldName(name)) || n.asks.some((ask) => foldName(ask).includes(foldName(name))),
    )
    return {
      text: `${wording.quote(name)}${remark ? ` (${remark})` : ''}`,
      ...(note ? { cites: [footnotes.cite(note.source, note.pin)] } : {}),
    }
  })
  return [{ text: wording.city.calledItself }, ...labels.flatMap((label, i) => (i ? [{ text: ', ' }, label] : [label]))]
}
