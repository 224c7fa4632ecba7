import { writersOf } from '../../corpus/record.ts'
import type { Context } from '../../context/context.ts'
import type { Listed } from '../../evidence/intent/intent.ts'
import type { Named } from '../../library/entities.ts'
import { nameSource } from '../../library/authors.ts'
import { nameArea } from '../../library/areas.ts'
import type { Area } from '../../corpus/schemas/entities.ts'
import type { Wording } from '../../wording/wording.ts'
import type { Restrictions, Narrowed } from './restrictions.ts'

/** A restriction in a few words. */
export type Label = { of: keyof Restrictions; text: string }

/** Every restriction in a few words, in the order in which they are typed. */
export function labelsOf(
  restrictions: Restrictions,
  { from, to }: Pick<Narrowed, 'from' | 'to'>,
  { wording }: Pick<Context, 'wording'>,
): Label[] {
  const { by, naming, in: place, stances, years } = restrictions
  const labels: (Label | null)[] = [
    by && { of: 'by', text: wording.and(by.sources.map(nameSource)) },
    naming && { of: 'naming', text: wording.list.naming(naming.person.name) },
    place && { of: 'in', text: nameArea(place.area, wording.tag) },
    stances && { of: 'stances', text: nameStances(stances, wording) },
    years && { of: 'years', text: wording.list.years(from, to) },
  ]
  return labels.flatMap((label) => label ?? [])
}

/** That a person who was given in the place of a source has written none. */
export const sayNoSource = (
  { name }: Pick<Named, 'name'>,
  { wording: { notFound, kinds } }: Pick<Context, 'wording'>,
) => `${notFound.unknown(name, kinds.source)}.`

/** The sentence that counts: `Bauder (2022) names 9 cities in Africa (Legality, supported):`. */
export function sayCount(what: Listed, n: number, restrictions: Restrictions, labels: Label[], wording: Wording) {
  const { list } = wording
  const { by, in: place } = restrictions
  const there = place && nameThere(place.area, list.on)
  const bracketed = labels.filter(({ of }) => what === 'sources' || (of !== 'by' && !(of === 'in' && there)))
  const texts = bracketed.map(({ text }) => text).join('; ')
  const where = there && what !== 'sources' ? ` ${there}` : ''
  const things = `${list.counted[what](n)}${where}${texts ? ` (${texts})` : ''}`
  if (what === 'sources') return texts ? list.onThis(n, list.counted[what](n), texts) : list.there(n, things)
  const authors = by?.sources.flatMap(({ record }) => writersOf(record)) ?? []
  const who = by && { names: wording.and(by.sources.map(nameSource)), several: authors.length > 1 }
  return list.named(who, things)
}

/** `in Africa`, of a part of the world by its code; null where the catalogue has no such words. */
const nameThere = ({ code }: Area, words: Readonly<Record<string, string>>): string | null =>
  (code === null ? null : words[code]) ?? null

/** `Legality, supported`; a framework stands for all of its dimensions. */
function nameStances({ of, dimensions, stance }: NonNullable<Restrictions['stances']>, { stances }: Wording): string {
  const [only, ...others] = dimensions
  const name = only && !others.length ? only.name : of.name
  return stance ? `${name}, ${stances[stance]}` : name
}
