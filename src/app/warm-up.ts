import { setImmediate } from 'node:timers/promises'
import { ask } from '../answer/ask.ts'
import type { Context } from '../context/context.ts'
import { GRAMMARS } from '../evidence/intent/grammar.ts'
import { readIntent } from '../evidence/intent/read-intent.ts'
import { SPEECH } from '../speech/languages.ts'
import { REQUESTS } from '../speech/requests/requests.ts'
import { LANGUAGES } from '../wording/languages.ts'

/**
 * Makes what is otherwise made when it is first needed, so that the first questions are not slow: the forms of requests, and
 * for each language what reading a question takes. Step by step: whatever happens meanwhile comes in between.
 */
export async function warmUp(context: Context): Promise<void> {
  for (const step of stepsOf(context)) {
    await setImmediate()
    step()
  }
}

/** How many small words make a sentence that shows its language. */
const FEW = 5

function stepsOf(context: Context): (() => void)[] {
  const name = context.library.entities[0]?.name ?? ''
  const questions = LANGUAGES.map((language) => [...SPEECH[language].emptyWords.slice(0, FEW), name, UNKNOWN].join(' '))
  const forms = GRAMMARS.flatMap(({ form }) => REQUESTS.map((request) => () => form(request).test(UNKNOWN)))
  const reading = questions.flatMap((question) => [
    () => readIntent(question, context.index),
    () => ask({ question }, context),
  ])
  return [...reading, ...forms]
}

/** No word of any language, so that all that knows words is asked. */
const UNKNOWN = 'xqzkv'
