import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { promisify } from 'node:util'
import { parseAst } from 'vitest/node'
import { z } from 'zod'
import { inProject } from '../../src/base/paths.ts'

/** An expression of the program, and the files that have it. */
export type Expression = { pattern: string; flags: string; files: string[] }

/** Without a repetition that has no end, there is nothing that a long text could make longer. */
export const isEndless = ({ pattern }: Expression) => /[*+]|\{\d+,\}/.test(pattern)

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
  const { stdout } = await run(process.execPath, ['--no-warnings', inProject('test/expressions/made.ts')], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return z.array(z.tuple([z.string(), z.string(), z.string()])).parse(JSON.parse(stdout))
}

const run = promisify(execFile)

/** All of them, and the files that make some of texts which none is seen of. */
export async function findExpressions() {
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

export const nameOf = ({ pattern, flags }: Expression) => `/${pattern}/${flags}`
