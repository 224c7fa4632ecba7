import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQti } from '../../../src/quiz/exchange/read-qti.ts'
import { writeQti } from '../../../src/quiz/exchange/write-qti.ts'
import { anyExportItems, bell, lamp, lit, inEnglish } from './examples.ts'
import { faultsOf } from './schemas.ts'

const files = writeQti([lamp, lit, bell], 'Harbour')
const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? ''

describe('writing QTI', () => {
  it('makes a package of a manifest, a test and a file for each item', () => {
    const names = files.map(({ name }) => name)
    expect(names).toEqual([
      'imsmanifest.xml',
      'assessmentTest.xml',
      'items/item-1.xml',
      'items/item-2.xml',
      'items/item-3.xml',
    ])
    for (const name of names.slice(1)) expect(textOf('imsmanifest.xml')).toContain(`<file href="${name}"/>`)
    expect(textOf('assessmentTest.xml')).toContain(
      '<assessmentItemRef identifier="keeper-1911_2f_lamp" href="items/item-1.xml" category="level_3a_recall saint-malo"/>',
    )
  })

  it('writes a choice with its id, its feedback and its footnote', () => {
    expect(textOf('items/item-1.xml')).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd" identifier="keeper-1911_2f_lamp" title="keeper-1911/lamp" adaptive="false" timeDependent="false">
  <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
    <correctResponse>
      <value>_31_</value>
    </correctResponse>
  </responseDeclaration>
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" normalMaximum="1">
    <defaultValue>
      <value>0</value>
    </defaultValue>
  </outcomeDeclaration>
  <outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
  <outcomeDeclaration identifier="EXPLANATION" cardinality="single" baseType="identifier"/>
  <itemBody>
    <choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">
      <prompt>Which lamp burns at the end of the mole: {red} or green?</prompt>
      <simpleChoice identifier="_31_">A red one = port<feedbackInline outcomeIdentifier="FEEDBACK" identifier="_31_" showHide="show">Ships keep it to their &quot;left&quot;.</feedbackInline></simpleChoice>
      <simpleChoice identifier="_32_">A &lt;green&gt; one</simpleChoice>
    </choiceInteraction>
  </itemBody>
  <responseProcessing>
    <responseCondition>
      <responseIf>
        <match>
          <variable identifier="RESPONSE"/>
          <correct identifier="RESPONSE"/>
        </match>
        <setOutcomeValue identifier="SCORE">
          <baseValue baseType="float">1</baseValue>
        </setOutcomeValue>
      </responseIf>
      <responseElse>
        <setOutcomeValue identifier="SCORE">
          <baseValue baseType="float">0</baseValue>
        </setOutcomeValue>
      </responseElse>
    </responseCondition>
    <setOutcomeValue identifier="FEEDBACK">
      <variable identifier="RESPONSE"/>
    </setOutcomeValue>
    <setOutcomeValue identifier="EXPLANATION">
      <baseValue baseType="identifier">shown</baseValue>
    </setOutcomeValue>
  </responseProcessing>
  <modalFeedback outcomeIdentifier="EXPLANATION" identifier="shown" showHide="show">
    <p>It is lit at dusk.<br/>It is red.</p>
    <p>Footnote: Keeper 1911, p. 4 <a href="https://example.org/keeper?p=4&amp;q=1">https://example.org/keeper?p=4&amp;q=1</a></p>
  </modalFeedback>
</assessmentItem>
`)
  })

  it('gives the parts of several, takes them for wrong ones, and never less than nothing', () => {
    const text = textOf('items/item-2.xml')
    const points = [...text.matchAll(/mappedValue="(.*?)"/g)].map(([, value]) => Number(value))
    expect(points.filter((value) => value > 0).reduce((a, b) => a + b)).toBe(1)
    expect(points.reduce((a, b) => a + b)).toBeCloseTo(0)
    expect(text).toContain('<mapping lowerBound="0" upperBound="1"')
  })

  it('fits the schemas, whatever is in the texts', async () => {
    const packages = [files, ...fc.sample(anyExportItems, 40).map((items) => writeQti(items, 'Harbour & <quay>'))]
    const [manifests, others] = [true, false].map((isManifest) =>
      packages.flat().flatMap(({ name, text }) => ((name === 'imsmanifest.xml') === isManifest ? [text] : [])),
    )
    expect(await faultsOf(manifests ?? [], 'imscp-1.1-profile.xsd')).toEqual([])
    expect(await faultsOf(others ?? [], 'qti-2.1-profile.xsd')).toEqual([])
  })

  const wrong: [what: string, from: string | RegExp, to: string][] = [
    ['an identifier that is no name', 'identifier="keeper-1911_2f_lamp"', 'identifier="1911/lamp"'],
    ['a correct response that is no choice', '<value>_31_</value>', '<value>_39_</value>'],
    ['its parts in another order', /(<itemBody>[\s\S]*<\/itemBody>)([\s\S]*)(<modal)/, '$2$1$3'],
  ]
  it.each(wrong)('would not fit them with %s', async (_, from, to) => {
    expect(await faultsOf([textOf('items/item-1.xml').replace(from, to)], 'qti-2.1-profile.xsd')).not.toEqual([])
  })
})

describe('reading QTI', () => {
  it('keeps the order of the test, whatever the order of the files', () => {
    const { items } = readQti([...files].reverse())
    expect(items.map(({ id }) => id)).toEqual(['keeper-1911/lamp', 'keeper-1911/lit', 'keeper-1911/bell'])
    expect(items.map(({ level }) => level)).toEqual(['recall', 'apply', 'understand'])
  })

  it('says which file it cannot read, and where', () => {
    const { faults } = readQti([
      { name: 'a.xml', text: '<assessmentItem>\n<itemBody>\n</assessmentItem>' },
      { name: 'b.xml', text: '\n<assessmentItem><itemBody><p>Mole</p></itemBody></assessmentItem>' },
    ])
    expect(inEnglish(faults)).toEqual([
      { line: 2, message: expect.stringMatching(/^b\.xml: .*choiceInteraction/) },
      { line: 3, message: expect.stringMatching(/^a\.xml: /) },
    ])
  })

  it('says which file has the id of another', () => {
    const twin = { name: 'items/twin.xml', text: textOf('items/item-1.xml') }
    expect(inEnglish(readQti([...files, twin]).faults)).toEqual([
      { line: 2, message: 'items/twin.xml: the id keeper-1911/lamp is in another file too' },
    ])
  })
})
