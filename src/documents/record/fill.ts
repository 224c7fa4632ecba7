import { basename, extname } from 'node:path'
import { familiesOf } from '../../corpus/record.ts'
import { clipAtWord } from '../../text/clip.ts'
import { isId } from './id.ts'
import type { Known } from './known.ts'

/** A document of which nobody need say anything: the path of its file, and its first heading; null where it has none. */
export type Unsaid = {
  path: string
  heading: string | null
  isFree: (id: string) => boolean
  /** The id that its file had before; null where it had none. */
  knownAs: string | null
  /** Whether somebody gave its id. */
  isGiven: boolean
}

/**
 * Completes what is known of a work where nobody says more: its title is its first heading, else the name of its file; its id is
 * made of who wrote it and when, else of its title. Who wrote it and when stays open. In: what is known, where it is from, and
 * whether an id is free for it.
 */
export function fillIn(
  known: Known,
  { path, heading, isFree, knownAs, isGiven }: Unsaid,
): Known & { id: string; title: string } {
  const title = known.title ?? (heading && clipAtWord(heading, LONGEST_TITLE)) ?? nameOf(path)
  const filled = { ...known, title, ...(!known.issued && { isUndated: true }) }
  const ids = [...(known.id && isId(known.id) ? [known.id] : []), ...toIds(filled, path)]
  const id = (isGiven && known.id) || knownAs || firstFree(ids, isFree) || ''
  return { ...filled, id }
}

/** In characters. */
const LONGEST_TITLE = 200

/** `my_essay-2.docx` as `My essay-2` */
function nameOf(path: string): string {
  const name = basename(path, extname(path))
    .replace(/[_\s]+/g, ' ')
    .trim()
  return name.charAt(0).toUpperCase() + name.slice(1) || 'Untitled'
}

/** What its id may be, the best first. */
function toIds(known: Known & { title: string }, path: string): string[] {
  const [family] = familiesOf({ ...known, type: known.type ?? 'document' })
  const year = known.issued?.['date-parts'][0]?.[0] ?? null
  const words = toSlug(known.title).split('-').slice(0, TITLE_WORDS).join('-')
  const by = (name: string) => toSlug([name, year].filter(Boolean).join('-'))
  return [
    family ? by(toSlug(family)) : '',
    words && by(words),
    toSlug(basename(path, extname(path))),
    'reading',
  ].filter(isId)
}

const TITLE_WORDS = 5

const toSlug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '')

const LONGEST_SLUG = 48

/** The most works that get the same name. */
const MOST_ALIKE = 5000

/** The best id with the first number that is free. */
function firstFree([id = 'reading']: readonly string[], isFree: (id: string) => boolean): string | null {
  for (let n = 1; n <= MOST_ALIKE; n++) {
    const numbered = n === 1 ? id : `${id}-${n}`
    if (isFree(numbered)) return numbered
  }
  return null
}
