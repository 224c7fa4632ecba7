import type { Entity } from '../../library/entities.ts'
import { ENDS } from '../../speech/asking.ts'
import { isPlural, POINTING_NOUN } from '../../speech/pointing.ts'
import type { SearchIndex } from '../search-index.ts'
import type { Last } from './last.ts'
import { hasOwnName, namedIn, spokenAs } from './named.ts'
import { spokenOf } from './things.ts'

/**
 * `the network`, `the mayor`: a question with a noun called by the name of what was spoken of last and is one. Null where
 * nothing is. In: the question, and as it was typed: what was put into it since is called as it is to be.
 */
export function nameNouns(text: string, typed: string, last: Last, index: SearchIndex): string | null {
  const own = namedIn(text, index).filter(({ entity }) => hasOwnName(entity))
  const spoken = spokenOf(last, [], index).filter(hasOwnName)
  for (const { 0: whole, 1: noun = '', 2: ending = '', index: at } of text.matchAll(POINTING_NOUN)) {
    if (!typed.includes(whole) || own.some(({ start, end }) => at < end && at + whole.length > start)) continue
    const name = countryOf(noun, spoken) ?? nameOf(noun, spoken, index)
    if (name !== null) return `${text.slice(0, at)}${name}${ending}${text.slice(at + whole.length).replace(ENDS, '')}?`
  }
  return null
}

/** How many things `those cities` stands for at most. */
const MOST_JOINED = 5

/** The name of what is called by a noun; the names of several where the noun is of many. */
function nameOf(noun: string, spoken: Entity[], index: SearchIndex): string | null {
  const one = noun
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=[^us])s$/, '')
  const ofKind = spoken.filter(({ kind }) => kind === one)
  const called = ofKind.length ? ofKind : spoken.filter((entity) => isCalled(entity, one))
  const names = called.slice(0, isPlural(noun) ? MOST_JOINED : 1).map((entity) => spokenAs(entity, index))
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? null)
}

/** The country of the city that was spoken of. */
function countryOf(noun: string, spoken: Entity[]): string | null {
  const city = spoken.find((entity) => entity.kind === 'city')
  return noun.toLowerCase() === 'country' && city?.kind === 'city' ? city.entry.country : null
}

/** How many words of what a person is are looked at: what comes after is what else they are. */
const WORDS_OF_ROLE = 4

/** Whether a thing can be called so: by its kind, a word of its name, or what a person is. */
function isCalled({ kind, name, entry }: Entity, noun: string): boolean {
  const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}]+/u)
  if (kind === 'person') return wordsOf(entry.role).slice(0, WORDS_OF_ROLE).includes(noun)
  if (kind === 'city') return [entry.of, entry.kind].includes(noun)
  return kind === noun || entry.kind === noun || wordsOf(name).includes(noun)
}
