import { readerError } from '../../base/errors.ts'
import type { Context } from '../../context/context.ts'
import { holdingBack } from '../../quiz/held-back.ts'
import { askOwn, type OwnQuestion } from '../../quiz/own.ts'
import { readExamined } from './held-back.ts'
import type { ServerVenue } from './venue.ts'

/** Whether what is right in a question of a server's own is told to nobody for the time. */
export type IsHeld = (question: Pick<OwnQuestion, 'item'>) => boolean

/**
 * Holds back what is right in a server's own questions as long as an exam runs that asks them, or something on their notes.
 * Throws what the store throws.
 */
export async function holdOwn(venue: ServerVenue, { library }: Context): Promise<IsHeld> {
  const holdsBack = holdingBack(await readExamined(venue), library)
  return ({ item }) => askOwn(venue.server, [{ number: 0, item, isRetired: false }], library).some(holdsBack)
}

/** Throws a reader error where any of some questions is held back: nobody sees it to change it. */
export function refuseHeld(
  questions: readonly Pick<OwnQuestion, 'item'>[],
  isHeld: IsHeld,
  { wording }: Context,
): void {
  const held = questions.filter(isHeld).length
  if (held) throw readerError(wording.quiz.heldBack(held), wording.quiz.askAfter)
}
