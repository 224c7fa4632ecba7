import type { Store } from '../../src/store/store.ts'
import { cardOf, choiceOf, createRound, itemOf, SERVER, START, toNewAnswer } from './play.ts'
import { elsewhere, style, visibility } from './settings.ts'

/** What is hard to carry over: quotation marks, other alphabets, signs of SQL, line ends. */
const TEXT = `“Zürich” 🏙 مدينة '); DROP TABLE calls; -- $1 ?\r\n\tend`

/** What a reader says is wrong. */
export const CHALLENGE = {
  place: 'bauder-2022/city',
  shown: TEXT,
  reason: TEXT,
  suggestion: null,
  library: '1',
  server: SERVER,
  reader: '7',
}

/** Puts something into every table; `more`: how many rows of one of them besides. */
export async function fill(store: Store, more = 0): Promise<void> {
  for (const setting of [visibility, style, elsewhere]) await store.settings.write(setting)
  for (const reader of ['7', '8', '9']) await store.challenges.add({ ...CHALLENGE, reader })
  await store.challenges.settle(1, SERVER, false)
  // The highest number is not to be given again.
  await store.challenges.forgetReader('9')
  await store.calls.keep({
    call: { command: 'ask', input: { question: TEXT } },
    reader: '7',
    writer: null,
    server: SERVER,
  })
  const asked = Array.from({ length: more }, (_, i) => ({ server: `${i % 7}`, what: `${TEXT} ${i}` }))
  await store.insights.add(
    [{ server: SERVER, what: TEXT }, ...asked].map((each, i) => ({ ...each, kind: 'nothing', times: i + 1 })),
  )
  await store.questions.put(SERVER, [itemOf('q1'), itemOf('q2', 2)])
  await store.questions.retire(SERVER, 1, true)
  await store.history.setListed(SERVER, '9', false)
  await store.rounds.add(createRound({ id: 'over', channel: '1', topic: TEXT }))
  await store.rounds.change({ id: 'over', version: 1 }, { endedAt: new Date(START).toISOString() })
  const exam = createRound({ id: 'exam', channel: '2', mode: 'exam', bySpeed: true })
  await store.rounds.add(exam)
  for (let reader = 0; reader < 3; reader++) {
    const answer = toNewAnswer(exam, choiceOf(`${reader}`, reader % 3, 'a'), START + 100 * reader + 12_345)
    await store.rounds.answer(answer, cardOf(`${reader}`, answer.item))
  }
  // Leaves a mark.
  await store.history.forgetReader('1')
}
