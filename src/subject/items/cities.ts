import type { EntityOf } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { matcherOf } from '../../text/word-patterns.ts'
import { blankOut, givesAway } from '../../quiz/generate/blank.ts'
import { citiesLike, isParticular, type LikeCity, THE_BLANK } from './city.ts'
import { type Drafter, notesOf, toDistractor, toKey } from '../../quiz/generate/draft.ts'

/** How many cities a statement may name, and how many options there are. */
const NAMED = { least: 2, most: 4 }
const OPTIONS = 6

/** Of a statement with the names of several cities blanked out: which cities it is about. */
export const askCities: Drafter = (note, library, random) => {
  const cities = note.cities.flatMap((id) => library.cities.find((city) => city.id === id) ?? [])
  if (cities.length < NAMED.least || cities.length > NAMED.most || isOpen(note.says, library)) return null
  const blanked = cities.reduce<string | null>((text, city) => text && blankOut(text, city.names), note.says)
  if (!blanked || !isParticular(blanked, library) || namesAnother(blanked, library)) return null
  if (cities.some(({ names }) => givesAway(blanked, names)) || THE_BLANK.test(blanked)) return null
  const each = cities.map((city) =>
    citiesLike(city, note, library, random).filter((other) => !cities.includes(other.city)),
  )
  const others = inTurn(each).slice(0, OPTIONS - cities.length)
  if (others.length < OPTIONS - cities.length) return null
  const options = random.shuffle([
    ...cities.map(({ id, name }) => toKey(id, name)),
    ...others.map(({ city: { id, name }, told }) => toDistractor(id, name, told.says, told)),
  ])
  return {
    kind: 'several',
    level: 'recall',
    stem: `Which ${cities.length} ${cities.every(({ entry }) => entry.kind === 'city') ? 'cities' : 'places'} are blanked out here (several)? ${blanked}`,
    options,
    explanation: note.says,
    notes: notesOf(options),
  }
}

/** Whether more than those named belong there: others might be right as well. */
const isOpen = (says: string, { quizRules }: Library): boolean =>
  /\band \w+ others\b/.test(says) || matcherOf(quizRules['open-lists'])(says)

/** One of each list after the other, each city once. */
function inTurn(lists: LikeCity[][]): LikeCity[] {
  const longest = Math.max(...lists.map(({ length }) => length))
  const each = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat()
  return each.filter(({ city }, i) => each.findIndex((other) => other.city === city) === i)
}

/** Whether a statement names a city beside those that are blanked out: it would be an answer, or give one away. */
const namesAnother = (blanked: string, { cities }: Library) =>
  cities.some(({ names }: EntityOf<'city'>) => names.some((name) => blanked.includes(name)))
