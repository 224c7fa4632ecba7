import { describe, expect, it } from 'vitest'
import { readItems } from '../../../src/quiz/exchange/formats.ts'
import { inEnglish } from './examples.ts'

const optionsOf = (file: string) =>
  readItems(file).items.map(({ options }) => options.map(({ text, isCorrect }) => (isCorrect ? `*${text}` : text)))

/** Files whose format has to be found, as teachers and their programs write them; each holds the same options. */
const FILES: [what: string, name: string, file: string][] = [
  ['Aiken without spaces', 'Aiken', 'Which?\nA.Porto\nB.Vigo\nANSWER:B\n'],
  ['Aiken with brackets and without spaces', 'Aiken', 'Which?\nA)Porto\nB)Vigo\nANSWER:B)\n'],
  ['Aiken with a byte order mark', 'Aiken', '\uFEFFWhich?\r\nA) Porto\r\nB) Vigo\r\nANSWER: B\r\n'],
  ['Aiken with a brace', 'Aiken', 'Which of {a, b} = c?\nA) Porto\nB) Vigo\nANSWER: B\n'],
  ['GIFT with a list of letters in it', 'GIFT', '::a::Which?\nA) Vigo\nB) Porto\nANSWER: say it\n{~Porto =Vigo}'],
  ['GIFT with a byte order mark', 'GIFT', '\uFEFF::a::Which?{~Porto =Vigo}'],
  ['GIFT under blank lines', 'GIFT', `${'\n'.repeat(60)}::a::Which?{~Porto =Vigo}`],
  ['GIFT under lines of spaces', 'GIFT', `${' \t \n'.repeat(20_000)}Which?{~Porto =Vigo}`],
  ['GIFT with ~= for the right one', 'GIFT', 'Which?{~Porto ~=Vigo}'],
  [
    'YAML as a list',
    'YAML',
    '# ours\n---\n- stem: Which?\n  options:\n    - text: Porto\n    - {text: Vigo, correct: true}',
  ],
  [
    'YAML with a byte order mark',
    'YAML',
    '\uFEFF- stem: Which?\n  options: [{text: Porto}, {text: Vigo, correct: True}]',
  ],
  ['YAML in brackets', 'YAML', '[\n  {stem: Which?, options: [{text: Porto}, {text: Vigo, correct: true}]}\n]'],
  [
    'YAML in brackets on one line',
    'YAML',
    '[{"stem":"Which?","options":[{"text":"Porto"},{"text":"Vigo","correct":true}]}]',
  ],
  [
    'YAML with hyphens on lines of their own',
    'YAML',
    '-\n  stem: Which?\n  options: [{text: Porto}, {text: Vigo, correct: true}]',
  ],
]

describe('a file of questions', () => {
  it.each(FILES)('is read where it is %s', (_, name, file) => {
    const { faults, ...read } = readItems(file)
    expect(inEnglish(faults)).toEqual([])
    expect(read.name).toBe(name)
    expect(optionsOf(file)).toEqual([['Porto', '*Vigo']])
  })

  it('begins a question of Aiken with an abbreviation', () => {
    expect(readItems('A.D. 1204?\nA) Yes\nB) No\nANSWER: A').items[0]?.stem).toBe('A.D. 1204?')
  })

  it('of Aiken says which letter is out of order, without spaces too', () => {
    expect(inEnglish(readItems('Which?\nA.Porto\nC.Vigo\nANSWER:A').faults)[0]?.message).toContain('should be B, not C')
  })

  it('marks the right option of GIFT by ~=, wherever it stands', () => {
    expect(
      optionsOf('{~=some~a few}?\n\nI eat {~many~=much} salt.\n\nPick {\n~ one #no\n~= two #yes\n~ three\n}'),
    ).toEqual([
      ['*some', 'a few'],
      ['many', '*much'],
      ['one', '*two', 'three'],
    ])
  })

  it.each(['2013', '1.0', '0x1F', 'On', 'no', 'True', 'null', '1e3', '007', '~'])(
    'of YAML may have %s for an option, which stays as it is written',
    (word) => {
      const options = `[{text: ${word}, correct: true}, {text: other}]`
      expect(optionsOf(`- stem: Which?\n  options: ${options}`)).toEqual([[`*${word}`, 'other']])
    },
  )

  it.each([
    '<?xml version="1.0"?>\n<questestinterop><assessment/></questestinterop>',
    '<questestinterop></questestinterop>',
    '<?xml version="1.0"?><assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"/>',
    '<qti-assessment-item/>',
    '<imscp:manifest/>',
  ])('of QTI is named as such: %s', (file) => {
    const { name, items, faults } = readItems(file)
    expect([name, items]).toEqual(['QTI', []])
    expect(inEnglish(faults)).toEqual([
      { line: 1, message: expect.stringMatching(/this is QTI.*Moodle XML, GIFT or Aiken/) },
    ])
  })
})

describe('HTML that opens what it does not close', () => {
  const stem = (html: string) =>
    readItems(
      `<quiz><question type="multichoice"><questiontext><text><![CDATA[${html}]]></text></questiontext><answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer></question></quiz>`,
    )

  it.each(['<!--', '<style>', '<script>', '<pre>', '<sup>', '<a', '&lt', '<!-- <style>'])(
    'is read in time where it is full of %s',
    (part) => {
      expect(stem(`Which?${part.repeat(200_000 / part.length)}`).items[0]?.stem).toMatch(/^Which\?/)
    },
  )

  it('loses its comments, styles and scripts, and nothing else', () => {
    const html = 'a<!-- <style> -->b<style>p{}</style>c<script>"-->"</script >d<stylish>e<!-- f'
    expect(stem(html).items[0]?.stem).toBe('abcde<!-- f')
  })
})
