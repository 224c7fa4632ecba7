import type { Context } from '../../context/context.ts'
import { readerError } from '../../base/errors.ts'
import type { OwnQuestion } from '../../quiz/own.ts'

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
