import { yearsIn } from '../../corpus/notes.ts'
import { YEARS_BETWEEN } from '../../speech/figures.ts'

/** The years that a question names: each of them, or a time from the first to the last. */
export type AskedTime = { years: number[]; is: 'each' | 'span' }

/** The years of a question: `between 2014 and 2018` is a span, `2005 or 2006` and `2015 and 2018` are not. */
export function periodOf(question: string): AskedTime {
  const years = yearsIn(question)
  return { years, is: years.length > 1 && YEARS_BETWEEN.test(question) ? 'span' : 'each' }
}

/** Whether a time that somebody has something on meets the one that is asked for. */
export function meetsPeriod({ years, is }: AskedTime, has: (year: number) => boolean): boolean {
  // Of several years, one place may tell one.
  if (is !== 'span') return !years.length || years.some(has)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: Math.min(last - first, LONGEST_SPAN) + 1 }, (_, i) => first + i).some(has)
}

/** In years. */
const LONGEST_SPAN = 200
