import type { NameKind } from '../../answer/names.ts'
import { RECORDS } from '../../answer/sources.ts'
import { readerError } from '../../base/errors.ts'
import type { Context } from '../../context/context.ts'
import { findThingKind, viewOf } from '../../library/kinds.ts'
import { foldName } from '../../library/entities.ts'
import type { Listed } from '../../evidence/intent/intent.ts'
import type { Library } from '../../library/library.ts'
import type { Wording } from '../../wording/wording.ts'
import { CITIES, NETWORKS, PEOPLE, TERMS } from '../name-kinds.ts'

/** What can be listed. */
export const LISTED = {
  cities: CITIES,
  networks: NETWORKS,
  people: PEOPLE,
  terms: TERMS,
  sources: RECORDS,
} as const satisfies Record<Listed, NameKind>

const isListed = (kind: string): kind is Listed => Object.hasOwn(LISTED, kind)

/** The kinds, as they are offered. */
export const KINDS = Object.keys(LISTED).filter(isListed)

/** The same in a library, whose things are listed by their own kinds. */
export const kindsIn = ({ kinds }: Library): string[] =>
  KINDS.flatMap((kind) => (kind === 'cities' ? kinds.map(({ many }) => many) : kind))

/** Whether a library has any of a kind. */
export function hasAny(kind: string, library: Library): boolean {
  const found = findThingKind(kind, library)
  if (found) return viewOf(library, found.one).cities.length > 0
  return isListed(kind) && LISTED[kind].listOf(library).length > 0
}

/** Reads a kind, by its name in English or in the language spoken. Throws a reader error that says which there are. */
export function readKind(typed: string, { library, wording }: Context): Listed {
  const offered = KINDS.filter((kind) => hasAny(kind, library))
  return readChoice(typed, offered, wording.list.kinds, wording)
}

/** One of some choices, by itself or by what it is called. Throws a reader error that says which there are. */
export function readChoice<Choice extends string>(
  typed: string,
  choices: readonly Choice[],
  words: Record<Choice, string>,
  { list, settings }: Pick<Wording, 'list' | 'settings'>,
): Choice {
  const found = choices.find((choice) => [choice, words[choice]].some((name) => foldName(name) === foldName(typed)))
  if (found) return found
  throw readerError(list.unfit(typed), settings.allowed(choices.map((choice) => words[choice])))
}
