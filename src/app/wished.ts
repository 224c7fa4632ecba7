import type { Context } from '../context/context.ts'
import { placesAfter } from '../evidence/following/further.ts'
import { entitiesOf, type Last } from '../evidence/following/last.ts'
import { calledIn, hasOwnName } from '../evidence/following/named.ts'
import type { Wanted } from '../evidence/following/wish.ts'
import { shorten } from '../library/short-ids.ts'
import type { Call } from '../reply/reply.ts'
import { clip } from '../text/clip.ts'

/** A call, and the last reply where the call is to do with that and does not take its place. */
export type Wished = { call: Call; stays: Last | null }

/** The call for what somebody wants of the last reply itself. */
export function fulfil(wish: Wanted, last: Last, context: Context): Wished {
  const { index, library, subject } = context
  if (wish.kind === 'thing') {
    const [entity] = entitiesOf([wish.id], library)
    const question = entity?.name ?? ''
    const call = (entity && subject.tellOf(entity)) ?? { command: 'ask', input: { question } }
    return { call: { command: call.command, input: call.input }, stays: null }
  }
  const ids = wish.kind === 'more' ? placesAfter(last, index) : last.places.slice(0, Math.min(FEW, last.seen))
  const places = ids.map(shorten).join(' ')
  const call: Call =
    wish.kind === 'more'
      ? { command: 'further', input: { places, of: subjectOf(last, context) } }
      : { command: 'origin', input: { places, ...(wish.asks ? { asks: wish.asks } : {}) } }
  return { call, stays: last }
}

/** How many places of the last reply are shown to who asks for its sources. */
const FEW = 3

/** How much is said of what the last reply was on, in characters: it goes into buttons. */
const BRIEF = 45

/** What the last reply was on: the things named, or found, else the question. */
function subjectOf({ question, named, found }: Last, { index, library }: Context): string {
  const [own = []] = [named, found]
    .map((ids) => entitiesOf(ids, library).filter(hasOwnName))
    .filter(({ length }) => length)
  const names = own.slice(0, 2).map((entity) => calledIn(entity, index))
  return clip(names.join(', ') || (question ?? ''), BRIEF)
}
