import type { SearchIndex } from '../search-index.ts'
import { askAgain } from './alone.ts'
import type { Completed } from './completed.ts'
import { askBriefly, withContext } from './context.ts'
import { putInstead } from './instead.ts'
import type { Last } from './last.ts'
import { askOfThing } from './pointing.ts'
import { isOrdinal } from './wish.ts'

/** No longer than a question may be, in characters. */
const LONGEST = 500

/**
 * Completes what somebody says from the last reply. In: what was typed, without what stands around it in chats. Out: null
 * where it stands alone. Takes time linear in the texts.
 */
export function completeFollowUp(typed: string, last: Last, index: SearchIndex): Completed | null {
  const text = typed.trim()
  const ordinal = isOrdinal(text) ? withContext(text, last, index) : null
  if (ordinal !== null) return { question: ordinal }
  const completed =
    askAgain(text, last, index) ??
    putInstead(text, last, index) ??
    askOfThing(text, last, index) ??
    askBriefly(text, last, index)
  return completed && 'question' in completed && completed.question.length > LONGEST ? null : completed
}
