import type { Entity } from '../../library/entities.ts'
import { yearsIn } from '../../corpus/notes.ts'
import { analyze } from '../../search/analyze.ts'
import { ALONE, QUESTION_START } from '../../speech/asking.ts'
import { inAnyLanguage } from '../../speech/languages.ts'
import { BETWEEN, POINTER } from '../../speech/naming.ts'
import { pattern } from '../../speech/words.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'

const OPENINGS = inAnyLanguage(({ followUp }) => followUp.openings)
const PREPOSITIONS = inAnyLanguage(({ followUp }) => followUp.prepositions)

/** `and Sheffield?`, `what about 2016?`: something else is to take a place in the last question. */
const INSTEAD = pattern('i')`^[¿¡]?${OPENINGS}\s+(?:${PREPOSITIONS}\s+)?(.+?)[\s?.!]*$`

/** Nothing between two names but what makes a row of them. */
const ROW = pattern('i')`^[\s,&]*${BETWEEN}?[\s,&]*$`

/**
 * Completes a follow-up from the asker's last question.
 * In: what was typed, and the last question as it was read. Out: the whole question; null where the text stands alone.
 */
export function completeFollowUp(text: string, last: string, index: SearchIndex): string | null {
  const otherwise = text.trim().match(ALONE)?.[1]
  if (otherwise) return `${otherwise} ${last.replace(QUESTION_START, '')}`
  const instead = text.trim().match(INSTEAD)?.[1]
  if (instead && !POINTER.test(instead) && analyze(instead).length <= THRESHOLDS.fragment)
    return replacePart(last, instead, index)
  const entities = entitiesIn(text, index)
  if (!entities.length && POINTER.test(text)) {
    const named = entitiesIn(last, index).map(({ text: name }) => name)
    return named.length ? `${text.replace(/[\s?.!]+$/, '')} (${named.join(', ')})?` : null
  }
  return null
}

/** The last question with its part of the same kind (a year, a city, a network…) replaced, or with the new part added. */
function replacePart(last: string, part: string, index: SearchIndex): string {
  const [year] = yearsIn(part)
  if (year) {
    const [before] = yearsIn(last)
    return before ? last.replace(String(before), String(year)) : `${last.replace(/[\s?.!]+$/, '')} in ${year}?`
  }
  const [given] = entitiesIn(part, index)
  const named = entitiesIn(last, index)
  const isUnknownName = !given && /^\p{Lu}/u.test(part)
  // A name that the library lacks is taken for a city where one was asked about.
  const kind =
    given?.entity.kind ?? (isUnknownName && named.some(({ entity }) => entity.kind === 'city') ? 'city' : null)
  const same = named.filter(({ entity }) => !kind || entity.kind === kind)
  const [first, ...others] = same
  if (!first) return `${last.replace(/[\s?.!]+$/, '')} ${part}?`
  const end = others.at(-1)?.end ?? first.end
  const close = others.every(({ start }, i) => ROW.test(last.slice((others[i - 1] ?? first).end, start)))
  return last.slice(0, first.start) + part + last.slice(close ? end : first.end)
}

type NamedEntity = { entity: Entity; text: string; start: number; end: number }

function entitiesIn(text: string, { library, search }: SearchIndex): NamedEntity[] {
  const byId = new Map(library.entities.map((entity) => [entity.id, entity]))
  return search.findNames(text).flatMap(({ id, start, end }) => {
    const entity = byId.get(id)
    return entity ? [{ entity, text: text.slice(start, end), start, end }] : []
  })
}
