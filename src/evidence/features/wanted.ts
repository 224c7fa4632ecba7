import { later } from '../../base/later.ts'
import { analyze } from '../../search/analyze.ts'
import { COUNTRY_WORDS, NAMED_PLACES, NAMED_THINGS, ROLES } from '../../speech/answering.ts'
import type { Kind } from '../reading/form.ts'
import type { Question } from '../reading/question.ts'
import { isCountry } from './countries.ts'
import { most } from './overlap.ts'
import type { Holdings } from './holdings.ts'
import type { Slot } from './slot.ts'
import { isNamedBeside } from './told.ts'
import type { Weighing } from './weigh.ts'

/** Where names are asked for (`which court`, `list the members`): whether a hit has new ones of the kind, and several. */
export function measureWanted({ form }: Question, { shares, isNew }: Slot, { texts }: Weighing) {
  const wanted = wantedBy(form)
  if (!wanted) return NOTHING
  const counts = texts.sentences.map(({ holds }) => new Set(namesOfKind(wanted, holds).filter(isNew)).size)
  const count = most(counts)
  const here = most(counts.map((found, i) => (found ? (shares[i] ?? 0) : 0)))
  return {
    wantedNone: Number(count === 0),
    wantedRow: Number(/s$/.test(form.noun) && count < 2),
    wantedApart: most(shares) - here,
    wantedBeside: Number(
      !isNamedBeside(form.head, texts.sentences, ({ holds }) => namesOfKind(wanted, holds).filter(isNew)),
    ),
  }
}

const NOTHING = { wantedNone: 0, wantedRow: 0, wantedApart: 0, wantedBeside: 0 }

type Wanted = 'places' | 'countries' | 'people' | 'things'

const ASKING_FOR_NAMES: readonly Kind[] = ['noun', 'several', 'anything', 'person']

const termsOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap(analyze))

const kinds = later((): readonly [Wanted, ReadonlySet<string>][] => [
  ['countries', termsOf(COUNTRY_WORDS)],
  ['places', termsOf(NAMED_PLACES)],
  ['things', termsOf(NAMED_THINGS)],
  ['people', termsOf(ROLES)],
])

/** The kind of names that the head of a question asks for; null where it asks for none. */
export function wantedBy({ kind, head }: Question['form']): Wanted | null {
  if (!ASKING_FOR_NAMES.includes(kind)) return null
  const found = kinds().find(([, terms]) => head.some((term) => terms.has(term)))?.[0] ?? null
  return found === 'things' && kind === 'person' ? null : found
}

export function namesOfKind(wanted: Wanted, { places, people, names }: Holdings): readonly string[] {
  if (wanted === 'countries') return names
  if (wanted === 'places') return places.filter((place) => !isCountry(place))
  return wanted === 'people' ? people : names
}
