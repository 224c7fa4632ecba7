import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCorpus } from '../../src/cli/check.ts'
import { BUNDLED_LIBRARY } from '../../src/base/paths.ts'
import { createFolder } from '../context.ts'

/** A question of the bank by its id. */
type Written = (id: string) => string

const question =
  (options: string, rests = 'bauder-2022/toronto-council-resolution-2013', stem = 'What is it?'): Written =>
  (id) =>
    `- id: bauder-2022/${id}\n  level: recall\n  stem: ${stem}\n  rests: [${rests}]\n  explanation: So it is.\n  options: [${options}]\n`

const RIGHT = '{ text: "Red", correct: true }'

const FAULTY: [what: string, written: Written, fault: RegExp][] = [
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
  ['an id that is taken', (id) => question(`${RIGHT}, { text: Blue }`)(id).repeat(2), /used twice/],
]

/** The lines that a check writes when these are added to the bank, and the lines of the file that each stands on. */
async function check(added: Written[]) {
  const folder = createFolder()
  cpSync(BUNDLED_LIBRARY, folder, { recursive: true })
  const bank = join(folder, 'questions.yaml')
  let text = readFileSync(bank, 'utf8')
  const places = added.map((write, n) => {
    const first = text.split('\n').length
    text += write(`of-a-test-${n}`)
    return { first, last: text.split('\n').length - 1 }
  })
  writeFileSync(bank, text)
  const lines: string[] = []
  await checkCorpus(folder, null, (line) => lines.push(line))
  return { lines, places }
}

describe('a check of the question bank', () => {
  // All in one check, because one reads the whole library.
  let checking: ReturnType<typeof check> | null = null
  const checkFaulty = () => (checking ??= check(FAULTY.map(([, written]) => written)))

  it.each(FAULTY.map(([what, , fault], n) => [what, fault, n] as const))(
    'names %s, with its line',
    async (_, fault, n) => {
      const { lines, places } = await checkFaulty()
      const found = lines.filter((line) => fault.test(line))
      expect(found, lines.join('\n')).toHaveLength(1)
      const line = Number(found[0]?.match(/questions\.yaml:(\d+)/)?.[1])
      expect(line).toBeGreaterThanOrEqual(places[n]?.first ?? Number.NaN)
      expect(line).toBeLessThanOrEqual(places[n]?.last ?? Number.NaN)
    },
  )

  it('finds nothing wrong with several answers that the stem speaks of', async () => {
    const several = question(
      `${RIGHT}, { text: Blue, correct: true }, { text: Green }`,
      undefined,
      'Which of them (several)?',
    )
    expect((await check([several])).lines.at(-1)).toBe('No faults.')
  })
})
