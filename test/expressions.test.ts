import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { promisify } from 'node:util'
import { runInNewContext } from 'node:vm'
import { check } from 'recheck'
import { describe, expect, it } from 'vitest'
import { parseAst } from 'vitest/node'
import { z } from 'zod'
import { inProject } from '../src/base/paths.ts'

/** Rooms that read questions, which are no longer than a message; `npm run bench:adversarial` asks hostile ones besides. */
const SHORT = /^src\/(?:evidence|speech)\//
const MESSAGE = 4000

/** How long a text is that no expression may take long for, in characters, and how long that is, in milliseconds. */
const LONG = 100_000
const PATIENCE = 1000

/** Expressions whose texts are shorter: by how many characters, and what sees to that. */
const BOUNDED: Record<string, [most: number, by: string]> = {
  '/\\s*[-–—]\\s*/': [20, 'the options of /timeline'],
  '/(?<=\\S\\s+)\\S*(?:\\p{Lu}|\\d)\\S*/gu': [4000, 'a message'],
  '/(?<=^|\\s)([\\p{L}-]+):\\s?("[^"]+"|“[^”]+”|[^\\s"“]\\S*)/gu': [4000, 'a message'],
  '/\\/+$/': [1000, 'a setting, which whoever runs the program writes'],
  '/previously executed migration .* is missing/': [1000, "a message of the database's own"],
}

type Expression = { pattern: string; flags: string; files: string[] }

/** Without a repetition that has no end, there is nothing that a long text could make longer. */
const isEndless = ({ pattern }: Expression) => /[*+]|\{\d+,\}/.test(pattern)

const FILES = globSync(inProject('{src,commands}/**/*.ts')).map((path) => relative(inProject(), path))

/** The expressions that are written as such, and how many places make one of texts, by file. */
function readFiles() {
  const written: [file: string, pattern: string, flags: string][] = []
  const making = new Map<string, number>()
  for (const file of FILES) {
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      if ('regex' in node && node.regex) {
        const { pattern, flags } = node.regex as Omit<Expression, 'files'>
        written.push([file, pattern, flags])
      }
      if (
        'type' in node &&
        /^(?:New|Call)Expression$/.test(String(node.type)) &&
        'callee' in node &&
        isRegExp(node.callee)
      )
        making.set(file, (making.get(file) ?? 0) + 1)
      for (const child of Object.values(node)) visit(child)
    }
    visit(parseAst(readFileSync(inProject(file), 'utf8'), { lang: 'ts' }))
  }
  return { written, making }
}

const isRegExp = (callee: unknown) =>
  typeof callee === 'object' && callee !== null && 'name' in callee && callee.name === 'RegExp'

/** The expressions that are made of texts, as a process of its own finds them, in which nothing is loaded yet. */
async function watchMaking(): Promise<[file: string, pattern: string, flags: string][]> {
  const { stdout } = await run(process.execPath, ['--no-warnings', inProject('test/made-expressions.ts')], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return z.array(z.tuple([z.string(), z.string(), z.string()])).parse(JSON.parse(stdout))
}

const run = promisify(execFile)

async function findExpressions() {
  const { written, making } = readFiles()
  const made = await watchMaking()
  const found = new Map<string, Expression>()
  for (const [file, pattern, flags] of [...written, ...made]) {
    const known = found.get(`/${pattern}/${flags}`) ?? { pattern, flags, files: [] }
    if (!known.files.includes(file)) known.files.push(file)
    found.set(`/${pattern}/${flags}`, known)
  }
  const makers = new Set(made.map(([file]) => file))
  return { expressions: [...found.values()], unseen: [...making.keys()].filter((file) => !makers.has(file)) }
}

const nameOf = ({ pattern, flags }: Expression) => `/${pattern}/${flags}`

type Attack = { pumps: readonly { prefix: string; pump: string }[]; suffix: string }

/** How long the texts of an expression are. */
const longest = (each: Expression): number =>
  BOUNDED[nameOf(each)]?.[0] ?? (each.files.every((file) => SHORT.test(file)) ? MESSAGE : LONG)

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
    const checked: { each: Expression; found: Awaited<ReturnType<typeof check>> }[] = []
    // One after another: their time runs from when they are asked for.
    for (const each of suspects.filter((each) => longest(each) > MESSAGE))
      checked.push({ each, found: await check(each.pattern, each.flags, { timeout: 2000 }) })
    const slow = checked.flatMap(({ each, found }) =>
      found.status === 'vulnerable' && takesLong(each, found.attack) ? [`${each.files[0]}: ${nameOf(each)}`] : [],
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
