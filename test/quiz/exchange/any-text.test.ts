import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Imported } from '../../../src/quiz/exchange/exchange.ts'
import { readAiken } from '../../../src/quiz/exchange/read-aiken.ts'
import { readGift } from '../../../src/quiz/exchange/read-gift.ts'
import { readItemsYaml } from '../../../src/quiz/exchange/read-items-yaml.ts'
import { readMoodleXml } from '../../../src/quiz/exchange/read-moodle-xml.ts'
import { readQti } from '../../../src/quiz/exchange/read-qti.ts'
import { leastTime } from '../../timing.ts'
import { inEnglish } from './examples.ts'

/** The largest file that is to be read. */
const LARGEST = 200_000

const fill = (part: string) => part.repeat(Math.ceil(LARGEST / part.length)).slice(0, LARGEST)

/** Each reader, and a text of ordinary questions as long as may be. */
const readers: [name: string, read: (text: string) => Imported, ordinary: string][] = [
  ['GIFT', readGift, fill('Which?{=a~b}\n\n')],
  ['Aiken', readAiken, fill('Which?\nA) a\nB) b\nANSWER: A\n\n')],
  ['YAML', readItemsYaml, fill('- {stem: So?, answer: true}\n')],
  [
    'Moodle XML',
    readMoodleXml,
    `<quiz>${fill('<question type="essay"><name><text>a</text></name></question>')}</quiz>`,
  ],
  [
    'QTI',
    (text) => readQti([{ name: 'item.xml', text }]),
    `<assessmentItem><itemBody>${fill('<p>a</p>')}</itemBody></assessmentItem>`,
  ],
]

/** How much longer than ordinary questions another text of at most their length may take. */
const MOST = 15

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

describe.each(readers)('the reader of %s', (_, read, ordinary) => {
  const usual = leastTime(() => read(ordinary))

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
    expect(leastTime(() => read(text))).toBeLessThan(MOST * usual)
  })
})

describe('a text of 200 kB', () => {
  const parts = ['{', '~', 'A) a\n', '<', '\\']
  it.each(parts)('full of %j is read by every reader', (part) => {
    for (const [, read] of readers) expect(() => read(fill(part))).not.toThrow()
  })
})
