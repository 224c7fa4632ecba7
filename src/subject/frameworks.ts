import type { Context } from '../context/context.ts'
import type { Framework } from '../corpus/schemas/framework.ts'
import { readerError } from '../base/errors.ts'
import { readName } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { type Block, type Call, createProblemReply, type Menu, type Reply } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'
import { FRAMEWORKS } from './name-kinds.ts'

/** The frameworks for cities. */
export const frameworksOf = ({ frameworks }: Library): Framework[] =>
  frameworks.filter((framework) => framework['applies-to'] === 'cities')

/** The framework that a summary follows unless another is asked for; null where there is none for cities. */
export const defaultFramework = (library: Library): Framework | null => frameworksOf(library)[0] ?? null

/**
 * The framework by which cities are summed up: the one that is named, else the one set for this place, else the default;
 * null where the library has none for cities.
 * Throws a reader error where there is none of that name, or it is not for cities.
 */
export function frameworkFor(name: string, context: Context): Framework | null {
  const { library, manner } = context
  const wanted = name || manner.framework
  const byDefault = defaultFramework(library)
  if (!wanted || !byDefault) return byDefault
  const framework = readFramework(wanted, library)
  if (framework?.['applies-to'] === 'cities') return framework
  const { title, hint } = sayNotOnCities(wanted, framework, context)
  throw readerError(title, hint)
}

const readFramework = (typed: string, library: Library): Framework | null => {
  const { found } = readName(typed, FRAMEWORKS.listOf(library))
  return library.frameworks.find(({ id }) => id === found?.id) ?? null
}

function sayNotOnCities(wanted: string, framework: Framework | null, { library, wording }: Context) {
  const title = framework
    ? wording.city.notOnCities(framework.name)
    : `${wording.notFound.unknown(wanted, wording.kinds.framework)}.`
  return { title, hint: wording.city.otherFrameworks(frameworksOf(library).map(({ name }) => wording.quote(name))) }
}

/**
 * The reply where a framework is asked for that cities cannot be summed up by, with a call by each that they can be; null where
 * it is one of them, or none is asked for.
 */
export function refuseFramework(asked: string, { command, input }: Call, context: Context): Reply | null {
  const { library } = context
  const framework = asked ? readFramework(asked, library) : null
  const fitting = frameworksOf(library)
  if (!asked || !fitting.length || framework?.['applies-to'] === 'cities') return null
  const { title, hint } = sayNotOnCities(asked, framework, context)
  const choices = fitting.map(({ id, name }) => ({ label: name, command, input: { ...input, framework: id } }))
  return createProblemReply(context, 'bad-input', title, [hint], choices)
}

/** The framework to sum cities up by, and the one that would have been used, had it anything on them; null where it is used. */
export type Followed = { framework: Framework | null; insteadOf: Framework | null }

/**
 * The framework by which to sum up cities (by their ids): the one that {@link frameworkFor} gives, unless nobody asked for it and it places fewer of
 * them than are needed, while another places more.
 */
export function followFramework(asked: string, cities: readonly string[], needed: number, context: Context): Followed {
  const { library } = context
  const usual = frameworkFor(asked, context)
  const placed = (framework: Framework) => cities.filter((city) => places(framework, city, library)).length
  if (!usual || asked || placed(usual) >= needed) return { framework: usual, insteadOf: null }
  const [best] = frameworksOf(library).toSorted((a, b) => placed(b) - placed(a))
  return best && placed(best) > placed(usual)
    ? { framework: best, insteadOf: usual }
    : { framework: usual, insteadOf: null }
}

/** Whether any note places a city on a dimension of a framework. */
export function places({ dimensions }: Framework, city: string, { notesAbout }: Library): boolean {
  const taken = (notesAbout.get(city) ?? []).flatMap((note) => Object.keys(note.stances[city] ?? {}))
  return dimensions.some(({ id }) => taken.includes(id))
}

/** Whose framework a summary follows: `Four dimensions of urban solidarity (Harald Bauder, 2022)`. */
export const nameFramework = (framework: Framework): Block => ({
  kind: 'text',
  line: [{ text: sayFramework(framework) }],
})

/** The same as a text. */
export const sayFramework = ({ name, author, year }: Framework): string => `${name} (${author}, ${year})`

/** What stands below a picture that follows a framework: whose it is, and what its numbers are. */
export const captionOf = (framework: Framework | null, { figure }: Wording): string =>
  [...(framework ? [`${sayFramework(framework)}.`] : []), figure.footnotes].join(' ')

/** The same call by the other frameworks for cities. */
export function offerFrameworks({ command, input }: Call, shown: string | null, { library, wording }: Context): Menu[] {
  const others = frameworksOf(library).filter(({ id }) => id !== shown)
  const choices = others.map(({ id, name, author }) => ({
    label: `${author}: ${name}`,
    command,
    input: { ...input, framework: id },
    inPlace: true as const,
  }))
  return choices.length ? [{ label: wording.city.inOtherFramework, choices }] : []
}
