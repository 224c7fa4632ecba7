import { yearsIn } from '../corpus/notes.ts'
import { type Entity, foldName } from '../library/entities.ts'
import { analyze, tokenize } from '../search/analyze.ts'
import type { SearchIndex } from './index.ts'
import { type Kind, kindOf } from './kinds.ts'

/** A question as the search reads it. */
export type Question = {
  /** As asked. */
  text: string
  /** As searched: misspelt words mended. */
  read: string
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

/** A word as typed, and as it was read. */
export type Reading = { typed: string; read: string }

/** Reads a question: mends its words, then finds its terms, names, years, and what kind of thing it asks for. */
export function readQuestion(text: string, index: SearchIndex): Question {
  const { read, readings } = index.recipe.mends ? mendWords(text, index) : { read: text, readings: [] }
  const { library, search } = index
  const entities = new Map(library.entities.map((entity) => [entity.id, entity]))
  const found = [...new Set(search.findNames(read).map((name) => name.id))].flatMap((id) => entities.get(id) ?? [])
  return {
    text,
    read,
    readings,
    terms: [...new Set(analyze(read))],
    entities: found,
    sources: findSources(read, index),
    years: yearsIn(read),
    countries: findCountries(read, library.entities),
    names: [...read.matchAll(NAME)].flatMap((match) => analyze(match[0])),
    kind: kindOf(read),
  }
}

/** A capitalised word inside a sentence. */
const NAME = /(?<=[\p{Ll}\d][\s,]+)\p{Lu}[\p{L}’'-]+/gu

/** Mends each word of which the library knows no term, and which is part of no name in it. */
function mendWords(text: string, { search, mend }: SearchIndex): { read: string; readings: Reading[] } {
  const named = search.findNames(text)
  const inName = (at: number) => named.some(({ start, end }) => at >= start && at < end)
  const asNames = new Set([...text.matchAll(NAME)].map((match) => match.index))
  const unknown = tokenize(text).filter(({ term, start }) => !search.knows(term) && !inName(start))
  const readings: Reading[] = []
  let read = text
  for (const { start, end } of [...new Map(unknown.map((token) => [token.start, token])).values()].reverse()) {
    const typed = text.slice(start, end)
    const mended = /^\p{L}+$/u.test(typed) ? mend(foldName(typed), asNames.has(start)) : null
    if (!mended || analyze(mended).every((term) => !search.knows(term))) continue
    readings.unshift({ typed, read: mended })
    read = read.slice(0, start) + mended + read.slice(end)
  }
  return { read, readings }
}

/** What people call a source by its kind. */
const CALLED: Record<string, RegExp> = { broadcast: /\b(?:podcast|episode|transcript)\b/i, chapter: /\bchapter\b/i }

function findSources(text: string, { library }: SearchIndex): string[] {
  const folded = ` ${foldName(text)} `
  return [...library.sources.values()].flatMap(({ id, record }) => {
    const isNamed = record.author.some(({ family }) => folded.includes(` ${foldName(family)} `))
    return isNamed || CALLED[record.type]?.test(text) ? [id] : []
  })
}

function findCountries(text: string, entities: Entity[]): string[] {
  const folded = ` ${foldName(text)} `
  const countries = new Set(entities.flatMap((e) => (e.kind === 'city' ? [foldName(e.entry.country)] : [])))
  return [...countries].filter((country) => folded.includes(` ${country} `))
}
