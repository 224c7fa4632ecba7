import { familiesOf } from '../../corpus/record.ts'
import type { Note } from '../../corpus/schemas/note.ts'
import type { Library } from '../../library/library.ts'
import { matcherOf } from '../../text/word-patterns.ts'
import { blankOut, givesAway } from './blank.ts'
import { type Drafter, toOptions, toOption } from './draft.ts'
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
  const [source, group] = [library.sources.get(note.source), groupOf(person.entry.role, library)]
  // Authors speak on every page of their own text, but for a broadcast.
  const isAuthorOf = (name: string) =>
    source && source.record.type !== 'broadcast' && familiesOf(source.record).some((family) => name.includes(family))
  if (group === null || isAuthorOf(person.name)) return null
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
        groupOf(one.entry.role, library) === group &&
        !isAuthorOf(one.name) &&
        isApart(one.id),
    ),
  )
  const distractors = candidates.filter(isIn)
  const options = toOptions(
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

/** The group of roles that somebody is in, as the others must be to be plausible; null where theirs is too particular. */
function groupOf(role: string, { quizRules: { roles } }: Library): number | null {
  if (!roles.length) return 0
  const group = roles.findIndex((words) => matcherOf(words)(role))
  return group < 0 ? null : group
}

const PRONOUN = /\b(?:she|her|hers|he|his|him)\b/i

const ALIKE = 0.35
const NEAR = 0.2
