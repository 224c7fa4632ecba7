import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../../src/quiz/exchange/clean.ts'
import type { ExportItem, Imported } from '../../../src/quiz/exchange/exchange.ts'
import { fromHtml, toHtml } from '../../../src/quiz/exchange/html.ts'
import { fromIdentifier, toIdentifier } from '../../../src/quiz/exchange/identifier.ts'
import { readAiken } from '../../../src/quiz/exchange/read-aiken.ts'
import { readItems } from '../../../src/quiz/exchange/formats.ts'
import { readGift } from '../../../src/quiz/exchange/read-gift.ts'
import { readItemsYaml } from '../../../src/quiz/exchange/read-items-yaml.ts'
import { readMoodleXml } from '../../../src/quiz/exchange/read-moodle-xml.ts'
import { readQti } from '../../../src/quiz/exchange/read-qti.ts'
import { writeAiken } from '../../../src/quiz/exchange/write-aiken.ts'
import { writeGift } from '../../../src/quiz/exchange/write-gift.ts'
import { writeItemsYaml } from '../../../src/quiz/exchange/write-items-yaml.ts'
import { writeMoodleXml } from '../../../src/quiz/exchange/write-moodle-xml.ts'
import { writeQti } from '../../../src/quiz/exchange/write-qti.ts'
import { anyExportItems, heldOf, lamp } from './examples.ts'

const anyText = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom(...'_&<>;#x2f\n\t ')),
})

describe('export and import', () => {
  const formats: [name: string, pass: (items: ExportItem[]) => Imported][] = [
    ['GIFT', (items) => readGift(writeGift(items))],
    ['Moodle XML', (items) => readMoodleXml(writeMoodleXml(items))],
    ['YAML', (items) => readItemsYaml(writeItemsYaml(items))],
    ['QTI', (items) => readQti(writeQti(items, 'Harbour'))],
  ]
  it.each(formats)('%s gives any items back, whatever is in their texts', (_, pass) => {
    fc.assert(
      fc.property(anyExportItems, (items) => {
        const { items: imported, faults } = pass(items)
        expect(faults).toEqual([])
        expect(imported.map(heldOf)).toEqual(items.map(({ item }) => heldOf(item)))
      }),
      { numRuns: 100 },
    )
  })

  it('Aiken gives back the questions, options and answers that it holds, each on one line', () => {
    fc.assert(
      fc.property(anyExportItems, (items) => {
        const { text, omitted } = writeAiken(items)
        const left = new Set(omitted.map(({ id }) => id))
        const held = items.map(({ item }) => item).filter(({ id }) => !left.has(id))
        const { items: imported, faults } = readAiken(text)
        const inLines = held.map(({ kind, stem, options }) => ({
          kind,
          stem: cleanLine(stem),
          options: options.map(({ text, isCorrect }) => ({ text: cleanLine(text), isCorrect })),
        }))
        expect(faults).toEqual([])
        expect(imported).toMatchObject(inLines)
      }),
      { numRuns: 100 },
    )
  })
})

describe('escapes', () => {
  it('give any text back as HTML', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fromHtml(toHtml(text))).toBe(cleanText(text))
      }),
    )
  })

  it('give any id back as a name that XML knows', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toIdentifier(text)).toMatch(/^[A-Za-z_][A-Za-z0-9._-]*$/)
        expect(fromIdentifier(toIdentifier(text))).toBe(text)
      }),
    )
  })
})

describe('a file of questions', () => {
  const ask = (stem: string): ExportItem => ({ ...lamp, item: { ...lamp.item, stem } })

  it.each(['<canvas> is a tag of?', '- Which lamp?', 'Answer: is it so?', '# Which?', '<b>Which</b>?'])(
    'is known for what it is, whatever it begins with: %s',
    (stem) => {
      for (const [name, text] of [
        ...(writeAiken([ask(stem)]).omitted.length ? [] : [['Aiken', writeAiken([ask(stem)]).text]]),
        ['GIFT', writeGift([ask(stem)])],
        ['YAML', writeItemsYaml([ask(stem)])],
        ['Moodle XML', writeMoodleXml([ask(stem)])],
      ]) {
        const read = readItems(text ?? '')
        expect([read.name, read.items[0]?.stem, read.faults], name).toEqual([name, stem, []])
      }
    },
  )
})
