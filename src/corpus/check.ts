import type { Corpus, NotePlace } from './corpus.ts'
import { type City, type Framework, NOTE_WORDS, type Network, type Person, type Source, type Term } from './schemas.ts'
import type { Fault, YamlFile } from './yaml.ts'

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

/** What is said of networks and terms must rest on notes that exist, and name cities that exist. */
export function checkReferences(networks: YamlFile<Network[]>, terms: YamlFile<Term[]>, corpus: Corpus): Fault[] {
  const notes = new Set(corpus.notes.map((note) => note.id))
  const cities = new Set(corpus.cities.map((city) => city.id))
  const faults: Fault[] = []
  for (const [i, network] of (networks.data ?? []).entries()) {
    for (const [field, value] of Object.entries(network))
      if (typeof value === 'object' && 'note' in value && !notes.has(value.note))
        faults.push(networks.faultAt([i, field], `${network.id}: there is no note ${value.note}`))
    for (const [m, member] of network.members.entries())
      if (!cities.has(member))
        faults.push(networks.faultAt([i, 'members', m], `${network.id}: ${member} is not in cities.yaml`))
  }
  for (const [i, term] of (terms.data ?? []).entries())
    for (const [s, sense] of term.senses.entries())
      if (!notes.has(sense)) faults.push(terms.faultAt([i, 'senses', s], `${term.id}: there is no note ${sense}`))
  return faults
}

/** Checks each note against the rest of the corpus and against the rules for notes (`corpus/README.md`). */
export function checkNotes(places: NotePlace[], corpus: Corpus): Fault[] {
  const known = {
    cities: new Set(corpus.cities.map((c) => c.id)),
    networks: new Set(corpus.networks.map((n) => n.id)),
    terms: new Set(corpus.terms.map((t) => t.id)),
    people: new Set(corpus.people.map((p) => p.id)),
    dimensions: new Set(corpus.frameworks.flatMap((f) => f.dimensions.map((d) => d.id))),
  }
  const seen = new Set<string>()
  const notes = new Set(corpus.notes.map((note) => note.id))
  return places.flatMap((place) => [
    ...checkId(place, seen),
    ...checkTags(place, known),
    ...checkStances(place, known.dimensions),
    ...checkYears(place),
    ...checkWording(place),
    ...checkEvent(place),
    ...checkDisagreements(place, notes),
  ])
}

function checkId({ note, faultAt }: NotePlace, seen: Set<string>): Fault[] {
  const twice = seen.has(note.id)
  seen.add(note.id)
  return twice ? [faultAt(`id ${note.id} is used twice`, ['id'])] : []
}

function checkTags(
  { note, faultAt }: NotePlace,
  known: Record<'cities' | 'networks' | 'terms' | 'people', Set<string>>,
): Fault[] {
  return (['cities', 'networks', 'terms', 'people'] as const).flatMap((kind) =>
    note[kind].flatMap((id, i) =>
      known[kind].has(id) ? [] : [faultAt(`${note.id}: ${id} is not in ${kind}.yaml`, [kind, i])],
    ),
  )
}

function checkStances({ note, faultAt }: NotePlace, dimensions: Set<string>): Fault[] {
  return Object.entries(note.stances).flatMap(([city, stances]) => [
    ...(note.cities.includes(city)
      ? []
      : [faultAt(`${note.id}: a stance for ${city}, which the note's cities lack`, ['stances', city])]),
    ...Object.keys(stances).flatMap((id) =>
      dimensions.has(id) ? [] : [faultAt(`${note.id}: ${id} is no dimension of a framework`, ['stances', city, id])],
    ),
  ])
}

/** Years as they stand in a text, decades (`1980s`) and figures (`1,951`) left out. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<![\d.,])(?:1\d{3}|20\d{2})(?![\d]|[,.]\d|s\b)/g)].map((match) => Number(match[0]))
}

function checkYears({ note, faultAt }: NotePlace): Fault[] {
  const said = new Set(yearsIn(note.says))
  return [
    ...[...said].flatMap((year) =>
      note.years.includes(year) ? [] : [faultAt(`${note.id}: says ${year}, which its years lack`, ['says'])],
    ),
    ...note.years.flatMap((year, i) =>
      said.has(year) ? [] : [faultAt(`${note.id}: year ${year} is tagged and not said`, ['years', i])],
    ),
  ]
}

function checkWording({ note, faultAt }: NotePlace): Fault[] {
  const count = note.says.split(/\s+/).length
  const faults: Fault[] = []
  if (count < NOTE_WORDS.min || count > NOTE_WORDS.max)
    faults.push(
      faultAt(`${note.id}: says has ${count} words; ${NOTE_WORDS.min} to ${NOTE_WORDS.max} are allowed`, ['says']),
    )
  if (/^(?:this|these|that|those|it|they|he|she|here|there)\b/i.test(note.says))
    faults.push(faultAt(`${note.id}: opens with a word that points outside the note`, ['says']))
  return faults
}

function checkEvent({ note, faultAt }: NotePlace): Fault[] {
  if (Boolean(note.when) !== Boolean(note.what))
    return [faultAt(`${note.id}: when and what go together`, [note.when ? 'when' : 'what'])]
  return []
}

function checkDisagreements({ note, faultAt }: NotePlace, notes: Set<string>): Fault[] {
  return note['disagrees-with'].flatMap((id, i) =>
    notes.has(id) && id !== note.id ? [] : [faultAt(`${note.id}: there is no other note ${id}`, ['disagrees-with', i])],
  )
}
