import type { Context } from '../context/context.ts'
import { familiesOf } from '../corpus/record.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { Hit } from '../evidence/hit.ts'
import type { Question } from '../evidence/reading/question.ts'
import type { Library } from '../library/library.ts'
import { isContrary, type Related } from '../library/relations.ts'
import type { Line } from '../reply/reply.ts'
import type { FootnoteList } from './footnotes.ts'
import { isOnAsked } from './on-asked.ts'

/** How many others are set beside a place. */
const MOST = 2

/**
 * The notes that are related to a place on what was asked, those that contradict it or count otherwise first. Beside what
 * qualifies something, or came later, that is not shown: it is known already to whoever asks for it.
 */
export function othersTo(
  { note }: Hit,
  question: Question,
  { library, index }: Pick<Context, 'library' | 'index'>,
): Related[] {
  const related = (note && library.related.get(note.id)) ?? []
  return related
    .filter((other) => isSaidOf(other) && isOnAsked(other, question, index.search.weigh))
    .toSorted((a, b) => Number(isContrary(b)) - Number(isContrary(a)))
    .slice(0, MOST)
}

/** All that others say otherwise than a note, whatever was asked; what only takes something back of it on one point is not. */
export const allOthersTo = ({ id }: Note, { library }: Pick<Context, 'library'>): readonly Related[] =>
  (library.related.get(id) ?? []).filter((other) => isSaidOf(other) && other.kind !== 'qualifies')

/** Whether another note says something of this one, and not this one of it. */
const isSaidOf = (related: Related) => related.isOther || isContrary(related)

/** What another note says otherwise, led in by how it stands to the one shown, who says it and on what. */
export function sayOtherwise(
  other: Related,
  context: Pick<Context, 'library' | 'wording'>,
  footnotes: FootnoteList,
): Line {
  const { says, source, pin } = other.note
  return [{ text: `${leadIn(other, context)} ` }, { text: says, cites: [footnotes.cite(source, pin)] }]
}

function leadIn(other: Related, { library, wording }: Pick<Context, 'library' | 'wording'>): string {
  const { otherwise: say } = wording
  const { kind, on, point, isOneVoice } = other
  if (kind === 'changed-since') return say.later
  const people = speakersOf(other, library)
  const own = { contradicts: say.also, 'counts-otherwise': say.also, qualifies: say.qualifies, objects: say.answers }
  const lead = (isOneVoice ? own : say)[kind]
  return lead(people.join(' & '), people.length, point ?? on)
}

/** Who says otherwise: the people whose view it is, who speaks there, or whoever wrote it. */
function speakersOf({ note, by }: Related, library: Library): string[] {
  const named = by.flatMap((id) => library.entityById.get(id)?.name ?? [])
  if (named.length) return named
  const { speaker } = note.pin
  if (speaker) return [speaker.split(' ').at(-1) ?? speaker]
  const record = library.sources.get(note.source)?.record
  const writers = record ? familiesOf(record) : []
  return writers.length ? writers : [record?.title ?? note.source]
}
