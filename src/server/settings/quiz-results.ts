import { TELLS } from '../../quiz/tells.ts'
import type { Context } from '../../context/context.ts'
import { oneOfValues } from './definition.ts'

/** What the results of quizzes tell of those who play. */
export const quizResults = oneOfValues({
  isOfServer: true,
  values: () => TELLS,
  show,
  showDefault: (context) => show('names', context),
})

function show(value: string, { wording }: Context): string {
  const { tells } = wording.settings.values
  return tells[TELLS.find((known) => known === value) ?? 'names']
}
