import { globSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { runInNewContext } from 'node:vm'
import { type AttackPattern, check } from 'recheck'
import { describe, expect, it } from 'vitest'
import { parseAst } from 'vitest/node'
import { inProject } from '../src/base/paths.ts'

/**
 * Rooms that read questions, which are short: `evidence/` and `speech/` have hundreds of expressions, made of lists of words,
 * which this does not look at. `npm run bench:adversarial` asks hostile questions of them.
 */
const SHORT = /^src\/(?:evidence|speech)\//

/** How long a text is that no expression may take long for, in characters, and how long that is, in milliseconds. */
const LONG = 100_000
const PATIENCE = 1000

/** Expressions whose texts are shorter: by how many characters, and what sees to that. */
const BOUNDED: Record<string, [most: number, by: string]> = {
  '/^(.+?)[,;]?\\s+(?:pp?\\.?|pages?|págs?\\.?|Seiten?|S\\.)\\s*([\\divxlcdm]+)(?:\\s*[-–—]\\s*([\\divxlcdm]+))?$/i': [
    120,
    'the option of /cite',
  ],
  '/\\s*[-–—]\\s*/': [20, 'the options of /timeline'],
  '/(?<=\\S\\s+)\\S*(?:\\p{Lu}|\\d)\\S*/gu': [4000, 'a message'],
  '/(?<=^|\\s)([\\p{L}-]+):\\s?("[^"]+"|“[^”]+”|[^\\s"“]\\S*)/gu': [4000, 'a message'],
  '/\\/+$/': [1000, 'a setting, which whoever runs the program writes'],
  '/previously executed migration .* is missing/': [1000, "a message of the database's own"],
}

type Expression = { pattern: string; flags: string; files: string[] }

/** Without a repetition that has no end, there is nothing that a long text could make longer. */
const isEndless = ({ pattern }: Expression) => /[*+]|\{\d+,\}/.test(pattern)

function findExpressions(): Expression[] {
  const found = new Map<string, Expression>()
  for (const path of globSync(inProject('{src,commands}/**/*.ts'))) {
    const file = relative(inProject(), path)
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      if ('regex' in node && node.regex) {
        const { pattern, flags } = node.regex as Omit<Expression, 'files'>
        const known = found.get(`/${pattern}/${flags}`) ?? { pattern, flags, files: [] }
        known.files.push(file)
        found.set(`/${pattern}/${flags}`, known)
      }
      for (const child of Object.values(node)) visit(child)
    }
    visit(parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }))
  }
  return [...found.values()]
}

const nameOf = ({ pattern, flags }: Expression) => `/${pattern}/${flags}`

/**
 * Whether an attack works: `recheck` finds some by its own way of matching, which looks behind at a cost that ours does not
 * have. Whoever matches is stopped where it takes too long.
 */
function takesLong(each: Expression, { pumps, suffix }: AttackPattern): boolean {
  const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  const times = Math.ceil((BOUNDED[nameOf(each)]?.[0] ?? LONG) / pumped)
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

describe('the expressions that meet files and messages', () => {
  const expressions = findExpressions().filter(({ files }) => files.some((file) => !SHORT.test(file)))
  const suspects = expressions.filter((each) => isEndless(each))

  it('are many, and each exception is one of them', () => {
    expect(expressions.length).toBeGreaterThan(200)
    expect(Object.keys(BOUNDED).filter((name) => !expressions.some((each) => nameOf(each) === name))).toEqual([])
  })

  it('take no longer than their text is long', { timeout: 300_000 }, async () => {
    const checked = await Promise.all(
      suspects.map(async (each) => ({ each, found: await check(each.pattern, each.flags, { timeout: 20_000 }) })),
    )
    const slow = checked.flatMap(({ each, found }) =>
      found.status === 'vulnerable' && takesLong(each, found.attack) ? [`${each.files[0]}: ${nameOf(each)}`] : [],
    )
    expect(slow).toEqual([])
  })
})
