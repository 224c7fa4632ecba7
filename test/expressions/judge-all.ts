import { writeFileSync } from 'node:fs'
import { inProject } from '../../src/base/paths.ts'
import { findExpressions, isEndless } from './find.ts'
import { judge, longest, markOf, MESSAGE } from './judge.ts'

// Judges all expressions anew and writes which are safe, so that the tests judge only what is new.
const { expressions } = await findExpressions()
const lines: string[] = []
// One after another: their time runs from when they are asked for.
for (const each of expressions.filter((each) => isEndless(each) && longest(each) > MESSAGE)) {
  const { status } = await judge(each)
  if (status !== 'vulnerable') lines.push(`${markOf(each)} ${status}`)
}
writeFileSync(inProject('test/expressions/judged.txt'), `${lines.sort().join('\n')}\n`)
process.stdout.write(`${lines.length} expressions judged\n`)
