import type { Corpus } from './corpus.ts'
import type { Area, City, Network, Person, Term } from './schemas/entities.ts'
import type { Framework } from './schemas/framework.ts'
import type { Note } from './schemas/note.ts'
import type { Source } from './schemas/source.ts'
import { nearTo } from './near.ts'
import { checkOnce } from './twice.ts'
import { type Fault, sayWhere, type YamlFile } from './yaml.ts'

/**
 * A framework's source exists, what is set out in a note is so in one of that source, and dimension ids are unique across
 * frameworks, because a stance names a dimension alone.
 */
export function checkFrameworks(file: YamlFile<Framework[]>, { sources, notes }: Corpus): Fault[] {
  const frameworks = (file.data ?? []).map((framework, f) => ({ ...framework, f }))
  const known = sources.map(({ id }) => id)
  const strangers = frameworks.flatMap(({ id, source, f }) => {
    const message = `framework ${id}: there is no source ${source}${nearTo(source, known)}`
    return known.includes(source) ? [] : [file.faultAt([f, 'source'], message)]
  })
  const ids = frameworks.map(({ id, f }) => ({
    id,
    faultAt: (message: string) => file.faultAt([f, 'id'], message),
  }))
  const dimensions = frameworks.flatMap(({ dimensions, f }) =>
    dimensions.map(({ id }, d) => ({
      id,
      faultAt: (message: string) => file.faultAt([f, 'dimensions', d, 'id'], message),
    })),
  )
  return [
    ...checkSetOut(file, notes),
    ...strangers,
    ...checkOnce(ids, (id) => `framework ${id} is defined twice`),
    ...checkOnce(dimensions, (id) => `dimension ${id} is defined twice`),
  ]
}

function checkSetOut(file: YamlFile<Framework[]>, notes: Note[]): Fault[] {
  const known = new Map(notes.map((note) => [note.id, note.source]))
  return (file.data ?? []).flatMap(({ id, source, note, dimensions }, f) => {
    const named = [
      { id, note, path: [f, 'note'] },
      ...dimensions.map((dimension, d) => ({ ...dimension, path: [f, 'dimensions', d, 'note'] })),
    ]
    return named.flatMap(({ id, note, path }) => {
      if (note === null || known.get(note) === source) return []
      const why = known.has(note)
        ? `${note} is no note of ${source}`
        : `there is no note ${note}${nearTo(note, known.keys())}`
      return [file.faultAt(path, `${id}: ${why}`)]
    })
  })
}

/** Anything with names of its own. */
type Entry = City | Area | Network | Term | Person

/** No two cities, areas, networks, terms or people share an id, whatever library they are of. */
export function checkIds(files: readonly YamlFile<Entry[]>[]): Fault[] {
  const entries = files.flatMap((file) =>
    (file.data ?? []).map(({ id }, index) => ({
      id,
      faultAt: (message: string) => file.faultAt([index, 'id'], message),
    })),
  )
  return checkOnce(entries, (id) => `id ${id} is used twice`)
}

/** No two of a library share a spelling that would find both. */
export function checkSpellings(files: readonly YamlFile<Entry[]>[]): Fault[] {
  const owners = new Map<string, { id: string; place: string }>()
  return files.flatMap((file) =>
    (file.data ?? []).flatMap((entry, index) => {
      const spellings = [...new Set(spellingsOf(entry).map((s) => s.toLowerCase()))]
      const place = sayWhere(file.faultAt([index, 'name'], ''))
      return spellings.flatMap((spelling) => {
        const owner = owners.get(spelling)
        owners.set(spelling, { id: entry.id, place })
        if (!owner) return []
        const message = `"${spelling}" of ${entry.id} is a spelling of ${owner.id} too (${owner.place})`
        return [file.faultAt([index, 'spellings'], message)]
      })
    }),
  )
}

/** The names that find an entry; those of the parts of a city find the city. */
const spellingsOf = (entry: Entry): string[] => [
  entry.name,
  ...entry.spellings,
  ...('capitals' in entry ? entry.capitals : []),
  ...('parts' in entry ? entry.parts.flatMap(({ name, spellings }) => [name, ...spellings]) : []),
]

