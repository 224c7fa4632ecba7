import { findPages, type PageRange } from '../citation/pages.ts'
import { calledYear, familiesOf, publishedIn } from '../corpus/record.ts'
import { foldName } from '../library/entities.ts'
import type { Library, SourceEntry } from '../library/library.ts'
import { isNumbered } from '../speech/numbered.ts'
import { isRemark } from '../speech/remarks.ts'
import { namesOfPlaces } from '../text/place-names.ts'

/**
 * Where somebody says that a quotation is from: the ids of all sources that they can mean, none where they name none; pages,
 * null where they do not say; and the work that they name if it is none of the sources, else null.
 */
export type SaidFrom = { sources: readonly string[]; pages: PageRange | null; other: OtherWork | null }

/** A work that is none of the sources, as it is named; its year; and the ids of the sources that are by the same authors. */
export type OtherWork = { named: string; year: string; by: readonly string[] }

/** How far from a quotation its source is named, in characters. */
const BESIDE = 160

/**
 * Reads beside a quotation where it is said to be from: in brackets or behind a dash after it, in the rest of its sentence, or in
 * what leads up to it; there the source that is named last. By authors, a title, a DOI or an id.
 * In: a text, and where the quotation stands in it, without its marks.
 */
export function readBeside(text: string, start: number, end: number, library: Pick<Library, 'sources'>): SaidFrom {
  const behind = text.slice(end, end + BESIDE).replace(CLOSING, '')
  const ahead = text.slice(Math.max(0, start - BESIDE), start).replace(OPENING, '')
  const sides = [
    behind.match(/^[\s.,;”"’»]{0,5}[([]([^)\]\n]+)[)\]]/)?.[1],
    behind.match(/^\s{0,3}(?:[—–~-]{1,2}|\n)\s{0,3}([^\n]+)/)?.[1],
    /[.!?]["”’»]?$/.test(text.slice(start, end)) ? undefined : behind.match(/^[^.!?;\n“"«„]+/)?.[0],
    ahead.split(/[”"»\n]/).at(-1),
  ]
  const [bracket = ''] = sides
  const cited = readCited(bracket, library)
  if (cited.other) return cited
  const said = [cited, ...sides.slice(1).map((side = '') => readSaid(side, library))]
  const named = said.find(({ sources }) => sources.length)
  const pages = named?.pages ?? said.slice(0, named ? said.indexOf(named) : 1).find((each) => each.pages)?.pages
  return { sources: named?.sources ?? [], pages: pages ?? null, other: null }
}

/** The marks of the quotation itself. */
const CLOSING = /^(?:["”“»«’‘'」』›‹]{1,3}|<\/q>)/
const OPENING = /(?:["”“„»«’‘‚'`,「『›‹]{1,3}|<q>)\s?$/

/** Reads sources and pages in a few words, such as `Bauder, 2022, p. 93`, `Bauder 2022 at 93`. */
export function readSaid(words: string, library: Pick<Library, 'sources'>): SaidFrom {
  return { sources: findNamed(words, library).map(({ id }) => id), pages: findPages(toPaged(words)), other: null }
}

/** What names a page without saying so, at the end of a few words: `at 93`, `2022, 93`. */
const AT_PAGE = /(?<!\p{L})at\s{1,3}(?=\d{1,4}(?:\s?[-–—]\s?\d{1,4})?[\s.)\]]{0,3}$)/iu
const BEHIND_YEAR = /(?<=\d{4}[a-z]?)[)\]]?[,;]\s{0,3}(?=\d{1,4}(?:\s?[-–—]\s?\d{1,4})?[\s.)\]]{0,3}$)/i

/** A few words in which a page is named as one: `p. 93`. */
export const toPaged = (words: string): string => words.replace(AT_PAGE, 'p. ').replace(BEHIND_YEAR, ', p. ')

/** Reads a citation in brackets, where a number behind a name is a page, and a work that is no source may be named. */
export function readCited(words: string, library: Pick<Library, 'sources'>): SaidFrom {
  const cited = readSaid(toPagedBehindName(words), library)
  return cited.sources.length ? cited : { ...readSaid(words, library), other: readOther(words, library) }
}

/** `Bauder 93` */
const BEHIND_NAME = /(?<=\p{L}{2}),?\s(?=\d{1,3}(?:\s?[-–—]\s?\d{1,3})?$)/u

/** The same where a number stands at once behind a name: `Bauder 93`. */
export const toPagedBehindName = (words: string): string => words.replace(BEHIND_NAME, ' p. ')

/** `Foucault, 1975`, `Foucault & Deleuze (1975, p. 93)` */
const AUTHOR_YEAR = /^((?:[^,\s\d]{1,40}[,\s]{1,3}){1,8})\(?((?:1[5-9]|20)\d\d)[a-z]?(?:$|[):]|[,;]\s)/u
/** `Foucault 94`, `Foucault, pp. 94–95`: a page of a work without its year. */
const AUTHOR_PAGE = /^((?:[^,\s\d]{1,40}[,\s]{1,3}){1,8})\d{1,4}(?:\s?[-–—]\s?\d{1,4})?$/u
/** What leads up to a work: `see also`, `cf.`, `quoted in`. */
const LEADS = /^(?:\p{Ll}[\p{L}.]{0,12}\s){1,4}(?=\p{Lu})/u
/** What stands between the authors and a number: `, pp.` */
const BEHIND_AUTHORS = /(?:[,\s]{1,3}\p{Ll}{1,3}\.)?[,\s]{0,3}$/u
/** Any word with a capital. */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]*/gu

