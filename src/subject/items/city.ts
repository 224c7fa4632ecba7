import type { City } from '../../corpus/schemas/entities.ts'
import { CITY_KIND } from '../../corpus/schemas/kind.ts'
import type { Note } from '../../corpus/schemas/note.ts'
import type { EntityOf } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import type { Random } from '../../quiz/random.ts'
import { matcherOf } from '../../text/word-patterns.ts'
import { BLANK, blankOut, givesAway } from '../../quiz/generate/blank.ts'
import { canBeSaid, type Drafter, notesOf, toDistractor, toKey, toOptions } from '../../quiz/generate/draft.ts'
import { likenessOf, shareSubject } from '../../quiz/generate/likeness.ts'

/** Of a statement with the name blanked out: which city it is about. */
export const askCity: Drafter = (note, library, random) => {
  const city = onlyCityOf(note, library)
  const blanked = city && blankOut(note.says, city.names)
  if (!city || !blanked || givesAway(blanked, city.names) || THE_BLANK.test(blanked)) return null
  // Much is said of many cities alike; what else a library lists is told apart by what is said of it.
  if (city.entry.of === CITY_KIND.one && !isParticular(blanked, library)) return null
  if (matcherOf(library.quizRules['gives-away'].cities[city.id] ?? NONE)(blanked)) return null
  const others = citiesLike(city, note, library, random)
  const options = toOptions(
    toKey(city.id, city.name),
    others.map(({ city: { id, name }, told }) => toDistractor(id, name, told.says, told)),
    random,
  )
  return (
    options && {
      kind: 'choice',
      level: 'recall',
      stem: `Which ${nameSort(city, library)} is this about? ${blanked}`,
      options,
      explanation: note.says,
      notes: notesOf(options),
    }
  )
}

/** What a thing is called as one of many: a city by its kind of place, another by its sort or by the kind that the library lists. */
const nameSort = ({ entry }: EntityOf<'city'>, { kinds }: Library): string => {
  const kind = kinds.find(({ one }) => one === entry.of)
  return entry.kind || (kind?.called.en?.one ?? entry.of)
}

/** What is left of a longer name, such as that of a region around the city. */
export const THE_BLANK = new RegExp(`\\b[Tt]he ${BLANK}`)

/** The cities of notes, which every item on cities asks for again. */
const onlyCities = new WeakMap<Note, EntityOf<'city'> | null>()

/** The city of a note, where it names no other place. */
export function onlyCityOf(note: Note, library: Library): EntityOf<'city'> | null {
  const known = onlyCities.get(note)
  if (known !== undefined) return known
  const city = findOnlyCity(note, library)
  onlyCities.set(note, city)
  return city
}

function findOnlyCity(note: Note, library: Library): EntityOf<'city'> | null {
  const [id, ...others] = note.cities
  const city = library.cities.find((one) => one.id === id)
  if (!city || others.length) return null
  const also = library.cities.filter((one) => one !== city && one.names.some((name) => note.says.includes(name)))
  return also.length ? null : city
}

/** Whether a statement holds a year, a figure or a quotation that ties it to one place, so that it cannot be said of many. */
export function isParticular(blanked: string, { quizRules }: Library): boolean {
  const rest = blanked.replaceAll(BLANK, '')
  return /\d|“/.test(rest) && !matcherOf(quizRules.asides)(blanked.replaceAll(BLANK, '_'))
}

/** A city that somebody might take for another, and what the sources tell of it that comes nearest. */
export type LikeCity = { city: EntityOf<'city'>; told: Note }

/**
 * Cities that somebody might take it for, and of which no note says anything like it: of the same country as far as they
 * go, and of the same part of the world where the note does not give the country away; the better documented first. Each has
 * a note of its own.
 */
export function citiesLike(city: EntityOf<'city'>, note: Note, library: Library, random: Random): LikeCity[] {
  const saysAlike = (about: Note) => shareSubject(note, about, library) || likenessOf(note, about) >= ALIKE
  const others = library.cities.flatMap((one) => {
    const about = library.notesAbout.get(one.id) ?? []
    const told = about
      .filter((other) => other.cities.length === 1 && canBeSaid(other))
      .toSorted((a, b) => likenessOf(note, b) - likenessOf(note, a))[0]
    const isFit = isPlausible(one, city, note, library) && !note.says.includes(one.name) && !about.some(saysAlike)
    return told && isFit ? [{ city: one, told }] : []
  })
  return random.shuffle(others).sort((a, b) => farness(a.city, city, library) - farness(b.city, city, library))
}

/** Whether one city could be taken for another: of one kind, and of one country or, unless a note gives that away, one part of the world. */
export function isPlausible(
  one: EntityOf<'city'>,
  city: EntityOf<'city'>,
  { says }: Note,
  { quizRules }: Library,
): boolean {
  const { country, kind, of } = city.entry
  if (one !== city && of !== CITY_KIND.one) return one.entry.of === of && one.entry.kind === kind
  const givesCountryAway = matcherOf(quizRules['gives-away'].countries[country] ?? NONE)
  const isNear = partOf(one.entry, quizRules.regions) === partOf(city.entry, quizRules.regions)
  return (
    one !== city && one.entry.kind === kind && (one.entry.country === country || (isNear && !givesCountryAway(says)))
  )
}

/** Those of its country before others, the documented ones first. */
export function farness({ id, entry }: EntityOf<'city'>, city: EntityOf<'city'>, { notesAbout }: Library): number {
  const isHardlyKnown = (notesAbout.get(id)?.length ?? 0) < KNOWN_BY
  return (
    (entry.country === city.entry.country ? 0 : 2) + (entry.status === 'profiled' ? 0 : 1) + (isHardlyKnown ? 3 : 0)
  )
}

/** The part of the world that a city is in, on a map. */
const partOf = ({ country, region }: City, regions: Record<string, string>): string => regions[country] ?? region

const NONE: readonly string[] = []

/** How many notes make a city one that a reader may remember. */
const KNOWN_BY = 3

/** The share of words from which on two notes may say the same. */
const ALIKE = 0.3
