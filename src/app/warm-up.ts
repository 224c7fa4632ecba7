import { setImmediate } from 'node:timers/promises'
import { ask } from '../answer/ask.ts'
import { cite } from '../citation/cite.ts'
import { STYLES } from '../citation/styles.ts'
import { openDefinitions } from '../documents/definitions/open-definitions.ts'
import type { Context } from '../context/context.ts'
import { readTexts } from '../evidence/features/texts.ts'
import { grammarsFor } from '../evidence/intent/grammar.ts'
import { findThings } from '../evidence/intent/things.ts'
import { readIntent } from '../evidence/intent/read-intent.ts'
import { loadDetector } from '../search/detect.ts'
import { SPEECH } from '../speech/languages.ts'
import { REQUESTS } from '../speech/requests/requests.ts'
import { LANGUAGES } from '../wording/languages.ts'

/**
 * Makes what the first question needs, so that it is answered as quickly as others: the index, and what reading one takes in
 * each language. Step by step: whatever happens meanwhile comes in between.
 */
export const makeReady = (context: Context): Promise<void> => inTurn(toReady(context))

/**
 * Makes what is otherwise made when some question first needs it: the forms of requests, letters of other scripts, long
 * questions, what each note says, the terms that imported texts define, what tells the languages of servers' readings, and the
 * styles of citations. Step by step too.
 */
export const warmUp = (context: Context): Promise<void> => inTurn(toWarm(context))

async function inTurn(steps: Iterable<() => unknown>): Promise<void> {
  for (const step of steps) {
    await setImmediate()
    await step()
  }
}

/** How many small words make a sentence that shows its language. */
const FEW = 5

/** No words of any language, so that all that knows words is asked; expressions are compiled for each width of letters. */
const [NARROW, WIDE] = ['xqzkv', 'xqzkv’џ'] as const

/** How many unknown words make a question that is as long as one may be, and how often it is asked: until its code is compiled. */
const MANY = 80
const TIMES = 2

type Step = () => unknown

/** Each way to find the names of things. */
const NAMED_AS = ['plain', 'withAdjectives', 'withTitles'] as const

function* toReady(context: Context): Generator<Step> {
  yield () => context.index.search
  yield () => grammarsFor(context.library)
  for (const as of NAMED_AS) yield () => findThings('', context.library, as)
  for (const words of smallWords(context)) yield* reading(`${words} ${NARROW}`, context)
}

function* toWarm(context: Context): Generator<Step> {
  for (const words of smallWords(context)) yield* reading(`${words} ${WIDE}`, context)
  for (let i = 0; i < TIMES; i++) for (const unknown of [NARROW, WIDE]) yield* reading(nonsense(unknown, i), context)
  for (const { form } of grammarsFor(context.library))
    for (const request of REQUESTS) yield () => [NARROW, WIDE].map((unknown) => form(request).test(unknown))
  for (const note of context.library.notes.values()) yield () => readTexts(note, context.index)
  for (const document of context.library.documents) yield () => openDefinitions(document)
  if (context.readings?.speakOthers()) yield loadDetector
  const [source] = context.library.sources.values()
  if (source) for (const { id } of STYLES) yield () => cite(source.record, null, id)
}

/** For each language some of its words, and something that the library knows. */
function smallWords({ library }: Context): string[] {
  const name = library.entities[0]?.name ?? ''
  return LANGUAGES.map((language) => [...SPEECH[language].emptyWords.slice(0, FEW), name].join(' '))
}

function* reading(question: string, context: Context): Generator<Step> {
  yield () => readIntent(question, context.index)
  yield () => ask({ question }, context)
}

/** Unknown words, no two alike. */
const nonsense = (unknown: string, from: number): string =>
  Array.from({ length: MANY }, (_, i) => unknown.slice(i % 3) + toLetters(from * MANY + i)).join(' ')

const toLetters = (number: number) => number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))
