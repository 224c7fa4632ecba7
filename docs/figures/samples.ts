import { loadCorpus } from '../../src/corpus/load.ts'
import { BUNDLED_LIBRARY } from '../../src/base/paths.ts'
import { createFigure, type FigureData } from '../../src/reply/create-figure.ts'
import type { Card, Figure, MatrixCell, Sign, TimelineEvent } from '../../src/reply/figure.ts'
import { wordingOf } from '../../src/wording/wording.ts'

const { figure: say, stances } = wordingOf('en')

const SIGNS: Sign[] = [
  { tone: 'yes', label: stances.supported },
  { tone: 'partly', label: stances.limited },
  { tone: 'no', label: stances.absent },
  { tone: 'both', label: stances.disputed },
  { tone: 'unknown', label: stances['not stated'] },
]

const signAt = (i: number): Sign => SIGNS[i % SIGNS.length] ?? { tone: 'unknown', label: '' }

const CITIES = loadCorpus(BUNDLED_LIBRARY).corpus.cities

/** Names that are long, or written from right to left, or in letters of their own. */
export const HARD_NAMES = [
  'مدينة الملجأ',
  'עיר מקלט',
  'Αθήνα',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
]

const PARTS = ['Legality', 'Discourse', 'Identity and belonging', 'Scale']

const create = (data: FigureData): Figure => createFigure(data, 'en')

const CAPTION = `By somebody’s framework. ${say.footnotes}`

function cellAt(i: number): MatrixCell {
  const sign = signAt(i)
  const isKnown = sign.tone !== 'unknown'
  return { ...sign, amount: isKnown ? say.amount((i % 4) + 1, (i % 2) + 1) : '', cites: isKnown ? [i + 1, i + 2] : [] }
}

/** A matrix of some names. */
export const sampleMatrix = (name: string, columns: string[]): Figure =>
  create({
    kind: 'matrix',
    name,
    title: columns.length > 4 ? `${columns.length} cities` : columns.join(' · '),
    caption: CAPTION,
    columns,
    rows: PARTS.map((part, row) => ({ name: part, cells: columns.map((_, i) => cellAt(3 * row + i)) })),
  })

/** A map of so many cities. */
export const sampleMap = (count: number, isSigned = true): Figure =>
  create({
    kind: 'map',
    name: `map-${count}`,
    title: `A map of ${count}`,
    caption: '',
    places: CITIES.slice(0, count).map(({ name, latitude = 0, longitude = 0 }, i) => ({
      ...{ name, latitude, longitude },
      sign: isSigned ? signAt(i) : null,
    })),
  })

/** So many events, of which the second is dated in two ways. */
export const sampleTimeline = (count: number): Figure =>
  create({
    kind: 'timeline',
    name: `timeline-${count}`,
    title: `${count} events`,
    caption: say.footnotes,
    more: '',
    events: Array.from({ length: count }, (_, i): TimelineEvent => {
      const years = [1980 + i + (i > count / 2 ? 30 : 0), ...(i === 1 ? [1984] : [])]
      const dates = years.map((year) => ({ when: String(year), shown: String(year), cites: [i + 1] }))
      return {
        what: i % 3 ? `The council of city ${i + 1} votes on services for all who live there` : 'It begins',
        dates,
      }
    }),
  })

/** A card for a figure, or for a quotation. */
export const sampleCard = (figure: Figure | null): Card => ({
  kind: 'card',
  name: `card-${figure?.name ?? 'quote'}`,
  title: figure?.title ?? 'Author, 2020 · 3. Results, paragraph 4',
  line: figure ? '' : 'What a source says, in as many words as there is room for below its title. '.repeat(4),
  source: figure?.caption ?? 'Author, 2020',
  description: 'A card',
  language: 'en',
  figure,
})

const names = (count: number): string[] => CITIES.slice(0, count).map(({ name }) => name)

/** Figures of every kind and size, also with names that are hard to set, and with nothing in them. */
export const SAMPLES: readonly Figure[] = [
  ...[1, 2, 4, 30, 80].map((count) => sampleMatrix(`matrix-${count}`, names(count))),
  sampleMatrix('matrix-hard', HARD_NAMES),
  ...[0, 1, 2, 4, 30, 80].map((count) => sampleMap(count)),
  ...[0, 1, 2, 4, 30, 80].map(sampleTimeline),
  create({
    kind: 'network',
    name: 'network',
    title: 'A network',
    caption: '',
    centre: 'A network',
    about: 'coalition · Founded: 2009',
    groups: [
      { name: 'Members named', members: [...names(3), ...HARD_NAMES] },
      { name: 'Others of this kind', members: ['Another network', 'A third one'] },
    ],
  }),
  create({
    kind: 'bars',
    name: 'bars',
    title: 'The scores',
    caption: '',
    axis: 'How many people had how many right',
    most: 9,
    bars: [0, 3, 9, 4].map((value, i) => ({ name: `${i}/3`, value, shown: String(value) })),
  }),
  create({ kind: 'bars', name: 'bars-none', title: 'The scores', caption: '', axis: 'Points', most: 0, bars: [] }),
  create({
    kind: 'table',
    name: 'table',
    title: 'A term',
    caption: say.footnotes,
    rows: HARD_NAMES.map((name, i) => ({
      name,
      text: `A term that means this and that, and ${name} besides.`,
      cites: [i + 1],
    })),
  }),
]

/** Cards of all kinds of figures. */
export const CARDS: readonly Card[] = [
  null,
  ...SAMPLES.filter(({ name }) =>
    ['matrix-2', 'matrix-hard', 'matrix-1', 'map-80', 'timeline-30', 'network', 'bars', 'table'].includes(name),
  ),
].map(sampleCard)
