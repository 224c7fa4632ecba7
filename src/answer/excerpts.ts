import type { Context } from '../context/context.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { Work } from '../corpus/schemas/source.ts'
import type { Library } from '../library/library.ts'
import type { Hit } from '../evidence/hit.ts'
import type { Question } from '../evidence/reading/question.ts'
import { chooseSentences, isQuoteExact } from '../evidence/deciding/quote.ts'
import { pageSpanOf } from '../text/page-span.ts'
import type { Passage } from '../text/passages.ts'
import { rangeOf, joinSentences } from '../text/passages.ts'
import type { Sentence } from '../text/segment.ts'
import { fitsRoom, quoteBriefly, type Room } from './brief-quote.ts'
import type { FootnoteList } from './footnotes.ts'
import { sayInBrief } from './in-brief.ts'
import { markWords } from './marked.ts'
import type { Excerpt } from '../reply/reply.ts'
import { findTableHead } from './table-head.ts'
import { chooseWhole, isToldByNoteAlone } from './whole-answer.ts'

/**
 * The excerpt of the hit that answers best: of its passage's sentences, if they can be quoted, those that answer and fit the
 * room; else the note, and so where it alone holds the words that answer. What others say otherwise is left to say. Null where neither can be shown.
 */
export function toFirstExcerpt(
  { hit, question, room }: { hit: Hit; question: Question; room: Room },
  context: Context,
  footnotes: FootnoteList,
): Excerpt | null {
  const { note, passage } = hit
  const brief = quoteBriefly(
    chooseSentences(hit, question, room.characters, context.index),
    question,
    room,
    context.index,
  )
  const sentences = chooseWhole(brief, { hit, question, room }, context)
  const isToldByNote = note && isToldByNoteAlone(note, joinSentences(sentences), question, context)
  const quoted = passage && !isToldByNote ? quote(passage, sentences, note, context, footnotes) : null
  const excerpt = quoted ?? (note && paraphrase(note, context, footnotes))
  return excerpt && { ...excerpt, matched: markWords(question, excerpt.text, context.index) }
}

/** The same of a further hit: where its sentences do not fit the room, and its note is shorter, that stands for them. */
export function toFurtherExcerpt(
  asked: { hit: Hit; question: Question; room: Room },
  context: Context,
  footnotes: FootnoteList,
): Excerpt | null {
  const { hit, question, room } = asked
  const sentences = hit.place?.sentences ?? []
  const isShorter = hit.note && hit.note.says.length < joinSentences(sentences).length
  if (!hit.note || !isShorter || fitsRoom(sentences, room)) return toFirstExcerpt(asked, context, footnotes)
  const excerpt = paraphrase(hit.note, context, footnotes)
  return { ...excerpt, matched: markWords(question, excerpt.text, context.index) }
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

/** The excerpt of some sentences of a passage; null where they cannot be quoted. */
export const toSentencesExcerpt = (
  passage: Passage,
  sentences: Sentence[],
  context: Context,
  footnotes: FootnoteList,
): Excerpt | null => quote(passage, sentences, null, context, footnotes)

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
    ...pageSpanOf(sentences),
  }
  const text = joinSentences(sentences)
  return {
    kind: 'passage',
    id: note?.id ?? passage.id,
    footnote: footnotes.cite(passage.source, pin),
    source: passage.source,
    pin,
    text,
    matched: [],
    range: (note && library.places.get(note.id)?.range) ?? passage.range,
    quoted: rangeOf(sentences),
    tableHead: findTableHead(passage, sentences, library),
    inBrief: note && sayInBrief(note, text),
    also: [],
    otherwise: [],
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
    tableHead: null,
    inBrief: null,
    also: [],
    otherwise: [],
    refersTo: listWorks(note, library),
  }
}

/** The works that a note's source leans on for it. */
function listWorks(note: Note, { sources }: Library): string[] {
  const works = sources.get(note.source)?.works ?? []
  return works.filter(({ id }) => note.cites.includes(id)).map(nameWork)
}

const nameWork = ({ author, year, title, subtitle }: Work) =>
  `${author}${year ? ` (${year})` : ''}, ${subtitle ? `${title}: ${subtitle}` : title}`