/** The work that is named by author and year or page in brackets, and is none of the sources; null where none is. */
export function readOther(typed: string, { sources }: Pick<Library, 'sources'>): OtherWork | null {
  const words = withoutAsides(typed).replace(LEADS, '')
  const [, name = '', year = ''] = words.match(AUTHOR_YEAR) ?? words.match(AUTHOR_PAGE) ?? []
  if (!/^\p{Lu}/u.test(name) || !/\p{L}{2}/u.test(name) || findNamed(words, { sources }).length) return null
  const isCited = year !== '' && (/,\s*$/.test(name) || findPages(toPaged(words)))
  if (!isCited && !(name.match(CAPITALISED) ?? []).every(mayBeAuthor)) return null
  const by = findNamed(name, { sources }).map(({ id }) => id)
  return { named: [name.replace(BEHIND_AUTHORS, ''), ...(year ? [year] : [])].join(', '), year, by }
}

/** Whether a word may name somebody: it is no place, no month and nothing that has a number, as `(Figure 2)`, `(May 1968)`. */
const mayBeAuthor = (word: string): boolean => !isNumbered(word) && !namesOfPlaces().has(word.toLowerCase())

/** What stands for the work that was named before: `ibid.`, `op. cit.`, `ebd.`. */
const AGAIN = /(?<!\p{L})(?:ibid(?:em)?|op\.? ?cit|loc\.? ?cit|ebd|ebenda|a\. ?a\. ?O|idem|ibíd(?:em)?)(?!\p{L})\.?/giu

/** A few words without what names no source among them: `ibid., p. 95, emphasis added`. */
export const withoutAsides = (words: string): string =>
  words
    .replace(AGAIN, '')
    .split(/(?<=[,;])/)
    .filter((part) => !isRemark(part))
    .join('')
    .replace(/^[\s,;]{1,9}|[\s,;]{1,9}$/g, '')

/** Whether a few words say a page and name nothing. */
export const isPageAlone = (words: string): boolean =>
  !/\p{L}{3}/u.test(withoutAsides(words).replace(/pages?|págs?|Seiten?/i, ''))

/** A year as it is typed, with its letter. */
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d[a-z]?(?![\p{L}\d])/giu

/** The sources that are named in some words, those named last; ones of another year are not meant. */
function findNamed(words: string, { sources }: Pick<Library, 'sources'>): SourceEntry[] {
  const years = (words.match(YEAR) ?? []).map((year) => year.toLowerCase())
  const isOfYear = ({ record }: SourceEntry) => !years.length || yearsOf(record).some((year) => years.includes(year))
  const named = [...sources.values()]
    .filter(isOfYear)
    .map((entry) => ({ entry, at: placeNamed(entry, words), isTitled: holdsName(words, foldName(entry.record.title)) }))
    .filter(({ at }) => at >= 0)
  const last = named.filter(({ at }) => at === Math.max(...named.map((each) => each.at)))
  const titled = last.filter(({ isTitled }) => isTitled)
  return (titled.length ? titled : last).map(({ entry }) => entry)
}

/** By which years a work is called: with its letter, where there are several of a year, and without. */
const yearsOf = (record: SourceEntry['record']) => [calledYear(record) ?? '', String(publishedIn(record) ?? '')]

/** Whether all whose work a source is are named. */
export const namesAll = (words: string, { record }: SourceEntry): boolean =>
  familiesOf(record).every((family) => spellingsOf(family).some((name) => holdsName(words, name)))

const holdsName = (words: string, name: string) => ` ${foldName(words)} `.includes(` ${name} `)

/** Where a source is named last, by its id, title, DOI or one of its authors; negative where it is not. */
function placeNamed({ id, record }: SourceEntry, words: string): number {
  const folded = ` ${foldName(words)} `
  const named = [id, record.title, record.DOI ?? ''].map(foldName)
  const names = [...named, ...familiesOf(record).flatMap(spellingsOf)]
  return Math.max(...names.map((name) => (name ? folded.lastIndexOf(` ${name} `) : -1)))
}

/** A family name, and of one with several parts the first: `Manfredi` for `Manfredi-Sánchez`. */
function spellingsOf(family: string): string[] {
  const whole = foldName(family)
  const [first = '', ...others] = whole.split(' ')
  return others.length && first.length > LONGEST_PARTICLE ? [whole, first] : [whole]
}

/** In letters: `van`, `de`. */
const LONGEST_PARTICLE = 3
