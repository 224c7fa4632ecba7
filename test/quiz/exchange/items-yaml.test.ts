import { describe, expect, it } from 'vitest'
import { readItemsYaml } from '../../../src/quiz/exchange/read-items-yaml.ts'
import { inEnglish } from './examples.ts'

const FILE = `\
- id: keeper/lamp
  level: recall
  stem: Which lamp is red?
  options:
    - text: The one to port
      correct: true
    - text: The one to starboard
      feedback: That one is green.
  rests: [keeper-1911/lamp]
  explanation: Ships keep it to their left.
- id: keeper/tides
  level: apply
  stem: Which two are tides?
  options:
    - { text: Ebb, correct: true }
    - { text: Flood, correct: true }
    - { text: Mole, correct: false }
  explanation: A mole is built.
- id: keeper/bell
  level: understand
  stem: The bell rings in fog.
  answer: false
  explanation: A horn does.
`

/** The file with one place changed. */
const change = (from: string, to: string) => {
  expect(FILE).toContain(from)
  return FILE.replace(from, to)
}

describe('reading items in YAML', () => {
  it('reads options, several of them, and statements', () => {
    const { items, faults } = readItemsYaml(FILE)
    expect(faults).toEqual([])
    expect(items).toMatchObject([
      {
        id: 'keeper/lamp',
        kind: 'choice',
        level: 'recall',
        options: [
          { id: '1', text: 'The one to port', isCorrect: true, feedback: null },
          { id: '2', text: 'The one to starboard', isCorrect: false, feedback: 'That one is green.' },
        ],
        explanation: 'Ships keep it to their left.',
        notes: ['keeper-1911/lamp'],
      },
      { kind: 'several', notes: [], options: [{ isCorrect: true }, { isCorrect: true }, { isCorrect: false }] },
      {
        kind: 'true-false',
        options: [
          { id: 'true', isCorrect: false },
          { id: 'false', isCorrect: true },
        ],
      },
    ])
  })

  it('makes do with a question and its options', () => {
    const { items, faults } = readItemsYaml(
      '- stem: Which is lit?\n  options: [{ text: Mole, correct: true }, { text: Quay }]\n',
    )
    expect(faults).toEqual([])
    expect(items).toMatchObject([{ id: 'which-is-lit', level: 'recall', explanation: '', notes: [], topics: [] }])
  })

  const faulty: [what: string, text: string, line: number, message: RegExp][] = [
    ['YAML that is none', change('options:\n', 'options: {\n'), 5, /./],
    ['no list', 'harbour', 1, /list of questions/],
    ['an empty file', '', 1, /list of questions/],
    ['another level', change('level: apply', 'level: hard'), 12, /level/],
    ['a word that it does not know', change('answer: false', 'answr: false'), 22, /answr/],
    [
      'options and an answer',
      change('answer: false', 'answer: false\n  options: [{ text: Mole }, { text: Quay }]'),
      19,
      /either/,
    ],
    ['no correct option', change('      correct: true\n', ''), 1, /no option is marked/],
    ['an id used twice', change('keeper/bell', 'keeper/lamp'), 19, /used twice, first on line 1/],
    ['a key that is there twice', change('level: apply', 'level: apply\n  level: recall'), 13, /level is there twice/],
    ['an alias', change('stem: Which two are tides?', 'stem: &a Which two?\n  about: *a'), 14, /alias/],
  ]
  it.each(faulty)('says that there is something wrong with %s, and where', (_, text, line, message) => {
    expect(inEnglish(readItemsYaml(text).faults)).toContainEqual({ line, message: expect.stringMatching(message) })
  })
})
