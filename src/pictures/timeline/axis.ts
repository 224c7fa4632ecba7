import { scaleLinear } from 'd3-scale'
import type { TimelineEvent } from '../../reply/figure.ts'
import { INNER } from '../frame.ts'
import { element, type Piece } from '../svg.ts'
import { drawText, type Pen } from '../text.ts'
import { SIZES } from '../theme.ts'

const DOT = 10
const STEP = 2 * DOT + 3

/** How many dots stand over each other; a higher pile is a bar with its number. */
const HIGHEST = 7

/** What is at a year: so many events, or one of the dates that sources give otherwise. */
type At = { year: number; isOpen: boolean }

/** The year of a date as it is written, `2013-02-20`. */
export const yearOf = (when: string): number => Number(when.slice(0, 4))

/** A dot for each event over its year; where dates differ, an open diamond over each, joined by dashes. */
export function drawAxis(events: readonly TimelineEvent[], pen: Pen): Piece {
  const piles = pileUp(events)
  const years = [...piles.keys()].toSorted((a, b) => a - b)
  if (!years.length) return { width: INNER, height: 0, svg: '' }
  const { place, breaks } = spread(years)
  const high = Math.min(HIGHEST, Math.max(...[...piles.values()].map((pile) => pile.length)))
  const base = high * STEP + (events.some(({ dates }) => dates.length > 1) ? 56 : 36)
  const { colours } = pen
  const dots = [...piles].map(([year, pile]) => drawPile(place(year), base, pile, pen))
  const arcs = events.flatMap(({ dates }) => drawArc(dates, place, base, piles, pen))
  const line = element('rect', { y: base, width: INNER, height: 3, fill: colours.muted })
  const gaps = breaks.map((x) => drawBreak(x, base, pen))
  const svg = [...arcs, line, ...gaps, ...drawTicks(years, place, base, pen), ...dots]
  return { width: INNER, height: base + 50, svg: svg.join('\n') }
}

/** How many years without anything are shown at their length; what is longer is cut short, and two strokes say so. */
const LONGEST_GAP = 8

/** Where years lie on the line, and where it is cut. */
function spread(years: readonly number[]): { place: (year: number) => number; breaks: number[] } {
  const gaps = years.map((year, i) => year - (years[i - 1] ?? year))
  const short = gaps.map((gap) => Math.min(gap, LONGEST_GAP))
  const ends = short.map((_, i) => short.slice(0, i + 1).reduce((sum, gap) => sum + gap, 0))
  const whole = ends.at(-1) ?? 0
  const ranges = ends.map((end) => (whole ? 40 + (end / whole) * (INNER - 80) : INNER / 2))
  const place = years.length > 1 ? scaleLinear(years, ranges) : () => INNER / 2
  const breaks = gaps.flatMap((gap, i) => (gap > LONGEST_GAP ? [((ranges[i - 1] ?? 0) + (ranges[i] ?? 0)) / 2] : []))
  return { place, breaks }
}

const drawBreak = (x: number, base: number, { colours }: Pen): string =>
  element('path', { d: `M${n(x - 6)} ${base - 6}h12v15h-12z`, fill: colours.ground }) +
  element('path', { d: `M${n(x - 8)} ${base + 10}l6-18m4 18l6-18`, stroke: colours.muted, 'stroke-width': 2.5 })

/** How far apart two years are at least that are named, in pixels. */
const APART = 78

/** The years at which something is, as far as there is room for their names. */
function drawTicks(years: readonly number[], place: (year: number) => number, base: number, pen: Pen): string[] {
  let last = Number.NEGATIVE_INFINITY
  return years.map((year) => {
    const x = place(year)
    const tick = element('rect', { x: x - 1, y: base, width: 2, height: 10, fill: pen.colours.muted })
    if (x - last < APART) return tick
    last = x
    const style = { size: SIZES.small, weight: 400 as const, colour: pen.colours.muted, align: 'middle' as const }
    return tick + drawText(String(year), x, base + 40, style, pen)
  })
}

function pileUp(events: readonly TimelineEvent[]): Map<number, At[]> {
  const all = events.flatMap(({ dates }) =>
    [...new Set(dates.map(({ when }) => yearOf(when)))].map((year, _, own) => ({ year, isOpen: own.length > 1 })),
  )
  const sorted = all.toSorted((a, b) => Number(a.isOpen) - Number(b.isOpen))
  return Map.groupBy(sorted, ({ year }) => year)
}

function drawPile(x: number, base: number, pile: readonly At[], pen: Pen): string {
  const { colours } = pen
  if (pile.length > HIGHEST) {
    const height = HIGHEST * STEP
    const bar = { x: x - DOT, y: base - height - 4, width: 2 * DOT, height, rx: DOT, fill: colours.accent }
    const style = { size: SIZES.small, weight: 700 as const, colour: colours.text, align: 'middle' as const }
    return element('rect', bar) + drawText(String(pile.length), x, base - height - 12, style, pen)
  }
  return pile.map(({ isOpen }, i) => drawDot(x, base - 4 - DOT - i * STEP, isOpen, colours)).join('')
}

const drawDot = (x: number, y: number, isOpen: boolean, { accent, ground, marks }: Pen['colours']): string =>
  isOpen
    ? element('path', {
        d: `M${n(x)} ${n(y - DOT)}l${DOT} ${DOT}l${-DOT} ${DOT}l${-DOT} ${-DOT}Z`,
        fill: ground,
        stroke: marks.both,
        'stroke-width': 3,
      })
    : element('circle', { cx: x, cy: y, r: DOT, fill: accent })

/** Dashes over the dates of one event, from the earliest to the latest. */
function drawArc(
  dates: TimelineEvent['dates'],
  place: (year: number) => number,
  base: number,
  piles: ReadonlyMap<number, readonly At[]>,
  { colours }: Pen,
): string[] {
  const years = dates.map(({ when }) => yearOf(when))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (first === last) return []
  const topOf = (year: number) => base - Math.min(HIGHEST, piles.get(year)?.length ?? 0) * STEP - 8
  const top = Math.min(topOf(first), topOf(last)) - 24
  const [from, to] = [place(first), place(last)]
  const d = `M${n(from)} ${n(topOf(first))}Q${n(from)} ${n(top)} ${n((from + to) / 2)} ${n(top)}T${n(to)} ${n(topOf(last))}`
  return [
    element('path', { d, fill: 'none', stroke: colours.marks.both, 'stroke-width': 2.5, 'stroke-dasharray': '7 6' }),
  ]
}

const n = (value: number) => value.toFixed(1)
