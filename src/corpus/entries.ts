import type { Corpus } from './corpus.ts'
import type { Area, City, Network, Person, Term } from './schemas/entities.ts'
import type { Framework } from './schemas/framework.ts'
import type { Note } from './schemas/note.ts'
import type { Source } from './schemas/source.ts'
import type { Fault, YamlFile } from './yaml.ts'

/**
 * A framework's source exists, what is set out in a note is so in one of that source, and dimension ids are unique across
 * frameworks, because a stance names a dimension alone.
 */
export function checkFrameworks(file: YamlFile<Framework[]>, { sources, notes }: Corpus): Fault[] {
  const faults = checkSetOut(file, notes)
  const seen = new Set<string>()
  for (const [f, framework] of (file.data ?? []).entries())
    if (!sources.some((source) => source.id === framework.source))
      faults.push(file.faultAt([f, 'source'], `framework ${framework.id}: there is no source ${framework.source}`))
  for (const [f, framework] of (file.data ?? []).entries())
    for (const [d, { id }] of framework.dimensions.entries()) {
      if (seen.has(id)) faults.push(file.faultAt([f, 'dimensions', d, 'id'], `dimension ${id} is defined twice`))
      seen.add(id)
    }
  return faults
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
      const why = known.has(note) ? `${note} is no note of ${source}` : `there is no note ${note}`
      return [file.faultAt(path, `${id}: ${why}`)]
    })
  })
}

/** Anything with names of its own. */
type Entry = City | Area | Network | Term | Person

/** No two cities, areas, networks, terms or people share an id, or a spelling that would find both. */
export function checkEntities(files: YamlFile<Entry[]>[]): Fault[] {
  const faults: Fault[] = []
  const ids = new Set<string>()
  const owners = new Map<string, string>()
  for (const file of files)
    for (const [index, entry] of (file.data ?? []).entries()) {
      if (ids.has(entry.id)) faults.push(file.faultAt([index, 'id'], `id ${entry.id} is used twice`))
      ids.add(entry.id)
      for (const spelling of new Set(spellingsOf(entry).map((s) => s.toLowerCase()))) {
        const owner = owners.get(spelling)
        if (owner)
          faults.push(file.faultAt([index, 'spellings'], `"${spelling}" of ${entry.id} is a spelling of ${owner} too`))
        owners.set(spelling, entry.id)
      }
    }
  return faults
}

/** The names that find an entry; those of the parts of a city find the city. */
const spellingsOf = (entry: Entry): string[] => [
  entry.name,
  ...entry.spellings,
  ...('capitals' in entry ? entry.capitals : []),
  ...('parts' in entry ? entry.parts.flatMap(({ name, spellings }) => [name, ...spellings]) : []),
]

/** The cities of an area exist, and so does the area that it is within, which is not within it in turn. */
export function checkAreas(file: YamlFile<Area[]>, { areas, cities }: Corpus): Fault[] {
  const known = new Set(cities.map(({ id }) => id))
  const outer = new Map(areas.map(({ id, within }) => [id, within]))
  return (file.data ?? []).flatMap(({ id, within, cities: own }, a) => [
    ...own.flatMap((city, c) =>
      known.has(city) ? [] : [file.faultAt([a, 'cities', c], `${id}: ${city} is not in cities.yaml`)],
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
          ? [file.faultAt(path, `${network.id}: there is no note ${fact.note}`)]
          : [],
      ),
      ...network.members.flatMap((member, m) =>
        cities.has(member) ? [] : [file.faultAt([i, 'members', m], `${network.id}: ${member} is not in cities.yaml`)],
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
      notes.has(sense) ? [] : [file.faultAt([i, 'senses', s], `${term.id}: there is no note ${sense}`)],
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
