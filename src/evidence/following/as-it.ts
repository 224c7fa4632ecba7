import { ENDS } from '../../speech/asking.ts'
import { isPlural } from '../../speech/pointing.ts'
import { list, pattern } from '../../speech/words.ts'
import type { SearchIndex } from '../search-index.ts'
import { type Completed, whole } from './completed.ts'
import { addBeside, spellAside } from './context.ts'
import type { Last } from './last.ts'
import { namedIn } from './named.ts'

const VERBS = list`do, does, did, is, are, was, were, has, have, can`

/** `does Sheffield?`: the groups hold the verb and who is asked about. */
const VERB_AND_NAME = pattern(
  'iu',
)`^(?:${list`and, but, so, well`} )?(${VERBS})\s+(.{2,60}?)(?: ${list`too, as well, also, one, it, that, so`})?$`

/** `which cities issue ID cards`: the groups hold the noun, and what they do. */
const WHO_DOES = /^(?:which|what|how many) (?!of )((?:\p{L}+ )??\p{L}+) (.+)$/iu

/** Words behind a noun that are no verb which `does` could stand before. */
const NO_VERB = /^(?:is|are|was|were|has|have|had|can|could|do|does|did|will|would|should|of|in|from|that|\p{L}+ed)\b/iu

const ADVERB = pattern('iu')`^(?:since when|when|why|how|where) (?=${VERBS}\b)`

/** `does Sheffield?` asks of one what was asked of many. Null for any other text. */
export function askAsIt(text: string, last: Last, index: SearchIndex): Completed | null {
  const [, verb, name = ''] = text.replace(ENDS, '').match(VERB_AND_NAME) ?? []
  if (verb === undefined || last.question === null) return null
  const [named] = namedIn(name, index)
  if (!named || named.text.length !== name.length) return null
  const asked = last.question.replace(ENDS, '')
  const [, noun = '', deed = ''] = asked.match(WHO_DOES) ?? []
  if (/^does$/iu.test(verb) && deed && isPlural(noun) && !NO_VERB.test(deed)) return whole(`does ${name} ${deed}?`)
  const same = namedIn(asked, index).filter(({ entity }) => entity.kind === named.entity.kind)
  const [first] = same
  // `since when does Sheffield help` and `does Toronto` ask whether it does.
  const before = asked.slice(0, first?.start ?? 0).replace(ADVERB, '')
  if (first && same.length === 1) return whole(`${before}${name}${asked.slice(first.end)}?`)
  return { question: `${addBeside(asked, name)}?`, aside: spellAside(name, asked, 'en') }
}
