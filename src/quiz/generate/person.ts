import { familiesOf } from '../../corpus/record.ts'
import type { Note } from '../../corpus/schemas/note.ts'
import type { EntityOf } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { matcherOf } from '../../text/word-patterns.ts'
import { blankOut, givesAway } from './blank.ts'
import { canBeSaid, type Drafter, notesOf, toDistractor, toKey, toOptions } from './draft.ts'
import { likenessOf, shareSubject } from './likeness.ts'

type Person = EntityOf<'person'>

/** Of a statement with the name blanked out: who says, does or is it. */
export const askPerson: Drafter = (note, library, random) => {
  const person = onlyPersonOf(note, library)
  const blanked = person && blankOut(note.says, person.names)
  if (!person || !blanked || givesAway(blanked, person.names) || namesOwnGround(blanked, note, library)) return null
  const others = random.shuffle(peopleOf(library)).flatMap((other) => {
    if (!canBeTaken(other, person, library) || isAuthorOf(other, note, library)) return []
    const about = library.notesAbout.get(other.id) ?? []
    const isFit = (one: Note) => one.source === note.source && one.people.length === 1 && canBeSaid(one)
    const told = about.filter(isFit).toSorted((a, b) => likenessOf(note, b) - likenessOf(note, a))[0]
    return told && !about.some((one) => isAlike(note, one, library)) ? [{ other, told }] : []
  })
  const options = toOptions(
    toKey(person.id, person.name),
    others.map(({ other: { id, name }, told }) => toDistractor(id, name, told.says, told)),
    random,
  )
  return (
    options && {
      kind: 'choice',
      level: 'recall',
      stem: `Whose name is blanked out? ${blanked}`,
      options,
      explanation: note.says,
      notes: notesOf(options),
    }
  )
}

const peopleOf = ({ entities }: Library) => entities.filter((entity): entity is Person => entity.kind === 'person')

/**
 * The one person whom a note is about and names, where nothing else tells who it is; null where there are more, where they
 * wrote the text themselves, and where a pronoun would tell some from others. The verb would tell two people from one.
 */
export function onlyPersonOf(note: Note, library: Library): Person | null {
  const [id, ...more] = note.people
  const people = peopleOf(library)
  const person = people.find((one) => one.id === id)
  if (!person || more.length || isPair(person) || PRONOUN.test(note.says) || isAuthorOf(person, note, library))
    return null
  const others = people.filter((one) => one !== person && one.names.some((name) => note.says.includes(name)))
  return others.length || person.names.some((name) => name.includes(' and ') && note.says.includes(name))
    ? null
    : person
}

/** Whether somebody could be taken for another: their roles are in one group, and both have their full names, so that neither stands out. */
export function canBeTaken(other: Person, person: Person, library: Library): boolean {
  const group = groupOf(person.entry.role, library)
  const isAlikeNamed = isFull(other) === isFull(person)
  return (
    other !== person && !isPair(other) && isAlikeNamed && group !== null && groupOf(other.entry.role, library) === group
  )
}

const isFull = ({ name }: Person) => name.includes(' ')

const isPair = ({ name }: Person) => name.includes(' and ')

/** Whether somebody wrote the source of a note: authors speak on every page of their own text, but for a broadcast. */
function isAuthorOf({ name }: Person, { source }: Note, { sources }: Library): boolean {
  const record = sources.get(source)?.record
  return !!record && record.type !== 'broadcast' && familiesOf(record).some((family) => name.includes(family))
}

const isAlike = (note: Note, other: Note, library: Library) =>
  likenessOf(note, other) >= ALIKE || (shareSubject(note, other, library) && likenessOf(note, other) >= NEAR)

/** How many notes of a source must name a thing, and which share of them must be about one person, for it to be theirs. */
const FEWEST = 3
const OWN = 0.75

/** Whether a statement names a place or a thing of which hardly anybody else in the source speaks: `Ghana` tells who it is. */
export function namesOwnGround(blanked: string, { source, people: [person] }: Note, { notes }: Library): boolean {
  const names = new Set(blanked.match(/(?<=[\p{Ll},;’'] )\p{Lu}\p{Ll}{3,}/gu) ?? [])
  const told = [...notes.values()].filter((note) => note.source === source && note.people.length === 1)
  return [...names].some((name) => {
    const stem = name.slice(0, 5)
    const naming = told.filter(({ says }) => says.includes(stem))
    return naming.length >= FEWEST && naming.filter(({ people: [one] }) => one === person).length >= OWN * naming.length
  })
}

/** The group of roles that somebody is in, as the others must be to be plausible; null where theirs is too particular. */
function groupOf(role: string, { quizRules: { roles } }: Library): number | null {
  if (!roles.length) return 0
  const group = roles.findIndex((words) => matcherOf(words)(role))
  return group < 0 ? null : group
}

const PRONOUN = /\b(?:she|her|hers|he|his|him)\b/i

const ALIKE = 0.35
const NEAR = 0.2
