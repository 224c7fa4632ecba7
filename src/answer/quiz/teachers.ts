import type { Context } from '../../context/context.ts'
import { mayWriteQuestions } from '../../context/settings.ts'
import { readerError } from '../../base/errors.ts'
import type { OwnQuestion } from '../../quiz/own.ts'
import { findServerVenue, type ServerVenue } from './venue.ts'

/** Where somebody may write questions. Throws a reader error elsewhere, and for who may not. */
export function findTeachersVenue(context: Context): ServerVenue {
  const venue = findServerVenue(context)
  const { questions: say } = context.wording
  if (!mayWriteQuestions(venue.place, context.manner)) throw readerError(say.mayNot, say.askTeachers)
  return venue
}

/** A question by its number, as it was typed. Throws a reader error where there is none. */
export function findQuestion(
  typed: string,
  questions: readonly OwnQuestion[],
  { wording: { questions: say } }: Context,
): OwnQuestion {
  const found = questions.find(({ number }) => String(number) === typed.replace(/^#/, ''))
  if (found) return found
  throw readerError(say.noSuch(typed), say.seeAll)
}
