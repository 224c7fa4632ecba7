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
    behind.match(/^\s*(?:[—–~-]{1,2}|\n)\s*([^\n]+)/)?.[1],
    /[.!?]["”’»]?$/.test(text.slice(start, end)) ? undefined : behind.match(/^[^.!?;\n“"«„]+/)?.[0],
    ahead.match(/[^”"»\n]*$/)?.[0],
  ]
  const said = sides.map((side = '') => readSaid(side, library))
  const [named] = said.filter(({ source }) => source !== null)
  return named ?? { source: null, pages: said[0]?.pages ?? null }
}

/** Reads a source and pages in a few words, such as `Bauder, 2022, p. 93`. */
export function readSaid(words: string, library: Pick<Library, 'sources'>): SaidFrom {
  return { source: findNamed(words, library)?.id ?? null, pages: findPages(words) }
}

/** The source that is named in some words; of several the last, of works of the same authors that of the year. */
function findNamed(words: string, { sources }: Pick<Library, 'sources'>): SourceEntry | null {
  const named = [...sources.values()].flatMap((entry) => {
    const at = placeOf(entry, words)
    const year = publishedIn(entry.record)
    return at < 0 ? [] : [{ entry, at, isOfYear: year !== null && words.includes(String(year)) }]
  })
  const [best] = named.sort((a, b) => Number(b.isOfYear) - Number(a.isOfYear) || b.at - a.at)
  return best?.entry ?? null
}

/** Where a source is named last; negative where it is not. */
function placeOf({ id, record }: SourceEntry, words: string): number {
  const folded = ` ${foldName(words)} `
  const families = familiesOf(record).flatMap(spellingsOf)
  const named = [foldName(id), foldName(record.title), foldName(record.DOI ?? ''), ...families]
  return Math.max(...named.map((name) => (name ? folded.lastIndexOf(` ${name} `) : -1)))
}

/** A family name, and of one with several parts the first: `Manfredi` for `Manfredi-Sánchez`. */
function spellingsOf(family: string): string[] {
  const whole = foldName(family)
  const [first = '', ...others] = whole.split(' ')
  return others.length && first.length > LONGEST_PARTICLE ? [whole, first] : [whole]
}

/** In letters: `van`, `de`. */
const LONGEST_PARTICLE = 3
