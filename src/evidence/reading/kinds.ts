import type { Note } from '../../corpus/schemas/note.ts'
import { analyze } from '../../search/analyze.ts'
import { COUNT, COUNTED, DATES, FIGURE, UNITS, YEAR } from '../../speech/figures.ts'
import { PARTS_ROW } from '../../speech/naming.ts'
import { NAME_OF_TWO } from '../../speech/written-names.ts'
import { fitsAny } from '../../speech/words.ts'
import { THRESHOLDS } from '../thresholds.ts'
import type { Kind } from './form.ts'

/** Whether a place holds something of the kind asked for. In: what is said there, and its note if it has one. */
export function holdsKind(kind: Kind, text: string, note: Note | null): boolean {
  if (kind === 'figure') return FIGURE.test(text)
  if (kind === 'year') return YEAR.test(text)
  if (kind === 'person') return Boolean(note?.people.length || note?.networks.length) || NAME_OF_TWO.test(text)
  if (kind === 'place') return Boolean(note?.cities.length) || NAME_OF_TWO.test(text)
  if (kind === 'several') return (note?.cities.length ?? 0) > 1 || (text.match(PARTS_ROW)?.length ?? 0) >= 2
  return true
}

/**
 * Whether a place holds a figure as the question asks for one: no date, with its unit, and of the thing counted. That stands
 * beside the figure, unless the place is known to tell how many there are.
 * In: the question's text is that read; what is said at the place; `covered` are the question's terms that stand there;
 * `asks` the questions for a figure that its note answers.
 */
export function holdsFigure(
  { read }: { read: string },
  text: string,
  covered: Set<string>,
  asks: () => readonly string[],
): boolean {
  const undated = text.replace(DATES, '')
  if (!COUNT.test(undated)) return false
  const unit = UNITS.find(({ asked }) => fitsAny(read, asked))?.unit
  if (unit && !fitsAny(text, unit)) return false
  const counted = countedIn(read)
  if (!counted.length) return true
  if (!counted.some((term) => covered.has(term))) return false
  const isAsked = (ask: string) => countedIn(ask).some((term) => counted.includes(term))
  return (
    unit !== undefined ||
    asks().some(isAsked) ||
    aroundFigures(undated).some((near) => counted.some((term) => near.has(term)))
  )
}

const countedIn = (question: string): string[] => analyze(question.match(COUNTED)?.[1] ?? '')

/** The terms around each figure of a text. */
function aroundFigures(text: string): Set<string>[] {
  const { beforeFigure, afterFigure } = THRESHOLDS
  const clauseEnd = /[.;:](?!\d)/
  return [...text.matchAll(new RegExp(COUNT, 'gi'))].map((figure) => {
    const before = text.slice(0, figure.index).split(clauseEnd).at(-1) ?? ''
    const after = text.slice(figure.index + figure[0].length).split(clauseEnd)[0] ?? ''
    const near = [...before.split(/\s+/).slice(-beforeFigure), ...after.split(/\s+/).slice(0, afterFigure)]
    return new Set(analyze(near.join(' ')))
  })
}
