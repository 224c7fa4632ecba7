import type { Note } from '../../corpus/schemas/note.ts'
import type { Library } from '../../library/library.ts'
import { blankOut } from '../../quiz/generate/blank.ts'
import { callPlace, clipFeedback, type Drafter } from '../../quiz/generate/draft.ts'
import { isDisputed, likenessOf } from '../../quiz/generate/likeness.ts'
import { turnRound } from '../../quiz/generate/turn-round.ts'
import { canBeTaken, namesOwnGround, onlyPersonOf } from '../../quiz/generate/person.ts'
import { isHeld, levelOf } from '../../quiz/generate/view.ts'
import type { Random } from '../../quiz/random.ts'
import { fitsAny } from '../../speech/words.ts'
import { citiesLike, onlyCityOf } from './city.ts'

/** A statement that is false, what is wrong in it, and the note that makes that plausible. */
type Untrue = { text: string; why: string; note: string }

/**
 * Whether a statement is so: as the note has it, or turned round, or with another city or person in its place, as chance has
 * it. Never with another figure alone: nobody remembers a year to the year.
 */
export const askWhetherTrue: Drafter = (note, library, random) => {
  if (isDisputed(note, library) || fitsAny(note.says, CITES_YEAR) || countWords(note.says) > MOST_WORDS) return null
  const untrue = alter(note, library, random)
  if (!untrue) return null
  const isTrue = random.below(2) === 0
  const wrong = isTrue
    ? { feedback: `It is so, as told in ${callPlace(note, library)}.`, note: note.id }
    : { feedback: clipFeedback(untrue.why), note: untrue.note }
  return {
    kind: 'true-false',
    level: levelOf(note),
    stem: isTrue ? note.says : untrue.text,
    options: [
      { id: 'true', text: 'True', isCorrect: isTrue, feedback: null, ...(isTrue ? {} : wrong) },
      { id: 'false', text: 'False', isCorrect: !isTrue, feedback: null, ...(isTrue ? wrong : {}) },
    ],
    explanation: note.says,
    notes: [untrue.note],
  }
}

/** When somebody wrote what is cited is no matter for a quiz, and spans between years would show that one was altered. */
const CITES_YEAR = [
  /\([^()]*\d{4}/,
  /\b(?:wrote|writing|observed|objected|described|reported|published)\b[^.;]{0,20}\b\d{4}\b/,
  /\b(?:article|report|study|work)\b[^.;]{0,20}\b\d{4}\b/,
  /\b\d{4} (?:article|report|study|work|book|paper)\b/,
  /\b\d+ years? (?:before|after|later|earlier)\b/,
  /\bdecades? (?:before|after|earlier|later)\b/,
]

/** Longer ones ask for patience and not for knowledge. */
const MOST_WORDS = 48

const countWords = (text: string) => text.split(/\s+/).length

/** What a note says turned round, or of another person or city; null where nothing can be put in its place. */
const alter = (note: Note, library: Library, random: Random): Untrue | null =>
  asOpposite(note, library) ?? ofOtherPerson(note, library, random) ?? ofOtherCity(note, library, random)

/** The first exchange says what is wrong. */
function asOpposite({ id, says }: Note, { quizRules }: Library): Untrue | null {
  const turns = quizRules.turns[id] ?? {}
  const text = turnRound(says, turns)
  const [words, others] = Object.entries(turns)[0] ?? []
  return text === null ? null : { text, why: `It is not “${others}”, but “${words}”.`, note: id }
}

/** A claim without a figure could be true of another city, though no note says so. */
function ofOtherCity(note: Note, library: Library, random: Random): Untrue | null {
  const city = onlyCityOf(note, library)
  if (!city || !/\d/.test(note.says) || note.people.length) return null
  const [other] = citiesLike(city, note, library, random)
  const named = city.names.filter((name) => note.says.includes(name))
  if (!other || named.length !== 1 || !named[0]) return null
  const text = note.says.replaceAll(named[0], other.city.name)
  return { text, why: `It is so of ${city.name}, not of ${other.city.name}.`, note: other.told.id }
}

/** Who else of the same source is said to hold a view, where nothing like it is told of them. */
function ofOtherPerson(note: Note, library: Library, random: Random): Untrue | null {
  const person = onlyPersonOf(note, library)
  const named = person?.names.filter((name) => note.says.includes(name)).toSorted((a, b) => b.length - a.length)[0]
  const blanked = person && blankOut(note.says, person.names)
  if (!person || !named || !blanked || !isHeld(blanked) || namesOwnGround(blanked, note, library)) return null
  const others = library.entities.flatMap((other) => {
    if (other.kind !== 'person' || !canBeTaken(other, person, library)) return []
    const about = (library.notesAbout.get(other.id) ?? []).filter(({ source }) => source === note.source)
    const told = about.find(({ people }) => people.length === 1)
    return told && about.every((one) => likenessOf(note, one) < ALIKE) ? [{ other, told }] : []
  })
  const [taken] = random.shuffle(others)
  if (!taken) return null
  const rest = note.says.replaceAll(named, taken.other.name)
  // A part of the name that is left would tell.
  if (person.names.some((name) => rest.includes(name))) return null
  return { text: rest, why: `That is ${person.name}, not ${taken.other.name}.`, note: taken.told.id }
}

/** The share of words from which on somebody else may be told to say so as well. */
const ALIKE = 0.3
