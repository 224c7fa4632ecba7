import { INSTITUTIONS } from '../../speech/answering.ts'
import { COUNT, DATES, YEAR } from '../../speech/figures.ts'
import { foldForSearch } from '../../text/fold.ts'
import type { SearchIndex } from '../search-index.ts'

/** One to six capitalised words in a row. */
const NAMES =
  /(?<![\p{L}.’'-])\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:de|van|von|da|del|la|der|of|the|for|and|y)\s+){0,2}\p{Lu}[\p{L}.’'-]+){0,5}/gu

const NO_PERSON = new Set(INSTITUTIONS)

/** A name in a sentence, as far as its form tells. */
type Name = { text: string; folded: string; start: number; isPerson: boolean; isPlace: boolean }

/** The names in a sentence: people by two capitalised words that are no institution, or by the library. */
export function namesIn(sentence: string, { search, library }: SearchIndex): Name[] {
  const known = search.findNames(sentence).map((name) => ({ ...name, kind: kindOf(name.id, library) }))
  return [...sentence.matchAll(NAMES)].flatMap(({ 0: text, index: start }) => {
    if (start === 0 && !/\s/.test(text) && !known.some((name) => name.start === 0)) return []
    const end = start + text.length
    const inside = known.filter((name) => name.start < end && name.end > start)
    const words = text.split(/[\s-]+/).map((word) => word.toLowerCase().replace(/['’]s$/, ''))
    const isNamedPerson = inside.some(({ kind }) => kind === 'person')
    const looksLikeOne = words.length > 1 && words.length < 5 && !words.some((word) => NO_PERSON.has(word))
    const isPerson = isNamedPerson || (looksLikeOne && !inside.length)
    const isPlace =
      inside.some(({ kind }) => kind === 'city') ||
      (!inside.length && /(?:\b(?:in|at|near|from|to)|,)\s+(?:the\s+)?$/u.test(sentence.slice(0, start)))
    return [{ text, folded: foldForSearch(text), start, isPerson, isPlace }]
  })
}

const kinds = new WeakMap<object, Map<string, string>>()
function kindOf(id: string, library: SearchIndex['library']): string {
  const seen = kinds.get(library) ?? new Map(library.entities.map((entity) => [entity.id, entity.kind]))
  kinds.set(library, seen)
  return seen.get(id) ?? ''
}

/** What a sentence holds that could answer; made once for each. */
export type Held = {
  people: string[]
  places: string[]
  names: string[]
  years: string[]
  figures: string[]
  /** The most names in a row, and the most parts of any row. */
  rowOfNames: number
  row: number
}

export function holdings(sentence: string, index: SearchIndex): Held {
  const names = namesIn(sentence, index)
  const undated = sentence.replace(DATES, ' ')
  return {
    people: names.filter(({ isPerson }) => isPerson).map(({ folded }) => folded),
    places: names.filter(({ isPlace }) => isPlace).map(({ folded }) => folded),
    names: names.map(({ folded }) => folded),
    years: [...sentence.matchAll(new RegExp(YEAR, 'gi'))].map(([year]) => year.toLowerCase()),
    figures: [...undated.matchAll(new RegExp(COUNT, 'gi'))].map(({ index: at }) =>
      (undated.slice(at).match(/^[\d.,]+|^\p{L}+/u)?.[0] ?? '').toLowerCase(),
    ),
    rowOfNames: longestRow(names, sentence),
    row: (sentence.match(/,| and | or |;/g)?.length ?? 0) + 1,
  }
}

/** How many names stand in one row at most: nothing between them but what makes a row. */
function longestRow(names: Name[], sentence: string): number {
  let [most, count, end] = [names.length ? 1 : 0, 1, 0]
  for (const [i, { start, text }] of names.entries()) {
    const between = sentence.slice(end, start)
    count = i > 0 && between.length < 40 && /^[^.;]*(?:,|\band\b|\bor\b|&)[^.;]*$/u.test(between) ? count + 1 : 1
    most = Math.max(most, count)
    end = start + text.length
  }
  return most
}
