import { REQUESTS_IN } from '../../speech/requests/languages.ts'
import { REQUESTS, type RequestName, type Requests } from '../../speech/requests/requests.ts'
import { oneOf } from '../../speech/words.ts'
import { foldForSearch } from '../../text/fold.ts'
import { LANGUAGES } from '../../wording/languages.ts'
import { THING_KINDS } from './things.ts'

/** What stands for something named in a skeleton: its kind between angles, a year, a number. */
const TERMINALS = new Set<string>([...THING_KINDS, 'year', 'number'])

const anyOf = (...kinds: string[]) => kinds.map((kind) => `<${kind}>`)

/** What forms of every language may hold besides their own words. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  thing: anyOf('city', 'network', 'term', 'person', 'author', 'dimension', 'framework'),
  concept: anyOf('city', 'network', 'term', 'dimension', 'framework'),
  whom: anyOf('person', 'author'),
  place: anyOf('country', 'continent'),
  cities: ['<city>(?: (?:<join> )?<city>){1,3}'],
}

/** The lists of a language by the names that its forms give them. */
const listsOf = ({ words, kinds, parts, texts, stances }: Requests): Readonly<Record<string, readonly string[]>> => ({
  ...SHARED,
  kind: Object.values(kinds).flat(),
  part: Object.values(parts).flat(),
  textword: Object.values(texts).flat(),
  stances: Object.values(stances).flat(),
  ...words,
})

/** Puts the lists that a pattern names into it, and those that they name in their turn. Throws where there is no such list. */
function expand(pattern: string, lists: Readonly<Record<string, readonly string[]>>): string {
  return pattern.replace(/<(\w+)>/g, (whole, name: string) => {
    if (TERMINALS.has(name) && !Object.hasOwn(lists, name)) return whole
    const list = lists[name]
    if (!list) throw new Error(`a form names ${whole}, and there is no such list`)
    return oneOf(list.map((each) => expand(each, lists)))
  })
}

const compile = (patterns: string[], around: (body: string) => string) =>
  new RegExp(around(oneOf(patterns.map(foldForSearch))), 'u')

/** Patterns of every language, expanded. */
const inAll = (pick: (requests: Requests) => readonly string[]): string[] =>
  LANGUAGES.flatMap((language) => {
    const requests = REQUESTS_IN[language]
    return pick(requests).map((each) => expand(each, listsOf(requests)))
  })

const whole = (body: string) => `^${body}$`

/** The whole skeletons of each request, by the forms of all languages: a text comes in before its language is known. */
export const FORMS = Object.fromEntries(
  REQUESTS.map((name) => [name, compile(inAll(({ forms }) => forms[name]), whole)]),
) as Record<RequestName, RegExp>

const mapValues = <Key extends string, From, To>(from: Readonly<Record<Key, From>>, map: (value: From) => To) =>
  Object.fromEntries(Object.entries<From>(from).map(([key, value]) => [key, map(value)])) as Record<Key, To>

/** What stands at the beginning and at the end of a request and asks for nothing. */
export const BEFORE = compile(inAll(({ before }) => before), (body) => `^(?:${body} )+`)
export const AFTER = compile(inAll(({ after }) => after), (body) => `(?: ${body})+$`)

/** Finds the words of a list anywhere in a skeleton. */
const inside = (body: string) => `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`

/** An expression for each of some lists, by its name. */
const findersOf = <Name extends string>(pick: (requests: Requests) => Readonly<Record<Name, readonly string[]>>) =>
  (Object.keys(pick(REQUESTS_IN.en)) as Name[]).map((name) => ({
    name,
    words: compile(
      inAll((requests) => pick(requests)[name]),
      inside,
    ),
  }))

export const KINDS = findersOf(({ kinds }) => kinds)
export const PARTS = findersOf(({ parts }) => parts)
export const TEXTS = findersOf(({ texts }) => texts)
export const STANCES_SAID = findersOf(({ stances }) => stances)

/** What a single year is set against, right before it. */
export const YEARS_SAID = findersOf(({ years }) =>
  mapValues(years, (words) => words.map((word) => `${word} <year>`)),
)
