import type { Corpus, NotePlace } from './corpus.ts'
import type { Act } from './schemas/act.ts'
import type { Framework } from './schemas/framework.ts'
import type { Note } from './schemas/note.ts'
import { nearTo } from './near.ts'
import { checkOnce } from './twice.ts'
import type { Fault, YamlFile } from './yaml.ts'

/** No two kinds of act share an id, and each counts on dimensions that there are, and once on each. */
export function checkActs(file: YamlFile<Act[]>, { frameworks }: Corpus): Fault[] {
  const dimensions = dimensionsOf(frameworks)
  const acts = file.data ?? []
  const ids = acts.map(({ id }, a) => ({ id, faultAt: (message: string) => file.faultAt([a, 'id'], message) }))
  const twice = checkOnce(ids, (id) => `act ${id} is listed twice`)
  const each = acts.flatMap((act, a) => {
    const named = [...Object.keys(act.counts), ...Object.keys(act.may)]
    return [
      ...named.flatMap((id) =>
        dimensions.has(id)
          ? []
          : [file.faultAt([a], `${act.id}: ${id} is no dimension of a framework${nearTo(id, dimensions)}`)],
      ),
      ...Object.keys(act.counts).flatMap((id) =>
        id in act.may ? [file.faultAt([a, 'may', id], `${act.id}: ${id} is in both counts and may`)] : [],
      ),
    ]
  })
  return [...twice, ...each]
}

/**
 * Checks what notes are evidence of against the coding scheme (`coding.md` in the corpus): the city and the dimension exist,
 * the act it rests on counts there and so, an act is evidence wherever it counts, and of several cities none is passed over
 * without a reason.
 */
export function checkStances(places: NotePlace[], { acts, frameworks }: Corpus): Fault[] {
  const dimensions = dimensionsOf(frameworks)
  const scheme = new Map(acts.map((act) => [act.id, act]))
  return places.flatMap((place) => [
    ...checkNames(place, dimensions),
    ...(acts.length ? [...checkRests(place, scheme), ...checkWhole(place, scheme), ...checkEach(place)] : []),
  ])
}

const dimensionsOf = (frameworks: Framework[]) => new Set(frameworks.flatMap((f) => f.dimensions.map((d) => d.id)))

function checkNames({ note, faultAt, called }: NotePlace, dimensions: Set<string>): Fault[] {
  const strange = (field: 'stances' | 'uncoded') =>
    Object.keys(note[field]).flatMap((city) =>
      note.cities.includes(city)
        ? []
        : [faultAt(`${note.id}: ${field} has ${city}, which the note's ${called('cities')} lack`, [field, city])],
    )
  const unknown = codedIn(note).flatMap(({ city, dimension }) =>
    dimensions.has(dimension)
      ? []
      : [
          faultAt(`${note.id}: ${dimension} is no dimension of a framework${nearTo(dimension, dimensions)}`, [
            'stances',
            city,
            dimension,
          ]),
        ],
  )
  return [...strange('stances'), ...strange('uncoded'), ...unknown]
}

/** Each stance names an act that can be evidence for it. */
function checkRests({ note, faultAt }: NotePlace, scheme: Map<string, Act>): Fault[] {
  return codedIn(note).flatMap(({ city, dimension, stance, act: id }) => {
    const at = (message: string) => [faultAt(`${note.id}: ${message}`, ['stances', city, dimension])]
    if (id === null) return at(`${city}, ${dimension}, names no act; write { ${stance}: act }`)
    const act = scheme.get(id)
    if (!act) return at(`${id} is not in acts.yaml${nearTo(id, scheme.keys())}`)
    const allowed = act.counts[dimension] ?? act.may[dimension]
    if (!allowed) return at(`${id} is no evidence on ${dimension}`)
    return allowed.includes(stance) ? [] : at(`${id} can be ${allowed.join(' or ')} on ${dimension}, not ${stance}`)
  })
}

/** What an act always counts for is coded wherever a note names it. */
function checkWhole({ note, faultAt }: NotePlace, scheme: Map<string, Act>): Fault[] {
  return Object.entries(note.stances).flatMap(([city, taken]) => {
    const acts = new Set(Object.values(taken).flatMap(({ act }) => act ?? []))
    return [...acts].flatMap((id) =>
      Object.keys(scheme.get(id)?.counts ?? {}).flatMap((dimension) =>
        dimension in taken
          ? []
          : [
              faultAt(`${note.id}: ${id} counts on ${dimension} too, and ${city} has no stance there`, [
                'stances',
                city,
              ]),
            ],
      ),
    )
  })
}

/** Where a note has a stance for one of its cities, it has one for each, or says why not. */
function checkEach({ note, faultAt }: NotePlace): Fault[] {
  if (!Object.keys(note.stances).length) return []
  return note.cities.flatMap((city) => {
    const [coded, left] = [city in note.stances, city in note.uncoded]
    if (coded !== left) return []
    const why = coded ? 'has stances and is uncoded' : 'has no stance; code it, or say in uncoded why not'
    return [faultAt(`${note.id}: ${city} ${why}`, ['stances'])]
  })
}

/** Every stance of a note, with its city and dimension. */
export const codedIn = ({ stances }: Note) =>
  Object.entries(stances).flatMap(([city, taken]) =>
    Object.entries(taken).map(([dimension, placing]) => ({ city, dimension, ...placing })),
  )
