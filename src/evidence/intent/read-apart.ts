import type { EntityOf } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { STOP_WORDS } from '../../search/analyze.ts'
import { foldForSearch } from '../../text/fold.ts'
import type { Intent } from './intent.ts'
import type { Skeleton } from './skeleton.ts'
import type { Thing } from './things.ts'

type Term = EntityOf<'term'>

/**
 * Reads what asks in which way two terms differ: `sanctuary city vs solidarity city`. `isBegun`: whether they may be called by
 * their first words, as {@link findBegun} finds them.
 */
export function readApart({ text, things, grammar }: Skeleton, library: Library, isBegun = false): Intent | null {
  const [one, other, ...more] = things
  if (one?.kind !== 'term' || other?.kind !== 'term' || more.length || BARE.test(text)) return null
  // Forms that compare speak of cities.
  if (!grammar.form('compare').test(text.replaceAll('<term>', '<city>'))) return null
  const pair = choosePair(termsOf(one, library), termsOf(other, library), !isBegun)
  return pair && { kind: 'apart', terms: [pair[0].name, pair[1].name] }
}

/** Two names with hardly anything between them may be searched for together. */
const BARE = /^<term>(?: (?!vs |versus )\S+)? <term>$/

/**
 * The words of a text by which terms of several words begin, as terms besides those that are named: `illegalized` in `between
 * illegalized and undocumented`. The ids of all that do are in the id, with spaces between them.
 */
export function findBegun(text: string, things: readonly Thing[], library: Library): Thing[] {
  const byBeginning = beginningsIn(library)
  const begun = [...text.matchAll(/[\p{L}\p{M}]{4,}/gu)].flatMap(({ 0: word, index: start }): Thing[] => {
    const end = start + word.length
    if (saysNothing(word) || things.some((thing) => start < thing.end && end > thing.start)) return []
    const ids = byBeginning.get(foldForSearch(word))
    return ids ? [{ kind: 'term', id: [...ids].join(' '), text: word, start, end }] : []
  })
  return [...things, ...begun].toSorted((a, b) => a.start - b.start)
}

const beginnings = new WeakMap<Library, Map<string, Set<string>>>()

/** The ids of the terms that have names of several words, by the first of these. */
function beginningsIn(library: Library): Map<string, Set<string>> {
  const known = beginnings.get(library)
  if (known) return known
  const found = new Map<string, Set<string>>()
  for (const { id, names } of library.terms)
    for (const name of names) {
      const [first = '', ...others] = foldForSearch(name).split(' ')
      if (others.length) found.set(first, (found.get(first) ?? new Set()).add(id))
    }
  beginnings.set(library, found)
  return found
}

/** Words that ask: terms that are called by a sentence begin with them too. */
const saysNothing = (word: string) => STOP_WORDS.has(foldForSearch(word))

const termsOf = ({ id }: Thing, { terms }: Library): Term[] =>
  id.split(' ').flatMap((each) => terms.find((term) => term.id === each) ?? [])

/**
 * Two different terms of some that may be meant: those of which one points at the other; where they are called by their whole
 * names, any.
 */
function choosePair(some: readonly Term[], others: readonly Term[], isByName: boolean): [Term, Term] | null {
  const pairs = some.flatMap((one) => others.flatMap((other): [Term, Term][] => (one === other ? [] : [[one, other]])))
  const pointsAt = (one: Term, other: Term) => one.entry['see-also'].includes(other.id)
  const linked = pairs.find(([one, other]) => pointsAt(one, other) || pointsAt(other, one))
  return linked ?? (isByName ? pairs[0] : null) ?? null
}
