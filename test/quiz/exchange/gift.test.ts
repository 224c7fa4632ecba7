import { describe, expect, it } from 'vitest'
import { readGift } from '../../../src/quiz/exchange/read-gift.ts'
import { writeGift } from '../../../src/quiz/exchange/write-gift.ts'
import type { Item } from '../../../src/quiz/item.ts'
import { bell, lamp, lit, inEnglish } from './examples.ts'

describe('writing GIFT', () => {
  it('writes one question of each kind as Moodle reads it', () => {
    expect(writeGift([lamp, lit, bell])).toBe(`\
// [id:keeper-1911/lamp] [tag:level:recall] [tag:saint-malo]
::keeper-1911/lamp::[plain]Which lamp burns at the end of the mole\\: \\{red\\} or green?{
=A red one \\= port#Ships keep it to their "left".
~A <green> one
####It is lit at dusk.\\nIt is red.\\nFootnote\\: Keeper 1911, p. 4 https\\://example.org/keeper?p\\=4&q\\=1
}

// [id:keeper-1911/lit] [tag:level:apply]
::keeper-1911/lit::[plain]Which of these are lit?{
~%33.33333%The mole
~%-50%The quay#It has no lamp.
~%33.33333%50% of the buoys
~%-50%The slip
~%33.33333%The tower
}

// [id:keeper-1911/bell] [tag:level:understand]
::keeper-1911/bell::[plain]The bell rings in fog.{TRUE#It does.#Day and night.
####A keeper rang it by hand.\\nFootnote\\: Bell 1920
}
`)
  })

  const counts: [correct: number, wrong: number, right: string[], other: string[]][] = [
    [1, 1, ['100'], ['-100']],
    [2, 3, ['50'], ['-33.33333']],
    [6, 7, ['16.66667'], ['-14.28571']],
    [8, 9, ['12.5'], ['-11.11111']],
    [11, 20, ['10', '5'], ['-5']],
  ]
  it.each(counts)(
    'shares the points of %i correct and %i wrong options in fractions of Moodle',
    (n, m, right, wrong) => {
      const options = Array.from({ length: n + m }, (_, i) => ({
        id: `${i}`,
        text: `Buoy ${i}`,
        isCorrect: i < n,
        feedback: null,
      }))
      const weights = [...writeGift([{ ...lit, item: { ...lit.item, options } }]).matchAll(/~%(.*)%/g)].map(([, w]) =>
        Number(w),
      )
      expect([...new Set(weights.slice(0, n))].map(String)).toEqual(right)
      expect([...new Set(weights.slice(n))].map(String)).toEqual(wrong)
      expect(weights.slice(0, n).reduce((a, b) => a + b)).toBeCloseTo(100, 3)
      expect(weights.reduce((a, b) => a + b)).toBeCloseTo(0, 3)
    },
  )
})

/** A teacher's file. */
const FILE = `\
$CATEGORY: $course$/Harbour

// the first one
::Lamp::Which lamp is red? {
  = The one to port # Yes:
    to port.
  ~ The one to starboard
  #### Lit at dusk.
}

The quay is made of {~oak =granite ~sand}, and the slip too.

[html]<p>Is it <b>1 &lt; 2</b>&nbsp;miles<br>long?</p>{T}

// [id:tide] [tag:level:apply] [tag:saint-malo]
Which are tides?{ ~%50%Ebb ~%50%Flood ~%-100%Mole\\=pier\\, C\\:\\\\quay }
`

