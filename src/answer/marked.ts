import type { Question } from '../evidence/reading/question.ts'
import { tokenize } from '../search/analyze.ts'
import type { Stretch } from '../text/sentences.ts'

/** Where the words of a question stand in a text, as indices into it; neighbours and overlaps merged. */
export function markWords({ terms }: Pick<Question, 'terms'>, text: string): Stretch[] {
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
