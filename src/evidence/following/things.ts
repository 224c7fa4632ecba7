import type { Entity } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { ARTICLE_NOUN, isPlural } from '../../speech/pointing.ts'
import { formOf, type Kind } from '../reading/form.ts'
import { analyze } from '../../search/analyze.ts'
import type { SearchIndex } from '../search-index.ts'
import { calledIn, hasOwnName, namedIn, spokenAs } from './named.ts'
import { entitiesOf, type Last } from './last.ts'

/** What a pointer stands for: its name in a sentence, and what says where that belongs, where the name says too little. */
export type Meant = { name: string; beside: string | null; isCity: boolean }

/** The things spoken of last: those that were asked for first, then what the question names, then the rest of the answer. */
export function spokenOf(last: Last, asksFor: readonly Kind[], { library }: SearchIndex): Entity[] {
  const isAnswer = asksFor.includes(kindAsked(last)) && !asksWhoIs(last, library)
  const [named, found] = [entitiesOf(last.named, library), entitiesOf(last.found, library)]
  return isAnswer ? [...found, ...named] : [...named, ...found]
}

/** Whether the last question is who somebody is: then it is about them, and not about who else is in the answer. */
const asksWhoIs = ({ question, named }: Last, library: Library) =>
  /^who(?:['’]s| is| are| was| were)\b/i.test(question ?? '') &&
  entitiesOf(named, library).some(({ kind }) => kind === 'person')

/** What kind of thing the last question asks for. */
export const kindAsked = ({ question }: Last): Kind => (question === null ? 'anything' : formOf(question).kind)

/** Whom `he` and `she` mean. */
export function meantPerson(last: Last, index: SearchIndex): Meant | null {
  const person = spokenOf(last, ['person'], index).find(({ kind }) => kind === 'person')
  return person ? toMeant(person, index) : null
}

/** Where `there` is. */
export function meantPlace(last: Last, index: SearchIndex): Meant | null {
  const city = spokenOf(last, ['place', 'several'], index).find(({ kind }) => kind === 'city')
  return city ? toMeant(city, index) : null
}

/**
 * What `it` means: what the question speaks of first, by a name of its own or as `the plan`; what is named in the answer to
 * a question of what; what else the question names; then the answer.
 */
export function meantThing(last: Last, index: SearchIndex): Meant | null {
  const question = last.question ?? ''
  const named = entitiesOf(last.named, index.library)
  const found = entitiesOf(last.found, index.library)
  const first = firstOf(question, index)
  if (typeof first === 'string')
    return { name: `the ${first}`, beside: first.includes(' ') ? null : whereabouts(last, index), isCity: false }
  const own = first ?? named.find(isOwnThing)
  if (own) return toMeant(own, index)
  const doer = kindAsked(last) === 'person' && found.find(({ kind }) => kind === 'city')
  if (doer) return toMeant(doer, index)
  const answer = /\b(?:what|which)\b/iu.test(question) ? found.find(isOwnThing) : undefined
  if (answer) return { ...toMeant(answer, index), beside: whereabouts(last, index) }
  const other =
    named.find(({ kind }) => kind === 'city') ??
    named.find(({ kind }) => kind === 'term') ??
    found.find(isOwnThing) ??
    found.find(({ kind }) => kind === 'city')
  return other ? toMeant(other, index) : null
}

/** What is followed or broken: a rule in the last reply. Null where none is. */
export function meantRule({ named, found }: Last, index: SearchIndex): Meant | null {
  const rule = entitiesOf([...named, ...found], index.library).find(
    ({ kind, entry }) => kind === 'term' && RULES.includes(entry.kind),
  )
  return rule ? toMeant(rule, index) : null
}

const RULES: readonly string[] = ['law', 'policy', 'instrument']

/** Whose `its` means: a thing or a city with a name of its own, before what has none. */
export function meantOwner(last: Last, index: SearchIndex): Meant | null {
  const owner = entitiesOf(last.named, index.library).find((entity) => isOwnThing(entity) || entity.kind === 'city')
  return owner ? toMeant(owner, index) : meantThing(last, index)
}

/** Whether something has a name of its own, and is no city and nobody. */
export const isOwnThing = (entity: Entity) => hasOwnName(entity) && entity.kind !== 'city' && entity.kind !== 'person'

/** A thing as it is meant. */
export const toMeant = (entity: Entity, index: SearchIndex): Meant => ({
  name: spokenAs(entity, index),
  beside: null,
  isCity: entity.kind === 'city',
})

/** What a question speaks of first: a thing with a name of its own, or a noun behind an article. Null for neither. */
function firstOf(question: string, index: SearchIndex): Entity | string | null {
  const names = namedIn(question, index)
  const own = names.find(({ entity }) => isOwnThing(entity))
  for (const { 0: whole, 1: noun = '', index: at = 0 } of question.matchAll(ARTICLE_NOUN)) {
    if (own && own.start < at + whole.length) break
    const start = at + whole.length - noun.length
    const name = names.find((each) => start >= each.start && start < each.end)
    if (!name) {
      if (!isPlural(noun)) return noun
    } else if (!hasOwnName(name.entity) || name.entity.kind === 'person') {
      // `the Steinle case`
      const behind = question.slice(name.end).match(/^ (\p{L}+)/u)?.[1] ?? ''
      return analyze(behind).length && name.entity.kind === 'person' ? `${name.text} ${behind}` : name.text
    }
  }
  return own?.entity ?? null
}

/** Where what was spoken of belongs, or to whom: a city, a network, or the person asked for. Null where there is none. */
export function whereabouts(last: Last, index: SearchIndex): string | null {
  const spoken = spokenOf(last, ['person', 'place'], index)
  const isOfPerson = kindAsked(last) === 'person' || namesItself(last, index)
  const kinds = ['city', 'network', ...(isOfPerson ? ['person'] : [])]
  const [first] = kinds.flatMap((kind) => spoken.find((entity) => entity.kind === kind) ?? [])
  return first ? calledIn(first, index) : null
}

/** Whether the last question names something by a name of its own. */
export const namesItself = ({ named }: Last, { library }: SearchIndex): boolean =>
  entitiesOf(named, library).some(hasOwnName)
