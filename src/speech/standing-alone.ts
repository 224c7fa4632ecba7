import { list, pattern } from './words.ts'

/*
 * What ties a sentence to those around it, in English alone: as texts are read that questions are made of.
 */

/** What stands at the head of a sentence that goes on from another. */
export const GOES_ON = pattern('iu')`^\W{0,3}${list`
  this, that, these, those, it, its, they, their, he, she, his, her, we, our, i, such, here, there, so, thus, hence, therefore, however,
  but, and, or, nor, yet, also, instead, moreover, furthermore, additionally, similarly, likewise, conversely, nevertheless, then, now, finally,
  first, second, third, next, in (?:this|that|these|those|other|contrast|addition|fact|particular|each|both|such),
  for (?:example|instance|this|that|these|each), on the other hand, as (?:a result|such|we|you|shown|before|above|mentioned), because of this,
  at (?:this|that), with (?:this|that|these), both, neither, another, the (?:former|latter|other|same|above|following|first|second|last),
  one of (?:these|those|them), note that, recall, remember, let, imagine, suppose, consider, say, see, if we, if you, when we, when you, let’s, let's`}(?![\p{L}\p{N}])`

/** What points at something that does not stand in the sentence, or speaks to who reads it. */
export const POINTS_AWAY = pattern('iu')`(?<![\p{L}\p{N}])${list`
  figure, figures, fig, table, tables, equation, eq, chapter, section, appendix, panel, plot, exercise, box, listing, example,
  this, these, those, a similar, the same, such a, above, below, following, previous, earlier, later in, you, your, we, our, us, i, my, let’s, let's, here, ibid, op`}(?![\p{L}\p{N}])`

/** How a sentence goes on about the place that the one before it names. */
export const SPEAKS_ON_OF_PLACE = pattern('')`^(?:The|Its) ${list`
  city, town, village, municipality, municipal, council, mayor, local, residents, authorities`}\b`
