import { readerError } from '../base/errors.ts'
import type { Context } from '../context/context.ts'
import type { Manner } from '../context/manner.ts'
import { isInDiscord, mayStartExam, mayStartQuiz, mayWriteQuestions, type Place } from '../context/settings.ts'
import type { Wording } from '../wording/wording.ts'
import type { Command, Right, Where } from './command.ts'
import { typeName } from '../wording/type-name.ts'

/** Whether a command of this kind can be used in a place; null stands for the command line. */
export const isPossible = (where: Where, place: Place['kind'] | null): boolean =>
  where === 'server' ? place === 'server' : where !== 'discord' || isInDiscord(place)

/** Who has a right, and what is said to who has not: that they lack it, and whom to ask. `typed`: the command as it is typed. */
type Rule = {
  has: (place: Place, manner: Manner) => boolean
  refuse: (wording: Wording, typed: string) => [problem: string, hint: string]
}

const RULES: Record<Right, Rule> = {
  managers: {
    has: ({ manages }) => manages,
    refuse: ({ door: say }, typed) => [say.onlyManagers(typed), say.askManagers],
  },
  moderators: {
    has: ({ moderates }) => moderates,
    refuse: ({ door: say }, typed) => [say.onlyModerators(typed), say.askModerators],
  },
  starters: { has: mayStartQuiz, refuse: ({ quiz: say }) => [say.mayNotStart, say.askManagers] },
  examiners: { has: mayStartExam, refuse: ({ quiz: say }) => [say.mayNotExam, say.askManagers] },
  teachers: { has: mayWriteQuestions, refuse: ({ questions: say }) => [say.mayNot, say.askTeachers] },
}

/** Whether who asks has the right that a command takes. */
export const mayUse = ({ by }: Pick<Command, 'by'>, { place, manner }: Pick<Context, 'place' | 'manner'>): boolean =>
  !by || (place !== null && RULES[by].has(place, manner))

/** Lets a call in, or throws a reader error: where the command is not for this place, and for who may not use it. */
export function admit(command: Command, context: Context): void {
  const { name, where, by, instead } = command
  const { place, wording } = context
  const { door: say } = wording
  const typed = typeName(name, wording)
  if (!isPossible(where, place?.kind ?? null)) {
    if (where === 'server' && place && isInDiscord(place.kind))
      throw readerError(say.onlyInServers(typed), say.useThere)
    throw readerError(say.onlyInDiscord(typed), instead?.(wording) ?? say.seeHelp)
  }
  if (by && !mayUse(command, context)) throw readerError(...RULES[by].refuse(wording, typed))
}
