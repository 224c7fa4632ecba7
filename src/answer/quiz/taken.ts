import type { Context } from '../../context/context.ts'
import type { Item } from '../../quiz/item.ts'
import type { Taken } from '../../quiz/answer.ts'
import { nameChoice } from './show-item.ts'

/** What became of somebody's answer, as it is told to them alone. `places`: of the options that count. */
export function sayTaken(taken: Taken, item: Item, places: number[], context: Context): string {
  const { quiz: say } = context.wording
  if (taken === 'closed' || taken === 'spent') return say[taken]
  const chosen = nameChoice(item, places, context)
  // A letter goes without quotation marks, a word does not.
  return say[taken](item.kind === 'true-false' ? context.wording.quote(chosen) : chosen)
}
