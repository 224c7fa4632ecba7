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
    /\bhow (?:much|expensive)\b.*\b(?:cost|price|pay|paid|spend|spent|budget|salary|money|earn)|\b(?:cost|price|budget|salary)\b/i,
    /[€$£]|\b(?:euros?|dollars?|francs?|pounds?|pesos?|million|billion|per cent|percent)\b|%/i,
  ],
]

/**
 * Whether a text holds a figure as the question asks for one: no mere year, with its unit, and of the thing counted.
 * In: the question's text and terms are those read; `covered` are its terms that stand at the place.
 */
export function holdsFigure({ read }: { read: string }, text: string, covered: Set<string>): boolean {
  if (!COUNT.test(text.replace(/\b(?:1[5-9]|20)\d\d\b/g, ''))) return false
  if (UNITS.some(([asked, unit]) => asked.test(read) && !unit.test(text))) return false
  const counted = analyze(read.match(COUNTED)?.[1] ?? '')
  return !counted.length || counted.some((term) => covered.has(term))
}

/** The thing counted: the one or two words after `how many`, verbs aside. */
const COUNTED =
  /\bhow many\s+([\p{L}-]+(?:\s+(?!(?:took|takes?|did|do|does|were|was|are|is|has|have|had|lived?|came|come|went|go|got|get|will|would|can|could|signed|joined|arrived|attended|backed|said|received|there|in|of|to|from|at)\b)[\p{L}-]+)?)/iu

const COUNT =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|third|quarter)\b/i
