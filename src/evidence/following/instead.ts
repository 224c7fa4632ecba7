import { yearsIn } from '../../corpus/notes.ts'
import { findArea } from '../../library/areas.ts'
import { analyze } from '../../search/analyze.ts'
import { ENDS, QUESTION_START } from '../../speech/asking.ts'
import { inAnyLanguage, SPEECH } from '../../speech/languages.ts'
import { BETWEEN, POINTER } from '../../speech/naming.ts'
import { pattern } from '../../speech/words.ts'
import { detectLanguage } from '../reading/language.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { askAgain } from './alone.ts'
import { askAsIt } from './as-it.ts'
import { type Completed, whole } from './completed.ts'
import { askAside } from './context.ts'
import type { Last } from './last.ts'
import { authorsIn, hasOwnName, namedIn, type NamedThing } from './named.ts'
import { askOfThing } from './pointing.ts'
import { replacePart } from './replace-part.ts'
import { replaceValue } from './replace-value.ts'
import { saysNothing } from './unknown-name.ts'

/** Longer ones first: `no, i mean` begins with `no`. */
const OPENINGS = inAnyLanguage(({ followUp }) => followUp.openings).sort((a, b) => b.length - a.length)
const BEFORE = inAnyLanguage(({ followUp }) => followUp.before)
const PREPOSITIONS = inAnyLanguage(({ followUp }) => followUp.prepositions)
const ENDINGS = inAnyLanguage(({ followUp }) => followUp.endings)
const SAID_BY = inAnyLanguage(({ followUp }) => followUp.saidBy)
const QUESTION_WORDS = inAnyLanguage(({ followUp }) => followUp.questionWords)

/** `and in Sheffield?`: the groups hold the opening, the preposition, and what is to take a place. */
const INSTEAD = pattern(
  'iu',
)`^[¿¡]?(?:${BEFORE}[\s,]+)??(?:(${OPENINGS})[\s,:]+)?(?:(${PREPOSITIONS})\s+)?(.+?)(?:[\s,]+${ENDINGS})?[\s?.!]*$`

const ASKS = pattern('iu')`^[¿¡]?${QUESTION_WORDS}(?!\p{L})`

/** What may stand beside names where nothing but them is said. */
const BESIDE_NAMES = pattern('iu')`^(?:${[...BETWEEN, 'the', String.raw`\d{4}`, '[\\s,&]']})*$`

/** `and Sheffield?`, `no, I mean 2016`, `according to Fakhry?`: the last question, or call, with that in it. Null for any other. */
export function putInstead(text: string, last: Last, index: SearchIndex): Completed | null {
  const [, opening, preposition = null, typed = ''] = text.match(INSTEAD) ?? []
  const rest = typed.replace(/['’]s$/, '')
  const said = authorIn(`${preposition ?? ''} ${rest}`.trim(), Boolean(opening), index)
  if (said) return withAuthor(said, last, index)
  const isArea = findArea(rest, index.library) !== null
  const isWhole = isArea || isNamesAlone(rest, index)
  const asIt = askAsIt(text, last, index)
  if (asIt) return asIt
  if (opening && (ASKS.test(rest) || QUESTION_START.test(rest)))
    return askAgain(rest, last, index) ?? askOfThing(rest, last, index)
  if (opening && POINTER.test(rest)) return null
  if (!opening && !(isWhole && (preposition || sharesKind(rest, last, index)))) return null
  if (analyze(rest).length > THRESHOLDS.fragment && !isWhole) return null
  if (opening && saysNothing(rest)) return askAside(text, last, index)
  const part = { text: rest, preposition }
  // An area is an option’s value, and no thing that a question could be read to name.
  const call = last.question === null || isArea ? replaceValue(last.call, rest, index) : null
  if (call) return { call }
  if (last.question === null) return null
  const replaced = replacePart(last.question, part, index)
  // What is no name is asked of what was spoken of: `what about police?`
  const isNamed = /^\p{Lu}/u.test(rest) || namedIn(rest, index).some(({ entity }) => hasOwnName(entity))
  return replaced.aside === null || isNamed ? replaced : askAside(text, last, index)
}

/** The author whose view is asked for, by a name that is all there is; null where none is. */
function authorIn(text: string, isOpened: boolean, index: SearchIndex): string | null {
  const bare = text.replace(ENDS, '')
  const asked = SAID_BY.map((form) => bare.match(form)?.[1]).find(Boolean)
  const name = asked ?? (isOpened ? bare : null)
  return name ? authorsIn(name, index) : null
}

function withAuthor(author: string, last: Last, index: SearchIndex): Completed | null {
  if (last.question === null) {
    const call = replaceValue(last.call, author, index)
    return call && { call }
  }
  const asked = last.question.replace(ENDS, '')
  const { adds } = SPEECH[detectLanguage(asked, index) ?? 'en'].followUp
  const isAuthor = ({ text, start }: NamedThing) =>
    authorsIn(text, index) !== null || asked.slice(0, start).toLowerCase().endsWith(`${adds.author} `)
  const before = namedIn(asked, index).filter((each) => each.entity.kind === 'person' && isAuthor(each))
  const [first, end] = [before[0], before.at(-1)?.end ?? 0]
  if (!first) return whole(`${asked}, ${adds.author} ${author}?`)
  const verb = author.includes(' and ') ? 'do ' : 'does '
  return whole(`${asked.slice(0, first.start).replace(/\bdo(?:es)? $/, verb)}${author}${asked.slice(end)}?`)
}

/** Whether a text is names and years and nothing else. */
function isNamesAlone(text: string, index: SearchIndex): boolean {
  const names = namedIn(text, index).filter(({ entity }) => hasOwnName(entity))
  const rest = names.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  return (names.length > 0 || yearsIn(text).length > 0) && BESIDE_NAMES.test(rest)
}

/** Whether a text names a thing of a kind that was named last, but is not the same; or a year where one was asked about. */
function sharesKind(text: string, last: Last, index: SearchIndex): boolean {
  if (yearsIn(text).length) return yearsIn(last.question ?? '').length > 0
  const kinds = new Set(namedIn(last.question ?? '', index).map(({ entity }) => entity.kind))
  return namedIn(text, index).some(({ entity }) => kinds.has(entity.kind) && !last.named.includes(entity.id))
}
