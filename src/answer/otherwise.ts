import type { Context } from '../context/context.ts'
import { writersOf } from '../corpus/record.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { Hit } from '../evidence/hit.ts'
import type { Question } from '../evidence/reading/question.ts'
import { nameAuthors } from '../library/authors.ts'
import { isContrary, type Related } from '../library/relations.ts'
import type { Line } from '../reply/reply.ts'
import type { FootnoteList } from './footnotes.ts'
import { isOnAsked } from './on-asked.ts'

/** How many others are set beside a place. */
const MOST = 2

/** The notes that are related to a place on what was asked, those that contradict it or count otherwise first. */
export function othersTo(
  { note }: Hit,
  question: Question,
  { library, index }: Pick<Context, 'library' | 'index'>,
): Related[] {
  const related = (note && library.related.get(note.id)) ?? []
  return related
    .filter((other) => isOnAsked(other, question, index.search.weigh))
    .toSorted((a, b) => Number(isContrary(b)) - Number(isContrary(a)))
    .slice(0, MOST)
}

/** All notes that are related to a note, whatever was asked here. */
export const allOthersTo = ({ id }: Note, { library }: Pick<Context, 'library'>): readonly Related[] =>
  library.related.get(id) ?? []

/** What another note says otherwise, led in by how it stands to the one shown, who says it and on what. */
export function sayOtherwise(
  other: Related,
  context: Pick<Context, 'library' | 'wording'>,
  footnotes: FootnoteList,
): Line {
  const { says, source, pin } = other.note
  return [{ text: `${leadIn(other, context)} ` }, { text: says, cites: [footnotes.cite(source, pin)] }]
}

function leadIn({ note, kind, on, isOther }: Related, { library, wording }: Pick<Context, 'library' | 'wording'>) {
  const { otherwise: say } = wording
  const record = library.sources.get(note.source)?.record
  const { speaker } = note.pin
  const who = speaker?.split(' ').at(-1) ?? (record ? nameAuthors(record) : note.source)
  const n = speaker === null && record ? Math.max(1, writersOf(record).length) : 1
  if (kind === 'changed-since') return isOther ? say.later : say.earlier
  if (kind === 'contradicts' || kind === 'counts-otherwise') return say[kind](who, n, on)
  return isOther ? say[kind](who, n, on) : say[kind === 'qualifies' ? 'qualified' : 'answered'](who, on)
}
