import type { Context } from '../context/context.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { Work } from '../corpus/schemas/source.ts'
import type { Library } from '../library/library.ts'
import { tokenize } from '../search/analyze.ts'
import type { Hit } from '../evidence/hit.ts'
import type { Question } from '../evidence/reading/question.ts'
import { chooseSentences, isQuoteExact } from '../evidence/deciding/quote.ts'
import type { Passage } from '../text/passages.ts'
import { rangeOf, joinSentences } from '../text/passages.ts'
import type { Sentence } from '../text/segment.ts'
import type { Stretch } from '../text/sentences.ts'
import type { FootnoteList } from './footnotes.ts'
import type { Excerpt, Line } from '../reply/reply.ts'

/** The excerpt of a hit: the passage's sentences if they can be quoted, else the note. Null where neither can be shown. */
export function toExcerpt(hit: Hit, question: Question, context: Context, footnotes: FootnoteList): Excerpt | null {
  const { note, passage } = hit
  const quoted = passage && quote(passage, chooseSentences(hit, question, context.index), note, context, footnotes)
  const excerpt = quoted ?? (note && paraphrase(note, context, footnotes))
  return excerpt && { ...excerpt, matched: markWords(excerpt.text, question.terms) }
}

/** The excerpt of a note: the sentences it is pinned to if they can be quoted, else the note itself. */
export function toNoteExcerpt(note: Note, context: Context, footnotes: FootnoteList): Excerpt {
  const place = context.library.places.get(note.id)
  return (
    (place && quote(place.passage, place.sentences, note, context, footnotes)) ?? paraphrase(note, context, footnotes)
  )
}

/** The excerpt of a whole passage; null where it cannot be quoted. */
export function toPassageExcerpt(passage: Passage, context: Context, footnotes: FootnoteList): Excerpt | null {
  return quote(passage, passage.sentences, null, context, footnotes)
}

/** Quotes, after checking the quotation against the imported text. One that fails is our fault: logged, and not shown. */
function quote(
  passage: Passage,
  sentences: Sentence[],
  note: Note | null,
  { library, log }: Context,
  footnotes: FootnoteList,
): Excerpt | null {
  if (!isQuoteExact(sentences, passage.source, library)) {
    log.error({ passage: passage.id }, 'a quotation does not match the imported text and is not shown')
    return null
  }
  const pin = {
    ...passage.pin,
    section: note?.pin.section ?? passage.pin.section,
    sentences: [sentences[0]?.number ?? 0, sentences.at(-1)?.number ?? 0] as [number, number],
    page: sentences[0]?.page ?? null,
  }
  return {
    kind: 'passage',
    id: note?.id ?? passage.id,
    footnote: footnotes.cite(passage.source, pin),
    source: passage.source,
    pin,
    text: joinSentences(sentences),
    matched: [],
    range: (note && library.places.get(note.id)?.range) ?? passage.range,
    quoted: rangeOf(sentences),
    inBrief: note?.says ?? null,
    also: [],
    otherwise: note ? sayOtherwise(note, library, footnotes) : [],
    refersTo: note ? listWorks(note, library) : [],
  }
}

function paraphrase(note: Note, { library }: Context, footnotes: FootnoteList): Excerpt {
  return {
    kind: 'note',
    id: note.id,
    footnote: footnotes.cite(note.source, note.pin),
    source: note.source,
    pin: note.pin,
    text: note.says,
    matched: [],
    range: library.places.get(note.id)?.range ?? null,
    quoted: null,
    inBrief: null,
    also: [],
    otherwise: sayOtherwise(note, library, footnotes),
    refersTo: listWorks(note, library),
  }
}

/** The notes that disagree with a note, shown side by side with it and never merged. */
function sayOtherwise(note: Note, library: Library, footnotes: FootnoteList): Line[] {
  const others = library.disagreements.get(note.id) ?? []
  return others.map((other) => [{ text: other.says, cites: [footnotes.cite(other.source, other.pin)] }])
}

/** The works that a note's source leans on for it. */
function listWorks(note: Note, { sources }: Library): string[] {
  const works = sources.get(note.source)?.works ?? []
  return works.filter(({ id }) => note.cites.includes(id)).map(nameWork)
}

const nameWork = ({ author, year, title, subtitle }: Work) =>
  `${author}${year ? ` (${year})` : ''}, ${subtitle ? `${title}: ${subtitle}` : title}`

/** Where the question's words stand in a text, neighbours and overlaps merged. */
function markWords(text: string, terms: string[]): Stretch[] {
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
