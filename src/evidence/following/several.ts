import type { Entity } from '../../library/entities.ts'
import { isPlural, CITY_NOUNS, SUBJECTS } from '../../speech/pointing.ts'
import type { SearchIndex } from '../search-index.ts'
import { entitiesOf, type Last } from './last.ts'
import { calledIn, hasOwnName, namedIn } from './named.ts'
import { isOwnThing, kindAsked, type Meant, meantThing, toMeant, whereabouts } from './things.ts'

/** How many things a `they` stands for at most. */
const MOST_JOINED = 3

/** What `they` means: the answer where somebody or several were asked for; those of whom the question says what they do; then as `it`. */
export function meantThings(last: Last, index: SearchIndex): Meant | null {
  const named = entitiesOf(last.named, index.library)
  const cities = entitiesOf(last.found, index.library).filter(({ kind }) => kind === 'city')
  const subject = subjectIn(last.question ?? '', index)
  const asksOfPlaces = !subject || CITY_NOUNS.test(subject)
  if (asksOfPlaces && ['person', 'place', 'several'].includes(kindAsked(last)) && cities.length > 1) {
    return { name: joinNames(cities.slice(0, MOST_JOINED), index), beside: null, isCity: false }
  }
  const several = named.filter(({ kind }) => kind === 'city').slice(0, MOST_JOINED)
  if (several.length > 1) return { name: joinNames(several, index), beside: null, isCity: false }
  const beside = whereabouts(last, index)
  if (subject && beside) return { name: subject, beside, isCity: false }
  const own = named.find((entity) => isOwnThing(entity) || entity.kind === 'city')
  return own ? toMeant(own, index) : meantThing(last, index)
}

/** Whether the last answer names several cities to who asked for one, and nothing else that `it` could be. */
export function hasManyDoers(last: Last, { library }: SearchIndex): boolean {
  const cities = entitiesOf(last.found, library).filter(({ kind }) => kind === 'city')
  return kindAsked(last) === 'person' && cities.length > 1 && !entitiesOf(last.named, library).some(isOwnThing)
}

/** `Toronto, Sheffield and Palermo`. */
export function joinNames(entities: readonly Entity[], index: SearchIndex): string {
  const names = entities.map((entity) => calledIn(entity, index))
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
}

/** Those of whom a question says what they do: `how many helpdesks …`, `why do refugees …`. Null where nobody does. */
function subjectIn(question: string, index: SearchIndex): string | null {
  for (const form of SUBJECTS) {
    const noun = question.match(form)?.[1]
    if (noun && isPlural(noun) && !namedIn(noun, index).some(({ entity }) => hasOwnName(entity))) return noun
  }
  return null
}
