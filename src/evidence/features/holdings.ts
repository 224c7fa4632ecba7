import { INSTITUTIONS, TELLS_AFTER, TOLD_BEFORE } from '../../speech/answering.ts'
import { DATES, FIGURES, YEAR } from '../../speech/figures.ts'
import { PARTS_ROW } from '../../speech/naming.ts'
import { NAMES } from '../../speech/written-names.ts'
import { foldForSearch } from '../../text/fold.ts'
import type { SearchIndex } from '../search-index.ts'

/**
 * What a sentence holds that could answer a question, folded. `people`: without those that only tell it, who are `tellers`.
 * `row`: of how many parts the longest row is at most.
 */
export type Holdings = {
  people: readonly string[]
  tellers: readonly string[]
  places: readonly string[]
  names: readonly string[]
  years: readonly string[]
  figures: readonly string[]
  row: number
}

/** Looks through a sentence for what could answer a question. */
export function holdingsOf(sentence: string, index: SearchIndex): Holdings {
  const names = namesIn(sentence, index)
  const undated = sentence.replace(DATES, ' ')
  return {
    people: names.filter(({ isPerson, tells }) => isPerson && !tells).map(({ folded }) => folded),
    tellers: names.filter(({ isPerson, tells }) => isPerson && tells).map(({ folded }) => folded),
    places: names.filter(({ isPlace }) => isPlace).map(({ folded }) => folded),
    names: names.map(({ folded }) => folded),
    years: (sentence.match(EVERY_YEAR) ?? []).map((year) => year.toLowerCase()),
    figures: (undated.match(FIGURES) ?? []).map((figure) => figure.toLowerCase()),
    row: (sentence.match(PARTS_ROW)?.length ?? 0) + 1,
  }
}

const EVERY_YEAR = new RegExp(YEAR, 'gi')
/** A name in a sentence, as far as its form and the library tell; `start` and `end` are indices into it. */
export type Name = { folded: string; start: number; end: number; isPerson: boolean; isPlace: boolean; tells: boolean }

/** The names in a sentence. */
export function namesIn(sentence: string, { search, library }: SearchIndex): Name[] {
  const known = search.findNames(sentence).map((name) => ({ ...name, kind: library.entityById.get(name.id)?.kind }))
  return [...sentence.matchAll(NAMES)].flatMap(({ 0: found, index: start }) => {
    const text = found.replace(/(?:['’]s|[.’'”"-]+)$/u, '')
    const inside = known.filter((name) => name.start < start + text.length && name.end > start)
    // A capital begins every sentence.
    if (start === 0 && !/\s/.test(text) && !inside.length) return []
    const isCited = CITED.test(sentence.slice(start + text.length))
    const isPerson =
      inside.some(({ kind }) => kind === 'person') || (!inside.length && !isCited && looksLikePerson(text))
    const isPlace = inside.length
      ? inside.some(({ kind }) => kind === 'city')
      : BEFORE_PLACE.test(sentence.slice(0, start))
    const tells = TELLS_AFTER.test(sentence.slice(start + text.length)) || TOLD_BEFORE.test(sentence.slice(0, start))
    return [{ folded: foldForSearch(text), start, end: start + text.length, isPerson, isPlace, tells }]
  })
}

/** `Délano Alonso (2021)`: who writes is not who is written of. */
const CITED = /^(?:['’]s)?[\s,]*\(?\d{4}/u

const BEFORE_PLACE = /(?:\b(?:in|at|near|from|to)|,)\s+(?:the\s+)?$/u

const NO_PERSON: ReadonlySet<string> = new Set(INSTITUTIONS)

/** Whether a name is of two to four words, none of which institutions, acts or networks have. */
function looksLikePerson(name: string): boolean {
  const words = name.split(/[\s-]+/).map((word) => word.toLowerCase().replace(/['’]s$/, ''))
  return words.length > 1 && words.length < 5 && !words.some((word) => NO_PERSON.has(word))
}
