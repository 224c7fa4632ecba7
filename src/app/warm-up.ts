import { setImmediate } from 'node:timers/promises'
import { ask } from '../answer/ask.ts'
import { cite } from '../citation/cite.ts'
import { STYLES } from '../citation/styles.ts'
import type { Context } from '../context/context.ts'
import { grammars } from '../evidence/intent/grammar.ts'
import { readIntent } from '../evidence/intent/read-intent.ts'
import { SPEECH } from '../speech/languages.ts'
import { REQUESTS } from '../speech/requests/requests.ts'
import { LANGUAGES } from '../wording/languages.ts'

/**
 * Makes what is otherwise made when it is first needed, so that the first questions are not slow: the forms of requests, and
 * for each language what reading a question takes, and the styles of citations. Step by step: whatever happens meanwhile comes in between.
 */
export async function warmUp(context: Context): Promise<void> {
  for (const step of stepsOf(context)) {
    await setImmediate()
    await step()
  }
}

/** How many small words make a sentence that shows its language. */
const FEW = 5

/** No words of any language, so that all that knows words is asked; expressions are compiled for each width of letters. */
const UNKNOWN = ['xqzkv', 'xqzkv’џ']

/** How many unknown words make a question that is as long as one may be, and how often it is asked: until its code is compiled. */
const MANY = 80
const TIMES = 2

function stepsOf(context: Context): (() => unknown)[] {
  const name = context.library.entities[0]?.name ?? ''
  const small = LANGUAGES.map((language) => SPEECH[language].emptyWords.slice(0, FEW).join(' '))
  const questions = small.flatMap((words) => UNKNOWN.map((unknown) => `${words} ${name} ${unknown}`))
  const long = Array.from({ length: TIMES }, (_, i) => UNKNOWN.map((unknown) => nonsense(unknown, i))).flat()
  const forms = grammars().flatMap(({ form }) =>
    REQUESTS.flatMap((request) => UNKNOWN.map((unknown) => () => form(request).test(unknown))),
  )
  const reading = [...questions, ...long].flatMap((question) => [
    () => readIntent(question, context.index),
    () => ask({ question }, context),
  ])
  const [source] = context.library.sources.values()
  const citing = source
    ? STYLES.map(
        ({ id }) =>
          () =>
            cite(source.record, null, id),
      )
    : []
  return [...reading, ...forms, ...citing]
}

/** Unknown words, no two alike. */
const nonsense = (unknown: string, from: number): string =>
  Array.from({ length: MANY }, (_, i) => unknown.slice(i % 3) + toLetters(from * MANY + i)).join(' ')

const toLetters = (number: number) => number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))
