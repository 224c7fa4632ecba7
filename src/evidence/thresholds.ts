/**
 * What decides whether something is evidence enough. Measured with `npm run bench:answers`: a threshold is changed only
 * with its figures at hand. What counts how much when places are ranked is the recipe (`recipe.ts`); what tells how much
 * whether a place answers is fitted (`confidence.ts`).
 */
export const THRESHOLDS = {
  // Reading the question

  /**
   * How far the words of a language must outweigh those of English for a question to be read from it. In words, above 0.
   * Higher: short questions in other languages are searched as they stand. Lower: a name or two make English another language.
   */
  leadOfLanguage: 1,

  /**
   * The same for a question to be answered in its language, whatever is set where it is asked. In words, above that.
   * Higher: short questions are answered in the language of the server. Lower: a foreign name changes the language of the reply.
   */
  leadToAnswerIn: 2,

  /**
   * How much an empty word that English has too tells of another language. A share of a word, 0 to 1.
   * Higher: English questions with `was` or `die` are read as German. Lower: short ones of such words alone are missed.
   */
  ambiguousWord: 0.5,

  /**
   * How many terms `and …?` may have and still be a fragment to put into the last question. In terms, 1 or more.
   * Higher: whole new questions are taken for follow-ups. Lower: names of several words are not put in.
   */
  fragment: 3,

  /**
   * How many terms must be left for the authors' names to be left out of the search. In terms, 1 or more.
   * Higher: places that name the authors are found in place of the subject. Lower: `what does Bauder say` asks for a bare word.
   */
  leftWithoutAuthors: 2,

  /**
   * How much the words of a question that names nothing must tell together. In the index's weights (natural logarithms of
   * how rare a term is), 0 or more. Higher: short fair questions are declined. Lower: `cities` gets an answer.
   */
  told: 1.3,

  // Finding places

  /**
   * How many entries are taken from the search. 1 or more.
   * Higher: slower, and nearly nothing gained. Lower: what names and kinds would lift is not there to be lifted.
   */
  candidates: 100,

  /**
   * The same where it is asked what something is: many places name it, and few say what it is. At least `candidates`.
   * Higher and lower: as of `candidates`.
   */
  defining: 400,

  /**
   * How many of the best hits are put into the learnt order. 1 or more.
   * Higher: slower, and nothing gained. Lower: the right place stays behind places that share more words.
   */
  ordered: 10,

  /**
   * What stands beside the learnt order of a passage that no note tells of, which is fitted apart from that of notes. A
   * logarithm of odds. Higher: passages stand before notes that answer. Lower: notes that share words stand before passages.
   */
  unnoted: 0,

  /**
   * The share of the best score that the first hit on a further side of a question needs. 0 to 1.
   * Higher: a side stays without a place. Lower: a side gets a place that only mentions it.
   */
  shareOfSide: 0.25,

  /**
   * The likeness of two notes that say the same: the cosine of their terms, rare terms weighing more. 0 to 1.
   * Higher: the same is said twice. Lower: a footnote stands beside what its note does not say.
   */
  twins: 0.7,

  // Judging them

  /**
   * How many of the best hits are judged; one that convinces is enough. 1 or more.
   * Higher: more is answered, and more of it wrongly. Lower: a good second hit does not count.
   */
  judged: 3,

  /**
   * The least probability that a hit answers, for an answer. 0 to 1.
   * Higher: more answers say that they are only the nearest. Lower: fewer say so that should.
   */
  answers: 0.33,

  /**
   * The same for the nearest place that the sources have; below, nothing is found. 0 to 1, at most `answers`.
   * Higher: more questions beside what the sources tell get nothing. Lower: more of them get a place that does not help.
   */
  nearest: 0.01,

  /**
   * The same where the question names nothing that the library knows. 0 to 1, at least `nearest`, at most `answers`.
   * Higher and lower: as of `nearest`.
   */
  nearestUnnamed: 0.08,

  /**
   * The share of a question's words, by weight, that a place must have that is about nothing which it names. 0 to 1.
   * Higher: unusual wording gets nothing. Lower: whatever shares a word is the nearest.
   */
  shared: 0.3,

  /**
   * The least probability for a hit on each side of a question of several cities. 0 to 1.
   * Higher: comparisons are told to lack a side that is there. Lower: one side answers for the other.
   */
  ofSide: 0.05,

  /**
   * The least probability where a name is missing that the question may be about. 0 to 1, at least `answers`.
   * Higher: odd words refuse what is there. Lower: what is said of others answers for what the library lacks.
   */
  sure: 0.85,

  /**
   * What is left of a probability where a hit has nothing of the kind that is asked for. 0 to 1.
   * Higher: a hit that shares many words answers without it. Lower: what is told in another form is declined.
   */
  bare: 0.6,

  /**
   * Which hit's score is the background that others are measured against: by then, hits share words with the question and
   * no more. Counted from 0. Higher: all hits stand out. Lower: good hits hide one another. The fit depends on it.
   */
  background: 5,

  /**
   * How far above the background is as far as it tells. A logarithm of a ratio of scores, above 0.
   * Higher: a single odd word convinces. Lower: standing out tells nothing. The fit depends on it.
   */
  farthest: 2,

  /**
   * What a term that the library does not know counts of the rarest one: mostly it is another way to put things. 0 to 1.
   * Higher: unusual wording is declined. Lower: what the library lacks is overlooked. The fit depends on it.
   */
  unknownTerm: 0.6,

  /**
   * How many words before a figure, and after it, what it counts may stand, within its clause. In words, 0 or more.
   * Higher: a figure of something else counts. Lower: `35,000 newly arrived and mostly young migrants` counts no migrants.
   */
  beforeFigure: 5,
  afterFigure: 7,

  // Showing them

  /**
   * The least probability that a further hit answers, to be shown behind the first. 0 to 1.
   * Higher: shorter answers that lack a side of things. Lower: longer ones that stray.
   */
  further: 0.12,

  /**
   * The share of the best score that a further hit needs, to be shown. 0 to 1.
   * Higher and lower: as of `further`, by rank instead of by confidence.
   */
  shareOfFurther: 0.2,

  /**
   * The least probability that a place is about what a sentence of a checked text states. 0 to 1.
   * Higher: more sentences have nothing beside them. Lower: more have something that is not to the point.
   */
  stated: 0.5,

  /**
   * What a sentence keeps of its score that lacks the kind of thing asked for, when one is chosen to be quoted. 0 to 1.
   * Higher: the sentence with the question's words is quoted. Lower: the one with any figure, year or name.
   */
  withoutKind: 0.8,

  /**
   * How far behind the sentence of a passage that answers best its neighbour may be, to be quoted with it. A logarithm of
   * odds, 0 or more. Higher: longer quotations, whose second sentence answers more seldom. Lower: where two come near one
   * another, the one that answers is left out more often.
   */
  besides: 1,

  /**
   * A sentence with fewer words is quoted with the one before it, so that it can be understood. In words, 0 or more.
   * Higher: longer quotations. Lower: `He agreed.` alone.
   */
  shortSentence: 12,
} as const
