import { capital } from '../capital.ts'
import { grammarOf } from '../grammar.ts'
import { type Language, type Wording, wordingOf } from '../wording.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { KindNames, KindWords } from './kind-words.ts'
import { pt } from './pt.ts'

/** A kind of things by its name in ids, and what a library calls it in the languages that it speaks. */
export type NamedKind = {
  one: string
  many: string
  called: Partial<Record<Language, { one: string; many: string; a?: string | undefined }>>
}

/** The kind that the catalogues speak of themselves. */
export const OWN_KIND = 'city'

const PHRASES: Record<Language, (names: KindNames) => KindWords> = { en, es, fr, de, pt }

const known = new WeakMap<readonly NamedKind[], Map<Language, Wording>>()

/**
 * What is said in a language by a bot whose library lists things of some kinds: of the first of them where one must do, and of
 * each in the command that tells of it.
 */
export function wordingFor(language: Language, kinds: readonly NamedKind[]): Wording {
  const made = known.get(kinds) ?? new Map<Language, Wording>()
  known.set(kinds, made)
  const wording = made.get(language) ?? kinds.toReversed().reduce(wordFurther(language), wordingOf(language))
  made.set(language, wording)
  return wording

  function wordFurther(language: Language) {
    return (wording: Wording, kind: NamedKind, i: number): Wording => {
      if (kind.one === OWN_KIND) return wording
      const isFirst = i === kinds.length - 1
      return addCommand(kind, language, isFirst ? wordKind(kind, language, wording) : wording)
    }
  }
}

/** What a kind is called in a language; in English, else by its ids, where a library does not say it. */
export function nameThings({ one, many, called }: NamedKind, language: Language): KindNames {
  const names = called[language] ?? called.en ?? { one: one.replaceAll('-', ' '), many: many.replaceAll('-', ' ') }
  return { one: names.one, many: names.many, a: names.a ?? names.one }
}

/** What the command that tells of a kind is called where it is typed: `/pflanze`. */
export const typedName = (kind: NamedKind, language: Language): string =>
  language === 'en' || !kind.called[language]
    ? kind.one
    : nameThings(kind, language)
        .one.toLocaleLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
        .replaceAll(/^-|-$/g, '')
        .slice(0, LONGEST_NAME) || kind.one

/** Of a command, in characters (Discord). */
const LONGEST_NAME = 32

/** The most of a description, in characters (Discord). */
const describe = (text: string) => capital(text).slice(0, 100)

function tellOf(kind: NamedKind, language: Language, { commands }: Wording) {
  const say = PHRASES[language](nameThings(kind, language))
  const { name, framework } = commands.city.options
  return {
    name: typedName(kind, language),
    inShell: kind.one,
    description: describe(say.tell),
    options: { name: { ...name, description: describe(say.inAnySpelling) }, framework },
  }
}

/** The words of the command that tells of a kind. */
function addCommand(kind: NamedKind, language: Language, wording: Wording): Wording {
  const say = PHRASES[language](nameThings(kind, language))
  const { commands, help, list } = wording
  return {
    ...wording,
    commands: { ...commands, [kind.one]: tellOf(kind, language, wording) },
    help: { ...help, wishes: { ...help.wishes, [kind.one]: capital(say.wishes.tell) } },
    list: { ...list, kinds: { ...list.kinds, [kind.many]: capital(nameThings(kind, language).many) } },
  }
}

/** All else that is said of things of the library, said of this kind. */
function wordKind(kind: NamedKind, language: Language, wording: Wording): Wording {
  const names = nameThings(kind, language)
  const say = PHRASES[language](names)
  const { one, many, a } = names
  const { annotate, ask, city, compare, dimension, framework, help, kinds, list, notFound, places, quiz, timeline } =
    wording
  const { number, count, stop } = grammarOf(wording.tag)
  const counted = (n: number) => `${number(n)} ${count(n, { one, other: many })}`
  return {
    ...wording,
    commands: wordCommands(kind, language, wording, say),
    kinds: { ...kinds, city: a, area: say.aGroup },
    notFound: { ...notFound, byRegion: capital(say.byGroup), things: { ...notFound.things, city: a } },
    annotate: { ...annotate, things: { ...annotate.things, city: one } },
    quiz: { ...quiz, things: { ...quiz.things, city: a } },
    ask: { ...ask, comparesMost: say.comparesMost },
    places: { ...places, only: say.only, several: say.several, none: say.none, chooseOne: say.chooseOne },
    city: {
      ...city,
      notOnCities: say.notOnThem,
      otherFrameworks: (authors) => say.otherFrameworks(wording.and(authors)),
      closer: say.across,
    },
    compare: { ...compare, otherwise: say.otherwise, different: say.different, add: say.add },
    dimension: { ...dimension, none: { ...dimension.none, cities: say.noNote } },
    framework: { ...framework, by: { ...framework.by, cities: say.framework } },
    list: { ...list, kinds: { ...list.kinds, cities: capital(many) }, counted: { ...list.counted, cities: counted } },
    timeline: {
      ...timeline,
      title: (name) => (name === null ? timeline.title(null) : say.timeline(name)),
      tryOther: say.tryOther,
    },
    help: {
      ...help,
      wishes: {
        ...help.wishes,
        city: capital(say.wishes.tell),
        compare: capital(say.wishes.compare),
        network: say.wishes.network,
        dimension: capital(say.wishes.dimension),
      },
    },
    prompt: {
      ...wording.prompt,
      holds: (notes, sources, things) =>
        `${wording.prompt.holds(notes, sources, 0)}${things ? ` ${stop(counted(things))}` : ''}`,
    },
  }
}

function wordCommands(kind: NamedKind, language: Language, wording: Wording, say: KindWords): Wording['commands'] {
  const { commands } = wording
  const { one } = nameThings(kind, language)
  const { first, second, third, fourth } = commands.compare.options
  const numbered = (words: { name: string; description: string }, n: number) => ({
    ...words,
    description: describe(`${one} ${n}`),
  })
  return {
    ...commands,
    city: tellOf(kind, language, wording),
    compare: {
      ...commands.compare,
      description: describe(say.sideBySide),
      options: {
        ...commands.compare.options,
        first: numbered(first, 1),
        second: numbered(second, 2),
        third: numbered(third, 3),
        fourth: numbered(fourth, 4),
      },
    },
    network: { ...commands.network, description: say.network },
    dimension: { ...commands.dimension, description: describe(say.byDimension) },
    list: {
      ...commands.list,
      options: { ...commands.list.options, in: { ...commands.list.options.in, description: say.group } },
    },
    timeline: {
      ...commands.timeline,
      options: {
        ...commands.timeline.options,
        city: { name: typedName(kind, language), description: describe(say.leaveOut) },
      },
    },
  }
}
