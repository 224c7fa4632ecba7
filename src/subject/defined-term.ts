import type { Context } from '../context/context.ts'
import { type DefinedTerm, listOwnTerms, placeOfDefinition } from '../library/defined-terms.ts'
import { findSpelt, type NameReading, readName } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { type Block, createAnswer, type Excerpt, type Reply } from '../reply/reply.ts'
import { toSentencesExcerpt } from '../answer/excerpts.ts'
import { createFootnotes, type FootnoteList } from '../answer/footnotes.ts'

/** How many texts are quoted at once; the rest stands behind “More”. */
const SHOWN = 3

/** By how many letters a term that was mistyped may be longer or shorter. */
const SLIPS = 2

/** Reads a name as a term that imported texts define. `isNear`: whether an entry is near it, before which only what is spelt so goes. */
export function readDefined(typed: string, library: Library, isNear: boolean): NameReading<DefinedTerm> {
  const terms = listOwnTerms(library)
  const found = findSpelt(typed, terms)
  if (found) return { found, mended: false, nearest: [] }
  if (isNear) return { found: null, mended: false, nearest: [] }
  const reading = readName(typed, terms)
  // A longer term that begins so is another one.
  const isSlip = reading.found && Math.abs(reading.found.name.length - typed.trim().length) <= SLIPS
  return !reading.found || isSlip ? reading : { found: null, mended: false, nearest: [reading.found] }
}

/** Shows a term by the sentences that define it, text by text. In: what is said before. */
export function showDefined(term: DefinedTerm, before: readonly Block[], context: Context): Reply {
  const footnotes = createFootnotes(context)
  const excerpts = toDefinedExcerpts(term, context, footnotes)
  const indices = excerpts.map((_, i) => i)
  return createAnswer(context, {
    title: `${term.name.charAt(0).toLocaleUpperCase()}${term.name.slice(1)}`,
    blocks: [
      ...before,
      { kind: 'excerpts', heading: null, indices: indices.slice(0, SHOWN) },
      ...(indices.length > SHOWN
        ? [{ kind: 'excerpts' as const, heading: null, indices: indices.slice(SHOWN), later: true as const }]
        : []),
    ],
    excerpts,
    footnotes: footnotes.all(),
    self: { command: 'term', input: { term: term.id } },
  })
}

/** The sentences that define a term, quoted; what cannot be quoted is left out. */
export const toDefinedExcerpts = ({ definitions }: DefinedTerm, context: Context, footnotes: FootnoteList): Excerpt[] =>
  definitions.flatMap((definition) => {
    const place = placeOfDefinition(definition, context.library)
    return (place && toSentencesExcerpt(place.passage, place.sentences, context, footnotes)) ?? []
  })
