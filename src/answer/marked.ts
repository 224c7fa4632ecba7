import { findAnswerWords } from '../evidence/deciding/answer-words.ts'
import type { Question } from '../evidence/reading/question.ts'
import type { SearchIndex } from '../evidence/search-index.ts'
import { tokenize } from '../search/analyze.ts'
import type { Stretch } from '../text/sentences.ts'

/** The words of a text that answer a question, else those that it shares with the question, as indices into it. */
export function markWords(question: Question, text: string, index: SearchIndex): Stretch[] {
  const answer = findAnswerWords(question, text, index)
  return answer.length ? inOrder(answer) : sharedWords(question, text)
}

/** From the first to the last, those that overlap as one: whoever sets them in bold goes through a text once. */
function inOrder(found: readonly Stretch[]): Stretch[] {
  const ordered: Stretch[] = []
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    const last = ordered.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else ordered.push({ start, end })
  }
  return ordered
}

/** Neighbours and overlaps are merged. */
function sharedWords({ terms }: Question, text: string): Stretch[] {
  const wanted = new Set(terms)
  const marks: Stretch[] = []
  for (const { term, start, end } of tokenize(text)) {
    if (!wanted.has(term)) continue
    const last = marks.at(-1)
    if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end)
    else marks.push({ start, end })
  }
  return marks
}
