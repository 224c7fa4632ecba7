import type { Note } from '../../corpus/schemas.ts'
import type { EntityOf } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import type { Random } from '../../quiz/random.ts'
import { BLANK, blankOut, givesAway } from '../../quiz/generate/blank.ts'
import { type Drafter, toChoice, toOption } from '../../quiz/generate/draft.ts'
import { likenessOf, shareSubject } from '../../quiz/generate/likeness.ts'

/** Of a statement with the name blanked out: which city it is about. */
export const askCity: Drafter = (note, library, random) => {
  const city = onlyCityOf(note, library)
  const blanked = city && blankOut(note.says, city.names)
  if (!city || !blanked || givesAway(blanked, city.names) || !isParticular(blanked) || THE_BLANK.test(blanked))
    return null
  if (CITY_WORDS.some(([id, words]) => id === city.id && words.test(blanked))) return null
  const others = citiesLike(city, note, library, random)
  const options = toChoice(
    toOption(city.id, city.name, true),
    others.map(({ id, name }) => toOption(id, name, false)),
    random,
  )
  return (
    options && {
      kind: 'choice',
      level: 'recall',
      stem: `Which city is this about? ${blanked}`,
      options,
      explanation: note.says,
    }
  )
}

/** What is left of a longer name, such as that of a region around the city. */
export const THE_BLANK = new RegExp(`\\b[Tt]he ${BLANK}`)

/** The city of a note, where it names no other place. */
export function onlyCityOf(note: Note, library: Library): EntityOf<'city'> | null {
  const [id, ...others] = note.cities
  const city = library.cities.find((one) => one.id === id)
  if (!city || others.length) return null
  const also = library.cities.filter((one) => one !== city && one.names.some((name) => note.says.includes(name)))
  return also.length ? null : city
}

/** Whether a statement holds a year, a figure or a quotation that ties it to one place, so that it cannot be said of many. */
export function isParticular(blanked: string): boolean {
  const rest = blanked.replaceAll(BLANK, '')
  return /\d|“/.test(rest) && !ASIDE.test(blanked)
}

/** Where the place is not what the statement is about. */
const ASIDE = new RegExp(`\\b(?:adopted in|at its|or in|meeting in|held in) ${BLANK}|${BLANK} state\\b`)

/**
 * Cities that somebody might take it for, and of which no note says anything like it: of the same country as far as they
 * go, and of the same part of the world where the note does not give the country away; the better documented first.
 */
export function citiesLike(city: EntityOf<'city'>, note: Note, library: Library, random: Random): EntityOf<'city'>[] {
  const { country, kind } = city.entry
  const givesCountryAway = COUNTRY_WORDS.some(([name, words]) => name === country && words.test(note.says))
  const isPlausible = ({ entry }: EntityOf<'city'>) =>
    entry.kind === kind && (entry.country === country || (!givesCountryAway && partOf(entry) === partOf(city.entry)))
  const saysAlike = (about: Note) => shareSubject(note, about, library) || likenessOf(note, about) >= ALIKE
  const others = library.cities.filter(
    (one) =>
      one !== city &&
      isPlausible(one) &&
      !note.says.includes(one.name) &&
      !(library.notesAbout.get(one.id) ?? []).some(saysAlike),
  )
  const isHardlyKnown = (id: string) => (library.notesAbout.get(id)?.length ?? 0) < KNOWN_BY
  const rank = ({ id, entry }: EntityOf<'city'>) =>
    (entry.country === country ? 0 : 2) + (entry.status === 'profiled' ? 0 : 1) + (isHardlyKnown(id) ? 3 : 0)
  return random.shuffle(others).sort((a, b) => rank(a) - rank(b))
}

/** The corpus counts the United Kingdom with North America, as Bauder does; a map does not. */
const partOf = ({ region, longitude }: EntityOf<'city'>['entry']): string =>
  region === 'The Anglo-American Realm' && longitude > -30 ? 'Continental Europe' : region

/** How many notes make a city one that a reader may remember. */
const KNOWN_BY = 3

/** The share of words from which on two notes may say the same. */
const ALIKE = 0.3

/** Words by which a text gives a city away to anybody, by the city's id: those of its language, and its best-known mayor. */
const CITY_WORDS: [city: string, words: RegExp][] = [
  ['barcelona', /\b(?:Catal\w*|Colau|Estratègia|Casa Nostra|veïnat|Volem|Servicio)/],
]

/** Words by which a text gives away in which country it is, by the country's name in the corpus. */
const COUNTRY_WORDS: [country: string, words: RegExp][] = [
  ['United States', /\b(?:USA?|U\.S\.|America|American|federal|Trump|California|Executive Order)\b/],
  ['United Kingdom', /\b(?:UK|United Kingdom|Cit(?:y|ies) of Sanctuary|Brit\w*|Engl\w*|Scot\w*|Wales|Welsh)\b/],
  ['Canada', /\b(?:Canad|Lamontagne|Quebec|Ontario)/],
  ['Germany', /\bGerman/],
  ['Spain', /\b(?:Spain|Spanish|Catal|Colau|Servicio|Estratègia|Casa Nostra|veïnat|Volem)/],
  ['France', /\b(?:France|French)\b/],
  ['Chile', /\bChile/],
  ['South Africa', /\b(?:South Africa|Methodist|Zimbabw|apartheid|Kihato|Mashaba)/],
  ['Netherlands', /\b(?:Netherlands|Dutch)\b/],
  ['Italy', /\bItal/],
  ['Turkey', /\b(?:Turkey|Turkish)\b/],
  ['Tunisia', /\bTunisia/],
  ['Switzerland', /\bSwi(?:ss|tz)/],
  ['Greece', /\bGree(?:ce|k)/],
  ['Colombia', /\bColombia/],
  ['Belgium', /\bBelgi/],
  ['Uruguay', /\bUruguay/],
  ['United Arab Emirates', /\bEmirat/],
  ['Portugal', /\b(?:Portug|CLAIM)/],
  ['Philippines', /\b(?:Philippin|Filipin)/],
  ['Nigeria', /\b(?:Nigeria|West Africa)/],
  ['Morocco', /\bMorocc/],
  ['Mexico', /\bMexic/],
  ['Malaysia', /\bMalaysia/],
  ['Lebanon', /\bLeban/],
  ['Kenya', /\bKenya/],
  ['Jordan', /\bJordan/],
  ['Indonesia', /\bIndonesia/],
  ['Ghana', /\b(?:Ghana|Setrana|West Africa)/],
  ['Ecuador', /\bEcuador/],
  ['Brazil', /\bBrazil/],
  ['Austria', /\bAustria/],
]
