import { list, pattern } from '../speech/words.ts'

/** A stretch of a text, as indices into it: first character, and one past the last. */
export type Stretch = { start: number; end: number }

/**
 * Cuts a paragraph into sentences.
 * In: one paragraph without line breaks. Out: stretches in order, white space between them left out.
 * `Intl.Segmenter` (Unicode UAX #29) finds the candidates; the repair pass joins what it cuts inside abbreviations,
 * initials, references and brackets, and cuts where a note mark hides the end of a sentence.
 */
export function splitSentences(text: string): Stretch[] {
  return joinFalseEnds(text, cutCandidates(text)).map((s) => trimStretch(text, s))
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

function cutCandidates(text: string): Stretch[] {
  return [...segmenter.segment(text)].map((s) => ({ start: s.index, end: s.index + s.segment.length }))
}

function joinFalseEnds(text: string, candidates: Stretch[]): Stretch[] {
  const sentences: Stretch[] = []
  for (const candidate of candidates) {
    const previous = sentences.at(-1)
    if (previous && isFalseEnd(text.slice(previous.start, previous.end), text.slice(candidate.start)))
      previous.end = candidate.end
    else sentences.push({ ...candidate })
  }
  return sentences
}

/** What ends in a full stop and ends no sentence. */
const ABBREVIATIONS = list`
  e\.g, i\.e, et al, cf, vs, etc, ca, approx, Dr, Mr, Mrs, Ms, Prof, St, Jr, Sr, Nos?, Fig, Vol, Art, Ch, eds?, pp?,
  para, U\.S, U\.K, U\.N, D\.C, [A-Z]`
const ABBREVIATION = pattern('u')`(?:^|[\s("'“‘[])${ABBREVIATIONS}\.$`

function isFalseEnd(before: string, after: string): boolean {
  const end = before.trimEnd().slice(-LOOKS_BACK)
  if (/^[\s]*(?:[a-z(,;]|…|\.\.\.)/u.test(after)) return true
  if (opensBracket(end) && /^[^(]{0,300}\)/s.test(after)) return true
  return ABBREVIATION.test(end.slice(-LONGEST_ABBREVIATION)) && !/^[\s]*["“‘(]/u.test(after)
}

/** How far back an open bracket is looked for, and the space before an abbreviation, in characters. */
const [LOOKS_BACK, LONGEST_ABBREVIATION] = [2000, 20]

function opensBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

function trimStretch(text: string, { start, end }: Stretch): Stretch {
  const piece = text.slice(start, end)
  return { start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length }
}
