import type { Library } from '../library/library.ts'
import type { Option } from './command.ts'

/** A year, or a range of them. */
const NUMBER = /^\d+(?:[-–]\d*)?$/

/** The options that values can be given to: where there are several numbers, none that stands alone. */
export function optionsFor(values: string[], options: Option[]): Option[] {
  const isOnly = values.filter((value) => NUMBER.test(value)).length < 2
  return options.filter(({ standsAlone }) => !standsAlone || isOnly)
}

/** Gives options their values in order; one that can be left out is, where a value is none of its but of a later one’s. */
export function nameValues(options: readonly Option[], values: string[], library: Library): Record<string, string> {
  const input: Record<string, string> = {}
  let next = 0
  for (const value of values.filter(Boolean)) {
    while (isForLater(value, options.slice(next), library)) next += 1
    const option = options[next]
    if (option) input[option.name] = value
    next += 1
  }
  return input
}

/** Whether a value is for a later option than the first; a number is no name, so that `/timeline 2000 2010` needs no city. */
function isForLater(value: string, [first, ...later]: readonly Option[], library: Library): boolean {
  if (!first || !later.length || !(first.suggest || first.choices)) return false
  if (NUMBER.test(value)) return first.suggest !== null || !first.required
  const knows = ({ suggest, choices = [] }: Option) =>
    suggest?.knows(value, library) ?? choices.includes(value.toLowerCase())
  return !first.required && !knows(first) && later.some(knows)
}
