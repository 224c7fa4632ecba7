import { COUNT, DATES, YEAR } from '../../speech/figures.ts'
import { foldForSearch } from '../../text/fold.ts'
import type { Stretch } from '../../text/sentences.ts'
import { namesIn } from '../features/holdings.ts'
import { newTo } from '../features/slot.ts'
import { wantedBy } from '../features/wanted.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'

/**
 * The words of a text that answer a question, as indices into it: names of people to who, dates to when, figures to how
 * many, names to which. Empty where the form of the question does not tell what they are.
 */
export function findAnswerWords(question: Question, text: string, index: SearchIndex): Stretch[] {
  const isNew = newTo(question)
  const fresh = (found: Stretch[]) => found.filter(({ start, end }) => isNew(foldForSearch(text.slice(start, end))))
  const { kind } = question.form
  if (kind === 'year') return fresh([...matchAll(text, DATES), ...matchAll(text, YEAR)].filter(isOutermost))
  if (kind === 'figure') return fresh(figuresIn(text))
  const wanted = wantedBy(question.form) ?? (kind === 'person' ? 'people' : kind === 'place' ? 'places' : null)
  if (!wanted) return []
  const names = namesIn(text, index).filter(
    ({ isPerson, isPlace }) =>
      wanted === 'things' || (wanted === 'people' ? isPerson : isPlace || wanted === 'countries'),
  )
  return fresh(names)
}

const matchAll = (text: string, form: RegExp): Stretch[] =>
  [...text.matchAll(new RegExp(form, 'gi'))].map(({ 0: { length }, index: start }) => ({ start, end: start + length }))

const isOutermost = ({ start, end }: Stretch, i: number, all: Stretch[]) =>
  !all.some((other, j) => j < i && other.start <= start && other.end >= end)

/** Numbers with what belongs to them, dates left out. */
function figuresIn(text: string): Stretch[] {
  const dates = matchAll(text, DATES)
  const isDate = ({ start }: Stretch) => dates.some((date) => start >= date.start && start < date.end)
  return matchAll(text, COUNT)
    .map(({ start }) => ({ start, end: start + (text.slice(start).match(FIGURE)?.[0].length ?? 1) }))
    .filter((figure, i, all) => !isDate(figure) && isOutermost(figure, i, all))
}

const FIGURE = /^(?:\d[\d.,]*\d|\d)(?:\s?(?:%|per ?cent|percent|million|billion|thousand))?|^\p{L}+/u
