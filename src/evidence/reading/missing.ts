import { analyze } from '../../search/analyze.ts'
import { SPEECH } from '../../speech/languages.ts'
import { AFTER_PLACE, BEFORE_NAME, BEFORE_SUBJECT } from '../../speech/naming.ts'
import { foldForSearch } from '../../text/fold.ts'
import type { SearchIndex } from '../search-index.ts'
import { meetsPeriod } from './period.ts'
import type { Question } from './question.ts'

/** What a question asks about that the library does not have. */
export type Missing = {
  /** Names as typed, such as `Marseille`. */
  names: string[]
  years: number[]
}

/**
 * Finds what the library lacks altogether: names that no note or passage has, and years that nothing on the things named
 * (or nothing at all) mentions. A word is a name where it is written as one, stands where the subject of a question does,
 * or a `town` or `city` follows; one that English lacks also behind `in` or `about`, and where there is hardly more.
 */
export function findMissing(question: Question, index: SearchIndex): Missing {
  return { names: findNames(question, index), years: findYears(question, index) }
}

/** So few words are all subject; and in so few, the first behind the verb is one, though English has it as a word too. */
const FEW_WORDS = 2
const SHORT = 6

const bareName = (word: string) => word.replace(/['’]s$/, '')

function findNames({ read, names, language, native }: Question, { search, mender }: SearchIndex): string[] {
  // What readings in that language have of it is not told by words of English.
  if (native) return []
  const words = [...read.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)].map((match) => ({
    word: match[0],
    before: read.slice(0, match.index),
    after: read.slice(match.index + match[0].length),
  }))
  const known = search.findNames(read)
  return words.flatMap(({ word, before, after }) => {
    const terms = analyze(word)
    // A spelling that no text has may be one of a thing that they know.
    if (known.some(({ start, end }) => before.length >= start && before.length < end)) return []
    if (!terms.length || /\d/.test(word) || terms.some(search.knows)) return []
    const bare = foldForSearch(word).replace(/['’]s$/, '')
    const place = after.match(AFTER_PLACE)?.[0] ?? ''
    // Of another language only what is written as a name is one.
    if (language) return !SPEECH[language].capitalNouns && names.some((name) => terms.includes(name)) ? [word] : []
    const isCapital = terms.some((term) => names.includes(term))
    const isSubject = BEFORE_SUBJECT.test(before)
    const standsAlone = words.length <= FEW_WORDS || BEFORE_NAME.test(before)
    return isCapital ||
      place ||
      ((isSubject || standsAlone) && !mender.isWord(bare)) ||
      (isSubject && words.length <= SHORT)
      ? [bareName(word) + place]
      : []
  })
}

function findYears({ period, entities }: Question, index: SearchIndex): number[] {
  const { library } = index
  const about = entities.filter((entity) => entity.kind !== 'person')
  const notes = about.length ? about.flatMap(({ id }) => library.notesAbout.get(id) ?? []) : [...library.notes.values()]
  const isRead = (year: number) =>
    !about.length && index.library.documents.length > 0 && index.search.knows(String(year))
  const has = (year: number) => notes.some((note) => note.years.includes(year)) || isRead(year)
  return meetsPeriod(period, has) ? [] : period.years.filter((year) => !has(year))
}
