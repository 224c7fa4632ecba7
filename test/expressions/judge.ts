import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { check } from 'recheck'
import { inProject } from '../../src/base/paths.ts'
import { type Expression, nameOf } from './find.ts'

/** Rooms that read questions, which are no longer than a message; `npm run bench:adversarial` asks hostile ones besides. */
const SHORT = /^src\/(?:evidence|speech)\//
export const MESSAGE = 4000

/** How long any other text is that no expression may take long for, in characters. */
const LONG = 100_000

/** Expressions whose texts are shorter: by how many characters, and what sees to that. */
export const BOUNDED: Record<string, [most: number, by: string]> = {
  '/\\s*[-–—]\\s*/': [20, 'the options of /timeline'],
  '/(?<=\\S\\s+)\\S*(?:\\p{Lu}|\\d)\\S*/gu': [4000, 'a message'],
  '/(?<=^|\\s)([\\p{L}-]+):\\s?("[^"]+"|“[^”]+”|[^\\s"“]\\S*)/gu': [4000, 'a message'],
  '/\\/+$/': [1000, 'a setting, which whoever runs the program writes'],
  '/previously executed migration .* is missing/': [1000, "a message of the database's own"],
}

/** How long the texts of an expression are. */
export const longest = (each: Expression): number =>
  BOUNDED[nameOf(each)]?.[0] ?? (each.files.every((file) => SHORT.test(file)) ? MESSAGE : LONG)

/** What `recheck` says of an expression; `unknown`: that it cannot judge it in the time that it has. */
export type Judgement = Awaited<ReturnType<typeof check>>

/** For how long it may look at one, in milliseconds. */
const TIME = 2000

export const judge = ({ pattern, flags }: Expression): Promise<Judgement> => check(pattern, flags, { timeout: TIME })

const WRITTEN = 'test/expressions/judged.txt'

const { version } = JSON.parse(readFileSync(inProject('node_modules/recheck/package.json'), 'utf8')) as {
  version: string
}

/** The name of an expression among those that have been judged, by this version of `recheck`. */
export const markOf = (each: Expression): string =>
  createHash('sha256')
    .update(`${version} ${nameOf(each)}`)
    .digest('hex')
    .slice(0, 16)

/**
 * What was judged before, by `node test/expressions/judge-all.ts`, because judging them all takes most of a minute: those that
 * are safe, and those that cannot be judged. What is new or was changed is not among them.
 */
export const readJudged = (): Map<string, string> =>
  new Map(
    readFileSync(inProject(WRITTEN), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  )
