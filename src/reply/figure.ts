import type { Language } from '../wording/wording.ts'
import type { Tone } from './tone.ts'

/**
 * What a picture shows, as plain data and in the language of the reply: the very values that the reply tells in words, so that the
 * two cannot differ. `pictures/` draws it; whoever cannot show it leaves it out, and nothing is lost.
 */
export type Figure = {
  /** The stem of a file's name: lower-case letters, digits and hyphens. */
  name: string
  /** What stands above it; empty where a page says it already. */
  title: string
  /** What stands below it, such as whose framework it follows; empty where nothing does. */
  caption: string
  /** What it shows, in a sentence or two, for who does not see it. */
  description: string
  language: Language
  /** Whether it tells of people, so that its picture is kept nowhere. */
  isPassing?: true
} & (MatrixFigure | MapFigure | TimelineFigure | NetworkFigure | BarsFigure | TableFigure)

/** A stance as a symbol: which one, and what it is called in a word. */
export type Sign = { tone: Tone; label: string }

/** Rows by columns, as a grid of the reply has them; with one column it is a strip of its rows. */
type MatrixFigure = { kind: 'matrix'; columns: string[]; rows: { name: string; cells: MatrixCell[] }[] }

/**
 * `amount`: on how much it rests, in words (`3 notes, 2 sources`), empty where on nothing; `cites`: the footnotes that the reply
 * gives for it.
 */
export type MatrixCell = Sign & { amount: string; cites: number[] }

/** Places on the earth, in degrees; `sign` is null where none of them has one. */
type MapFigure = { kind: 'map'; places: MapPlace[] }

export type MapPlace = { name: string; latitude: number; longitude: number; sign: Sign | null }

/**
 * What happened when, the earliest first. `more`: what is said of those that are not among them, empty where all are; `isListed`:
 * whether all of them are told right beside the picture, which then shows the line alone.
 */
type TimelineFigure = { kind: 'timeline'; events: TimelineEvent[]; more: string; isListed?: true }

/** Several dates are those that sources give otherwise. `when`: a year, or a year, a month and a day; `shown`: the same as it is read. */
export type TimelineEvent = { what: string; dates: { when: string; shown: string; cites: number[] }[] }

/** Something with what belongs to it, and what is like it. Each group has a name. */
type NetworkFigure = { kind: 'network'; centre: string; about: string; groups: { name: string; members: string[] }[] }

/** Numbers as the lengths of bars; `most` is the end of their scale, and `shown` the number as it is read. */
type BarsFigure = { kind: 'bars'; axis: string; most: number; bars: { name: string; value: number; shown: string }[] }

/** Who says what. */
type TableFigure = { kind: 'table'; rows: { name: string; text: string; cites: number[] }[] }

/** What stands for a whole reply where others link to it: what it is about, one line of it, who says so, and its first figure. */
export type Card = Pick<Figure, 'name' | 'title' | 'description' | 'language' | 'isPassing'> & {
  kind: 'card'
  line: string
  source: string
  figure: Figure | null
}

/** What can be drawn. */
export type Drawable = Figure | Card

/** A figure of one kind. */
export type FigureOf<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>

/** A figure that was drawn: the whole name of its file, what it shows, and its bytes. */
export type Picture = { name: string; description: string; png: Uint8Array }
