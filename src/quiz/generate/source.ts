import type { CslRecord } from '../../corpus/schemas/source.ts'
import type { Note } from '../../corpus/schemas/note.ts'
import { calledYear, citedYear, familyOf, givenOf, writersOf } from '../../corpus/record.ts'
import { nameAuthors } from '../../library/authors.ts'
import type { Library, SourceEntry } from '../../library/library.ts'
import { givesAway } from './blank.ts'
import { type Drafter, notesOf, toDistractor, toKey, toOptions } from './draft.ts'
import { isDisputed, likenessOf, shareSubject } from './likeness.ts'

/** The topic of the exercise in which one tells which reading something is from. */
export const WHICH_READING = 'which-reading'

/** The kinds of items that are an exercise each, and the topic by which it is wished for: no other round asks them. */
export const EXERCISES: Readonly<Record<string, string>> = { source: WHICH_READING }

/** Of a view or a finding: which of the readings has it. An exercise of its own, since every answer is one of a few. */
export const askSource: Drafter = (note, library, random) => {
  const own = library.sources.get(note.source)
  const bundled = [...library.sources.values()].filter(({ licence }) => licence !== null)
  // Who speaks would tell it.
  if (!own || note.people.length || isDisputed(note, library) || !isParticular(note)) return null
  if (library.quizRules['claimed-elsewhere'].includes(note.id)) return null
  const names = bundled.flatMap(({ record }) => writersOf(record).flatMap((name) => [familyOf(name), givenOf(name)]))
  if (givesAway(note.says, names.filter(Boolean)) || /\b(?:podcast|host|guest|author|paper|chapter)\b/i.test(note.says))
    return null
  const saysLike = (source: string) =>
    [...library.notes.values()].some(
      (other) =>
        other.source === source && (likenessOf(note, other) >= ALIKE || shareSubject(note, other, library, FEW)),
    )
  // What is spoken is never the answer, because all that is said there has a speaker.
  const isSpoken = ({ record }: SourceEntry) => record.type === 'broadcast'
  const others = random
    .shuffle(bundled.filter(({ id }) => id !== own.id && !saysLike(id)))
    .sort((a, b) => Number(isSpoken(a)) - Number(isSpoken(b)))
  const options = toOptions(
    toKey(own.id, nameSource(own.record)),
    others.flatMap(({ id, record }) => {
      const nearest = nearestIn(id, note, library)
      return nearest ? [toDistractor(id, nameSource(record), `There it is told: ${nearest.says}`, nearest)] : []
    }),
    random,
  )
  return (
    options && {
      kind: 'choice',
      level: 'understand',
      stem: `Which of these readings is this from, in our words? ${note.says}`,
      options,
      explanation: `It is from ${nameSource(own.record)}.`,
      topics: [WHICH_READING],
      notes: notesOf(options),
    }
  )
}

/** What a source says that comes nearest to a note. */
const nearestIn = (source: string, note: Note, { notes }: Library): Note | null =>
  [...notes.values()]
    .filter((other) => other.source === source)
    .reduce<Note | null>(
      (best, other) => (best && likenessOf(best, note) >= likenessOf(other, note) ? best : other),
      null,
    )

/** The share of words, and the number of notes on a thing, from which on two readings may have the same. */
const ALIKE = 0.35
const FEW = 25

/** Whether it says something that one reading may have and another not, in words that stand alone. */
const isParticular = ({ says, cities }: Note) =>
  (cities.length > 0 || /\d|“|(?<=[\p{Ll},;]\s)\p{Lu}[\p{L}’'-]+/u.test(says)) &&
  !/^(?:Other|The city|This|These|Such)\b|, too\b/.test(says)

/** `Lacroix & Spencer, “City networks and …” (2022)` */
function nameSource(record: CslRecord): string {
  const words = record.title.replace(/[“”"]/g, '').split(' ')
  const short = words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ')
  const year = calledYear(record) && citedYear(record, '')
  return `${nameAuthors(record)}, “${short}”${year ? ` (${year})` : ''}`
}
