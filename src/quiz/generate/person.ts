import type { Note } from '../../corpus/schemas.ts'
import type { Library } from '../../library/library.ts'
import { blankOut, givesAway } from './blank.ts'
import { type Drafter, toChoice, toOption } from './draft.ts'
import { likenessOf, shareSubject } from './likeness.ts'

/** Of a statement with the name blanked out: who says, does or is it. */
export const askPerson: Drafter = (note, library, random) => {
  const [id, ...others] = note.people
  const people = library.entities.filter((entity) => entity.kind === 'person')
  const person = people.find((one) => one.id === id)
  // The verb would tell two people from one, and a pronoun some from others.
  if (!person || others.length || person.name.includes(' and ') || PRONOUN.test(note.says)) return null
  const blanked = blankOut(note.says, person.names)
  if (!blanked || givesAway(blanked, person.names)) return null
  if (people.some((one) => one !== person && one.names.some((name) => note.says.includes(name)))) return null
  if (namesOwnGround(blanked, note, library)) return null
  if (person.names.some((name) => name.includes(' and ') && note.says.includes(name))) return null
  const [source, kind] = [library.sources.get(note.source), kindOf(person.entry.role)]
  // Authors speak on every page of their own text, but for a broadcast.
  const isAuthorOf = (name: string) =>
    source?.record.type !== 'broadcast' && source?.record.author.some(({ family }) => name.includes(family))
  if (kind === null || isAuthorOf(person.name)) return null
  const isIn = ({ id, name }: { id: string; name: string }) =>
    source?.record.type === 'broadcast'
      ? speaks(name, note.source, library)
      : (library.notesAbout.get(id) ?? []).some(({ source }) => source === note.source)
  const isApart = (other: string) =>
    !(library.notesAbout.get(other) ?? []).some(
      (about) =>
        likenessOf(note, about) >= ALIKE || (shareSubject(note, about, library) && likenessOf(note, about) >= NEAR),
    )
  const candidates = random.shuffle(
    people.filter(
      (one) =>
        one !== person &&
        !one.name.includes(' and ') &&
        kindOf(one.entry.role) === kind &&
        !isAuthorOf(one.name) &&
        isApart(one.id),
    ),
  )
  const distractors = candidates.filter(isIn)
  const options = toChoice(
    toOption(person.id, person.name, true),
    distractors.map((one) => toOption(one.id, one.name, false)),
    random,
  )
  return (
    options && {
      kind: 'choice',
      level: 'recall',
      stem: `Whose name is blanked out? ${blanked}`,
      options,
      explanation: note.says,
    }
  )
}

/** How many notes of a source must name a thing, and which share of them must be about one person, for it to be theirs. */
const FEWEST = 4
const OWN = 0.9

/** Whether a statement names a place or a thing of which hardly anybody else in the source speaks: `Ghana` tells who it is. */
function namesOwnGround(blanked: string, { source, people: [person] }: Note, { notes }: Library): boolean {
  const names = new Set(blanked.match(/(?<=[\p{Ll},;’'] )\p{Lu}\p{Ll}{3,}/gu) ?? [])
  const told = [...notes.values()].filter((note) => note.source === source && note.people.length === 1)
  return [...names].some((name) => {
    const stem = name.slice(0, 5)
    const naming = told.filter(({ says }) => says.includes(stem))
    return naming.length >= FEWEST && naming.filter(({ people: [one] }) => one === person).length >= OWN * naming.length
  })
}

/** Whether somebody speaks in a broadcast: who is only spoken of would be no answer. */
const speaks = (name: string, source: string, { notes }: Library) =>
  [...notes.values()].some(
    ({ source: own, pin }) => own === source && pin.speaker !== null && name.includes(pin.speaker),
  )

/** What somebody is, as far as it must be the same for the others to be plausible; null where it is too particular. */
function kindOf(role: string): string | null {
  if (/\bmayor\b/i.test(role)) return 'mayor'
  if (/president|minister|party|dictator|government/i.test(role)) return 'politician'
  // Of another time than those who write on the cities of today.
  if (/philosopher|thinker|Chicago School/i.test(role)) return 'thinker'
  return SCHOLARLY.test(role) ? 'scholar' : null
}

const SCHOLARLY = /scholar|geographer|sociologist|scientist|theorist|researcher|student|author|lawyer/i

const PRONOUN = /\b(?:she|her|hers|he|his|him)\b/i

const ALIKE = 0.35
const NEAR = 0.2
