import type { Context } from '../../context.ts'
import { LEVELS } from '../../quiz/item.ts'
import { OWN } from '../../quiz/own.ts'

/** A topic as it is called in the language that is spoken; levels and the server's own questions have no name of their own. */
export function nameTopic(name: string, { wording: { questions, quiz } }: Context): string {
  const level = LEVELS.find((known) => known === name)
  return level ? quiz.levels[level] : name === OWN ? questions.topic : name
}
