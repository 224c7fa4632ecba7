import { yearsIn } from '../../corpus/notes.ts'
import { type Entity, foldName } from '../../library/entities.ts'
import { analyze } from '../../search/analyze.ts'
import { CALLED, FRAME } from '../../speech/naming.ts'
import type { OtherLanguage } from '../../wording/languages.ts'
import type { SearchIndex } from '../search-index.ts'
import { type Kind, kindOf } from './kinds.ts'
import { detectLanguage } from './language.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { type Reading, translate } from './translate.ts'

/** A question as the search reads it. */
export type Question = {
  /** As asked. */
  text: string
  /** As searched: misspelt words mended. */
  read: string
  /** The language it was read from, where that is not English. */
  language: OtherLanguage | null
  /** Which words were read as which others. */
  readings: Reading[]
  /** Index terms, each once, in order; unknown ones included. */
  terms: string[]
  /** Cities, networks, terms and people that it names, by any spelling, in order. */
  entities: Entity[]
  /** Sources that it names by their authors or their kind. */
  sources: string[]
  years: number[]
  /** Countries of the library's cities that it names, folded. */
  countries: string[]
  /** Terms written as names are; unknown ones are things that the library lacks. */
  names: string[]
  kind: Kind
}

/** Reads a question: mends its words, then finds its terms, names, years, and what kind of thing it asks for. */
export function readQuestion(text: string, index: SearchIndex): Question {
  const language = index.recipe.translates ? detectLanguage(text, index) : null
  const { read, readings } = language ? translate(text, language, index) : mendWords(text, index)
  const { library, search } = index
  const entities = new Map(library.entities.map((entity) => [entity.id, entity]))
  const found = [...new Set(search.findNames(read).map((name) => name.id))].flatMap((id) => entities.get(id) ?? [])
  const sources = findSources(read, index)
  const searched = withoutFrame(withoutAuthors(read, sources, index), found)
  return {
    text,
    read: searched,
    language,
    readings,
    terms: [...new Set(analyze(searched))],
    entities: found,
    sources,
    years: yearsIn(read),
    countries: findCountries(read, library.entities),
    names: [...read.matchAll(NAME)].flatMap((match) => analyze(match[0])),
    kind: kindOf(read),
  }
}

/** `what do the sources say about Accra`: where nothing but names is left, the rest asked for nothing. */
function withoutFrame(text: string, entities: Entity[]): string {
  const rest = text.replace(FRAME, ' ')
  const names = new Set(entities.flatMap((entity) => entity.names.flatMap(analyze)))
  const left = analyze(rest)
  return left.length > 0 && left.every((term) => names.has(term)) ? rest : text
}

/** A capitalised word inside a sentence. */
const NAME = /(?<=[\p{Ll}\d][\s,]+)\p{Lu}[\p{L}’'-]+/gu

/** Mends each word that neither the library nor English has, and that is part of no name in the library. */
function mendWords(text: string, index: SearchIndex): { read: string; readings: Reading[] } {
  if (!index.recipe.mends) return { read: text, readings: [] }
  const { search, mender } = index
  const named = search.findNames(text)
  const inName = (at: number) => named.some(({ start, end }) => at >= start && at < end)
  const asNames = new Set([...text.matchAll(NAME)].map((match) => match.index))
  const readings: Reading[] = []
  const read = text.replace(/\p{L}[\p{L}\p{M}]+/gu, (typed, at: number) => {
    const word = foldName(typed)
    if (inName(at) || isAcronym(typed, text) || !analyze(typed).length) return typed
    const mended = mender.mend(word, asNames.has(at))
    if (!mended) return typed
    readings.push({ typed, read: mended })
    return mended
  })
  return { read, readings }
}

/** Letters that stand for a name: no slip for another word. */
const isAcronym = (word: string, text: string) => /^\p{Lu}{2,}$/u.test(word) && text !== text.toUpperCase()

function findSources(text: string, { library }: SearchIndex): string[] {
  const folded = ` ${foldName(text)} `
  return [...library.sources.values()].flatMap(({ id, record }) => {
    const isNamed = record.author.some(({ family }) => folded.includes(` ${foldName(family)} `))
    return isNamed || CALLED[record.type]?.test(text) ? [id] : []
  })
}

/** A question without the names of the sources' authors, which say where to look and not what for. */
function withoutAuthors(text: string, sources: string[], { library }: SearchIndex): string {
  const authors = sources.flatMap((id) => library.sources.get(id)?.record.author ?? [])
  const names = authors
    .flatMap(({ family, given }) => [...family.split(/[\s-]/), ...(given?.split(' ') ?? [])])
    .map(foldName)
  const rest = text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => (names.includes(foldName(word)) ? '' : word))
  return analyze(rest).length >= THRESHOLDS.leftWithoutAuthors ? rest : text
}

function findCountries(text: string, entities: Entity[]): string[] {
  const folded = ` ${foldName(text)} `
  return [...countriesOf(entities)].filter((country) => folded.includes(` ${country} `))
}

const foldedCountries = new WeakMap<Entity[], Set<string>>()

/** The countries of the library's cities, folded. */
function countriesOf(entities: Entity[]): Set<string> {
  const known = foldedCountries.get(entities)
  if (known) return known
  const countries = new Set(entities.flatMap((e) => (e.kind === 'city' ? [foldName(e.entry.country)] : [])))
  foldedCountries.set(entities, countries)
  return countries
}
