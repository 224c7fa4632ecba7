import { appendFileSync, cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCorpus } from '../../src/cli/check.ts'
import { BUNDLED_LIBRARY } from '../../src/base/paths.ts'
import { createFolder } from '../context.ts'

/** The lines that a check writes when this is added to the bank, and the line of the file that it begins on. */
async function check(added: string) {
  const folder = createFolder()
  cpSync(BUNDLED_LIBRARY, folder, { recursive: true })
  const bank = join(folder, 'questions.yaml')
  const before = readFileSync(bank, 'utf8').split('\n').length
  appendFileSync(bank, added)
  const lines: string[] = []
  await checkCorpus(folder, null, (line) => lines.push(line))
  return { lines, before }
}

const question = (options: string, rests = 'bauder-2022/toronto-council-resolution-2013', stem = 'What is it?') =>
  `- id: bauder-2022/of-a-test\n  level: recall\n  stem: ${stem}\n  rests: [${rests}]\n  explanation: So it is.\n  options: [${options}]\n`

const RIGHT = '{ text: "Red", correct: true }'

describe('a check of the question bank', () => {
  it.each([
    [
      'two answers where one is asked for',
      question(`${RIGHT}, { text: Blue, correct: true }, { text: Green }`),
      /2 options are correct/,
    ],
    [
      'a distractor that equals the answer',
      question(`${RIGHT}, { text: " red. " }, { text: Green }`),
      /“red\.” is the same as option 1/,
    ],
    ['no answer', question('{ text: Blue }, { text: Green }'), /no option is correct/],
    [
      'nothing but answers',
      question(`${RIGHT}, { text: Blue, correct: true }`, undefined, 'Which (several)?'),
      /every option is correct/,
    ],
    [
      'a note that is none, or was retired',
      question(`${RIGHT}, { text: Blue }`, 'bauder-2022/retired'),
      /bauder-2022\/retired is no note, or no longer one/,
    ],
    ['an answer without a pin', question(`${RIGHT}, { text: Blue }`, ''), /yaml:\d+ rests/],
    ['an id that is taken', question(`${RIGHT}, { text: Blue }`).repeat(2), /used twice/],
  ])('names %s, with its line', async (_, added, fault) => {
    const { lines, before } = await check(added)
    const found = lines.filter((line) => fault.test(line))
    expect(found, lines.join('\n')).toHaveLength(1)
    expect(Number(found[0]?.match(/questions\.yaml:(\d+)/)?.[1])).toBeGreaterThanOrEqual(before)
  })

  it('finds nothing wrong with several answers that the stem speaks of', async () => {
    const several = question(
      `${RIGHT}, { text: Blue, correct: true }, { text: Green }`,
      undefined,
      'Which of them (several)?',
    )
    expect((await check(several)).lines.at(-1)).toBe('No faults.')
  })
})
