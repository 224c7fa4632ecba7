import { later } from '../../base/later.ts'
import { STYLES } from '../../citation/styles.ts'
import { SPEECH } from '../../speech/languages.ts'
import type { RequestName, Requests } from '../../speech/requests/requests.ts'
import { oneOf } from '../../speech/words.ts'
import { foldForSearch } from '../../text/fold.ts'
import { CITY_KIND, type ThingKind } from '../../corpus/schemas/kind.ts'
import type { Library } from '../../library/library.ts'
import { LANGUAGES, type Language } from '../../wording/languages.ts'
import { THING_KINDS } from './things.ts'

/** How requests are read in a language: its lists, folded, as expressions. */
export type RequestGrammar = {
  articles: ReadonlySet<string>
  /** What each word for a number comes to. */
  numbers: ReadonlyMap<string, number>
  shorthand: ReadonlyMap<string, string>
  /** What stands at the beginning and at the end of a skeleton and asks for nothing. */
  before: RegExp
  after: RegExp
  /** Whole skeletons of a request; made when it is first looked for, because few are for most questions. */
  form: (name: RequestName) => RegExp
  /** What begins a skeleton that asks for a list, alone and only with more; and what narrows it down, right after that. */
  lists: Readonly<Record<keyof Requests['lists'], RegExp>>
  /** What finds the words of a list anywhere in a skeleton, by its name. */
  kinds: readonly { name: string; readonly words: RegExp }[]
  parts: Finders<'parts'>
  texts: Finders<'texts'>
  stances: Finders<'stances'>
  /** The same right before a year. */
  years: Finders<'years'>
}

type Group = 'parts' | 'texts' | 'stances' | 'years'
/** Made when they are looked for, as forms are: letters of all scripts take a while to list. */
type Finders<Name extends Group> = readonly { name: keyof Requests[Name]; readonly words: RegExp }[]

type Lists = Readonly<Record<string, readonly string[]>>

const anyOf = (...kinds: string[]) => kinds.map((kind) => `<${kind}>`)

/** What the first of the words for numbers stands for. */
const FIRST_NUMBER = 2

/** What forms of every language may hold besides their own lists. A style may be called as a city is. */
const SHARED: Lists = {
  thing: anyOf('city', 'network', 'term', 'person', 'author', 'dimension', 'framework'),
  concept: anyOf('city', 'network', 'term', 'dimension', 'framework'),
  whom: anyOf('person', 'author'),
  place: anyOf('area'),
  cities: ['<city>(?: (?:<join> )?<city>){1,9}'],
  sides: ['(?:<city>|<area>)(?: (?:<join> )?(?:<city>|<area>)){1,9}'],
  style: [...STYLES.map(({ id }) => id.replaceAll('-', ' ')), '<city>'],
}

/** What stands for something named in a skeleton: its kind between angles; a year, a number. */
const TERMINALS = new Set<string>([...THING_KINDS, 'year', 'number'])

function createGrammar(requests: Asked): RequestGrammar {
  const { articles, numbers, shorthand, before, after, forms, kinds, parts, texts, stances, years, words } = requests
  const lists: Lists = {
    ...SHARED,
    kind: Object.values(kinds).flat(),
    part: Object.values(parts).flat(),
    textword: Object.values(texts).flat(),
    stances: Object.values(stances).flat(),
    ...words,
  }
  const expand = createExpander(lists)
  const compile = (patterns: readonly string[], around: (body: string) => string) =>
    new RegExp(around(oneOf(patterns.map(expand))), 'u')
  const find = <Name extends string>(group: Readonly<Record<Name, readonly string[]>>, next = '') =>
    (Object.keys(group) as Name[]).map((name) => {
      const words = later(() => compile(group[name], (body) => inside(body, next)))
      return {
        name,
        get words() {
          return words()
        },
      }
    })
  return {
    articles: new Set(articles.map(foldForSearch)),
    numbers: new Map(numbers.map((word, i) => [foldForSearch(word), i + FIRST_NUMBER])),
    shorthand,
    before: compile(before, (body) => `^(?:${body} )+`),
    // Not endless: where nothing fits behind it, each beginning would be tried to the end.
    after: compile(after, (body) => `(?: ${body}){1,9}$`),
    form: once((name) => compile(forms[name], (body) => `^${body}$`)),
    lists: {
      asks: compile(requests.lists.asks, begins),
      asksWithMore: compile(requests.lists.asksWithMore, begins),
      narrows: compile(requests.lists.narrows, begins),
    },
    kinds: find(kinds),
    parts: find(parts),
    texts: find(texts),
    stances: find(stances),
    years: find(years, ' <year>'),
  }
}

/** Makes something for a request once. */
function once<Made>(make: (name: RequestName) => Made): (name: RequestName) => Made {
  const made = new Map<RequestName, Made>()
  return (name) => {
    const known = made.get(name) ?? make(name)
    made.set(name, known)
    return known
  }
}

/**
 * What folds a pattern, and puts the lists that it names into it, and those that they name in their turn; each list is folded
 * once. It throws where there is no such list.
 */
function createExpander(lists: Lists): (pattern: string) => string {
  const expanded = new Map<string, string>()
  const expand = (pattern: string) => foldForSearch(pattern).replace(/<(\w+)>/g, expandName)
  const expandName = (whole: string, name: string): string => {
    const list = Object.hasOwn(lists, name) ? lists[name] : undefined
    if (!list && TERMINALS.has(name)) return whole
    if (!list) throw new Error(`a form names ${whole}, and there is no such list`)
    const known = expanded.get(name) ?? oneOf(list.map(expand))
    expanded.set(name, known)
    return known
  }
  return expand
}

const begins = (body: string) => `^${body}(?: |$)`

const inside = (body: string, next: string) => `(?<![\\p{L}\\p{N}])${body}${next}(?![\\p{L}\\p{N}])`

/** The grammars of all languages, English first: a request comes in before its language is known. */
export const grammars = later(() => LANGUAGES.map((language) => createGrammar(SPEECH[language].requests)))

/** Requests, in which a library's own kinds may stand beside or in place of those that a language knows. */
type Asked = Omit<Requests, 'kinds'> & { kinds: Readonly<Record<string, readonly string[]>> }

const ofKinds = new WeakMap<Library['kinds'], readonly RequestGrammar[]>()

/** The same for a library, whose things are asked for by what it calls them. */
export function grammarsFor({ kinds }: Pick<Library, 'kinds'>): readonly RequestGrammar[] {
  if (kinds.every(({ one }) => one === CITY_KIND.one)) return grammars()
  const known =
    ofKinds.get(kinds) ??
    LANGUAGES.map((language) => createGrammar(withKinds(SPEECH[language].requests, kinds, language)))
  ofKinds.set(kinds, known)
  return known
}

function withKinds(requests: Requests, kinds: readonly ThingKind[], language: Language): Asked {
  const { cities, ...others } = requests.kinds
  const own = kinds.map((kind): [string, readonly string[]] => {
    if (kind.one === CITY_KIND.one) return [kind.many, cities]
    const { one, many } = kind.called[language] ?? kind.called.en ?? kind
    return [kind.many, [many, one].map(toPlainWords).filter(Boolean)]
  })
  return { ...requests, kinds: { ...Object.fromEntries(own), ...others } }
}

/** A name as words, with no sign that would mean more in a pattern. */
const toPlainWords = (name: string) => (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
