import { yearsIn } from '../../corpus/notes.ts'
import { YEARS_BETWEEN, YEARS_OR } from '../../speech/figures.ts'

/** The years that a question names: all of them are asked for, any of them, or a time from the first to the last. */
export type Period = { years: number[]; is: 'all' | 'any' | 'span' }

/** The years of a question: `2005 or 2006` are alternatives, `between 2014 and 2018` a span. */
export function periodOf(question: string): Period {
  const years = yearsIn(question)
  if (years.length < 2) return { years, is: 'all' }
  return { years, is: YEARS_BETWEEN.test(question) ? 'span' : YEARS_OR.test(question) ? 'any' : 'all' }
}

/** Whether a time that somebody has something on meets the one that is asked for. */
export function meetsPeriod({ years, is }: Period, has: (year: number) => boolean): boolean {
  if (is === 'all') return years.every(has)
  if (is === 'any') return years.some(has)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: Math.min(last - first, LONGEST_SPAN) + 1 }, (_, i) => first + i).some(has)
}

/** In years. */
const LONGEST_SPAN = 200
