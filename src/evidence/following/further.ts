import type { Note } from '../../corpus/schemas/note.ts'
import { compare } from '../../library/entities.ts'
import { type Library, tagsOf } from '../../library/library.ts'
import { isAbout } from '../about.ts'
import { idOf } from '../hit.ts'
import { findHits } from '../ranking/hits.ts'
import { readQuestion } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import type { Last } from './last.ts'

/** How many further places are shown at once. */
const AT_ONCE = 3

/**
 * What to show to who wants to read on: the places of the last reply that stand on its further pages, then the next best
 * for the question, then whatever else there is on the same things. The ids of notes and passages; empty where no more is.
 */
export function placesAfter(last: Last, index: SearchIndex): string[] {
  const shown = new Set(last.places.slice(0, last.seen))
  const all = [...last.places.slice(last.seen), ...nextBest(last, index), ...furtherOn(last, index.library)]
  return [...new Set(all)].filter((id) => !shown.has(id)).slice(0, AT_ONCE)
}

/** The last reply, with further places seen. */
export function withSeen(last: Last, places: readonly string[]): Last {
  const seen = [...new Set([...last.places.slice(0, last.seen), ...places])]
  return { ...last, places: [...new Set([...seen, ...last.places])], seen: seen.length }
}

function nextBest({ question: asked }: Last, index: SearchIndex): string[] {
  if (asked === null) return []
  const question = readQuestion(asked, index)
  const hits = findHits(question, index)
  const least = THRESHOLDS.shareOfFurther * (hits[0]?.score ?? 0)
  const things = question.entities.filter(({ kind }) => kind !== 'term')
  const isOnThem = (hit: (typeof hits)[number]) => !things.length || things.some((thing) => isAbout(hit, thing))
  return hits.filter((hit) => hit.note && hit.score >= least && isOnThem(hit)).map(idOf)
}

/** Further places on the same things, those that no reply has shown: by how many of the things they are about. */
function furtherOn({ named, found, places }: Last, { notesAbout, notes }: Library): string[] {
  const things = named.length ? named : found
  const rests = new Set(places.map((id) => restsOn(notes.get(id))))
  const about = new Set(things.flatMap((id) => notesAbout.get(id) ?? []))
  const rank = (note: Note) => things.filter((id) => tagsOf(note).has(id)).length
  return [...about]
    .filter((note) => !places.includes(note.id) && !rests.has(restsOn(note)))
    .sort((a, b) => rank(b) - rank(a) || compare(a.id, b.id))
    .map(({ id }) => id)
}

/** The sentences that a note rests on. */
const restsOn = (note: Note | undefined) =>
  note && [note.source, note.pin.section, note.pin.paragraph, ...note.pin.sentences].join(' ')
