import { LIST_THEM } from '../../speech/pointing.ts'
import type { SearchIndex } from '../search-index.ts'
import { askAgain } from './alone.ts'
import { type Completed, whole } from './completed.ts'
import { askAside, askBriefly } from './context.ts'
import { putInstead } from './instead.ts'
import type { Last } from './last.ts'
import { askOfListed } from './listed.ts'
import { askOfThing } from './pointing.ts'
import { standsAlone } from './stands-alone.ts'
import { isOrdinal } from './wish.ts'

/** No longer than a question may be, in characters. */
const LONGEST = 500

/**
 * Completes what somebody says from the last reply. In: what was typed, without what stands around it in
 * chats; `spelt`: the same with names as they are written. Out: null
 * where it stands alone. Takes time linear in the texts.
 */
export function completeFollowUp(typed: string, spelt: string, last: Last, index: SearchIndex): Completed | null {
  const text = typed.trim()
  if (isOrdinal(text)) return askAside(text, last, index)
  if (standsAlone(text, index)) return null
  const completed =
    askOfListed(text, last, index) ??
    (last.question !== null && LIST_THEM.test(text) ? whole(last.question) : null) ??
    askAgain(text, last, index) ??
    putInstead(spelt.trim(), last, index) ??
    askOfThing(text, last, index) ??
    askBriefly(text, last, index)
  return completed && 'question' in completed && completed.question.length > LONGEST ? null : completed
}
