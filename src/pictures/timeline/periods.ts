import type { TimelineEvent } from '../../reply/figure.ts'
import { INNER } from '../frame.ts'
import { sayCites } from '../matrix.ts'
import { moved, type Piece, stack } from '../svg.ts'
import { layText, type Pen } from '../text.ts'
import { yearOf } from './axis.ts'

/** How many lines of events a picture has, so that it stays no higher than a screen. */
const MOST = 14

/** How many years are folded into one line, where each alone would be too many. */
const FOLDS = [1, 2, 5, 10, 20, 50, 100]

const DATES = 250

type Period = { from: number; to: number; events: TimelineEvent[] }

/** What happened, line by line: as many events as there is room for, then periods with how many more there are in each. */
export function drawPeriods(events: readonly TimelineEvent[], pen: Pen): Piece {
  if (events.length <= MOST)
    return stack(
      events.map((event) => drawLine(sayDates(event), event, 0, pen)),
      12,
    )
  const periods = fold(events)
  return stack(
    periods.flatMap(({ from, to, events: [event, ...others] }) =>
      event ? [drawLine(from === to ? String(from) : `${from}–${to}`, event, others.length, pen)] : [],
    ),
    12,
  )
}

const sayDates = ({ dates }: TimelineEvent): string => dates.map(({ shown }) => shown).join(' / ')

/** The shortest periods of which there are few enough. */
function fold(events: readonly TimelineEvent[]): Period[] {
  for (const years of FOLDS) {
    const groups = Map.groupBy(events, ({ dates: [date] }) => Math.floor(yearOf(date?.when ?? '') / years))
    const periods = [...groups.values()].map((own): Period => {
      const found = own.map(({ dates: [date] }) => yearOf(date?.when ?? ''))
      return { from: Math.min(...found), to: Math.max(...found), events: own }
    })
    if (periods.length <= MOST) return periods
  }
  return []
}

function drawLine(date: string, { what, dates }: TimelineEvent, others: number, pen: Pen): Piece {
  const { colours } = pen
  const head = layText(date, DATES - 24, pen, { weight: 700, lines: 3 })
  const cites = sayCites([...new Set(dates.flatMap((each) => each.cites))])
  const said = others && dates.length > 1 ? `${what} (${sayDates({ what, dates })})` : what
  const text = layText(cites ? `${said}\u00A0${cites}` : said, INNER - DATES - (others ? 90 : 0), pen, { lines: 3 })
  const more = others ? layText(`+ ${others}`, 80, pen, { weight: 700, colour: colours.accent, align: 'end' }) : null
  return {
    width: INNER,
    height: Math.max(head.height, text.height),
    svg: [head.svg, moved(DATES, 0, text.svg), ...(more ? [moved(INNER - 80, 0, more.svg)] : [])].join('\n'),
  }
}
