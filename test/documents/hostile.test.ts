import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importMade, writeFiles } from './made/import-made.ts'
import { makeDocx, wordParagraph, wordRun } from './made/office.ts'
import { fromObjects } from './made/pdf.ts'
import { packZip } from './made/zip.ts'

const MEGABYTE = 1_000_000
const word = wordParagraph(wordRun('The ebb drains the basin.'))

describe('a hostile file', () => {
  const rows: [what: string, name: string, make: () => Buffer, says: RegExp][] = [
    [
      'that unpacks to more than fits',
      'a.docx',
      () => packZip([{ name: 'word/document.xml', content: 'x', declares: 400 * MEGABYTE }]),
      /unpacks to more than 256 MB/,
    ],
    [
      'that unpacks to more than it declares',
      'a.docx',
      () => packZip([{ name: 'word/document.xml', content: 'a'.repeat(20 * MEGABYTE), declares: 100 }]),
      /not as long as it declares/,
    ],
    [
      'with entities in entities',
      'a.docx',
      () => makeDocx(word, { prologue: '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>' }),
      /declares entities/,
    ],
    [
      'whose marks are nested without end',
      'a.docx',
      () => makeDocx(`${'<w:sdt>'.repeat(50_000)}${word}${'</w:sdt>'.repeat(50_000)}`),
      /nests its marks deeper than can be read/,
    ],
    [
      'of nested elements',
      'a.html',
      () => Buffer.from(`<html><body>${'<div>'.repeat(100_000)}`),
      /nests its marks deeper than can be read/,
    ],
    [
      'whose names lead out of it',
      'a.zip',
      () => packZip([{ name: '../../footnote-evil.txt', content: 'Evil.' }]),
      /a name in it leads out of it/,
    ],
    [
      'whose pages lead to themselves',
      'a.pdf',
      () => fromObjects(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
      /in a circle|no text/,
    ],
    [
      'that says it has a million pages',
      'a.pdf',
      () =>
        fromObjects([
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>',
          '<< /Type /Page /Parent 2 0 R >>',
        ]),
      /more than 5000 pages|no text/,
    ],
    ['that is none of what it is called', 'a.epub', () => Buffer.from('PK no'), /damaged, or no packed file/],
    ['that is cut off', 'a.pdf', () => Buffer.from('%PDF-1.7\n1 0 obj'), /damaged, or no PDF/],
  ]
  it.each(rows)('%s is refused in one line, and nothing is kept of it', async (_, name, make, says) => {
    const folder = writeFiles({ [name]: make() })
    const { said, code, kept } = await importMade([join(folder, name)])
    expect(said.split('\n').filter((line) => says.test(line))).toHaveLength(1)
    expect(said).not.toContain('The fault is ours')
    expect(code).toBe(2)
    expect(kept).toEqual([])
    expect(existsSync(join(folder, '../../footnote-evil.txt'))).toBe(false)
  })

  it('within others is named, and the others are taken', async () => {
    const inner = packZip([{ name: 'x.txt', content: 'No.' }])
    const zip = packZip([
      { name: 'a/tides.txt', content: 'The ebb drains the basin.' },
      { name: 'a/inner.zip', content: inner },
      { name: 'b/bad.pdf', content: 'junk' },
      { name: '__MACOSX/._tides.txt', content: 'junk' },
    ])
    const { said, code, kept } = await importMade([join(writeFiles({ 'all.zip': zip }), 'all.zip')])
    expect(kept.map(({ source }) => source)).toEqual(['tides'])
    expect(said).toMatch(/all\.zip\/a\/inner\.zip is an archive within, and was not read/)
    expect(said).toMatch(/1 file could not be imported:\n.*all\.zip\/b\/bad\.pdf: .*no PDF/)
    expect(code).toBe(1)
  })
})
