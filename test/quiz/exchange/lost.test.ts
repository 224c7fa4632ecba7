import { describe, expect, it } from 'vitest'
import { readItems } from '../../../src/quiz/exchange/formats.ts'
import { inEnglish } from './examples.ts'

const inXml = (answers: string, stem = 'Which river?', single = 'true') =>
  `<quiz>\n<question type="multichoice"><name><text>q</text></name><questiontext format="html"><text><![CDATA[${stem}]]></text></questiontext><single>${single}</single>${answers}</question>\n</quiz>`
const answer = (fraction: number, text: string) =>
  `<answer fraction="${fraction}"><text><![CDATA[${text}]]></text></answer>`
const inYaml = (text: string) => `- stem: ${JSON.stringify(text)}\n  options: [{text: a, correct: true}, {text: b}]\n`

/** What would be lost of a question keeps it from being stored unseen, whatever the format: each is a file of one question. */
describe('what would be lost of a question', () => {
  const partly: [string, string][] = [
    ['GIFT, beside the right one', 'Which river?{=Ebro ~%50%Tajo ~Rhine}'],
    ['GIFT, among several', 'Which rivers?{~%70%Ebro ~%30%Tajo ~%-100%Rhine}'],
    ['Moodle XML, beside the right one', inXml(answer(100, 'Ebro') + answer(50, 'Tajo') + answer(0, 'Rhine'))],
    ['Moodle XML, among several', inXml(answer(70, 'Ebro') + answer(30, 'Tajo'), 'Which?', 'false')],
  ]
  it.each(partly)('is said of part of the points in %s', (_, file) => {
    const { items, faulty, faults } = readItems(file)
    expect(inEnglish(faults).map(({ message }) => message)).toEqual([expect.stringContaining('part of the points')])
    expect(items.filter((item) => !faulty.has(item))).toEqual([])
  })

  const pictures: [string, string][] = [
    ['GIFT, as HTML', '[html]<p>Which is it?</p><img src\\="https\\://example.org/map.png">{=a ~b}'],
    ['GIFT, in an option', '[html]Which flag?{=<img src\\="es.png">A ~<img src\\="pt.png">B}'],
    ['GIFT, in what is said of an option', '[html]Which flag?{=A#<img src\\="es.png"> ~B}'],
    ['GIFT, as Markdown', '[markdown]Which is it? ![map](https\\://example.org/map.png) {=a ~b}'],
    ['GIFT, as HTML in Markdown', '[markdown]Which is it? <img src\\="map.png"> {=a ~b}'],
    ['GIFT, as a file of Moodle', 'Name it: @@PLUGINFILE@@/map.png {=a ~b}'],
    ['Moodle XML', inXml(answer(100, '<img src="a.png">A') + answer(0, 'B'))],
    ['Moodle XML, as Markdown', inXml(answer(100, 'A') + answer(0, 'B'), '![map][1]')],
    ['YAML', inYaml('Which is it? ![map](map.png)')],
    ['Aiken', 'Which is it? ![map](map.png)\nA. a\nB. b\nANSWER: A'],
  ]
  it.each(pictures)('is said of a picture in %s', (_, file) => {
    const { items, faulty, faults } = readItems(file)
    expect(inEnglish(faults)[0]?.message).toContain('picture')
    expect(items.filter((item) => !faulty.has(item))).toEqual([])
  })

  // The same question was told of its picture in GIFT, and of its points only once that was mended.
  it('is said all at once, alike in GIFT and Moodle XML', () => {
    const said = (file: string) => {
      const { items, faults } = readItems(file)
      return { items, said: inEnglish(faults).map(({ message }) => message) }
    }
    const gift = said('[html]<img src\\="a.png"> Which?{=<img src\\="b.png">Ebro ~%50%Tajo ~%-10%Rhine}')
    const answers = answer(100, '<img src="b.png">Ebro') + answer(50, 'Tajo') + answer(-10, 'Rhine')
    expect(gift).toEqual(said(inXml(answers, '<img src="a.png"> Which?')))
    expect(gift.items).toEqual([])
    expect(gift.said).toEqual([expect.stringContaining('picture'), expect.stringContaining('part of the points')])
  })

  it('is only its kind where it cannot be imported, alike in GIFT and Moodle XML', () => {
    const gift = readItems('[html]<img src\\="a.png"> Name it {=Ebro}')
    expect(inEnglish(gift.faults).map(({ message }) => message)).toEqual([expect.stringContaining('short answer')])
  })

  it('is nothing where a question is about a tag', () => {
    expect(readItems('[plain]What does <img src\\="a"> show?{=A picture ~Nothing}').faults).toEqual([])
    const xml = inXml(answer(100, 'A') + answer(0, 'B'), 'What does <img src="a"> show?')
    expect(readItems(xml).faults).toHaveLength(1)
    expect(readItems(xml.replace('format="html"', 'format="plain_text"')).faults).toEqual([])
  })
})

const CODE = 'for i in range(2):\n    if i:\n        print(i)'

describe('lines that are set in', () => {
  it('stay as they are in <pre>, in Moodle XML and GIFT', () => {
    const xml = inXml(answer(100, '1') + answer(0, '0'), `<p>What does this\nprint?</p><pre>${CODE}\n</pre>`)
    expect(readItems(xml).items[0]?.stem).toBe(`What does this print?\n${CODE}`)
    const gift = `[html]<p>What does this\n  print?</p><pre>${CODE.replace(/:/g, '\\:')}\n</pre>{=1 ~0}`
    expect(readItems(gift).items[0]?.stem).toBe(`What does this print?\n${CODE}`)
  })

  it('mean nothing elsewhere', () => {
    expect(readItems('Which tide\n    is it?{=Ebb ~Flood}').items[0]?.stem).toBe('Which tide\nis it?')
  })
})
