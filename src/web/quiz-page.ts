import { capital } from '../wording/capital.ts'
import { TOPICS } from '../answer/suggest/topics.ts'
import { type AskedElsewhere, findSeeded, pickSeeded, rescheduleSeeded } from '../answer/quiz/seeded-round.ts'
import { readOption, showItem, showKey } from '../answer/quiz/show-item.ts'
import type { Context } from '../context/context.ts'
import type { Item } from '../quiz/item.ts'
import { letterOf } from '../quiz/letters.ts'
import { ROUND_LENGTH } from '../quiz/pick.ts'
import { isRight } from '../quiz/score.ts'
import { createRemark } from '../reply/reply.ts'
import type { Content, Work } from './content.ts'
import { html, type Html, NOTHING } from './html.ts'
import { type QuizState, toPairs, toRound } from './quiz-state.ts'

/** Where one practises: what to be asked about, and how much. What one has answered stays in the browser. */
export const showQuizStart =
  (topic: string): Work =>
  async ({ context }) => {
    const { page: say, quiz, commands } = context.wording
    const { topic: about, questions } = commands['quiz practice'].options
    const suggestions = await TOPICS.suggest('', context, {})
    const main = html`<article class="reply"><h1 tabindex="-1">${say.practise}</h1>
<p>${say.practiceSays}</p>
<p data-due="${quiz.dueNow(2)}" data-due-one="${quiz.dueNow(1)}" hidden></p>
<form class="filled" action="/quiz" method="get">
<p class="field"><label for="topic">${capital(about.name)}</label><span class="hint" id="topic-hint">${about.description}</span>
<input id="topic" name="topic" value="${topic}" maxlength="120" list="topics" aria-describedby="topic-hint" autocomplete="off"></p>
<datalist id="topics">${suggestions.map(({ label, value }) => html`<option value="${value}">${label}</option>`)}</datalist>
<p class="field"><label for="questions">${capital(questions.name)}</label>
<input id="questions" name="questions" type="number" min="${ROUND_LENGTH.least}" max="${ROUND_LENGTH.most}" value="${ROUND_LENGTH.usual}" required></p>
<input type="hidden" name="due" value="" data-due-ids><input type="hidden" name="at" value="0">
<button type="submit">${say.begin}</button>
</form></article>`
    return { reply: createRemark(context, say.practise), main, typed: '', address: '/quiz' }
  }

/** A question of a round, with a form to answer it in. */
export const askQuestion =
  (state: QuizState, elsewhere: AskedElsewhere): Work =>
  async ({ context }) => {
    const items = await pickSeeded(toRound(state), elsewhere, context)
    const item = items[state.at] ?? items[0]
    if (!item) throw new RangeError('a round has no questions')
    const asked = showItem(item, { number: Math.min(state.at, items.length - 1) + 1, of: items.length }, context)
    const main = html`<article class="reply"><p class="question">${asked.title}</p>
${renderForm(item, { ...state, questions: items.length }, context)}</article>`
    return toFleeting({ reply: asked, main })
  }

function renderForm(item: Item, state: QuizState, context: Context): Html {
  const { quiz, page: say } = context.wording
  const isSeveral = item.kind === 'several'
  const options = item.options.map(
    (option, i) =>
      html`<label><input type="${isSeveral ? 'checkbox' : 'radio'}" name="o" value="${i}"${isSeveral ? NOTHING : html` required`}> <span><strong>${letterOf(i)}</strong> ${readOption(option, context)}</span></label>`,
  )
  return html`<form class="asked" action="/quiz/answer" method="get">
${toPairs(state).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<input type="hidden" name="item" value="${item.id}"><input type="hidden" name="card" value="" data-card-of="${item.id}">
<fieldset class="options"><legend><h1 tabindex="-1">${item.stem}</h1>${isSeveral ? html`<p class="hint">${quiz.several}</p>` : NOTHING}</legend>${options}</fieldset>
<button type="submit">${say.send}</button></form>`
}

/** What an answer brings: the id of the item, the places of the options that were chosen, and what the browser kept of it. */
export type Answered = { item: string; places: number[]; card: unknown }

/** What is right, and why, with the way on; after the last question the score. */
export const answerQuestion =
  (state: QuizState, { item: id, places, card }: Answered, elsewhere: AskedElsewhere): Work =>
  async ({ context }) => {
    const { quiz } = context.wording
    const item = await findSeeded(id, state.seed, elsewhere, context)
    const chosen = places.flatMap((place) => item.options[place]?.id ?? [])
    const right = state.right + (isRight(item, chosen) ? 1 : 0)
    const at = state.at + 1
    const isOver = at >= state.questions
    const next = isOver ? { topic: state.topic, questions: state.questions, at: 0 } : { ...state, at, right }
    const scheduled = rescheduleSeeded(item, chosen, card, new Date(context.clock.now()))
    const key = showKey(item, chosen, context)
    const more =
      () => html`${isOver ? html`<p class="score"><strong>${quiz.score(right, state.questions)}</strong></p>` : NOTHING}
<form class="next" action="/quiz" method="get" data-item="${item.id}" data-card="${JSON.stringify(scheduled.card)}" data-due-at="${scheduled.dueAt}">
${toPairs(next as QuizState).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<button type="submit" autofocus>${isOver ? quiz.again : quiz.next}</button></form>`
    const opening = [item.stem, key.opening].filter(Boolean).join(' ')
    return toFleeting({ reply: { ...key, opening }, more })
  }

const toFleeting = (content: Content): Content => ({ ...content, typed: '', address: '/quiz', isFleeting: true })
