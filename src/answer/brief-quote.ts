import type { SearchIndex } from '../evidence/search-index.ts'
import { scoreSentence } from '../evidence/ranking/hits.ts'
import type { Question } from '../evidence/reading/question.ts'
import { joinSentences } from '../text/passages.ts'
import type { Sentence } from '../text/segment.ts'

/** How much of a place is quoted: `sentences` and `characters` at most, but always a whole sentence. */
export type Room = { sentences: number; characters: number }

/** Whether there is room for sentences in a row. */
export const fitsRoom = (sentences: Sentence[], room: Room): boolean =>
  sentences.length <= room.sentences && joinSentences(sentences).length <= room.characters

/** Of sentences in a row, those that answer best and fit the room: the best one, and its neighbours while there is room. */
export function quoteBriefly(all: Sentence[], question: Question, room: Room, index: SearchIndex): Sentence[] {
  if (fitsRoom(all, room)) return all
  if (/:["”’)\]]*$/.test(all[0]?.text ?? '')) return quoteList(all, room)
  const scores = all.map(({ text }) => scoreSentence(text, question, index))
  const best = scores.indexOf(Math.max(...scores))
  let [from, to] = [best, best + 1]
  const fits = (start: number, end: number) => start >= 0 && end <= all.length && fitsRoom(all.slice(start, end), room)
  for (;;) {
    const [before, after] = [fits(from - 1, to), fits(from, to + 1)]
    if (!before && !after) return all.slice(from, to)
    if (before && (!after || (scores[from - 1] ?? 0) >= (scores[to] ?? 0))) from -= 1
    else to += 1
  }
}

/** How many times as much room a list may have, with its introduction: its parts are short. */
const LIST = { sentences: 4, characters: 1.5 }

/** What introduces a list, and as many of its parts as there is room for. */
function quoteList(all: Sentence[], { sentences, characters }: Room): Sentence[] {
  const room = { sentences: LIST.sentences * sentences, characters: LIST.characters * characters }
  const count = all.findLastIndex((_, i) => fitsRoom(all.slice(0, i + 1), room)) + 1
  return all.slice(0, Math.max(1, count))
}
