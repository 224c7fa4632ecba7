import type { Context } from '../context/context.ts'
import { everywhere } from '../context/scope.ts'
import type { InLanguages } from '../corpus/fields.ts'
import type { Aim } from '../evidence/reading/aim.ts'
import { isEmpty } from '../library/library.ts'

/** What is said in an aside: in the library's own words where it has some, else in words that fit any library. */
export function wordsFor(aim: Aim, context: Context): { title: string; lines: string[] } {
  const { library, wording } = context
  const { welcome } = library
  const neutral = wording.asides[aim]
  const say = (own: InLanguages, otherwise = '') => own[context.language] ?? own.en ?? otherwise
  if (aim === 'greeting' && isEmpty(everywhere(context).library)) return { ...neutral, lines: [wording.reply.empty] }
  const [first, last] = [neutral.lines[0], neutral.lines.at(-1)]
  if (aim === 'greeting') return { ...neutral, lines: [say(welcome.greeting, first)] }
  if (aim === 'opinion')
    return { title: say(welcome.opinion.title, neutral.title), lines: [say(welcome.opinion.says, first)] }
  if (aim === 'own case') return { ...neutral, lines: [...neutral.lines.slice(0, -1), say(welcome['own-case'], last)] }
  return neutral
}

/** A question that follows on from any other. */
const FOLLOW_UP = 'why?'

/** A question that follows on from another, to show what that is. */
export const followUpIn = ({ library }: Pick<Context, 'library'>): string => library.welcome['follow-up'] ?? FOLLOW_UP
