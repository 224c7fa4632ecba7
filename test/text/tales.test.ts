import { describe, expect, it } from 'vitest'
import { PLAIN_LAYOUT } from '../../src/text/layout.ts'
import { segment } from '../../src/text/segment.ts'

const chapter = (heading: string, ...paragraphs: string[]) =>
  [heading, ...paragraphs, '"Is the bell ringing?" she asked.', '"It is."', 'They went down to the quay.'].join('\n\n')

const body = [
  chapter('CHAPTER I', 'The Pilot'),
  chapter('CHAPTER II', 'The Quay', 'She read what was written on the door:', 'THE HARBOUR', 'IS', 'CLOSED.'),
  chapter('CHAPTER III', 'The Pier', 'My dear Ann, come soon.', 'Yours', 'ANN SMITH'),
]

const cut = (text: string) => segment(text, 'Bells', { ...PLAIN_LAYOUT })
const sectionsOf = (text: string) => [...new Set(cut(text).map(({ section }) => section))]
const textOf = (text: string) =>
  cut(text)
    .flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))
    .join(' ')

describe('a tale', () => {
  it('has its chapters for sections, and no sign, no signature', () => {
    expect(sectionsOf(body.join('\n\n\n'))).toEqual(['The Pilot', 'The Quay', 'The Pier'])
    expect(textOf(body.join('\n\n'))).toContain('THE HARBOUR IS CLOSED.')
  })

  it('is read without its title page, its contents and its end', () => {
    const front = 'BELLS\n\nby\n\nANN SMITH\n\n   I. The Pilot\n  II. The Quay\n III. The Pier\n  IV. The Bell\n'
    const whole = `${front}\n\n${body.join('\n\n')}\n\nTHE END\n`
    expect(textOf(whole)).toBe(textOf(body.join('\n\n')))
  })

  it('may number its chapters in capitals', () => {
    const numbered = [chapter('I. THE PILOT'), chapter('II. THE QUAY'), chapter('III. THE PIER')].join('\n\n')
    expect(sectionsOf(numbered)).toEqual(['I. THE PILOT', 'II. THE QUAY', 'III. THE PIER'])
  })

  it('has no section of a list of pictures on pages in Roman numerals', () => {
    const pictures = ['Heading to Preface', 'The quay', 'The dock', 'Heading to Chapter one', 'The end'].map(
      (line, i) => `${line}     ${['ix', 'xi', 'xii', 'xxv', '1'][i]}`,
    )
    expect(textOf(`${pictures.join('\n\n')}\n\n${body.join('\n\n')}`)).not.toContain('Heading')
  })
})

describe('Markdown', () => {
  const read = (text: string) =>
    segment(text, 'Bells', { ...PLAIN_LAYOUT, format: 'markdown' }).flatMap(({ sentences }) =>
      sentences.map((sentence) => sentence.text),
    )

  it('takes no variable for a formula', () => {
    expect(read('It is in _$HOME/bin_, which `$PATH` names.')).toEqual(['It is in $HOME/bin, which $PATH names.'])
    expect(read('It is $x * y * z = 2$ here.')).toEqual(['It is $x * y * z = 2$ here.'])
  })

  it('has code that goes on in the next line of a quotation', () => {
    expect(read('> Call `the\n> bell` now.')).toEqual(['Call the bell now.'])
  })
})
