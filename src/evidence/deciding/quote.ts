import type { Library } from '../../library/library.ts'
import { foldTypography } from '../../text/fold.ts'
import { spell } from '../../text/gaps.ts'
import { joinSentences } from '../../text/passages.ts'
import type { Sentence } from '../../text/segment.ts'
import type { SearchIndex } from '../search-index.ts'
import type { Hit } from '../hit.ts'
import { scoreSentence } from '../ranking/hits.ts'
import type { Question } from '../reading/question.ts'
import { THRESHOLDS } from '../thresholds.ts'

/** The sentences of a hit to quote: those its note is pinned to, else the one that answers best. */
export function chooseSentences(hit: Hit, question: Question, index: SearchIndex): Sentence[] {
  if (hit.place) return hit.place.sentences
  const sentences = hit.passage?.sentences ?? []
  const scores = sentences.map((s) => scoreSentence(s.text, question, index))
  const best = scores.indexOf(Math.max(...scores))
  const isShort = (sentences[best]?.text.split(/\s+/).length ?? 0) < THRESHOLDS.shortSentence
  return sentences.slice(isShort && best > 0 ? best - 1 : best, best + 1)
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
