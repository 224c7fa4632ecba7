import type { Corpus } from './corpus.ts'
import type { City, Network, Person, Term } from './schemas/entities.ts'
import type { Framework } from './schemas/framework.ts'
import type { Note } from './schemas/note.ts'
import type { Source } from './schemas/source.ts'
import type { Fault, YamlFile, YamlPath } from './yaml.ts'

/** A framework's source exists, and dimension ids are unique across frameworks, because a stance names a dimension alone. */
export function checkFrameworks(file: YamlFile<Framework[]>, sources: Source[]): Fault[] {
  const faults: Fault[] = []
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

/** No two cities, networks, terms or people share an id, or a spelling that would find both. */
export function checkEntities(files: YamlFile<(City | Network | Term | Person)[]>[]): Fault[] {
  const faults: Fault[] = []
  const ids = new Set<string>()
  const owners = new Map<string, string>()
  for (const file of files)
    for (const [index, entry] of (file.data ?? []).entries()) {
      if (ids.has(entry.id)) faults.push(file.faultAt([index, 'id'], `id ${entry.id} is used twice`))
      ids.add(entry.id)
      for (const spelling of new Set([entry.name, ...entry.spellings].map((s) => s.toLowerCase()))) {
        const owner = owners.get(spelling)
        if (owner)
          faults.push(file.faultAt([index, 'spellings'], `"${spelling}" of ${entry.id} is a spelling of ${owner} too`))
        owners.set(spelling, entry.id)
      }
    }
  return faults
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

/** What frameworks and their dimensions rest on must be notes that exist. */
export function checkStatements(file: YamlFile<Framework[]>, { notes }: Corpus): Fault[] {
  const known = new Set(notes.map(({ id }) => id))
  const missing = (of: string, ids: readonly string[], path: YamlPath) =>
    ids.flatMap((id, n) => (known.has(id) ? [] : [file.faultAt([...path, n], `${of}: there is no note ${id}`)]))
  return (file.data ?? []).flatMap(({ id, notes, dimensions }, f) => [
    ...missing(id, notes, [f, 'notes']),
    ...dimensions.flatMap((each, d) => missing(each.id, each.notes, [f, 'dimensions', d, 'notes'])),
  ])
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
