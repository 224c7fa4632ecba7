import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { type Expression, findExpressions, isEndless, nameOf } from './find.ts'
import { BOUNDED, type Judgement, judge, longest, markOf, MESSAGE, readJudged } from './judge.ts'

/** How long an expression may take for the longest text that it meets, in milliseconds. */
const PATIENCE = 1000

type Attack = { pumps: readonly { prefix: string; pump: string }[]; suffix: string }

/**
 * Whether an attack works: `recheck` finds some by its own way of matching, which looks behind at a cost that ours does not
 * have. Whoever matches is stopped where it takes too long.
 */
function takesLong(each: Expression, { pumps, suffix }: Attack): boolean {
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  const times = Math.ceil(longest(each) / pumped)
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix
  try {
    runInNewContext(
      'text.replace(expression, "")',
      { text, expression: new RegExp(each.pattern, each.flags) },
      { timeout: PATIENCE },
    )
    return false
  } catch {
    return true
  }
}

/** Files that make expressions only of what comes with a request, escaped or of a few forms, so that none is seen here. */
const UNSEEN = [
  'src/citation/kept.ts',
  'src/discord/on-message.ts',
  'src/evidence/deciding/answer-words.ts',
  'src/evidence/reading/kinds.ts',
  'src/quiz/generate/blank.ts',
  'src/quiz/generate/term.ts',
  'src/quiz/own-text.ts',
  'src/text/marks-in-file.ts',
  'src/text/quotation-marks.ts',
  'src/text/word-patterns.ts',
]
/** How many expressions `recheck` cannot judge in the time that it has; they are larger than it is made for. */
const UNJUDGED_AT_MOST = 20

/** What makes an expression try long: much of the same, and nothing that fits behind it. */
const PUMPS = [' ', 'a', 'a ', '1', 'and ', 'the city of ', ', ', '¿', '-', '"']

describe('the expressions that meet files and messages', async () => {
  const { expressions, unseen } = await findExpressions()
  const suspects = expressions.filter((each) => isEndless(each))

  it('are many, and each exception is one of them', () => {
    expect(expressions.length).toBeGreaterThan(200)
    expect(Object.keys(BOUNDED).filter((name) => !expressions.some((each) => nameOf(each) === name))).toEqual([])
  })

  it('are seen where they are made of texts, but for a few', () => {
    expect(unseen.filter((file) => !UNSEEN.includes(file))).toEqual([])
  })

  it('take no longer than their text is long', { timeout: 300_000 }, async () => {
    const judged = readJudged()
    const checked: { each: Expression; found: Pick<Judgement, 'status'> | Judgement }[] = []
    // One after another: their time runs from when they are asked for.
    for (const each of suspects.filter((each) => longest(each) > MESSAGE)) {
      const status = judged.get(markOf(each))
      const isJudged = status === 'safe' || status === 'unknown'
      checked.push({ each, found: isJudged ? { status } : await judge(each) })
    }
    const slow = checked.flatMap(({ each, found }) =>
      'attack' in found && takesLong(each, found.attack) ? [`${each.files[0]}: ${nameOf(each)}`] : [],
    )
    expect(slow).toEqual([])
    const unknown = new Set(checked.flatMap(({ each, found }) => (found.status === 'unknown' ? [each] : [])))
    const slowUnjudged = suspects
      .filter((each) => longest(each) <= MESSAGE || unknown.has(each))
      .filter((each) => PUMPS.some((pump) => takesLong(each, { pumps: [{ prefix: '', pump }], suffix: '\u0000' })))
    expect(slowUnjudged.map(nameOf)).toEqual([])
    const unjudged = checked.flatMap(({ each, found }) =>
      found.status === 'unknown' ? [`${each.files[0]}: ${nameOf(each).slice(0, 120)}`] : [],
    )
    expect(unjudged.length, unjudged.join('\n')).toBeLessThanOrEqual(UNJUDGED_AT_MOST)
  })
})
