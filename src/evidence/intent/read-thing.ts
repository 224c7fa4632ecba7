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
  if (!thing || others.length) return null
  const isAsked = grammar.form('tell').test(text) || grammar.form('define').test(text)
  return isAsked ? toIntent(thing, skeleton, library) : null
}

function toIntent({ kind, id, text }: Thing, skeleton: Skeleton, library: Library): Intent | null {
  if (kind === 'dimension' || kind === 'framework') return { kind, id }
  if (kind === 'author') return tellOfAuthor(text, skeleton, library)
  if (kind === 'area') return null
  const entity = library.entities.find((each) => each.kind === kind && each.id === id)
  return entity ? { kind: 'thing', of: entity.kind, name: entity.name } : null
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
