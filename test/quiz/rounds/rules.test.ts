import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/quiz/item.ts'
import type { ItemAnswer } from '../../../src/quiz/answer.ts'
import { isOpen, takeChoice } from '../../../src/quiz/rounds/answering.ts'
import type { Round } from '../../../src/quiz/rounds/round.ts'
import {
  advance,
  applyChange,
  countAsked,
  dueNext,
  endRound,
  isUnseen,
  type Move,
  PAUSE,
  remaining,
  reopen,
  closeEarly,
} from '../../../src/quiz/rounds/rules.ts'
import { rank, totalsOf } from '../../../src/quiz/score.ts'
import { choiceOf, createRound, itemOf, START } from '../../store/play.ts'

const SECOND = 1000

/** The round after all that is due until a time, with the steps on the way. */
function play(round: Round, until: number): { round: Round; steps: string[] } {
  const steps: string[] = []
  let current = round
  let time = START
  for (let due = dueNext(current); due && due.at <= until; due = dueNext(current)) {
    time = Math.max(due.at, time)
    const move = advance(current, time) as Move
    current = applyChange(current, move.change)
    steps.push(`${(time - START) / SECOND} ${move.step} ${current.phase} ${current.position}`)
  }
  return { round: current, steps }
}

const opened = (more = {}) => play(createRound(more), START + PAUSE * SECOND).round
const exam = () => createRound({ mode: 'exam', seconds: 600 })
const practice = () => createRound({ mode: 'practice' })

