import type { Note } from '../corpus/schemas.ts'
import { analyze } from '../search/analyze.ts'

/** What kind of thing a question asks for. */
export type Kind = 'figure' | 'year' | 'person' | 'place' | 'several' | 'definition' | 'reason' | 'anything'

/** Question forms, the first that fits; English, because questions in other languages are read as English. */
const FORMS: [RegExp, Kind][] = [
  [
    /\bhow (?:many|large|big|high|old|long|expensive)\b|\bhow much\b.*\b(?:cost|money|pay|paid|budget|spen[dt]|fund\w*|price|per|is|was|more|less)\b|\b(?:what|which) (?:number|share|percentage|percent|proportion)\b|\bnumber of\b|\bpercentage of\b/i,
    'figure',
  ],
  [/\bwhen\b|\b(?:what|which|wich) (?:year|date|month|day|decade)\b|\bsince when\b/i, 'year'],
  [/\bwho(?:se|m)?\b|\b(?:what|which) (?:person|scholar|author|researcher|mayor|politician)\b/i, 'person'],
  [
    /\b(?:which|what|list|name) (?:\p{L}+ ){0,2}(?:cities|towns|countries|networks|groups|services|countries|places|things|organi[sz]ations|dimensions|functions|reasons|people|rights|measures|examples|states)\b|\bname (?:the|some|all)\b|\blist\b|\bwhat are the\b/iu,
    'several',
  ],
  [/\bwhere\b|\b(?:which|what|in which|in what) (?:city|town|country|place|state|municipality)\b/i, 'place'],
  [/\bwhy\b|\bhow come\b|\bfor what reason\b|\bwhat (?:caused|made|reasons?)\b/i, 'reason'],
  [
    /^\s*(?:what(?:'s|’s|s)? (?:is|are|was|were|does|do)|what(?:'s|’s)|define|meaning of|explain)\b|\bmean(?:s|ing|t)?\b|\bdefin(?:e|es|ed|ition)\b/i,
    'definition',
  ],
]

/** The kind of thing that a question asks for. */
export const kindOf = (question: string): Kind => FORMS.find(([form]) => form.test(question))?.[1] ?? 'anything'

const FIGURE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|third|quarter|percent|none|no)\b/i
const YEAR = /\b(?:1[0-9]\d{2}|20\d{2})s?\b|\bcentur(?:y|ies)\b|\bdecade/i
/** Two capitalised words in a row, the first word of a sentence aside. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}’'-]+ (?:(?:de|van|von|da|del|la) )?\p{Lu}[\p{L}’'-]+/u

/** Whether a place holds something of the kind asked for. In: what is said there, and its note if it has one. */
export function holdsKind(kind: Kind, text: string, note: Note | null): boolean {
  if (kind === 'figure') return FIGURE.test(text)
  if (kind === 'year') return YEAR.test(text)
  if (kind === 'person') return Boolean(note?.people.length || note?.networks.length) || NAME.test(text)
  if (kind === 'place') return Boolean(note?.cities.length) || NAME.test(text)
  if (kind === 'several') return (note?.cities.length ?? 0) > 1 || (text.match(/,| and | or |;/g)?.length ?? 0) >= 2
  return true
}

/** What a figure must come with, by what is asked. */
const UNITS: [RegExp, RegExp][] = [
  [/\bhow old\b/i, /\b(?:age[ds]?|old|born|years? old)\b/i],
  [
    /\bhow (?:much|expensive)\b.*\b(?:cost|price|pay|paid|spend|spent|budget|salary|money|earn)|\b(?:cost|price|budget|salary|money)\b/i,
    /[€$£]|\b(?:euros?|dollars?|francs?|pounds?|pesos?|million|billion|per cent|percent)\b|%/i,
  ],
]

/**
 * Whether a place holds a figure as the question asks for one: no date, with its unit, and of the thing counted. That stands
 * beside the figure, unless the place is known to tell how many there are.
 * In: the question's text is that read; what is said at the place; `covered` are the question's terms that stand there;
 * `asks` the questions that its note answers.
 */
export function holdsFigure(
  { read }: { read: string },
  text: string,
  covered: Set<string>,
  asks: readonly string[],
): boolean {
  const undated = text.replace(DATES, '')
  if (!COUNT.test(undated)) return false
  const unit = UNITS.find(([asked]) => asked.test(read))?.[1]
  if (unit && !unit.test(text)) return false
  const counted = countedIn(read)
  if (!counted.length) return true
  if (!counted.some((term) => covered.has(term))) return false
  const isAsked = (ask: string) => kindOf(ask) === 'figure' && countedIn(ask).some((term) => counted.includes(term))
  return (
    unit !== undefined ||
    asks.some(isAsked) ||
    aroundFigures(undated).some((near) => counted.some((term) => near.has(term)))
  )
}

const countedIn = (question: string): string[] => analyze(question.match(COUNTED)?.[1] ?? '')

/** How many words before and after a figure what it counts may stand, within its clause. */
const BEFORE = 5
const AFTER = 7

/** The terms around each figure of a text. */
function aroundFigures(text: string): Set<string>[] {
  const clauseEnd = /[.;:](?!\d)/
  return [...text.matchAll(new RegExp(COUNT, 'gi'))].map((figure) => {
    const before = text.slice(0, figure.index).split(clauseEnd).at(-1) ?? ''
    const after = text.slice(figure.index + figure[0].length).split(clauseEnd)[0] ?? ''
    return new Set(analyze([...before.split(/\s+/).slice(-BEFORE), ...after.split(/\s+/).slice(0, AFTER)].join(' ')))
  })
}

/** Days, years, and ordinals: no figures of anything. */
const DATES =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b|\b(?:1[5-9]|20)\d\d[a-z]?\b|\b\d+(?:st|nd|rd|th)\b/g

/** The thing counted: the one or two words after `how many`, verbs aside. */
const COUNTED =
  /\bhow many\s+([\p{L}-]+(?:\s+(?!(?:took|takes?|did|do|does|were|was|are|is|has|have|had|lived?|came|come|went|go|got|get|will|would|can|could|signed|joined|arrived|attended|backed|said|received|there|in|of|to|from|at)\b)[\p{L}-]+)?)/iu

const COUNT =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|third|quarter)\b/i
