import type { Library } from '../../library/library.ts'
import { foldTypography } from '../../text/fold.ts'
import { spell } from '../../text/gaps.ts'
import { joinSentences } from '../../text/passages.ts'
import type { Sentence } from '../../text/segment.ts'
import { rateSentences } from '../features/passage.ts'
import { readReadingsFit } from '../fit.ts'
import type { SearchIndex } from '../search-index.ts'
import type { Hit } from '../hit.ts'
import type { Question } from '../reading/question.ts'
import { THRESHOLDS } from '../thresholds.ts'

/**
 * The sentences of a hit to quote: those its note is pinned to, else the one that answers best, with the list that it
 * introduces, or is of; with its neighbour, where that comes near it, or the sentence alone is short, and both have room.
 * In: how many characters two sentences may have.
 */
export function chooseSentences(hit: Hit, question: Question, characters: number, index: SearchIndex): Sentence[] {
  if (hit.place) return hit.place.sentences
  const sentences = hit.passage?.sentences ?? []
  const rates = rateSentences(question, hit, index, readReadingsFit().sentences)
  const best = rates.indexOf(Math.max(...rates))
  const list = findList(sentences, best, question)
  if (list.length) return list
  const neighbour = findNeighbour(sentences, rates, best)
  const both = sentences.slice(Math.min(best, neighbour), Math.max(best, neighbour) + 1)
  return joinSentences(both).length <= characters ? both : sentences.slice(best, best + 1)
}

/** The place of the neighbour to be quoted with the best sentence; the best one's own where there is none. */
function findNeighbour(sentences: Sentence[], rates: readonly number[], best: number): number {
  const rateOf = (i: number) => rates[i] ?? -Infinity
  const next = rateOf(best - 1) >= rateOf(best + 1) ? best - 1 : best + 1
  if (rateOf(next) >= rateOf(best) - THRESHOLDS.besides) return next
  const isShort = (sentences[best]?.text.split(/\s+/).length ?? 0) < THRESHOLDS.shortSentence
  return isShort && best > 0 ? best - 1 : best
}

/** A sentence that introduces what follows, with all of that; so where several are asked for and it is one of them, or there is one. Else none. */
function findList(sentences: Sentence[], at: number, { form }: Question): Sentence[] {
  const introduces = ({ text }: Sentence) => /:["”’)\]]*$/.test(text)
  const before = sentences.slice(0, at).findLastIndex(introduces)
  const of = before < 0 ? sentences.findIndex((each, i) => introduces(each) && i + 2 < sentences.length) : before
  const from = sentences[at] && introduces(sentences[at]) ? at : form.kind === 'several' ? of : -1
  return from < 0 || from === sentences.length - 1 ? [] : sentences.slice(from)
}

/**
 * Whether neighbouring sentences read, character for character after folding typography, as the text that was imported does
 * between the first and the last of them; what they leave out of it shows in them as an ellipsis, but for line ends, the
 * marks of notes and those of the format. False too where the source's text is not there to check against.
 */
export function isQuoteExact(sentences: Sentence[], source: string, library: Library): boolean {
  const file = library.texts.get(source)
  if (!file || !sentences.length) return false
  const printed = sentences.map(({ pieces, cut }, i) => (i && cut ? '… ' : '') + spell(pieces, file))
  return foldTypography(printed.join(' ')) === foldTypography(joinSentences(sentences))
}
