import type { Context, Hono } from 'hono'
import type { AskedElsewhere } from '../answer/quiz/seeded-round.ts'
import type { Asked } from './desk.ts'
import { answerQuestion, askQuestion, showQuizStart } from './quiz-page.ts'
import { begin, type QuizState, readState, toPairs } from './quiz-state.ts'
import type { Bindings } from './bindings.ts'

/** The longest card that a browser brings, in characters: ten times what one takes. */
const LONGEST_CARD = 3000

/** The pages of practice. In: what sends a page, and where it is known what others are asked. */
export function addQuiz(
  site: Hono<Bindings>,
  send: (c: Context, asked: Asked) => Promise<Response>,
  elsewhere: AskedElsewhere,
): void {
  site.get('/quiz', async (c) => {
    const query = new URL(c.req.url).searchParams
    const state = readState(query)
    // A round has an address of its own, so that one who comes back to it finds the same questions.
    if (query.has('at') && !state.seed) return c.redirect(`/quiz?${toQuery(begin(state), query.get('lang'))}`, 303)
    return send(c, {
      kind: 'press',
      work: () => (query.has('at') ? askQuestion(state, elsewhere) : showQuizStart(state.topic)),
    })
  })
  site.get('/quiz/answer', (c) => {
    const query = new URL(c.req.url).searchParams
    const answered = {
      item: (query.get('item') ?? '').slice(0, 200),
      places: query.getAll('o').map(Number).filter(Number.isInteger),
      card: readJson((query.get('card') ?? '').slice(0, LONGEST_CARD)),
    }
    return send(c, { kind: 'press', work: () => answerQuestion(readState(query), answered, elsewhere) })
  })
}

/** A round as an address has it, in the language that was asked for. */
function toQuery(state: QuizState, language: string | null): string {
  const query = new URLSearchParams(toPairs(state))
  if (language) query.set('lang', language)
  return query.toString()
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
