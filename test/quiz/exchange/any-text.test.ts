import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Imported } from '../../../src/quiz/exchange/exchange.ts'
import { readAiken } from '../../../src/quiz/exchange/read-aiken.ts'
import { readGift } from '../../../src/quiz/exchange/read-gift.ts'
import { readItemsYaml } from '../../../src/quiz/exchange/read-items-yaml.ts'
import { readMoodleXml } from '../../../src/quiz/exchange/read-moodle-xml.ts'
import { readQti } from '../../../src/quiz/exchange/read-qti.ts'
import { inEnglish } from './examples.ts'

const readers: [name: string, read: (text: string) => Imported][] = [
  ['GIFT', readGift],
  ['Aiken', readAiken],
  ['YAML', readItemsYaml],
  ['Moodle XML', readMoodleXml],
  ['QTI', (text) => readQti([{ name: 'item.xml', text }])],
]

/** The largest file that is to be read. */
const LARGEST = 200_000

const PARTS = [
  ...['::', 'q{', '{', '}', '~', '=', '#', '####', '\\', '%50%', '[html]', '//', '// [id:', '{T', '->', '\n\n'],
  ...[
    'A) a\n',
    'ANSWER: A\n',
    '\r',
    '\t',
    '- ',
    '? ',
    ': ',
    'id: a\n',
    '&a ',
    '*a ',
    '!!a ',
    '|\n',
    '"',
    "'",
    '[',
    '- {',
  ],
  ...['<quiz>', '</quiz>', '<question type="multichoice">', '<a b="', '<', '&amp;', '&#1;', '<![CDATA[', ']]>', '<!--'],
  ...[
    '<!DOCTYPE',
    '<?',
    '<assessmentItem>',
    '<itemBody>',
    '<choiceInteraction>',
    '\ud800',
    '\u0000',
    '__proto__',
    'quay',
  ],
]

const fill = (part: string) => part.repeat(Math.ceil(LARGEST / part.length)).slice(0, LARGEST)

/** Parts in any order, some of them many times over. */
const anyText = fc
  .array(
    fc.tuple(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'binary' })), fc.constantFrom(1, 1, 1, 2, 40)),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.map(([part, times]) => part.repeat(times)).join(''))

/** Small texts that would be large, or long in the making, if they were taken at their word. */
const BOMBS = {
  aliases: `- &a [x]\n${Array.from({ length: 30 }, () => '- &a [*a, *a]\n').join('')}`,
  circles: fill('- &a [*a]\n'),
  keys: Array.from({ length: 20_000 }, (_, i) => `a${i}: 1\n`).join(''),
  depth: fill('['),
  entities: `<!DOCTYPE quiz [<!ENTITY a "${'a'.repeat(99)}"><!ENTITY b "${'&a;'.repeat(99)}">]><quiz>${'&b;'.repeat(99)}</quiz>`,
  options: `q{${fill('~a#').slice(3)}}`,
  markup: `{~[html]${fill('<a')}}`,
}

describe.each(readers)('the reader of %s', (_, read) => {
  it('reads any text, and gives each fault a line and a message', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { items, faults } = read(text)
        const lines = text.split(/\r\n?|\n/).length
        for (const { line, message } of inEnglish(faults)) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines)
          expect(message).not.toBe('')
        }
        if (!faults.length) for (const { options } of items) expect(options.some((o) => o.isCorrect)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it.each(Object.entries(BOMBS))('is not held up by a text full of %s', (_, text) => {
    const start = performance.now()
    expect(() => read(text)).not.toThrow()
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('a text of 200 kB', () => {
  const parts = ['{', '~', 'A) a\n', '<', '\\']
  it.each(parts)('full of %j is read by every reader', (part) => {
    for (const [, read] of readers) expect(() => read(fill(part))).not.toThrow()
  })
})