describe('a round', () => {
  it('together asks one question after the other, with a pause for reading, and ends', () => {
    const { round, steps } = play({ ...createRound(), items: [itemOf('i0'), itemOf('i1')] }, START + 200 * SECOND)
    expect(steps).toEqual([
      '6 open open 0',
      '36 close closed 0',
      '36 go-on waiting 1',
      '42 open open 1',
      '72 close closed 1',
      '72 go-on waiting 2',
      '72 end waiting 2',
    ])
    expect(round.endedAt).not.toBeNull()
    expect([dueNext(round), remaining(round, START), endRound(round, START), closeEarly(round, START)]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  const restarts: [string, Round, number, number | null][] = [
    ['before its first question', createRound(), 2, 4],
    ['in mid-question', opened(), 16, 20],
    ['after the time of its question', opened(), 99, 0],
    ['with a result to be shown', applyChange(opened(), (closeEarly(opened(), START + 10_000) as Move).change), 11, 0],
    ['in an exam', exam(), 100, 500],
    ['in practice', practice(), 100, null],
  ]
  it.each(restarts)('has the time that is left after a restart %s', (_title, round, second, left) => {
    expect(remaining(round, START + second * SECOND)).toBe(left === null ? null : left * SECOND)
  })

  it('shows the result again after a restart between closing and showing it', () => {
    const closed = applyChange(opened(), (advance(opened(), START + 40 * SECOND) as Move).change)
    expect(closed).toMatchObject({ phase: 'closed', position: 0 })
    expect(dueNext(closed)).toMatchObject({ step: 'go-on' })
  })

  it('has an open question asked again, with all its time, where nobody has seen it', () => {
    expect(reopen(opened(), START + 99 * SECOND)?.change).toEqual({
      phase: 'open',
      opensAt: new Date(START + 99 * SECOND).toISOString(),
      closesAt: new Date(START + 129 * SECOND).toISOString(),
      message: null,
    })
    const seen = { ...opened(), message: '5' }
    expect([seen, createRound(), exam(), practice()].map((round) => reopen(round, START))).toEqual(Array(4).fill(null))
    expect([opened(), exam(), seen, createRound(), practice()].map(isUnseen)).toEqual([true, true, false, false, false])
  })

  it('has asked the questions that were opened, and all of an exam', () => {
    const closed = applyChange(opened(), (closeEarly(opened(), START + 10_000) as Move).change)
    const waiting = applyChange(closed, (advance(closed, START + 10_000) as Move).change)
    const asked = [createRound(), opened(), closed, waiting, exam()].map((round) => countAsked(round, []))
    expect(asked).toEqual([0, 1, 1, 1, 3])
  })

  it('that was stored without the time of its next question asks it at once', () => {
    expect(remaining({ ...createRound(), opensAt: null }, START)).toBe(0)
  })

  it('is skipped only while a question is open, and stopped at any time', () => {
    expect(closeEarly(createRound(), START)).toBeNull()
    expect(closeEarly(exam(), START)).toBeNull()
    const closed = applyChange(opened(), (closeEarly(opened(), START + 7 * SECOND) as Move).change)
    expect(closeEarly(closed, START + 7 * SECOND)).toBeNull()
    for (const round of [createRound(), opened(), closed, exam(), practice()])
      expect(endRound(round, START)?.change).toEqual({ endedAt: new Date(START).toISOString() })
  })
})

describe('an answer', () => {
  const stopped = applyChange(opened(), (endRound(opened(), START + 7 * SECOND) as Move).change)
  const skipped = applyChange(opened(), (closeEarly(opened(), START + 7 * SECOND) as Move).change)
  const cases: [string, Round, number, number, ('a' | 'b' | 'c')[], string[]][] = [
    [
      'is taken, then the same, changed once, and kept',
      opened(),
      0,
      8,
      ['a', 'a', 'b', 'c'],
      ['taken', 'same', 'changed', 'kept'],
    ],
    ['can be changed once in an exam, to any question', exam(), 2, 8, ['a', 'b', 'c'], ['taken', 'changed', 'kept']],
    [
      'cannot be changed in practice, where the key was shown',
      practice(),
      1,
      8,
      ['b', 'a', 'b'],
      ['taken', 'kept', 'same'],
    ],
    ['is too late at the moment of the close', opened(), 0, 36, ['a'], ['closed']],
    ['is too late after a skip', skipped, 0, 8, ['a'], ['closed']],
    ['is too late after a stop', stopped, 0, 8, ['a'], ['closed']],
    ['is too late after the deadline of an exam', exam(), 0, 600, ['a'], ['closed']],
    ['is too early before its question', opened(), 1, 8, ['a'], ['closed']],
    ['is too early before the first question', createRound(), 0, 1, ['a'], ['closed']],
    ['needs a question', practice(), 3, 8, ['a'], ['closed']],
  ]
  it.each(cases)('%s', (_title, round, position, second, presses, expected) => {
    let before: ItemAnswer | null = null
    const taken = presses.map((press) => {
      const { taken, answer } = takeChoice(round, before, choiceOf('8', position, press), START + second * SECOND)
      before = answer
      return taken
    })
    expect(taken).toEqual(expected)
  })

  it('that comes too late is told so, whatever was answered before', () => {
    const { answer } = takeChoice(opened(), null, choiceOf('8', 0, 'a'), START + 8 * SECOND)
    for (const press of ['a', 'b'])
      expect(takeChoice(opened(), answer, choiceOf('8', 0, press), START + 40 * SECOND)).toEqual({
        taken: 'closed',
        answer,
      })
  })

  it('is kept without doubles, in one order, without what the item does not have, with its seconds', () => {
    const round = exam()
    const choice = { ...choiceOf('8', 1, 'zzz', 'b', 'a', 'b'), shownAt: START + 5 * SECOND }
    expect(takeChoice(round, null, choice, START + 7240).answer).toMatchObject({
      chosen: ['a', 'b'],
      isRight: true,
      seconds: 2.2,
      tries: 1,
    })
  })
})

/** What can happen in a round, in any order: time passes, what is due is done, somebody presses, the starter intervenes. */
const event = fc.oneof(
  { weight: 6, arbitrary: fc.record({ press: fc.nat(2), position: fc.nat(3), options: fc.subarray(['a', 'b', 'c']) }) },
  { weight: 3, arbitrary: fc.record({ pass: fc.nat(20_000) }) },
  { weight: 3, arbitrary: fc.constant('due' as const) },
  { weight: 1, arbitrary: fc.constantFrom('skip' as const, 'stop' as const) },
)

describe('any sequence of events', () => {
  it('counts an answer at most once, never after the close, changes it at most once, and adds up the scores', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('together' as const, 'exam' as const, 'practice' as const),
        fc.array(event, { maxLength: 80 }),
        (mode, events) => {
          let round = createRound({ mode, seconds: 30 })
          let now = START
          const answers = new Map<string, ItemAnswer>()
          const presses: { key: string; chosen: string[]; wasOpen: boolean; position: number }[] = []
          for (const happens of events) {
            if (typeof happens === 'string') {
              const move = { due: advance, skip: closeEarly, stop: endRound }[happens](round, now)
              const wasEnded = round.endedAt !== null
              if (move) round = applyChange(round, move.change)
              if (wasEnded) expect(move).toBeNull()
            } else if ('pass' in happens) now += happens.pass
            else {
              const { press, position, options } = happens
              const key = `${position} ${press}`
              const before = answers.get(key) ?? null
              const wasOpen = isOpen(round, position, now)
              const { taken, answer } = takeChoice(round, before, choiceOf(String(press), position, ...options), now)
              expect(taken === 'closed').toBe(!wasOpen)
              if (taken === 'closed' || taken === 'kept' || taken === 'same') expect(answer).toEqual(before)
              if (answer) answers.set(key, answer)
              presses.push({ key, chosen: options, wasOpen, position })
            }
          }
          const counted = recount(presses, mode === 'practice' ? 1 : 2)
          expect(Object.fromEntries([...answers].map(([key, { chosen }]) => [key, JSON.stringify(chosen)]))).toEqual(
            Object.fromEntries(counted),
          )
          for (const answer of answers.values()) expect(answer.tries).toBeLessThanOrEqual(mode === 'practice' ? 1 : 2)
          const points = Object.fromEntries(
            rank(totalsOf([...answers.values()]), false).map((own) => [own.reader, own.points]),
          )
          expect(points).toEqual(scoreNaively(counted, round.items))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('opens every question once and in order, unless the round is stopped', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(40_000), fc.constant('skip' as const)), { maxLength: 60 }), (events) => {
        let round = createRound()
        let now = START
        const shown: number[] = []
        const results: number[] = []
        for (const happens of events) {
          if (typeof happens === 'number') now += happens
          const move = happens === 'skip' ? closeEarly(round, now) : advance(round, now)
          if (!move) continue
          round = applyChange(round, move.change)
          if (move.step === 'open') shown.push(round.position)
          if (move.step === 'close') results.push(round.position)
          if (move.step === 'end') expect(results).toEqual([0, 1, 2])
        }
        expect(shown).toEqual([0, 1, 2].slice(0, shown.length))
        expect(results).toEqual(shown.slice(0, results.length))
      }),
    )
  })
})

/** The answers by the presses alone: the first one, and as many other ones after it as may be. */
function recount(presses: { key: string; chosen: string[]; wasOpen: boolean }[], most: number): Map<string, string> {
  const byKey = Map.groupBy(
    presses.filter(({ wasOpen }) => wasOpen),
    ({ key }) => key,
  )
  return new Map(
    [...byKey].map(([key, all]) => {
      const different = all
        .map(({ chosen }) => JSON.stringify(chosen))
        .filter((text, i, texts) => text !== texts[i - 1])
      return [key, different[Math.min(most, different.length) - 1] ?? '']
    }),
  )
}

function scoreNaively(answers: Map<string, string>, items: Item[]): Record<string, number> {
  const points: Record<string, number> = {}
  for (const [key, chosen] of answers) {
    const [position, reader = ''] = key.split(' ')
    const keys = items[Number(position)]?.options.filter(({ isCorrect }) => isCorrect).map(({ id }) => id)
    points[reader] = (points[reader] ?? 0) + (JSON.stringify(keys) === chosen ? 1 : 0)
  }
  return points
}
