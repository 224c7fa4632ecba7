import type { Note } from '../corpus/schemas/note.ts'
import type { Excerpt } from '../reply/reply.ts'
import { analyze } from '../search/analyze.ts'

/** How long a note beside a quotation may be, as a share of the quotation's length. */
const LONGEST = 2 / 3

/** The share of its words that it may have from the quotation: above, it says the same once more. */
const MOST_SHARED = 0.6

/** What a note says in brief of a quotation: null where that is hardly shorter, or in the same words. */
export function sayInBrief({ says }: Note, quotation: string): string | null {
  if (says.length > LONGEST * quotation.length) return null
  const quoted = new Set(analyze(quotation))
  const terms = [...new Set(analyze(says))]
  return terms.filter((term) => quoted.has(term)).length > MOST_SHARED * terms.length ? null : says
}

/** Excerpts of which one alone is put in brief, the first that is. */
export function briefOnce(excerpts: Excerpt[]): Excerpt[] {
  const first = excerpts.find(({ inBrief }) => inBrief)
  return excerpts.map((excerpt) => (excerpt === first ? excerpt : { ...excerpt, inBrief: null }))
}
