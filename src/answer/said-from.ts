import { findPages, type PageRange } from '../citation/pages.ts'
import { familiesOf, publishedIn } from '../corpus/record.ts'
import { foldName } from '../library/entities.ts'
import type { Library, SourceEntry } from '../library/library.ts'

/** Where somebody says that a quotation is from: the id of a source, and pages; nulls where they do not say. */
export type SaidFrom = { source: string | null; pages: PageRange | null }

/** How far from a quotation its source is named, in characters. */
const BESIDE = 160

/**
 * Reads beside a quotation where it is said to be from: in brackets or behind a dash after it, in the rest of its sentence, or in
 * what leads up to it; there the source that is named last. By authors, a title, a DOI or an id.
 * In: a text, and where the quotation stands in it with its marks.
 */
export function readBeside(text: string, start: number, end: number, library: Pick<Library, 'sources'>): SaidFrom {
  const behind = text.slice(end, end + BESIDE)
  const ahead = text.slice(Math.max(0, start - BESIDE), start)
  const sides = [
    behind.match(/^[\s.,;”"’»]{0,5}[([]([^)\]\n]+)[)\]]/)?.[1],
    behind.match(/^\s{0,3}(?:[—–~-]{1,2}|\n)\s{0,3}([^\n]+)/)?.[1],
    /[.!?]["”’»]?$/.test(text.slice(start, end)) ? undefined : behind.match(/^[^.!?;\n“"«„]+/)?.[0],
    ahead.split(/[”"»\n]/).at(-1),
  ]
  const said = sides.map((side = '') => readSaid(side, library))
  const [named] = said.filter(({ source }) => source !== null)
  return named ?? { source: null, pages: said[0]?.pages ?? null }
}

/** Reads a source and pages in a few words, such as `Bauder, 2022, p. 93`. */
export function readSaid(words: string, library: Pick<Library, 'sources'>): SaidFrom {
  return { source: findNamed(words, library)?.id ?? null, pages: findPages(words) }
}

/** Behind a quotation in brackets, or behind its closing mark or its last line after a dash, where it is from. */
const BEHIND = /(?:\([^()\n]{1,160}\)|(?<=["”»’」』]\s?|\n)[—–-]{1,2}\s?[^\n]{1,160})[\s.]{0,3}$/

/**
 * Reads a quotation that says behind it where it is from: `“…” (Bauder, 2022, p. 93)`.
 * Out: its words, and where it is from; null where what stands behind may be the source's own words: it names no source of the
 * library, or not all whose work that is and stands behind no closing mark.
 */
export function readSigned(typed: string, library: Pick<Library, 'sources'>): (SaidFrom & { words: string }) | null {
  const behind = typed.trimEnd().match(BEHIND)
  if (!behind) return null
  const words = typed.slice(0, behind.index)
  const isMarked = /^\s*[“"«»„‘‚「『]/.test(typed) && /["”“»«’‘」』]\s*$/.test(words)
  const said = readSaid(behind[0], library)
  const source = library.sources.get(said.source ?? '')
  const isPageAlone = isMarked && said.pages !== null && !/\p{L}{3}/u.test(behind[0])
  return isPageAlone || (source && (isMarked || namesAll(behind[0], source))) ? { ...said, words } : null
}

/** The source that is named in some words, of several the last; one of another year is not meant. */
function findNamed(words: string, { sources }: Pick<Library, 'sources'>): SourceEntry | null {
  const years: string[] = words.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? []
  const isOfYear = ({ record }: SourceEntry) => !years.length || years.includes(String(publishedIn(record)))
  const named = [...sources.values()].map((entry) => ({ entry, at: placeNamed(entry, words) }))
  const [last] = named.filter(({ entry, at }) => at >= 0 && isOfYear(entry)).sort((a, b) => b.at - a.at)
  return last?.entry ?? null
}

/** Whether all whose work a source is are named. */
const namesAll = (words: string, { record }: SourceEntry): boolean =>
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
