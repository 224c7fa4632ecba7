import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMoodleXml } from '../../../src/quiz/exchange/read-moodle-xml.ts'
import { writeMoodleXml } from '../../../src/quiz/exchange/write-moodle-xml.ts'
import { anyExportItems, bell, lamp, lit, inEnglish } from './examples.ts'
import { faultsOf } from './schemas.ts'

describe('writing Moodle XML', () => {
  it('writes a choice with its id, its footnote and its tags', () => {
    expect(writeMoodleXml([lamp])).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<quiz>
  <question type="multichoice">
    <name>
      <text>keeper-1911/lamp</text>
    </name>
    <questiontext format="html">
      <text><![CDATA[<p>Which lamp burns at the end of the mole: {red} or green?</p>]]></text>
    </questiontext>
    <generalfeedback format="html">
      <text><![CDATA[<p>It is lit at dusk.<br>It is red.</p><p>Footnote: Keeper 1911, p. 4 <a href="https://example.org/keeper?p=4&amp;q=1">https://example.org/keeper?p=4&amp;q=1</a></p>]]></text>
    </generalfeedback>
    <defaultgrade>1.0000000</defaultgrade>
    <penalty>0.3333333</penalty>
    <hidden>0</hidden>
    <idnumber>keeper-1911/lamp</idnumber>
    <single>true</single>
    <shuffleanswers>true</shuffleanswers>
    <answernumbering>ABCD</answernumbering>
    <showstandardinstruction>0</showstandardinstruction>
    <answer fraction="100" format="html">
      <text><![CDATA[A red one = port]]></text>
      <feedback format="html">
        <text><![CDATA[Ships keep it to their &quot;left&quot;.]]></text>
      </feedback>
    </answer>
    <answer fraction="0" format="html">
      <text><![CDATA[A &lt;green&gt; one]]></text>
      <feedback format="html">
        <text/>
      </feedback>
    </answer>
    <tags>
      <tag>
        <text>level:recall</text>
      </tag>
      <tag>
        <text>saint-malo</text>
      </tag>
    </tags>
  </question>
</quiz>
`)
  })

  it('gives the parts of several, and takes them for wrong ones', () => {
    const fractions = [...writeMoodleXml([lit]).matchAll(/fraction="(.*?)"/g)].map(([, fraction]) => fraction)
    expect(fractions).toEqual(['33.33333', '-50', '33.33333', '-50', '33.33333'])
  })

  it('writes a statement in the words that Moodle looks for', () => {
    expect(writeMoodleXml([bell])).toMatch(
      /type="truefalse"[\s\S]*fraction="100"[\s\S]*<text>true<[\s\S]*fraction="0"[\s\S]*<text>false</,
    )
  })

  it('fits the schema, whatever is in the texts', async () => {
    const packages = [[lamp, lit, bell], ...fc.sample(anyExportItems, 120)]
    expect(await faultsOf(packages.map(writeMoodleXml), 'moodle-quiz.rng')).toEqual([])
  })

  const wrong: [what: string, from: RegExp, to: string][] = [
    ['a fraction that Moodle does not know', /fraction="33.33333"/, 'fraction="33"'],
    ['an answer without feedback', /<feedback[\s\S]*?<\/feedback>/, ''],
    ['another format', /format="html"/, 'format="docx"'],
  ]
  it.each(wrong)('would not fit it with %s', async (_, from, to) => {
    expect(await faultsOf([writeMoodleXml([lit]).replace(from, to)], 'moodle-quiz.rng')).not.toEqual([])
  })
})

describe('reading Moodle XML', () => {
  it('passes over categories, and says what it cannot read, with its line', () => {
    const text = '<quiz>\n<question type="category"><category/></question>\n<question type="essay"/>\n</quiz>'
    const { items, faults } = readMoodleXml(text)
    expect(items).toEqual([])
    expect(inEnglish(faults)).toEqual([{ line: 3, message: expect.stringContaining('essay') }])
  })

  const broken: [what: string, text: string, line: number][] = [
    ['broken XML', '<quiz>\n<question>\n</quiz>', 3],
    ['another XML', '<!-- quay -->\n<harbour/>', 2],
    ['no XML', 'a quay', 1],
    ['nothing', '', 1],
  ]
  it.each(broken)('says where it is %s', (_, text, line) => {
    const { items, faults } = readMoodleXml(text)
    expect(items).toEqual([])
    expect(inEnglish(faults)).toEqual([{ line, message: expect.any(String) }])
  })
})

describe('a file that Moodle has exported', () => {
  const ask = (answers: [fraction: number, text: string][], more = '', text = 'Which?') =>
    `<question type="multichoice"><name><text>Q1</text></name><questiontext format="html"><text><![CDATA[${text}]]></text></questiontext>${more}${answers
      .map(([fraction, said]) => `<answer fraction="${fraction}"><text>${said}</text></answer>`)
      .join('')}</question>`
  const read = (...questions: string[]) => readMoodleXml(`<quiz>\n${questions.join('\n')}\n</quiz>`)
  const one: [number, string][] = [
    [100, 'a'],
    [0, 'b'],
  ]

  it('may use a name twice, and names the topic of what follows by its category', () => {
    const category = '<question type="category"><category><text>$course$/top/Week 3</text></category></question>'
    const { items, faults } = read(ask(one), category, ask(one))
    expect(faults).toEqual([])
    expect(items.map(({ id, topics }) => [id, topics])).toEqual([
      ['Q1', []],
      ['Q1-2', ['Week 3']],
    ])
  })

  it.each([
    ['one choice', '<single>true</single>', [100, 0, 0], 'choice', [true, false, false]],
    ['thirds', '<single>0</single>', [33.33333, 33.33333, 33.4], 'several', [true, true, true]],
    ['several choices', '<single>0</single>', [50, 50, -100], 'several', [true, true, false]],
  ] as const)('reads %s', (_, single, fractions, kind, correct) => {
    const { items, faults } = read(
      ask(
        fractions.map((fraction, i) => [fraction, `option ${i}`]),
        single,
      ),
    )
    expect(faults).toEqual([])
    expect(items[0]?.kind).toBe(kind)
    expect(items[0]?.options.map(({ isCorrect }) => isCorrect)).toEqual(correct)
  })

  it('says where there is a picture, because the question may be about it', () => {
    const { faults } = read(ask(one), ask(one, '', 'What is this? <img src="@@PLUGINFILE@@/quay.png">'))
    expect(inEnglish(faults)).toEqual([{ line: 3, message: expect.stringContaining('picture') }])
  })

  it('may hold tables, comments and characters by any name', () => {
    const text =
      '<!-- a > b --><style>p{a}</style><table><tr><td>caf&eacute;</td><td>1&frac12;</td></tr></table>&hellip;'
    expect(read(ask(one, '', text)).items[0]?.stem).toBe('café | 1½\n…')
  })
})
