import { clip } from '../text/clip.ts'
import { type Language, wordingOf } from '../wording/wording.ts'
import type { Figure } from './figure.ts'

/** A figure without what follows from the rest of it. */
export type FigureData = Figure extends infer Each
  ? Each extends Figure
    ? Omit<Each, 'description' | 'language'>
    : never
  : never

/** The longest description, in characters: Discord takes 1024. */
const LONGEST = 900

/** The longest stem of a file's name, in characters. */
const LONGEST_NAME = 60

/** A figure with what it shows told in words, for who does not see it. */
export function createFigure(data: FigureData, language: Language): Figure {
  const kind = wordingOf(language).figure.kinds[data.kind]
  const facts = tellFacts(data).filter(Boolean).join('; ')
  const description = clip([`${kind}: ${data.title}`, facts].filter(Boolean).join('. '), LONGEST)
  return { ...data, name: toStem(data.name), description, language }
}

/** Letters, digits and hyphens: platforms change others, and then a message no longer finds its file. */
const toStem = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '') || 'figure'

function tellFacts(data: FigureData): string[] {
  switch (data.kind) {
    case 'matrix':
      return data.rows.map(({ name, cells }) => {
        const said = cells.map(({ label }, i) => (cells.length > 1 ? `${data.columns[i]} ${label}` : label))
        return `${name}: ${said.join(', ')}`
      })
    case 'map':
      return [...Map.groupBy(data.places, ({ sign }) => sign?.label ?? '')].map(([label, places]) =>
        [...(label ? [label] : []), places.map(({ name }) => name).join(', ')].join(': '),
      )
    case 'timeline':
      return data.events.map(({ what, dates }) => `${dates.map(({ shown }) => shown).join(' / ')}: ${what}`)
    case 'network':
      return data.groups.map(({ name, members }) => `${name}: ${members.join(', ')}`)
    case 'bars':
      return data.bars.map(({ name, shown }) => `${name}: ${shown}`)
    case 'table':
      return data.rows.map(({ name, text }) => `${name}: ${text}`)
  }
}
