import { tagsOf } from '../library/library.ts'
import { analyze } from '../search/analyze.ts'
import type { Nameable } from '../search/names.ts'
import type { Hit } from './hit.ts'
import type { NamedArea } from './reading/areas.ts'

/** Whether a hit is about a thing: its note is tagged with it; of a passage without a note, its words name it. */
export const isAbout = (hit: Hit, entity: Nameable): boolean =>
  hit.note ? tagsOf(hit.note).has(entity.id) : isNamed(hit, entity)

/** The same where it is enough that the question's words in the hit name the thing, tagged with it or not. */
export const mentions = (hit: Hit, entity: Nameable): boolean => isAbout(hit, entity) || isNamed(hit, entity)

const isNamed = ({ covered }: Hit, entity: Nameable) =>
  namesOf(entity).some((terms) => terms.length > 0 && terms.every((term) => covered.has(term)))

const analysed = new WeakMap<Nameable, string[][]>()

/** The index terms of each name of a thing. */
export function namesOf(entity: Nameable): string[][] {
  const known = analysed.get(entity) ?? entity.names.map(analyze)
  analysed.set(entity, known)
  return known
}

/** Whether a hit is about a city of an area, or names the area itself. In: the terms of what the hit says. */
export const isIn = (
  { note, covered }: { note: Hit['note']; covered: ReadonlySet<string> },
  area: NamedArea,
  said: Pick<ReadonlySet<string>, 'has'> = covered,
): boolean =>
  (note?.cities ?? []).some((id) => area.cities.has(id)) ||
  namesOf(area).some((terms) => terms.length > 0 && terms.every((term) => covered.has(term) || said.has(term)))