describe('reading GIFT', () => {
  const { items, faults } = readGift(FILE)

  it('finds nothing wrong with a sound file', () => {
    expect(faults).toEqual([])
    expect(items).toHaveLength(4)
  })

  it('reads titles, feedback and general feedback', () => {
    expect(items[0]).toEqual({
      id: 'Lamp',
      kind: 'choice',
      level: 'recall',
      stem: 'Which lamp is red?',
      options: [
        { id: '1', text: 'The one to port', isCorrect: true, feedback: 'Yes:\nto port.' },
        { id: '2', text: 'The one to starboard', isCorrect: false, feedback: null },
      ],
      explanation: 'Lit at dusk.',
      notes: [],
      topics: ['Harbour'],
    } satisfies Item)
  })

  it('leaves a gap for answers amid the text, and names a question without a title by its text', () => {
    expect(items[1]).toMatchObject({
      id: 'the-quay-is-made-of-and-the-slip-too',
      stem: 'The quay is made of _____, and the slip too.',
    })
  })

  it('reads HTML as text', () => {
    expect(items[2]).toMatchObject({ kind: 'true-false', stem: 'Is it 1 < 2\u00A0miles\nlong?' })
  })

  it('reads weights, escapes, and what Moodle keeps in a comment', () => {
    expect(items[3]).toMatchObject({
      id: 'tide',
      kind: 'several',
      level: 'apply',
      topics: ['saint-malo', 'Harbour'],
      options: [
        { text: 'Ebb', isCorrect: true },
        { text: 'Flood', isCorrect: true },
        { text: 'Mole=pier\\, C:\\quay', isCorrect: false },
      ],
    })
  })

  const faulty: [what: string, text: string, line: number, message: RegExp][] = [
    ['matching', 'Match.{\n=ebb -> out\n=flood -> in\n}', 2, /matching/],
    ['numbers', '\n\nHow deep?{#3:1}', 3, /numerical/],
    ['short answers', 'Who?{=the keeper =keeper}', 1, /short answer/],
    ['essays', 'Why?{}', 1, /essay/],
    ['a description', 'The harbour.\nIt is old.', 1, /no answers/],
    ['a title that is not closed', '// mole\n::Mole {=a ~b}', 2, /title/],
    [
      'answers that are not closed',
      'Which?{\n=a\n~b\n\nWhich else?{=a ~b}',
      1,
      /not closed before the next blank line/,
    ],
    ['answers that are not opened', 'Which?\n=a ~b}', 2, /} without a {/],
    ['a brace among the answers', 'Which?{=a\n~b {c}}', 2, /write \\{/],
    ['two lots of answers', 'Which?{=a ~b}\nand?{=c ~d}', 2, /after the answers/],
    ['text before the options', 'Which?{ mole\n=a ~b}', 1, /before the first option/],
    ['one option', 'Which?{~%100%a}', 1, /two options/],
    ['no correct option', 'Which?\n{~a ~b}', 1, /no option is marked/],
    ['two that are the one', 'Which?{=a\n=b ~c}', 2, /two options are marked with =: give each .* its share/],
    ['part of the points beside it', 'Which?{=a\n~%50%b\n~c}', 2, /part of the points/],
    ['an empty option', 'Which?{=a\n~\n~c}', 2, /no text/],
    ['no question', '::Mole::{=a ~b}', 1, /question has no text/],
    ['an id used twice', '// [id:mole]\nOne?{T}\n\n// [id:mole]\nTwo?{F}', 5, /mole is used twice, first on line 2/],
  ]
  it.each(faulty)('says that there is something wrong with %s, and where', (_, text, line, message) => {
    expect(inEnglish(readGift(text).faults)).toEqual([{ line, message: expect.stringMatching(message) }])
  })

  it('says all that is wrong, in the order of lines, whatever ends them', () => {
    const { faults } = readGift('\uFEFFWhy?{}\r\n\r\nHow deep?{#3}\r\rWhich?{~a ~b}')
    expect(faults.map(({ line }) => line)).toEqual([1, 3, 5])
  })
})

describe('a file as teachers write it', () => {
  const read = (text: string) => readGift(text).items
  it('may use a title twice: titles are no ids', () => {
    const { items, faults, named } = readGift('::Q1::One?{T}\n\n::Q1::Two?{F}')
    expect(faults).toEqual([])
    expect(items.map(({ id }) => id)).toEqual(['Q1', 'Q1-2'])
    expect([...named]).toEqual([])
  })

  it('names the topic of what follows by its category', () => {
    const text =
      '$CATEGORY: $course$/top/Week 3\n\nOne?{T}\n\nTwo?{T}\n\n$CATEGORY: Tides//Currents\nThree?{T}\n\n$CATEGORY: top/Default for Harbours\n\nFour?{T}'
    expect(read(text).map(({ topics }) => topics)).toEqual([['Week 3'], ['Week 3'], ['Tides/Currents'], []])
  })

  it('may hold HTML without saying so', () => {
    const [item] = read(
      'How many m<sup>2</sup>&nbsp;is <b>a</b> mole, in 10<sup>3</sup>?{=caf&eacute;~x<sub>max</sub>}',
    )
    expect(item?.stem).toBe('How many m²\u00A0is a mole, in 10³?')
    expect(item?.options.map(({ text }) => text)).toEqual(['café', 'x_(max)'])
    expect(read('Is 1 < 2 && 3 > 2?{T}')[0]?.stem).toBe('Is 1 < 2 && 3 > 2?')
  })

  it('may write shares with a decimal comma', () => {
    expect(
      read('Which?{~%33,3%a~%33,3%b~%33,4%c~%-100%d}')[0]?.options.map(({ text, isCorrect }) => [text, isCorrect]),
    ).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
      ['d', false],
    ])
  })
})
