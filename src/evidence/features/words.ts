import { analyze } from '../../search/analyze.ts'

/** The index terms of each word of a sentence, in order; none of words that tell nothing. */
export const termsByWord = (sentence: string, read = analyze): (readonly string[])[] =>
  (sentence.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []).map(read)
