import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeAnkiTsv } from '../../../src/quiz/exchange/write-anki.ts'
import { anyExportItems, bell, lamp, lit } from './examples.ts'

describe('writing Anki cards', () => {
  it('writes a row for each item, under the headers that Anki reads', () => {
    expect(writeAnkiTsv([lamp, lit, bell]).split('\n')).toEqual([
      '#separator:tab',
      '#html:true',
      '#guid column:1',
      '#tags column:4',
      [
        'keeper-1911/lamp',
        '<p>Which lamp burns at the end of the mole: {red} or green?</p><ol type=A><li>A red one = port</li><li>A &lt;green&gt; one</li></ol>',
        '"<p><b>A. A red one = port</b></p><p>A: Ships keep it to their &quot;left&quot;.</p><p>It is lit at dusk.<br>It is red.</p><p>Footnote: Keeper 1911, p. 4 <a href=""https://example.org/keeper?p=4&amp;q=1"">https://example.org/keeper?p=4&amp;q=1</a></p>"',
        'level:recall saint-malo',
      ].join('\t'),
      [
        'keeper-1911/lit',
        '<p>Which of these are lit?</p><ol type=A><li>The mole</li><li>The quay</li><li>50% of the buoys</li><li>The slip</li><li>The tower</li></ol>',
        '<p><b>A. The mole</b></p><p><b>C. 50% of the buoys</b></p><p><b>E. The tower</b></p><p>B: It has no lamp.</p>',
        'level:apply',
      ].join('\t'),
      [
        'keeper-1911/bell',
        '<p>The bell rings in fog.</p><ol type=A><li>True</li><li>False</li></ol>',
        '<p><b>A. True</b></p><p>A: Day and night.</p><p>B: It does.</p><p>A keeper rang it by hand.</p><p>Footnote: Bell 1920</p>',
        'level:understand',
      ].join('\t'),
      '',
    ])
  })

  it('hides an id that would be taken for a comment, and parts no tag', () => {
    const item = { ...lamp.item, id: '#1 "red"', topics: ['fog\tsignals'] }
    const row = writeAnkiTsv([{ ...lamp, item }]).split('\n')[4]
    expect(row).toMatch(/^"#1 ""red"""\t/)
    expect(row).toMatch(/\tlevel:recall fog_signals$/)
  })

  it('keeps each item on a row of four fields, whatever is in its texts', () => {
    fc.assert(
      fc.property(anyExportItems, (items) => {
        const rows = writeAnkiTsv(items).split('\n').slice(4, -1)
        expect(rows).toHaveLength(items.length)
        for (const row of rows) expect(row.replace(/"(?:[^"]|"")*"/g, '').split('\t')).toHaveLength(4)
      }),
      { numRuns: 100 },
    )
  })
})
