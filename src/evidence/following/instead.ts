import { yearsIn } from '../../corpus/notes.ts'
import type { Entity } from '../../library/entities.ts'
import { analyze } from '../../search/analyze.ts'
import { ENDS, QUESTION_START } from '../../speech/asking.ts'
import { inAnyLanguage, SPEECH } from '../../speech/languages.ts'
import { BETWEEN, POINTER } from '../../speech/naming.ts'
import { pattern } from '../../speech/words.ts'
import type { Call } from '../../reply/reply.ts'
import { detectLanguage } from '../reading/language.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { askAlone } from './alone.ts'
import type { Last } from './last.ts'
import { authorsIn, hasOwnName, namedIn } from './named.ts'
import { addBeside } from './context.ts'
import { askOfThing } from './pointing.ts'

type Completed = { question: string } | { call: Call }

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

/** Nothing between two names but what makes a row of them. */
const ROW = pattern('i')`^[\s,&]*${BETWEEN}?[\s,&]*$`

/** What may stand beside names where nothing but them is said. */
const BESIDE_NAMES = pattern('iu')`^(?:${[...BETWEEN, 'the', String.raw`\d{4}`, '[\\s,&]+']})*$`

/** What is to take a place in the last question: as it is written, and what stood before it. */
type Part = { text: string; preposition: string | null }

/** `and Sheffield?`, `no, I mean 2016`, `according to Fakhry?`: the last question, or call, with that in it. Null for any other. */
export function putInstead(text: string, last: Last, index: SearchIndex): Completed | null {
  const [, opening, preposition = null, rest = ''] = text.match(INSTEAD) ?? []
  const said = authorIn(`${preposition ?? ''} ${rest}`.trim(), Boolean(opening), index)
  if (said) return withAuthor(said, last, index)
  const isWhole = isNamesAlone(rest, index)
  if (opening && (ASKS.test(rest) || QUESTION_START.test(rest)))
    return askAlone(rest, last, index) ?? askOfThing(rest, last, index)
  if (opening && POINTER.test(rest)) return null
  if (!opening && !(isWhole && (preposition || sharesKind(rest, last, index)))) return null
  if (analyze(rest).length > THRESHOLDS.fragment && !isWhole) return null
  const part = { text: rest, preposition }
  if (last.question !== null) return { question: replacePart(last.question, part, index) }
  const call = replaceValue(last.call, rest, index)
  return call && { call }
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
  const before = namedIn(asked, index).filter(({ text }) => authorsIn(text, index))
  const [first, end] = [before[0], before.at(-1)?.end ?? 0]
  if (first) return { question: `${asked.slice(0, first.start)}${author}${asked.slice(end)}?` }
  const { adds } = SPEECH[detectLanguage(asked, index) ?? 'en'].followUp
  return { question: `${asked}, ${adds.author} ${author}?` }
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

/** `the ordinance of 1989`: a noun with its year. */
const NOUN_OF_YEAR = /(\p{L}+)\s+(?:of|in|from)\s+(?:1\d{3}|20\d{2})/iu

/** The last question with its part of the same kind (a year, a city, a network…) replaced, or with the new part added. */
function replacePart(question: string, part: Part, index: SearchIndex): string {
  const asked = question.replace(ENDS, '')
  const [year] = yearsIn(part.text)
  if (year) return `${replaceYear(asked, part, year)}?`
  const [given] = namedIn(part.text, index)
  const named = namedIn(asked, index)
  const isUnknownName = !given && /^\p{Lu}/u.test(part.text)
  // A name that the library lacks is taken for a city where one was asked about.
  const kind =
    given?.entity.kind ?? (isUnknownName && named.some(({ entity }) => entity.kind === 'city') ? 'city' : null)
  const same = named.filter(({ entity }) => kind !== null && entity.kind === kind)
  const [first, ...others] = same
  if (!first) return `${addPart(asked, part, given?.entity ?? null, index)}?`
  const end = others.at(-1)?.end ?? first.end
  const close = others.every(({ start }, i) => ROW.test(asked.slice((others[i - 1] ?? first).end, start)))
  return `${asked.slice(0, first.start)}${part.text}${asked.slice(close ? end : first.end)}?`
}

function replaceYear(asked: string, { text }: Part, year: number): string {
  const [before] = yearsIn(asked)
  const noun = text.match(NOUN_OF_YEAR)
  if (before && noun && NOUN_OF_YEAR.test(asked)) return asked.replace(NOUN_OF_YEAR, noun[0])
  return before ? asked.replace(String(before), String(year)) : `${asked} in ${year}`
}

function addPart(asked: string, { text, preposition }: Part, entity: Entity | null, index: SearchIndex): string {
  // `and in Latin America?` takes the place of what stood behind the same word.
  const other =
    preposition &&
    namedIn(asked, index).find(({ start }) =>
      asked.slice(0, start).toLowerCase().endsWith(` ${preposition.toLowerCase()} `),
    )
  if (other) return asked.slice(0, other.start) + text + asked.slice(other.end)
  if (preposition) return `${asked} ${preposition} ${text}`
  const { adds } = SPEECH[detectLanguage(asked, index) ?? 'en'].followUp
  return entity?.kind === 'city' ? `${asked} ${adds.place} ${text}` : addBeside(asked, text)
}

/** A call with the option of the same kind replaced: a city for a city, a year for a year, an author's framework for another's. */
function replaceValue({ command, input }: Call, part: string, index: SearchIndex): Call | null {
  const { library } = index
  const [year] = yearsIn(part)
  const given = namedIn(part, index)[0]?.entity
  const kinds = new Map(library.entities.map(({ id, kind }) => [id, kind]))
  const framework = library.frameworks.find(
    ({ author }) => authorsIn(part, index) !== null && authorsIn(author, index) === authorsIn(part, index),
  )
  const isFramework = (value: string) => library.frameworks.some(({ id }) => id === value)
  const [option, value] =
    Object.entries(input).flatMap(([name, before]): [string, string][] => {
      if (framework && isFramework(before)) return [[name, framework.id]]
      if (year && yearsIn(before).length) return [[name, String(year)]]
      return given && kinds.get(before) === given.kind ? [[name, given.id]] : []
    })[0] ?? []
  return option !== undefined && value !== undefined ? { command, input: { ...input, [option]: value } } : null
}
