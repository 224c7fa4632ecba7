import type { Note } from '../../corpus/schemas/note.ts'
import type { EntityOf } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { blankOut, givesAway } from './blank.ts'
import { callPlace, type Drafter, notesOf, toDistractor, toKey, toOptions } from './draft.ts'
import { isDisputed, isUnasked, likenessOf, shareSubject } from './likeness.ts'
import { canBeTaken, namesOwnGround, onlyPersonOf } from './person.ts'
import { isHeld } from './view.ts'

type Person = EntityOf<'person'>

/** Of somebody whose views a source tells: which of several views is theirs, the names blanked out. */
export const askView: Drafter = (note, library, random) => {
  const person = onlyPersonOf(note, library)
  const text = person && blankedView(note, person)
  if (!person || !text || isDisputed(note, library) || namesOwnGround(text, note, library)) return null
  const own = library.notesAbout.get(person.id) ?? []
  const others = random.shuffle([...library.notes.values()]).flatMap((other) => {
    if (
      other.source !== note.source ||
      isUnasked(other, library) ||
      isOver(other, text) ||
      own.some((one) => isAlike(one, other, library))
    )
      return []
    const holder = onlyPersonOf(other, library)
    const theirs = holder && holder !== person && canBeTaken(holder, person, library) && blankedView(other, holder)
    return theirs ? [{ other, holder, theirs }] : []
  })
  const options = toOptions(
    toKey(note.id, text),
    others.map(({ other, holder, theirs }) => toDistractor(other.id, theirs, `That is ${holder.name}.`, other)),
    random,
  )
  return (
    options && {
      kind: 'choice',
      level: 'understand',
      stem: `Which of these views is that of ${person.name}, as told in ${callPlace(note, library)}?`,
      options,
      explanation: note.says,
      notes: notesOf(options),
    }
  )
}

/** What a note says of somebody's view, with the name blanked out; null where it gives them away, by a city too, or tells no view. */
function blankedView({ says, cities }: Note, { names }: Person): string | null {
  const blanked = says.length <= LONGEST && !cities.length && blankOut(says, names)
  return blanked && !givesAway(blanked, names) && isHeld(blanked) ? blanked : null
}

/** Whether an option would stand out by its length. */
const isOver = ({ says }: Note, text: string) => says.length > 1.6 * text.length || says.length < 0.6 * text.length

const isAlike = (one: Note, other: Note, library: Library) =>
  one === other ||
  likenessOf(one, other) >= ALIKE ||
  (shareSubject(one, other, library) && likenessOf(one, other) >= NEAR)

/** How long an option may be, in characters: four of them are to be read at a glance. */
const LONGEST = 260

/** The share of words from which on somebody else may hold a view as well; and the same where it is on one thing. */
const ALIKE = 0.35
const NEAR = 0.2
