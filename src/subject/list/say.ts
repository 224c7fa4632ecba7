import type { Context } from '../../context/context.ts'
import { nameSource } from '../../library/authors.ts'
import { continentOf, nameRegion } from '../../library/regions.ts'
import type { Wording } from '../../wording/wording.ts'
import type { Listed } from './kinds.ts'
import type { Restrictions, Narrowed } from './restrictions.ts'

/** A restriction in a few words. */
export type Label = { of: keyof Restrictions; text: string }

/** Every restriction in a few words, in the order in which they are typed. */
export function labelsOf(
  restrictions: Restrictions,
  { from, to }: Pick<Narrowed, 'from' | 'to'>,
  { wording }: Pick<Context, 'wording'>,
): Label[] {
  const { by, in: place, stances, years } = restrictions
  const labels: (Label | null)[] = [
    by && { of: 'by', text: wording.and(by.sources.map(nameSource)) },
    place && { of: 'in', text: nameRegion(place.region, wording.tag) },
    stances && { of: 'stances', text: nameStances(stances, wording) },
    years && { of: 'years', text: wording.list.years(from, to) },
  ]
  return labels.flatMap((label) => label ?? [])
}

/** The sentence that counts: `Bauder (2022) names 9 cities in Africa (Legality, supported):`. */
export function sayCount(what: Listed, n: number, restrictions: Restrictions, labels: Label[], wording: Wording) {
  const { list } = wording
  const { by, in: place } = restrictions
  const continent = place && continentOf(place.region)
  const bracketed = labels.filter(({ of }) => what === 'sources' || (of !== 'by' && !(of === 'in' && continent)))
  const texts = bracketed.map(({ text }) => text).join('; ')
  const where = continent && what !== 'sources' ? ` ${list.on[continent]}` : ''
  const things = `${list.counted[what](n)}${where}${texts ? ` (${texts})` : ''}`
  if (what === 'sources') return texts ? list.onThis(n, things) : list.there(n, things)
  const authors = by?.sources.flatMap(({ record }) => record.author) ?? []
  const who = by && { names: wording.and(by.sources.map(nameSource)), several: authors.length > 1 }
  return list.named(who, things)
}

/** `Legality, supported`; a framework stands for all of its dimensions. */
function nameStances({ of, dimensions, stance }: NonNullable<Restrictions['stances']>, { stances }: Wording): string {
  const [only, ...others] = dimensions
  const name = only && !others.length ? only.name : of.name
  return stance ? `${name}, ${stances[stance]}` : name
}
