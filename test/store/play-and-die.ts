import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import type { Log } from '../../src/base/log.ts'
import type { Round } from '../../src/quiz/rounds/round.ts'
import { advance, applyChange, dueNext } from '../../src/quiz/rounds/rules.ts'
import { openStore } from '../../src/store/store.ts'
import { cardOf, choiceOf, createRound, itemOf, START, toNewAnswer } from './play.ts'

// Plays one round after the other in the file that is given, going on with what was running, until it is killed. Prints a
// line of JSON for each change of a round and each answer, after the store has said that it is saved. Time is as the rounds
// need it, so that nothing waits.
const tell = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`)

const quiet = { error: () => {} } as unknown as Log
const store = await openStore({ file: process.argv[2] ?? '' }, quiet)
// Node would keep what it compiled at the end, which never comes; the next one starts sooner with it.
flushCompileCache()
for (;;) await play(await findRound())

async function findRound(): Promise<Round> {
  const [running] = await store.rounds.running()
  if (running) return running
  const round = createRound({ id: `${process.pid} ${performance.now()}`, items: [itemOf('i0'), itemOf('i1')] })
  await store.rounds.add(round)
  tell({ round: round.id, version: round.version })
  return round
}

async function play(started: Round): Promise<void> {
  let round = started
  for (let due = dueNext(round); due; due = dueNext(round)) {
    const now = Math.max(due.at, START)
    if (due.step === 'close') await answerAll(round)
    const { change } = advance(round, now) ?? { change: {} }
    await store.rounds.change(round, change)
    round = applyChange(round, change)
    tell({ round: round.id, version: round.version })
  }
}

/** Ten new readers answer, and every other one changes it. */
async function answerAll(round: Round): Promise<void> {
  const now = Date.parse(round.opensAt ?? '') + 1000
  const choose = async (reader: string, chosen: string) => {
    const answer = toNewAnswer(round, choiceOf(reader, round.position, chosen), now)
    const taken = await store.rounds.answer(answer, cardOf(reader, answer.item))
    tell({ round: round.id, position: round.position, reader, chosen: answer.chosen, taken })
  }
  await Promise.all(
    Array.from({ length: 10 }, async (_, i) => {
      await choose(`${process.pid} ${i}`, 'a')
      if (i % 2) await choose(`${process.pid} ${i}`, 'b')
    }),
  )
}