/** The cities of an area exist, and so does the area that it is within, which is not within it in turn. */
export function checkAreas(file: YamlFile<Area[]>, { areas, cities, kinds }: Corpus): Fault[] {
  const known = new Set(cities.map(({ id }) => id))
  const files = kinds.map(({ many }) => `${many}.yaml`).join(' or ')
  const outer = new Map(areas.map(({ id, within }) => [id, within]))
  return (file.data ?? []).flatMap(({ id, within, cities: own }, a) => [
    ...own.flatMap((city, c) =>
      known.has(city)
        ? []
        : [file.faultAt([a, 'cities', c], `${id}: ${city} is not in ${files}${nearTo(city, known)}`)],
    ),
    ...within.flatMap((each) =>
      outer.has(each) ? [] : [file.faultAt([a, 'within'], `${id}: there is no area ${each}`)],
    ),
    ...(isWithinItself(id, outer) ? [file.faultAt([a, 'within'], `${id} is within itself`)] : []),
  ])
}

function isWithinItself(id: string, outer: Map<string, string[]>): boolean {
  const around = new Set(outer.get(id))
  // What is added on the way is gone through as well.
  for (const each of around) for (const further of outer.get(each) ?? []) around.add(further)
  return around.has(id)
}

/** What is said of networks must rest on notes that exist, name cities that exist, and fit the dimensions of a framework. */
export function checkNetworks(file: YamlFile<Network[]>, corpus: Corpus): Fault[] {
  const notes = new Set(corpus.notes.map((note) => note.id))
  const cities = new Set(corpus.cities.map((city) => city.id))
  return (file.data ?? []).flatMap((network, i) => {
    const facts = [
      ...Object.entries<unknown>(network).map(([field, fact]) => ({ path: [i, field], fact })),
      ...Object.entries<unknown>(network.traits).map(([trait, fact]) => ({ path: [i, 'traits', trait], fact })),
    ]
    return [
      ...facts.flatMap(({ path, fact }) =>
        isSaid(fact) && !notes.has(fact.note)
          ? [file.faultAt(path, `${network.id}: there is no note ${fact.note}${nearTo(fact.note, notes)}`)]
          : [],
      ),
      ...network.members.flatMap((member, m) =>
        cities.has(member)
          ? []
          : [
              file.faultAt(
                [i, 'members', m],
                `${network.id}: ${member} is not in cities.yaml${nearTo(member, cities)}`,
              ),
            ],
      ),
      ...checkTraits(network, corpus.frameworks).map((message) => file.faultAt([i, 'traits'], message)),
    ]
  })
}

const isSaid = (fact: unknown): fact is { note: string } => typeof fact === 'object' && fact !== null && 'note' in fact

function checkTraits({ id, traits }: Network, frameworks: Framework[]): string[] {
  const dimensions = frameworks.filter((f) => f['applies-to'] === 'networks').flatMap((f) => f.dimensions)
  return Object.entries(traits).flatMap(([trait, { is }]) => {
    const dimension = dimensions.find((d) => d.id === trait)
    if (!dimension) return [`${id}: ${trait} is no dimension of a framework for networks`]
    if (!dimension.values.length || dimension.values.includes(is)) return []
    return [`${id}: ${trait} must be one of ${dimension.values.join(', ')}, not "${is}"`]
  })
}

/** The senses of a term must be notes that exist. */
export function checkTerms(file: YamlFile<Term[]>, corpus: Corpus): Fault[] {
  const notes = new Set(corpus.notes.map((note) => note.id))
  return (file.data ?? []).flatMap((term, i) =>
    term.senses.flatMap((sense, s) =>
      notes.has(sense)
        ? []
        : [file.faultAt([i, 'senses', s], `${term.id}: there is no note ${sense}${nearTo(sense, notes)}`)],
    ),
  )
}

/** No two works that a source cites share an id, and each is one that a note of the source refers to. */
export function checkWorks(file: YamlFile<Source>, notes: Note[]): Fault[] {
  const seen = new Set<string>()
  return (file.data?.cites ?? []).flatMap(({ id }, i) => {
    const twice = seen.has(id)
    seen.add(id)
    if (twice) return [file.faultAt(['cites', i, 'id'], `work ${id} is listed twice`)]
    if (notes.some((note) => note.cites.includes(id))) return []
    return [file.faultAt(['cites', i, 'id'], `no note of ${file.data?.id} refers to the work ${id}`)]
  })
}
