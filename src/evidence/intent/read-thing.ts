import { citiesIn } from '../../library/areas.ts'
import { foldName } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import type { Intent } from './intent.ts'
import type { Skeleton } from './skeleton.ts'
import { sourceByAuthor } from './sources.ts'
import type { Thing } from './things.ts'

/** Reads what asks for all there is on one thing: its name alone, `tell me about Accra`, `what is a sanctuary city`. */
export function readThing(skeleton: Skeleton, library: Library): Intent | null {
  const { text, grammar, things } = skeleton
  const [thing, ...others] = things
  if (PLACED.test(text)) return { kind: 'thing', of: 'city', name: things.map((each) => each.text).join(', ') }
  if (!thing || others.length) return null
  if (thing.kind === 'area') return text === '<area>' ? tellOfArea(thing.id, library) : null
  const isAsked = grammar.form('tell').test(text) || grammar.form('define').test(text)
  return isAsked ? toIntent(thing, skeleton, library) : null
}

/** A city with what it is in behind it, and nothing else. */
const PLACED = /^<city>(?: <area>){1,2}$/

function toIntent({ kind, id, text }: Thing, skeleton: Skeleton, library: Library): Intent | null {
  if (kind === 'dimension') return { kind, id }
  if (kind === 'framework') return { kind, id, said: null }
  if (kind === 'author') return tellOfAuthor(text, skeleton, library)
  if (kind === 'area' || kind === 'title') return null
  const entity = library.entityById.get(id)
  return entity ? { kind: 'thing', of: entity.kind, name: entity.name } : null
}

/** The cities of an area, where there are any: the sources may tell of a country and name none. */
function tellOfArea(wanted: string, library: Library): Intent | null {
  const area = library.areas.find(({ id }) => id === wanted)
  return area && citiesIn(area, library).length ? { kind: 'thing', of: 'city', name: area.name } : null
}

/** The author, where the library knows them as a person; else what they wrote. */
function tellOfAuthor(name: string, skeleton: Skeleton, library: Library): Intent | null {
  const wanted = foldName(name)
  const fits = (names: readonly string[]) =>
    names.map(foldName).some((each) => each === wanted || `${each}s` === wanted)
  const person = library.entities.find(({ kind, names }) => kind === 'person' && fits(names))
  if (person) return { kind: 'thing', of: 'person', name: person.name }
  const source = sourceByAuthor(skeleton, library)
  if (source) return { kind: 'record', source: source.id, field: null }
  return null
}
