import type { Note } from '../../corpus/schemas/note.ts'
import type { EntityOf } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { BLANK, blankOut, givesAway } from '../../quiz/generate/blank.ts'
import { type Drafter, notesOf, toDistractor, toKey, toOptions } from '../../quiz/generate/draft.ts'
import { isUnasked, likenessOf, shareSubject } from '../../quiz/generate/likeness.ts'
import { levelOf } from '../../quiz/generate/view.ts'
import { matcherOf } from '../../text/word-patterns.ts'
import { isPlausible, onlyCityOf, farness, THE_BLANK } from './city.ts'

type City = EntityOf<'city'>

/** Of a city: which of several statements about cities is told of it, the names blanked out. */
export const askWhatIsTold: Drafter = (note, library, random) => {
  const city = onlyCityOf(note, library)
  const text = city && tell(note, city, city, library)
  if (!city || !text) return null
  const own = library.notesAbout.get(city.id) ?? []
  const others = random.shuffle([...library.notes.values()]).flatMap((other) => {
    const of = onlyCityOf(other, library)
    if (!of || isUnasked(other, library) || !isPlausible(of, city, note, library) || isOver(other, note)) return []
    if (own.some((one) => likenessOf(one, other) >= (shareSubject(one, other, library) ? NEAR : ALIKE))) return []
    const theirs = tell(other, of, city, library)
    return theirs ? [{ other, of, theirs }] : []
  })
  const nearest = others.toSorted((a, b) => farness(a.of, city, library) - farness(b.of, city, library))
  const options = toOptions(
    toKey(note.id, text),
    ofEachCity(nearest).map(({ other, of, theirs }) => toDistractor(other.id, theirs, `That is ${of.name}.`, other)),
    random,
  )
  return (
    options && {
      kind: 'choice',
      level: levelOf(note),
      stem: `Which of these do the readings tell of ${city.name}?`,
      options,
      explanation: note.says,
      notes: notesOf(options),
    }
  )
}

/**
 * What a note says of a city, with the name blanked out; null where that would give it away, or another country than that of
 * the city asked about.
 */
function tell({ says }: Note, of: City, asked: City, { quizRules, cities }: Library): string | null {
  const short = says.length <= LONGEST ? blankOut(says, of.names) : null
  // Right behind the name, its country is no part of what is told.
  const blanked = short
    ?.replaceAll(`${BLANK} in ${of.entry.country} `, `${BLANK} `)
    .replaceAll(`${BLANK}, ${of.entry.country},`, BLANK)
  if (
    !blanked ||
    givesAway(blanked, of.names) ||
    THE_BLANK.test(blanked) ||
    isPartOf(says, of) ||
    asked.names.some((name) => blanked.includes(name))
  )
    return null
  const { cities: ofCity, countries } = quizRules['gives-away']
  const betrays = [ofCity[of.id], countries[of.entry.country]].some((words) => words && matcherOf(words)(blanked))
  const isAbroad = cities.some(({ entry }) => entry.country === of.entry.country && blanked.includes(entry.country))
  return betrays || isAbroad ? null : blanked
}

/** Whether a statement is about a part of a city, which would leave two blanks for two names. */
const isPartOf = (says: string, { entry }: City) => entry.parts.some(({ name }) => says.includes(name))

/** The first of each city, then the second: so that the options are of several. */
function ofEachCity<Told extends { of: City }>(told: readonly Told[]): Told[] {
  const first = told.filter((one, i) => told.findIndex(({ of }) => of === one.of) === i)
  return first.length >= FEWEST ? first : [...first, ...told.filter((one) => !first.includes(one))]
}

/** Whether an option would stand out by its length. */
const isOver = (other: Note, note: Note) =>
  other.says.length > 1.6 * note.says.length || other.says.length < 0.6 * note.says.length

/** How long an option may be, in characters: four of them are to be read at a glance. */
const LONGEST = 260

/** The share of words from which on something may be told of the other city as well; and the same where it is on one thing. */
const ALIKE = 0.3
const NEAR = 0.2

/** How many cities the other options are of, where there are as many. */
const FEWEST = 3
