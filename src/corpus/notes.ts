import type { Corpus, NotePlace } from './corpus.ts'
import { NOTE_WORDS } from './schemas/note.ts'
import { nearTo } from './near.ts'
import { type Fault, sayWhere } from './yaml.ts'

/** Checks each note against the rest of the corpus and against the rules for notes (`corpus/README.md`). */
export function checkNotes(places: NotePlace[], corpus: Corpus): Fault[] {
  const known = {
    cities: new Set(corpus.cities.map((c) => c.id)),
    networks: new Set(corpus.networks.map((n) => n.id)),
    terms: new Set(corpus.terms.map((t) => t.id)),
    people: new Set(corpus.people.map((p) => p.id)),
  }
  const seen = new Map<string, string>()
  const works = new Map(corpus.sources.map((source) => [source.id, new Set(source.cites.map((work) => work.id))]))
  return places.flatMap((place) => [
    ...checkId(place, seen),
    ...checkTags(place, known),
    ...checkYears(place),
    ...checkQuestions(place),
    ...checkWording(place),
    ...checkEvent(place),
    ...checkCites(place, works.get(place.note.source)),
  ])
}

/** `seen`: where the notes before it stand. */
function checkId({ note, faultAt }: NotePlace, seen: Map<string, string>): Fault[] {
  const first = seen.get(note.id)
  seen.set(note.id, first ?? sayWhere(faultAt('', ['id'])))
  return first === undefined ? [] : [faultAt(`id ${note.id} is used twice, first at ${first}`, ['id'])]
}

function checkTags(
  { note, faultAt, called }: NotePlace,
  known: Record<'cities' | 'networks' | 'terms' | 'people', Set<string>>,
): Fault[] {
  return (['cities', 'networks', 'terms', 'people'] as const).flatMap((kind) =>
    note[kind].flatMap((id, i) =>
      known[kind].has(id)
        ? []
        : [faultAt(`${note.id}: ${id} is not in ${called(kind)}.yaml${nearTo(id, known[kind])}`, [kind, i])],
    ),
  )
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

/** What a note answers it does not leave open. */
function checkQuestions({ note, faultAt }: NotePlace): Fault[] {
  const bare = (question: string) =>
    question
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const answered = new Set(note.asks.map(bare))
  return note.open.flatMap((question, i) =>
    answered.has(bare(question)) ? [faultAt(`${note.id}: “${question}” is among its asks too`, ['open', i])] : [],
  )
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

function checkCites({ note, faultAt }: NotePlace, works = new Set<string>()): Fault[] {
  return note.cites.flatMap((id, i) =>
    works.has(id) ? [] : [faultAt(`${note.id}: ${id} is not among the works that ${note.source} cites`, ['cites', i])],
  )
}
