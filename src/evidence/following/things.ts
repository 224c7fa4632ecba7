import type { Entity } from '../../library/entities.ts'
import { kindOf } from '../reading/kinds.ts'
import type { SearchIndex } from '../search-index.ts'
import { ARTICLE_NOUN, isPlural } from '../../speech/pointing.ts'
import { entityOf, type Last } from './last.ts'
import { hasOwnName } from './named.ts'

/** What a pointer stands for: its name in a sentence, and what else was spoken of, where the name alone says too little. */
export type Thing = { name: string; beside: string[] }

/** The things spoken of last, those first that a pointer means first: the answer where one was asked for, then the question's. */
export function spokenOf(last: Last, asksFor: 'person' | 'place' | null, { library }: SearchIndex): Entity[] {
  const asked = last.question === null ? null : kindOf(last.question)
  const [named, found] = [last.named, last.found].map((ids) => ids.flatMap((id) => entityOf(id, library) ?? []))
  const isAnswer = asked !== null && asked === asksFor
  return [...(isAnswer ? (found ?? []) : []), ...(named ?? []), ...(isAnswer ? [] : (found ?? []))]
}

/** Whom `he` and `she` mean. */
export function personIn(last: Last, index: SearchIndex): Thing | null {
  const person = spokenOf(last, 'person', index).find(({ kind }) => kind === 'person')
  if (person) return { name: person.name, beside: [] }
  const answered = last.question !== null && kindOf(last.question) === 'person' ? nameInFirst(last, index) : null
  return answered ? { name: answered, beside: besideOf(last, index) } : null
}

/** Where `there` is. */
export function placeIn(last: Last, index: SearchIndex): Thing | null {
  const city = spokenOf(last, 'place', index).find(({ kind }) => kind === 'city')
  return city ? { name: city.name, beside: [] } : null
}

/**
 * What `it` and `they` mean: what the question names by a name of its own, what it speaks of as `the plan`, what else it
 * names, then what the first excerpt is about. Cities do things as many, and are spoken of last as one.
 */
export function thingIn(last: Last, isMany: boolean, index: SearchIndex): Thing | null {
  const { library } = index
  const named = last.named.flatMap((id) => entityOf(id, library) ?? [])
  const isOwn = (entity: Entity) => hasOwnName(entity) && entity.kind !== 'city' && entity.kind !== 'person'
  const own = named.find(isOwn)
  if (own) return { name: own.name, beside: [] }
  const city = named.find(({ kind }) => kind === 'city')
  const noun = nounIn(last.question ?? '', isMany, index)
  if (noun && !(isMany && city)) return { name: `the ${noun}`, beside: besideOf(last, index) }
  const other = (isMany ? city : null) ?? named.find(({ kind }) => kind === 'term') ?? city
  if (other) return { name: other.name, beside: [] }
  const found = spokenOf(last, null, index).filter((entity) => isOwn(entity) || entity.kind === 'city')
  const first = found.find(isOwn) ?? found[0]
  return first ? { name: first.name, beside: [] } : null
}

/** What a question speaks of as `the plan` or `a declaration`; null where it is called by a name, or by none. */
function nounIn(question: string, isMany: boolean, { search }: SearchIndex): string | null {
  const names = search.findNames(question)
  const nouns = [...question.matchAll(ARTICLE_NOUN)].flatMap(({ 1: noun = '', index = 0 }) => {
    const at = index + question.slice(index).indexOf(noun)
    const inName = names.some(({ id, start, end }) => id && at >= start && at < end && end - start > noun.length)
    return inName || isPlural(noun) !== isMany ? [] : [noun]
  })
  return nouns[0] ?? null
}

/** A name of two words and more in the first place, of nothing that the library knows: who is asked for. */
function nameInFirst({ places, question }: Last, { library, search }: SearchIndex): string | null {
  const says = library.notes.get(places[0] ?? '')?.says ?? ''
  const known = search.findNames(says)
  const names = [...says.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu)]
  const isFree = (match: RegExpExecArray) =>
    !known.some(({ start, end }) => start < match.index + match[0].length && end > match.index)
  const free = names.find((match) => isFree(match) && !question?.toLowerCase().includes(match[0].toLowerCase()))
  return free?.[0] ?? null
}

/** What names where a thing belongs that has no name of its own: the city, the network or the person spoken of. */
const besideOf = (last: Last, index: SearchIndex): string[] =>
  spokenOf(last, null, index)
    .filter((entity) => entity.kind !== 'term')
    .slice(0, 1)
    .map(({ name }) => name)

/** ` (Johannesburg)` behind a question that names nothing by itself; empty where the last one named something. */
export function besides(last: Last, index: SearchIndex): string {
  const hasNamed = last.named.some((id) => {
    const entity = entityOf(id, index.library)
    return entity && hasOwnName(entity)
  })
  const beside = hasNamed ? [] : besideOf(last, index)
  return beside.length ? ` (${beside.join(', ')})` : ''
}
